package org.plumbline.inspection.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Whether a person may serve on an inspection in a role, or every reason why not. */
public sealed interface MayServe {
    record Yes() implements MayServe {}

    /** Not; at least one reason. */
    record No(List<Reason> reasons) implements MayServe {
        public No {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One reason why somebody may not serve.
     *
     * @param says a sentence
     */
    record Reason(Kind kind, String says) {}

    /** What kind of reason. */
    enum Kind {
        /** It is their own service. */
        OWN_SERVICE,
        /** They declared something that ties them to it. */
        INTEREST,
        /** They have not passed what the role needs. */
        UNTRAINED,
        /** What they passed does not count any more, or not yet. */
        TRAINING_OUT_OF_DATE,
        /** The role is for people of the service. */
        NOT_OF_THE_SERVICE
    }

    static MayServe of(Person person, Role role, String service, LocalDate day) {
        return of(person, role, service, day, ServingRules.USUAL);
    }

    /**
     * Looks at everything, and names all that stands against it.
     *
     * @param service the inspected service
     * @param day the day on which they would serve
     */
    static MayServe of(Person person, Role role, String service, LocalDate day, ServingRules rules) {
        var reasons = new ArrayList<Reason>();
        var own = same(person.service(), service);
        if (role.isOfTheService()) {
            if (!own) {
                reasons.add(new Reason(Kind.NOT_OF_THE_SERVICE, "%s is not of %s".formatted(person.id(), service)));
            }
        } else {
            if (own) {
                reasons.add(new Reason(Kind.OWN_SERVICE, "%s works for %s".formatted(person.id(), service)));
            }
            interests(person, service, day, rules, reasons);
        }
        if (role.judgesCases()) {
            training(person, day, rules, reasons);
        }
        return reasons.isEmpty() ? new Yes() : new No(reasons);
    }

    private static void interests(
            Person person, String service, LocalDate day, ServingRules rules, List<Reason> reasons) {
        person.interests().stream()
                .filter(interest -> same(interest.service(), service))
                .filter(interest -> interest.tiesOn(day, rules.yearsAfterLeaving()))
                .forEach(interest -> reasons.add(new Reason(
                        Kind.INTEREST,
                        "%s declared '%s' for %s%s"
                                .formatted(
                                        person.id(),
                                        interest.kind().word(),
                                        service,
                                        interest.until() == null ? "" : ", until " + interest.until()))));
    }

    private static void training(Person person, LocalDate day, ServingRules rules, List<Reason> reasons) {
        if (rules.courses().isEmpty()) {
            if (person.training().stream().noneMatch(course -> course.countsOn(day))) {
                reasons.add(lacking(person, "any course", person.training(), day));
            }
            return;
        }
        for (var course : new TreeSet<>(rules.courses())) {
            var passed = person.training().stream()
                    .filter(each -> same(each.course(), course))
                    .toList();
            if (passed.stream().noneMatch(each -> each.countsOn(day))) {
                reasons.add(lacking(person, course, passed, day));
            }
        }
    }

    private static Reason lacking(Person person, String course, List<Training> passed, LocalDate day) {
        return passed.isEmpty()
                ? new Reason(Kind.UNTRAINED, "%s has not passed %s".formatted(person.id(), course))
                : new Reason(
                        Kind.TRAINING_OUT_OF_DATE,
                        "what %s passed of %s does not count on %s".formatted(person.id(), course, day));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}

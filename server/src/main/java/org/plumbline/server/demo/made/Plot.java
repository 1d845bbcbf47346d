package org.plumbline.server.demo.made;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.team.Role;

/**
 * What is to be made up.
 *
 * @param nation of the service, as a folder writes it
 * @param caseload how many cases the service has
 * @param starts days from today to the first day of fieldwork; negative for before
 * @param ends days from today to its last day
 * @param seed of all that is left to chance
 * @param second how many of a hundred drawn cases are marked twice
 * @param settled whether what two markings differ in is settled
 * @param team roles by the reference of a person
 * @param kinds of cases
 * @param met how many of a hundred answers are "met", by the start of a question's id; the longest start holds
 * @param notes what is noted now and then beside "not met"
 * @param stand how many first markings stand where, in the order of the sample; the rest nobody has begun
 */
public record Plot(
        String name,
        Id framework,
        String edition,
        String service,
        String nation,
        String about,
        List<String> areas,
        int caseload,
        int starts,
        int ends,
        String seed,
        int second,
        boolean settled,
        Map<String, String> team,
        List<Kind> kinds,
        Map<String, Integer> met,
        List<String> notes,
        Map<Stand, Integer> stand) {
    /** Where the marking of a case is to stand. */
    public enum Stand {
        LOCKED,
        ACCEPTED,
        SUBMITTED,
        SENT_BACK,
        /** Answered in part. */
        BEGUN
    }

    /**
     * A kind of case.
     *
     * @param weight how many there are beside the other kinds
     * @param unit empty for the edition's first
     * @param attributes a value, a range such as {@code 12..17}, or a list of those to take one from
     */
    public record Kind(int weight, String unit, Map<Id, Node> attributes) {
        public Kind {
            attributes = Map.copyOf(attributes);
        }
    }

    public Plot {
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
        notes = List.copyOf(notes);
    }

    /** The reference of whoever leads. */
    public String lead() {
        return with(Role::leads);
    }

    /** The reference of whoever looks again at what was judged. */
    public String reviewer() {
        return with(role -> role == Role.QUALITY_LEAD);
    }

    private String with(Predicate<Role> which) {
        return team.entrySet().stream()
                .filter(each -> Role.called(each.getValue()).filter(which).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    LocalDate from(LocalDate today) {
        return today.plusDays(starts);
    }

    LocalDate until(LocalDate today) {
        return today.plusDays(ends);
    }

    /** The last day on which something can have been judged by now. */
    LocalDate lastDay(LocalDate today) {
        return ends < 0 ? until(today) : today;
    }

    /** How many of a hundred answers to a question are to be "met". */
    int met(Id question) {
        return met.entrySet().stream()
                .filter(entry -> question.value().startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse(70);
    }
}

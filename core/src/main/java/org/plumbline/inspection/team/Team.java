package org.plumbline.inspection.team;

import static org.plumbline.inspection.team.TeamProblem.TM001;
import static org.plumbline.inspection.team.TeamProblem.TM002;
import static org.plumbline.inspection.team.TeamProblem.TM003;
import static org.plumbline.inspection.team.TeamProblem.TM004;
import static org.plumbline.inspection.team.TeamProblem.TM005;
import static org.plumbline.inspection.team.TeamProblem.TM006;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.assessment.allocation.Assessor.Wall;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/**
 * The people on an inspection.
 *
 * @param service the inspected one
 * @param day the day on which they have to be free of ties and trained; null while the fieldwork has none
 */
public record Team(
        List<Member> members, String service, @Nullable LocalDate day) {
    public Team {
        members = List.copyOf(members);
    }

    /** Those who judge cases, each with every reason why they cannot be deployed. */
    public List<Assessor> assessors() {
        return members.stream()
                .filter(member -> member.known().filter(Role::judgesCases).isPresent())
                .map(this::assessor)
                .toList();
    }

    /** Everybody, as an allocation that people wrote down may name them: only walls and what they are count. */
    public List<Assessor> everybody() {
        return members.stream()
                .map(member -> member.known()
                        .filter(role -> !role.judgesCases())
                        .map(role -> member.assessor().away(List.of("judges no cases")))
                        .orElse(member.assessor()))
                .toList();
    }

    /**
     * Every problem of the team, with paths such as {@code team.A3}.
     *
     * @param areas of the inspection
     * @param units of the edition
     * @param cases references of the caseload
     */
    public List<Problem> problems(Collection<String> areas, Collection<Id> units, Collection<String> cases) {
        var problems = new ArrayList<Problem>();
        for (var member : members) {
            reasons(member).forEach(reason -> problems.add(told(member, reason)));
            named(member, Wall.Kind.AREA, areas)
                    .forEach(area -> problems.add(Problem.error(
                            TM003,
                            path(member),
                            "%s has to do with area '%s', which the inspection does not have"
                                    .formatted(member.id(), area),
                            oneOf(areas))));
            member.assessor().units().stream()
                    .filter(unit -> !units.contains(unit))
                    .sorted()
                    .forEach(unit -> problems.add(Problem.error(
                            TM004,
                            path(member),
                            "%s covers unit '%s', which the edition does not have".formatted(member.id(), unit),
                            oneOf(units))));
            named(member, Wall.Kind.CASE, cases)
                    .forEach(reference -> problems.add(Problem.note(
                            TM005,
                            path(member),
                            "%s is walled off from case '%s', which is not in the caseload"
                                    .formatted(member.id(), reference),
                            "Mend the reference, or leave it if the case is gone")));
        }
        return problems;
    }

    private Assessor assessor(Member member) {
        var away = reasons(member).stream().map(MayServe.Reason::says);
        return member.assessor().away(away.toList());
    }

    /** Training of which nothing at all was written down is not held against anybody: it is kept elsewhere. */
    private List<MayServe.Reason> reasons(Member member) {
        var role = member.known();
        if (role.isEmpty() || day == null) {
            return List.of();
        }
        return switch (MayServe.of(member.person(), role.get(), service, day)) {
            case MayServe.Yes _ -> List.of();
            case MayServe.No(var reasons) ->
                reasons.stream()
                        .filter(reason -> reason.kind() != MayServe.Kind.UNTRAINED)
                        .filter(reason -> reason.kind() != MayServe.Kind.NOT_OF_THE_SERVICE
                                || !member.person().service().isBlank())
                        .toList();
        };
    }

    private static Problem told(Member member, MayServe.Reason reason) {
        return switch (reason.kind()) {
            case OWN_SERVICE, INTEREST ->
                Problem.error(TM001, path(member), reason.says(), "Take them off this inspection");
            case UNTRAINED, TRAINING_OUT_OF_DATE ->
                Problem.note(TM002, path(member), reason.says(), "Have it mended before they judge a case");
            case NOT_OF_THE_SERVICE ->
                Problem.note(TM006, path(member), reason.says(), "Give them another role, or mend their service");
        };
    }

    private static Stream<String> named(Member member, Wall.Kind kind, Collection<String> known) {
        var walls = member.assessor().walls().stream()
                .filter(wall -> wall.kind() == kind)
                .map(Wall::of);
        var covered =
                kind == Wall.Kind.AREA ? member.assessor().areas().stream().sorted() : Stream.<String>of();
        return Stream.concat(walls, covered)
                .filter(name -> !known.contains(name))
                .distinct();
    }

    private static String oneOf(Collection<?> names) {
        return names.isEmpty()
                ? "Take it out: there are none"
                : "Use one of "
                        + String.join(", ", names.stream().map(Object::toString).toList());
    }

    private static String path(Member member) {
        return "team." + member.id();
    }
}

package org.plumbline.server.exchange;

import static org.plumbline.server.exchange.ExchangeProblem.EX006;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.MayServe;
import org.plumbline.inspection.team.Person;
import org.plumbline.inspection.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the people named for a folder's team may be on it: what ties somebody to the service keeps them away. */
@Component
class NewcomerCheck {
    /** Training can be caught up on; these cannot. */
    private static final Set<MayServe.Kind> KEEPS_AWAY =
            Set.of(MayServe.Kind.OWN_SERVICE, MayServe.Kind.INTEREST, MayServe.Kind.NOT_OF_THE_SERVICE);

    private final JdbcClient database;

    NewcomerCheck(JdbcClient database) {
        this.database = database;
    }

    private record Declared(
            String service,
            String kind,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {}

    private record Known(String name, @Nullable String ownService) {}

    List<Problem> problems(Inspection read, Newcomers who) {
        var problems = new ArrayList<Problem>();
        var lead = who.lead();
        if (lead != null) {
            problems.addAll(problems(read, lead, "lead", Role.LEAD_INSPECTOR));
        }
        read.visit().team().forEach(member -> {
            var person = who.people().get(member.id());
            if (person != null) {
                problems.addAll(
                        problems(read, person, member.id(), member.known().orElse(Role.OBSERVER)));
            }
        });
        return problems;
    }

    private List<Problem> problems(Inspection read, long person, String reference, Role role) {
        var known = database.sql(
                        "select p.name, s.name as own_service from person p left join service s on s.id = p.own_service"
                                + " where p.id = ? and (p.left_on is null or p.left_on > current_date)")
                .param(person)
                .query(Known.class)
                .optional();
        if (known.isEmpty()) {
            return List.of(problem(reference, "there is no such person here", "Choose somebody who is here"));
        }
        var interests = database
                .sql("select s.name as service, i.kind, i.from_day, i.until_day"
                        + " from interest i join service s on s.id = i.service where i.person = ?")
                .param(person)
                .query(Declared.class)
                .list()
                .stream()
                .map(each -> new Interest(
                        each.service(),
                        Interest.Kind.of(each.kind()).orElse(Interest.Kind.OTHER),
                        each.fromDay(),
                        each.untilDay()))
                .toList();
        var somebody = new Person(
                known.get().name(), Objects.requireNonNullElse(known.get().ownService(), ""), interests, List.of());
        return switch (MayServe.of(somebody, role, read.visit().service(), day())) {
            case MayServe.Yes() -> List.of();
            case MayServe.No(var reasons) ->
                reasons.stream()
                        .filter(reason -> KEEPS_AWAY.contains(reason.kind()))
                        .map(reason -> problem(reference, reason.says(), "Choose somebody else"))
                        .toList();
        };
    }

    /** They would see it from today on, whenever its fieldwork was. */
    private LocalDate day() {
        return database.sql("select now()").query(OffsetDateTime.class).single().toLocalDate();
    }

    private static Problem problem(String reference, String what, String remedy) {
        return Problem.error(EX006, "team." + reference, what, remedy).at(new Place("inspection.yaml", 0, 0));
    }
}

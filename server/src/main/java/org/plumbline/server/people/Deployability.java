package org.plumbline.server.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.MayServe;
import org.plumbline.inspection.team.Person;
import org.plumbline.inspection.team.Role;
import org.plumbline.inspection.team.Training;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may serve on an inspection of a service, by the rules of the core, from what people declared and passed. */
@Component
public class Deployability {
    private final JdbcClient database;

    Deployability(JdbcClient database) {
        this.database = database;
    }

    /**
     * One person and what stands against them; nothing when they may serve.
     *
     * @param against each kind of reason once, as a word
     */
    public record Standing(long id, String name, List<String> against) {
        public Standing {
            against = List.copyOf(against);
        }
    }

    private record Row(long id, String name, @Nullable String service) {}

    private record Tie(
            long person,
            String service,
            String kind,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {}

    private record Course(
            long person,
            String course,
            LocalDate passedOn,
            @Nullable LocalDate validUntil) {}

    /** Everybody who is here, those who may serve first. */
    @Transactional(readOnly = true)
    public List<Standing> of(String service, Role role, LocalDate day) {
        var interests = interests(service);
        var training = training();
        var all = new ArrayList<Standing>();
        for (var row : people()) {
            var person = new Person(
                    row.name(),
                    row.service() == null ? "" : row.service(),
                    interests.getOrDefault(row.id(), List.of()),
                    training.getOrDefault(row.id(), List.of()));
            all.add(new Standing(row.id(), row.name(), against(MayServe.of(person, role, service, day))));
        }
        all.sort(java.util.Comparator.comparing(it -> !it.against().isEmpty()));
        return all;
    }

    private static List<String> against(MayServe answer) {
        return switch (answer) {
            case MayServe.Yes() -> List.of();
            case MayServe.No(var reasons) ->
                reasons.stream()
                        .map(reason -> reason.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                        .distinct()
                        .toList();
        };
    }

    private List<Row> people() {
        return database.sql("select p.id, p.name, s.name as service from person p"
                        + " left join service s on s.id = p.own_service"
                        + " where p.left_on is null or p.left_on > current_date order by lower(p.name), p.id")
                .query(Row.class)
                .list();
    }

    private Map<Long, List<Interest>> interests(String service) {
        var all = new HashMap<Long, List<Interest>>();
        database.sql("select i.person, s.name as service, i.kind, i.from_day, i.until_day from interest i"
                        + " join service s on s.id = i.service where lower(s.name) = lower(?)")
                .param(service)
                .query(Tie.class)
                .list()
                .forEach(tie -> all.computeIfAbsent(tie.person(), _ -> new ArrayList<>())
                        .add(new Interest(
                                tie.service(),
                                Interest.Kind.of(tie.kind()).orElse(Interest.Kind.OTHER),
                                tie.fromDay(),
                                tie.untilDay())));
        return all;
    }

    private Map<Long, List<Training>> training() {
        var all = new HashMap<Long, List<Training>>();
        database.sql("select person, course, passed_on, valid_until from training")
                .query(Course.class)
                .list()
                .forEach(course -> all.computeIfAbsent(course.person(), _ -> new ArrayList<>())
                        .add(new Training(course.course(), course.passedOn(), course.validUntil())));
        return all;
    }
}

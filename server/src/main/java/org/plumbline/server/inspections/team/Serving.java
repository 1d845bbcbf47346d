package org.plumbline.server.inspections.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.MayServe;
import org.plumbline.inspection.team.Person;
import org.plumbline.inspection.team.Role;
import org.plumbline.inspection.team.Training;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may serve on an inspection of a service, by what is known of them; with every reason why not. */
@Component
public class Serving {
    private final JdbcClient database;
    private final Clock clock;

    Serving(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where and when somebody would serve.
     *
     * @param inspection the one it is about; 0 while it is not made
     * @param from the first day of fieldwork; null while it has none
     */
    public record Visit(
            long inspection,
            long service,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What is to be said of somebody.
     *
     * @param against the keys of every reason why they may not serve; empty when they may
     * @param warnings the keys of what should be thought of
     */
    public record Said(List<String> against, List<String> warnings) {
        public boolean mayServe() {
            return against.isEmpty();
        }
    }

    /** What is to be said of each of these people in a role. */
    public Map<Long, Said> said(List<Long> people, Role role, Visit visit) {
        var day = visit.from() == null ? LocalDate.now(clock) : visit.from();
        var last = visit.until() == null ? day : visit.until();
        var ties = ties(people, visit.service());
        var courses = courses(people);
        var busy = busy(people, visit.inspection(), day, last);
        var said = new LinkedHashMap<Long, Said>();
        services(people).forEach((id, own) -> {
            var person = new Person(
                    Long.toString(id),
                    own == 0 ? "" : Long.toString(own),
                    ties.getOrDefault(id, List.of()),
                    courses.getOrDefault(id, List.of()));
            said.put(id, said(person, role, visit.service(), day, last, busy.contains(id)));
        });
        return said;
    }

    /** Whether there is somebody of this number who has not left. */
    boolean isHere(long person) {
        return database.sql("select count(*) from person where id = ? and left_on is null")
                        .param(person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Said said(Person person, Role role, long service, LocalDate day, LocalDate last, boolean busy) {
        var warnings = new ArrayList<String>();
        if (busy) {
            warnings.add("team.warnings.busy");
        }
        return switch (MayServe.of(person, role, Long.toString(service), day)) {
            case MayServe.Yes _ -> {
                if (MayServe.of(person, role, Long.toString(service), last) instanceof MayServe.No) {
                    warnings.add("team.warnings.not-to-the-end");
                }
                yield new Said(List.of(), warnings);
            }
            case MayServe.No(var reasons) ->
                new Said(reasons.stream().map(Serving::key).distinct().toList(), warnings);
        };
    }

    private static String key(MayServe.Reason reason) {
        return "team.against." + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<Long, Long> services(List<Long> people) {
        var services = new LinkedHashMap<Long, Long>();
        database.sql("select id, coalesce(own_service, 0) as own from person where id = any (?) order by name, id")
                .param(people.toArray(Long[]::new))
                .query((row, _) -> services.put(row.getLong("id"), row.getLong("own")))
                .list();
        return services;
    }

    private Map<Long, List<Interest>> ties(List<Long> people, long service) {
        var ties = new LinkedHashMap<Long, List<Interest>>();
        database.sql("select person, kind, from_day, until_day from ties_of(?, ?)")
                .param(people.toArray(Long[]::new))
                .param(service)
                .query((row, _) -> ties.computeIfAbsent(row.getLong("person"), _ -> new ArrayList<>())
                        .add(new Interest(
                                Long.toString(service),
                                Interest.Kind.of(row.getString("kind")).orElse(Interest.Kind.OTHER),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list();
        return ties;
    }

    private Map<Long, List<Training>> courses(List<Long> people) {
        var courses = new LinkedHashMap<Long, List<Training>>();
        database.sql("select person, course, passed_on, valid_until from training_of(?)")
                .param(people.toArray(Long[]::new))
                .query((row, _) -> courses.computeIfAbsent(row.getLong("person"), _ -> new ArrayList<>())
                        .add(new Training(
                                row.getString("course"),
                                row.getObject("passed_on", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list();
        return courses;
    }

    private List<Long> busy(List<Long> people, long inspection, LocalDate first, LocalDate last) {
        return database.sql("select person from busy_of(?, ?, ?, ?)")
                .param(people.toArray(Long[]::new))
                .param(inspection)
                .param(first)
                .param(last)
                .query(Long.class)
                .list();
    }
}

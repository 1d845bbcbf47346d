package org.plumbline.server.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.calendar.BankHolidays;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.inspection.timetable.Anchors;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;
import org.plumbline.inspection.timetable.Standing;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.WorkingDays;
import org.plumbline.server.editions.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of inspections with their days, as the editions reckon them and people moved them. */
@Component
public class Milestones {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;
    /** Further from its fieldwork than this no milestone lies. */
    private static final int YEARS_AROUND = 3;

    private final Map<Nation, WorkingDays> working = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final Editions editions;
    private final Clock clock;

    Milestones(JdbcClient database, Editions editions, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** A milestone of an inspection on its day. */
    public record Due(
            long inspection,
            String service,
            String lead,
            Id milestone,
            Words title,
            LocalDate day,
            Standing standing) {}

    /** All that the timetable of one inspection is reckoned from, and what comes of it. */
    public record Reckoned(
            List<org.plumbline.framework.Milestone> milestones, Anchors anchors, Diary diary, WorkingDays working) {
        public Timetable timetable() {
            return Timetable.of(milestones, anchors, diary, working);
        }

        /** The same with another diary. */
        public Reckoned with(Diary other) {
            return new Reckoned(milestones, anchors, other, working);
        }
    }

    private record Planned(
            long id,
            String service,
            String nation,
            long edition,
            String lead,
            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil,
            @Nullable LocalDate publicationOn) {}

    /** Every milestone between two days, both included, of the inspections that the person who acts may see; by day. */
    @Transactional(readOnly = true)
    public List<Due> between(LocalDate from, LocalDate until) {
        var planned = database.sql("""
                        select i.id, s.name as service, s.nation, i.edition, i.fieldwork_from, i.fieldwork_until, i.publication_on,
                               coalesce((select string_agg(coalesce(p.name, m.reference), ', ' order by m.id)
                                           from team_member m left join person p on p.id = m.person
                                          where m.inspection = i.id and m.role = 'lead-inspector' and m.removed_at is null), '') as lead
                          from inspection i join service s on s.id = i.service
                         where i.state <> 'stopped' and i.fieldwork_from between ? and ?
                         order by i.id""")
                .params(from.minusYears(YEARS_AROUND), until.plusYears(YEARS_AROUND))
                .query(Planned.class)
                .list();
        var diaries = diaries(planned.stream().map(Planned::id).toList());
        var today = LocalDate.now(clock);
        var due = new ArrayList<Due>();
        for (var inspection : planned) {
            var anchors =
                    new Anchors(inspection.fieldworkFrom(), inspection.fieldworkUntil(), inspection.publicationOn());
            var diary = diaries.getOrDefault(inspection.id(), Diary.EMPTY);
            for (var entry : reckoned(inspection.edition(), inspection.nation(), anchors, diary)
                    .timetable()
                    .entries()) {
                entry.when()
                        .date()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .ifPresent(day -> due.add(new Due(
                                inspection.id(),
                                inspection.service(),
                                inspection.lead(),
                                entry.milestone().id(),
                                entry.milestone().title(),
                                day,
                                entry.on(today))));
            }
        }
        due.sort(Comparator.comparing(Due::day).thenComparingLong(Due::inspection));
        return due;
    }

    /** What the timetable of one inspection is reckoned from. */
    public Reckoned of(Inspections.Head head) {
        var anchors = new Anchors(head.fieldworkFrom(), head.fieldworkUntil(), head.publicationOn());
        var diary = diaries(List.of(head.id())).getOrDefault(head.id(), Diary.EMPTY);
        return reckoned(head.edition(), head.nation(), anchors, diary);
    }

    private Reckoned reckoned(long edition, String nation, Anchors anchors, Diary diary) {
        return new Reckoned(
                editions.load(edition).surroundings().milestones(),
                anchors,
                diary,
                working.computeIfAbsent(
                        Nation.of(nation).orElse(Nation.ENGLAND),
                        it -> BankHolidays.workingDays(it, FIRST_YEAR, LAST_YEAR)));
    }

    private Map<Long, Diary> diaries(List<Long> inspections) {
        var numbers = inspections.toArray(Long[]::new);
        var moves = new LinkedHashMap<Long, List<Diary.Move>>();
        database.sql("""
                        select d.inspection, d.milestone, d.moved_to, d.reason, d.moved_at::date as moved_on,
                               coalesce(p.name, '–') as by
                          from (select distinct on (inspection, milestone) * from milestone_date where inspection = any (?)
                                 order by inspection, milestone, id desc) d
                               left join person p on p.id = d.moved_by
                         where d.moved_to is not null""")
                .param(numbers)
                .query((row, _) -> moves.computeIfAbsent(row.getLong("inspection"), _ -> new ArrayList<>())
                        .add(new Diary.Move(
                                Id.of(row.getString("milestone")),
                                row.getObject("moved_to", LocalDate.class),
                                row.getString("reason"),
                                row.getString("by"),
                                row.getObject("moved_on", LocalDate.class))))
                .list();
        var done = new LinkedHashMap<Long, List<Diary.Done>>();
        database.sql("select inspection, milestone, done_on from milestone_done where inspection = any (?)")
                .param(numbers)
                .query((row, _) -> done.computeIfAbsent(row.getLong("inspection"), _ -> new ArrayList<>())
                        .add(new Diary.Done(
                                Id.of(row.getString("milestone")), row.getObject("done_on", LocalDate.class))))
                .list();
        var diaries = new LinkedHashMap<Long, Diary>();
        for (var inspection : inspections) {
            diaries.put(
                    inspection,
                    new Diary(moves.getOrDefault(inspection, List.of()), done.getOrDefault(inspection, List.of())));
        }
        return diaries;
    }
}

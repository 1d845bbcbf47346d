package org.plumbline.server.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The programme of a year as a strip of weeks and as a table, and the services that have waited longest. */
@Controller
public class ProgrammePage {
    private final JdbcClient database;
    private final ProgrammeRows rows;
    private final Standing standing;
    private final Clock clock;

    ProgrammePage(JdbcClient database, ProgrammeRows rows, Standing standing, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /** What the page shows. */
    public record Year(
            int year,
            List<PlannedEntry> entries,
            List<Week> weeks,
            List<Waiting> waiting,
            boolean mayKeep,
            boolean mayOpen,
            LocalDate today) {
        /** The most inspections that start in one week. */
        public int most() {
            return weeks.stream().mapToInt(week -> week.entries().size()).max().orElse(0);
        }
    }

    /** A week and the inspections that start in it. */
    public record Week(LocalDate monday, List<PlannedEntry> entries) {}

    /** A service and when it was inspected last. */
    public record Waiting(
            long id, String name, String region, @Nullable LocalDate lastOn) {}

    @GetMapping("/programme")
    @Needs(Right.SEE_SERVICES)
    @Transactional(readOnly = true)
    public Screen year(Entered asked) {
        var today = LocalDate.now(clock);
        int year = asked.text("year").matches("[12][0-9]{3}") ? Integer.parseInt(asked.text("year")) : today.getYear();
        var first = EntryForm.monday(LocalDate.of(year, 1, 1));
        if (first.getYear() < year) {
            first = first.plusWeeks(1);
        }
        var last = EntryForm.monday(LocalDate.of(year, 12, 31)).plusWeeks(1);
        var entries = rows.between(first, last);
        var weeks = new ArrayList<Week>();
        for (var monday = first; monday.isBefore(last); monday = monday.plus(1, ChronoUnit.WEEKS)) {
            var week = monday;
            weeks.add(new Week(
                    week,
                    entries.stream().filter(entry -> entry.week().equals(week)).toList()));
        }
        var mayKeep = standing.has(Right.KEEP_PROGRAMME);
        return Screen.of(
                "programme/year",
                new Year(
                        year,
                        entries,
                        weeks,
                        mayKeep ? waiting() : List.of(),
                        mayKeep,
                        standing.has(Right.OPEN_INSPECTION),
                        today));
    }

    private List<Waiting> waiting() {
        return database.sql("""
                        select s.id, s.name, s.region, l.last_on
                          from service s left join last_inspected() l on l.service = s.id
                         where (s.closed_on is null or s.closed_on > current_date) and not s.id = any (my_walls())
                           and not exists (select 1 from programme_entry n where n.service = s.id and n.inspection is null)
                         order by l.last_on nulls first, lower(s.name) limit 20""").query(Waiting.class).list();
    }
}

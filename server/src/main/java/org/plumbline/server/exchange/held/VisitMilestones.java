package org.plumbline.server.exchange.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moved and reached milestones of {@code inspection.yaml}: tables {@code milestone_date} and {@code milestone_done}. */
@Component
class VisitMilestones {
    private final JdbcClient database;

    VisitMilestones(JdbcClient database) {
        this.database = database;
    }

    /** How one stands: moved or not, reached or not. */
    private record Row(
            String milestone,
            @Nullable LocalDate movedTo,
            @Nullable String reason,
            @Nullable LocalDate movedAt,
            @Nullable Long movedBy,
            @Nullable LocalDate doneOn) {}

    void take(Intake intake) {
        var diary = intake.read().visit().planning().diary();
        diary.moves()
                .forEach(move -> database.sql("""
                        insert into milestone_date (inspection, milestone, moved_to, reason, moved_at, moved_by)
                        values (?, ?, ?, ?, (?::date + time '12:00') at time zone 'UTC', ?)""")
                        .param(intake.inspection())
                        .param(move.milestone().value())
                        .param(move.to())
                        .param(move.because())
                        .param(move.at())
                        .param(intake.people().get(move.by()))
                        .update());
        diary.done()
                .forEach(done -> database.sql(
                                "insert into milestone_done (inspection, milestone, done_on) values (?, ?, ?)")
                        .params(intake.inspection(), done.milestone().value(), done.on())
                        .update());
    }

    List<Node> write(long inspection, Optional<Node> came) {
        var rows = new LinkedHashMap<String, Row>();
        database.sql("""
                        select coalesce(m.milestone, d.milestone) as milestone, m.moved_to, m.reason,
                               (m.moved_at at time zone 'Europe/London')::date as moved_at, m.moved_by, d.done_on
                          from (select distinct on (milestone) * from milestone_date where inspection = ?
                                 order by milestone, id desc) m
                          full join (select * from milestone_done where inspection = ?) d on d.milestone = m.milestone
                         where m.moved_to is not null or d.done_on is not null
                         order by 1""")
                .params(inspection, inspection)
                .query(Row.class)
                .list()
                .forEach(row -> rows.put(row.milestone(), row));
        var references = VisitTeam.references(database, inspection);
        var milestones = new ArrayList<Node>();
        for (var before : KeptTree.maps(came)) {
            var row = rows.remove(new KeptTree(before).text("id"));
            if (row != null) {
                milestones.add(milestone(new KeptTree(before), row, references));
            }
        }
        rows.values().forEach(row -> milestones.add(milestone(new KeptTree(null), row, references)));
        return milestones;
    }

    private static Node milestone(KeptTree before, Row row, Map<Long, String> references) {
        var by = before.text("by");
        before.put("id", row.milestone());
        if (row.movedTo() == null) {
            before.put("on", "").put("because", "").put("by", "").put("at", "");
        } else {
            var same = before.text("on").equals(row.movedTo().toString())
                    && before.text("because").equals(row.reason());
            before.put("on", row.movedTo()).put("because", row.reason());
            before.put("by", same ? by : mover(row, references));
            before.put("at", row.movedAt());
        }
        return before.put("done", row.doneOn()).node();
    }

    private static String mover(Row row, Map<Long, String> references) {
        var by = row.movedBy();
        return by == null ? "unknown" : references.getOrDefault(by, "P" + by);
    }
}

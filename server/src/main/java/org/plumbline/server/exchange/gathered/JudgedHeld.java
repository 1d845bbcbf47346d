package org.plumbline.server.exchange.gathered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code judged.csv}: table {@code judged_proposal}, of each standard what was proposed last. An inspection that was taken
 * in before the table was there has its ratings in the file alone: they stand until another is proposed.
 */
@Component
class JudgedHeld implements HeldFile {
    private static final String NAME = "judged.csv";
    private static final List<String> COLUMNS = List.of("standard", "rating", "reasons", "by", "at");

    private final JdbcClient database;

    JudgedHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return NAME;
    }

    @Override
    public void take(Intake intake) {
        for (var each : intake.read().judged()) {
            database.sql("""
                            insert into judged_proposal (inspection, standard, rating, reasons, proposed_by, by_said, at_said)
                            values (?, ?, ?, ?, null, ?, ?)""")
                    .params(intake.inspection(), each.of().value(), each.rating(), each.reasons(), each.by(), each.at())
                    .update();
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var proposed = new LinkedHashMap<String, List<String>>();
        database.sql("""
                        select * from (
                          select distinct on (a.standard) a.standard, a.rating, a.reasons, %s as by_whom, %s as at_when,
                                 min(a.id) over (partition by a.standard) as first
                            from judged_proposal a where a.inspection = ? order by a.standard, a.id desc) last
                         order by first""".formatted(Said.by("proposed_by"), Said.at("proposed_at")))
                .param(inspection)
                .query(row -> {
                    proposed.put(
                            row.getString("standard"),
                            List.of(
                                    row.getString("standard"),
                                    row.getString("rating"),
                                    row.getString("reasons"),
                                    row.getString("by_whom"),
                                    row.getString("at_when")));
                });
        if (proposed.isEmpty()) {
            return came;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        // in the order of the file, as far as it goes
        GivenRows.of(NAME, COLUMNS, came).forEach((standard, row) -> {
            var now = proposed.remove(standard);
            rows.add(now == null ? row : now);
        });
        rows.addAll(proposed.values());
        return CsvText.of(rows);
    }
}

package org.plumbline.server.exchange.gathered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.PanelFile;
import org.plumbline.formats.table.CsvText;
import org.plumbline.rating.PanelAct;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code awarded.csv}: table {@code award}, of each thing the last decision, where it names a rating. An inspection that was
 * taken in before the table was there has its awards in the file alone: they stand until the panel decides anew.
 */
@Component
class AwardedHeld implements HeldFile {
    private static final String NAME = "awarded.csv";
    private static final List<String> COLUMNS = List.of("rating_of", "rating", "reasons", "by", "at");

    private final JdbcClient database;

    AwardedHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return NAME;
    }

    /** Those that {@code panel.csv} does not say too, with how they came about. */
    @Override
    public void take(Intake intake) {
        var said = PanelFile.read(intake.folder(), new Problems()).stream()
                .filter(act -> act.act() == PanelAct.Act.AGREED)
                .map(PanelAct::of)
                .collect(Collectors.toSet());
        for (var each : intake.read().awarded()) {
            if (!said.contains(each.of())) {
                database.sql("""
                                insert into award (inspection, act, of, rating, reasons, decided_by, by_said, at_said)
                                values (?, 'agreed', ?, ?, ?, null, ?, ?)""")
                        .params(
                                intake.inspection(),
                                each.of().value(),
                                each.rating(),
                                each.reasons(),
                                each.by(),
                                each.at())
                        .update();
            }
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var decided = new LinkedHashMap<String, List<String>>();
        database.sql("""
                        select * from (
                          select distinct on (a.of) a.of, a.rating, a.reasons, %s as by_whom, %s as at_when,
                                 min(a.id) over (partition by a.of) as first
                            from award a where a.inspection = ? and a.act = 'agreed' order by a.of, a.id desc) last
                         order by first""".formatted(Said.by("decided_by"), Said.at("decided_at")))
                .param(inspection)
                .query(row -> {
                    decided.put(
                            row.getString("of"),
                            List.of(
                                    row.getString("of"),
                                    row.getString("rating"),
                                    row.getString("reasons"),
                                    row.getString("by_whom"),
                                    row.getString("at_when")));
                });
        if (decided.isEmpty()) {
            return came;
        }
        var rows = new ArrayList<List<String>>();
        // in the order of the file, as far as it goes
        GivenRows.of(NAME, COLUMNS, came).forEach((of, row) -> {
            var now = decided.remove(of);
            rows.add(now == null ? row : now);
        });
        rows.addAll(decided.values());
        rows.removeIf(row -> row.get(1).isEmpty());
        if (rows.isEmpty() && came == null) {
            return null;
        }
        rows.addFirst(COLUMNS);
        return CsvText.of(rows);
    }
}

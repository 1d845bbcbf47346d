package org.plumbline.server.exchange.gathered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.gathered.PanelFile;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PanelAct;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code panel.csv}: tables {@code panel_sitting} and {@code award}, in the order in which things were done. */
@Component
class PanelHeld implements HeldFile {
    private final JdbcClient database;

    PanelHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return "panel.csv";
    }

    @Override
    public void take(Intake intake) {
        var acts = PanelFile.read(intake.folder(), new Problems());
        var numbers = new FolderNumbers(
                "S",
                acts.stream().map(PanelAct::sitting).filter(it -> !it.isEmpty()).toList());
        var versions = new HashMap<String, Integer>();
        for (var each : acts) {
            switch (each.act()) {
                case SAT ->
                    database.sql("""
                                    insert into panel_sitting (inspection, number, version, day, present, others, note,
                                                               written_by, by_said, at_said)
                                    values (?, ?, ?, ?::date, ?, ?, ?, null, ?, ?)""")
                            .param(intake.inspection())
                            .param(numbers.of(each.sitting()))
                            .param(versions.merge(each.sitting(), 1, Integer::sum))
                            .param(each.day())
                            .param(each.present().toArray(String[]::new))
                            .param(each.others())
                            .param(each.words())
                            .param(each.by())
                            .param(each.at())
                            .update();
                case PROPOSED, AGREED ->
                    database.sql("""
                                    insert into award (inspection, act, of, rating, computed, reasons, sitting,
                                                       decided_by, by_said, at_said)
                                    values (?, ?, ?, ?, ?, ?, ?, null, ?, ?)""")
                            .param(intake.inspection())
                            .param(each.act().word())
                            .param(each.of().value())
                            .param(each.rating())
                            .param(each.computed())
                            .param(each.words())
                            .param(each.sitting().isEmpty() ? null : Integer.valueOf(numbers.of(each.sitting())))
                            .param(each.by())
                            .param(each.at())
                            .update();
            }
        }
    }

    /** Nothing while the table has only what {@code awarded.csv} says. */
    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var acts = database.sql("""
                        select a.id, 'sat' as act, '' as of, '' as rating, '' as computed, a.note as words, 'S' || a.number as sitting,
                               a.day::text as day, a.present, a.others, %s as by_whom, %s as at_when
                          from panel_sitting a where a.inspection = :inspection
                        union all
                        select a.id, a.act, a.of, a.rating, a.computed, a.reasons, coalesce('S' || a.sitting, ''), '', '{}', '', %s, %s
                          from award a where a.inspection = :inspection
                        order by id""".formatted(
                        Said.by("written_by"), Said.at("written_at"), Said.by("decided_by"), Said.at("decided_at")))
                .param("inspection", inspection)
                .query((row, _) -> act(row))
                .list();
        var onlyAwards = acts.stream()
                .allMatch(
                        act -> act.act() == PanelAct.Act.AGREED && act.sitting().isEmpty());
        return onlyAwards && came == null ? null : PanelFile.text(acts);
    }

    private static PanelAct act(ResultSet row) throws SQLException {
        return new PanelAct(
                PanelAct.Act.called(row.getString("act")).orElseThrow(),
                Id.of(row.getString("of")),
                row.getString("rating"),
                row.getString("computed"),
                row.getString("words"),
                row.getString("sitting"),
                row.getString("day"),
                Stream.of((Object[]) row.getArray("present").getArray())
                        .map(String::valueOf)
                        .toList(),
                row.getString("others"),
                row.getString("by_whom"),
                row.getString("at_when"));
    }
}

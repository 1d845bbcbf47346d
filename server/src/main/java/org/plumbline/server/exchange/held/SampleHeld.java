package org.plumbline.server.exchange.held;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code sample.csv}: tables {@code draw} and {@code drawn_case}, whose rows keep every cell by its column's name. */
@Component
class SampleHeld implements HeldFile {
    static final String NAME = "sample.csv";
    static final List<String> COLUMNS = List.of("plan", "stratum", "place", "state", "replaces", "reason");
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;

    SampleHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return NAME;
    }

    @Override
    public void take(Intake intake) {
        var rows = intake.rows(NAME, List.of("case"), COLUMNS);
        var record = SampleRecordHeld.text(intake);
        if (rows.isEmpty() && record.isEmpty()) {
            return;
        }
        long draw = database.sql("insert into draw (inspection, record, drawn_by) values (?, ?, me()) returning id")
                .params(intake.inspection(), record)
                .query(Long.class)
                .single();
        database.sql("""
                        insert into drawn_case (draw, inspection, reference, position, row_text, state)
                        select ?, ?, x ->> 'case', place, x, coalesce(nullif(x ->> 'state', ''), 'drawn')
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").params(draw, intake.inspection(), Intake.json(rows)).update();
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var drawn = database.sql("""
                        select c.reference, c.row_text from drawn_case c join draw d on d.id = c.draw
                         where c.inspection = ? and d.superseded_at is null order by d.id, c.position, c.id""")
                .param(inspection)
                .query((row, _) -> row(row.getString("reference"), row.getString("row_text")))
                .list();
        if (drawn.isEmpty() && came == null) {
            return null;
        }
        var columns = new LinkedHashSet<>(List.of("case"));
        COLUMNS.stream()
                .filter(column -> drawn.stream().anyMatch(row -> row.containsKey(column)))
                .forEach(columns::add);
        var rows = new ArrayList<List<String>>();
        rows.add(List.copyOf(columns));
        drawn.forEach(row -> rows.add(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return CsvText.of(rows);
    }

    private static Map<String, String> row(String reference, String json) {
        var cells = new java.util.LinkedHashMap<>(JSON.readValue(json, TEXTS));
        cells.put("case", reference);
        return cells;
    }
}

package org.plumbline.server.exchange.held;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code indicators.csv}: table {@code indicator}. Its name and its comparator's name are those of the edition's first
 * language; the columns that the table has no place for lie in {@code rest} by their names.
 */
@Component
public class IndicatorsHeld implements HeldFile {
    private static final String NAME = "indicators.csv";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final FolderEditions editions;

    IndicatorsHeld(JdbcClient database, FolderEditions editions) {
        this.database = database;
        this.editions = editions;
    }

    @Override
    public String path() {
        return NAME;
    }

    /** The columns that the file must have. */
    public static List<String> required(Edition edition) {
        var columns = new ArrayList<>(List.of("indicator", "value", "unit"));
        edition.languages().forEach(language -> columns.add("title_" + language));
        return columns;
    }

    /** The columns that it may have. */
    public static List<String> optional(Edition edition) {
        var columns = new ArrayList<>(List.of("area", "comparator", "better", "period", "source"));
        edition.languages().forEach(language -> columns.add("comparator_" + language));
        return columns;
    }

    @Override
    public void take(Intake intake) {
        var edition = intake.read().edition();
        var first = edition.languages().getFirst();
        var rows = new ArrayList<Map<String, Object>>();
        for (var cells : intake.rows(NAME, required(edition), optional(edition))) {
            var row = new LinkedHashMap<String, Object>(cells);
            var rest = new LinkedHashMap<>(cells);
            rest.keySet()
                    .removeAll(List.of(
                            "area",
                            "value",
                            "unit",
                            "comparator",
                            "period",
                            "source",
                            "title_" + first,
                            "comparator_" + first));
            row.put("name", cells.getOrDefault("title_" + first, ""));
            row.put("comparator_name", cells.getOrDefault("comparator_" + first, ""));
            row.put("rest", rest);
            rows.add(row);
        }
        database.sql("""
                        insert into indicator (inspection, area, name, value, unit, comparator, comparator_name, period,
                                               source, rest, position)
                        select ?, nullif(x ->> 'area', ''), x ->> 'name', x ->> 'value', x ->> 'unit',
                               coalesce(x ->> 'comparator', ''), x ->> 'comparator_name', coalesce(x ->> 'period', ''),
                               coalesce(x ->> 'source', ''), x -> 'rest', place
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").params(intake.inspection(), Intake.json(rows)).update();
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var kept = database.sql("""
                        select name, coalesce(area, '') as area, value, comparator, unit, period, source, comparator_name,
                               rest from indicator where inspection = ? order by position, id""").param(inspection).query().listOfRows();
        if (kept.isEmpty() && came == null) {
            return null;
        }
        var languages = editions.of(inspection).languages();
        var header = new ArrayList<>(List.of("indicator", "area", "value", "comparator", "unit", "better"));
        header.addAll(List.of("period", "source"));
        languages.forEach(language -> header.add("title_" + language));
        languages.forEach(language -> header.add("comparator_" + language));
        var rows = new ArrayList<List<String>>();
        rows.add(header);
        kept.forEach(row -> {
            var cells = cells(row, languages.getFirst());
            rows.add(header.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        });
        return CsvText.of(rows);
    }

    private static Map<String, String> cells(Map<String, @Nullable Object> row, String first) {
        var cells = new LinkedHashMap<>(JSON.readValue(text(row, "rest"), TEXTS));
        for (var column : List.of("area", "value", "comparator", "unit", "period", "source")) {
            cells.put(column, text(row, column));
        }
        var name = text(row, "name");
        cells.put("title_" + first, name);
        cells.put("comparator_" + first, text(row, "comparator_name"));
        cells.putIfAbsent(
                "indicator",
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
        return cells;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}

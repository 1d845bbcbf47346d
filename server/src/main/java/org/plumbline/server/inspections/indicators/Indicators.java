package org.plumbline.server.inspections.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the indicators of inspections. The columns hold the English; {@code rest} holds what else a row of indicators.csv
 * has: its id, which way is good, and the Welsh.
 */
@Component
public class Indicators {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = """
            select n.id, coalesce(n.area, '') as area, n.name, n.value, n.unit, n.comparator, n.comparator_name, n.period, n.source,
                   coalesce(n.rest ->> 'indicator', '') as indicator, coalesce(n.rest ->> 'better', 'neither') as better,
                   coalesce(n.rest ->> 'title_cy', '') as title_cy, coalesce(n.rest ->> 'comparator_cy', '') as comparator_cy,
                   n.version, coalesce(p.name, '–') as changed_by
              from indicator n left join person p on p.id = n.changed_by
            """;

    private final JdbcClient database;

    Indicators(JdbcClient database) {
        this.database = database;
    }

    /** An indicator as it stands. */
    public record Listed(
            long id,
            String area,
            String name,
            String value,
            String unit,
            String comparator,
            String comparatorName,
            String period,
            String source,
            String indicator,
            String better,
            String titleCy,
            String comparatorCy,
            int version,
            String changedBy) {
        /** Its title in a language, or in English. */
        public String title(String language) {
            return language.equals("cy") && !titleCy.isEmpty() ? titleCy : name;
        }

        /** Whose figure the comparator is, in a language, or in English. */
        public String comparatorOf(String language) {
            return language.equals("cy") && !comparatorCy.isEmpty() ? comparatorCy : comparatorName;
        }

        /** By the names of the form's fields. */
        Map<String, String> fields() {
            return Map.ofEntries(
                    Map.entry("indicator", indicator),
                    Map.entry("area", area),
                    Map.entry("value", value),
                    Map.entry("unit", unit),
                    Map.entry("comparator", comparator),
                    Map.entry("better", better),
                    Map.entry("period", period),
                    Map.entry("source", source),
                    Map.entry("title_en", name),
                    Map.entry("title_cy", titleCy),
                    Map.entry("comparator_en", comparatorName),
                    Map.entry("comparator_cy", comparatorCy));
        }
    }

    List<Listed> of(long inspection) {
        return database.sql(ALL + "where n.inspection = ? order by n.position, n.id")
                .param(inspection)
                .query(Listed.class)
                .list();
    }

    Optional<Listed> find(long inspection, long id) {
        return database.sql(ALL + "where n.inspection = ? and n.id = ?")
                .params(inspection, id)
                .query(Listed.class)
                .optional();
    }

    /** The one of this id for this area, if there is one. */
    Optional<Listed> find(long inspection, String indicator, String area) {
        return of(inspection).stream()
                .filter(it -> it.indicator().equals(indicator) && it.area().equals(area))
                .findFirst();
    }

    /**
     * Adds an indicator, or puts it in the place of one.
     *
     * @param id null to add it
     * @param fields by the columns of indicators.csv
     */
    void save(long inspection, @Nullable Long id, Map<String, String> fields) {
        var rest = JSON.writeValueAsString(Map.of(
                "indicator", text(fields, "indicator"),
                "better", text(fields, "better"),
                "title_cy", text(fields, "title_cy"),
                "comparator_cy", text(fields, "comparator_cy")));
        var sql = id == null ? """
                  insert into indicator (area, name, value, unit, comparator, comparator_name, period, source, rest, inspection, position,
                                         changed_by)
                  values (nullif(:area, ''), :name, :value, :unit, :comparator, :of, :period, :source, :rest::jsonb, :inspection,
                          (select coalesce(max(position) + 1, 0) from indicator where inspection = :inspection), me())""" : """
                  update indicator set area = nullif(:area, ''), name = :name, value = :value, unit = :unit, comparator = :comparator,
                         comparator_name = :of, period = :period, source = :source, rest = rest || :rest::jsonb, changed_by = me(),
                         version = version + 1
                   where id = :id and inspection = :inspection""";
        database.sql(sql)
                .param("id", id)
                .param("inspection", inspection)
                .param("area", text(fields, "area"))
                .param("name", text(fields, "title_en"))
                .param("value", text(fields, "value"))
                .param("unit", text(fields, "unit"))
                .param("comparator", text(fields, "comparator"))
                .param("of", text(fields, "comparator_en"))
                .param("period", text(fields, "period"))
                .param("source", text(fields, "source"))
                .param("rest", rest)
                .update();
    }

    void remove(long inspection, long id) {
        database.sql("delete from indicator where inspection = ? and id = ?")
                .params(inspection, id)
                .update();
    }

    /** What was read from a file, by the same columns. */
    static Map<String, String> fields(Indicator read) {
        return Map.ofEntries(
                Map.entry("indicator", read.id().value()),
                Map.entry("area", Objects.requireNonNullElse(read.area(), "")),
                Map.entry("value", read.value().toPlainString()),
                Map.entry("unit", word(read.unit())),
                Map.entry(
                        "comparator",
                        read.comparator() == null ? "" : read.comparator().toPlainString()),
                Map.entry("better", word(read.better())),
                Map.entry("period", read.period()),
                Map.entry("source", read.source()),
                Map.entry("title_en", read.title().in("en")),
                Map.entry("title_cy", read.title().in("cy")),
                Map.entry("comparator_en", read.comparatorOf().in("en")),
                Map.entry("comparator_cy", read.comparatorOf().in("cy")));
    }

    /** How files write a unit, or which way is good. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Map<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }
}

package org.plumbline.publishing.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the CSV files of a book as a stranger would, who knows them by their metadata alone, and finds the errors that
 * CSV on the Web names: cells that are no value of their datatype, required cells that are null, keys that stand twice.
 */
final class CsvReading {
    private static final Pattern ESCAPED = Pattern.compile("'+\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    final Map<String, List<List<@Nullable Object>>> tables = new LinkedHashMap<>();
    final List<String> errors = new ArrayList<>();
    final JsonNode metadata;
    private final Map<String, byte[]> files;

    CsvReading(Map<String, byte[]> files) {
        this.files = files;
        metadata = JsonMapper.shared().readTree(file("csv-metadata.json"));
        metadata.get("tables").forEach(this::table);
    }

    private String file(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("no file " + name);
        }
        return new String(bytes, UTF_8);
    }

    private void table(JsonNode table) {
        var url = table.get("url").asString();
        var records = CsvReader.builder()
                .fieldSeparator(metadata.get("dialect").get("delimiter").asString())
                .skipEmptyLines(false)
                .ofCsvRecord(file(url))
                .stream()
                .toList();
        var schema = table.get("tableSchema");
        header(url, schema, records.getFirst());
        var rows = new ArrayList<List<@Nullable Object>>();
        records.stream().skip(1).forEach(record -> rows.add(row(url, schema, record)));
        keys(url, schema, rows);
        tables.put(url, rows);
    }

    private void header(String url, JsonNode schema, CsvRecord header) {
        for (int at = 0; at < schema.get("columns").size(); at++) {
            var titles = strings(schema.get("columns").get(at).get("titles"));
            if (!titles.contains(header.getField(at))) {
                errors.add("%s: column %d is %s, not %s".formatted(url, at + 1, header.getField(at), titles));
            }
        }
    }

    private List<@Nullable Object> row(String url, JsonNode schema, CsvRecord record) {
        var values = new ArrayList<@Nullable Object>();
        for (int at = 0; at < schema.get("columns").size(); at++) {
            var column = schema.get("columns").get(at);
            var cell = record.getField(at);
            var place = "%s, line %d, %s".formatted(url, record.getStartingLineNumber(), column.get("name"));
            if (strings(column.get("null")).contains(cell)) {
                if (column.get("required").asBoolean()) {
                    errors.add(place + ": required and null");
                }
                values.add(null);
            } else {
                values.add(value(column.get("datatype"), cell, place));
            }
        }
        return values;
    }

    private @Nullable Object value(JsonNode datatype, String cell, String place) {
        var base =
                datatype.isString() ? datatype.asString() : datatype.get("base").asString();
        try {
            if (datatype.isObject() && cell.length() < datatype.get("minLength").asInt()) {
                throw new IllegalArgumentException("too short");
            }
            return switch (base) {
                case "string" -> ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
                case "integer" -> new BigInteger(cell);
                case "decimal" -> new BigDecimal(cell);
                case "date" -> LocalDate.parse(cell);
                default -> throw new AssertionError("no datatype " + base);
            };
        } catch (RuntimeException failed) {
            errors.add("%s: '%s' is no %s".formatted(place, cell, base));
            return null;
        }
    }

    private void keys(String url, JsonNode schema, List<List<@Nullable Object>> rows) {
        var names = new ArrayList<String>();
        schema.get("columns").forEach(column -> names.add(column.get("name").asString()));
        var key = strings(schema.get("primaryKey"));
        var seen = new HashSet<List<@Nullable Object>>();
        for (var row : rows) {
            var value = new ArrayList<@Nullable Object>();
            key.forEach(name -> value.add(row.get(names.indexOf(name))));
            if (value.contains(null) || !seen.add(value)) {
                errors.add("%s: key %s".formatted(url, value));
            }
        }
    }

    static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }
}

package org.plumbline.testing.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;

/**
 * What a report prints of one question, so that the made answers must come to it.
 *
 * @param met how many met; of an information question unused
 * @param relevant how many met or not met
 * @param reasons how many of the not met give each reason
 * @param choices of an information question: how many cases each choice
 */
record Pin(int met, int relevant, Map<Id, Integer> reasons, Map<String, Integer> choices) {
    /** The pins of a file by question; none when there is no file. */
    static Map<Id, Pin> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        var problems = new Problems();
        var table = TableFile.read(
                file, file.toString(), List.of("question", "met", "relevant", "reasons"), List.of(), problems);
        Objects.requireNonNull(table, () -> "the pins cannot be read: " + problems.all());
        if (problems.hasErrors()) {
            throw new IllegalArgumentException("the pins cannot be read: " + problems.all());
        }
        var pins = new LinkedHashMap<Id, Pin>();
        table.rows().forEach(row -> pins.put(Id.of(table.cell(row, "question")), pin(table, row)));
        return pins;
    }

    private static Pin pin(Table table, Table.Row row) {
        var reasons = new LinkedHashMap<Id, Integer>();
        counts(table.cell(row, "reasons")).forEach((reason, count) -> reasons.put(Id.of(reason), count));
        var met = table.cell(row, "met");
        return met.contains("=")
                ? new Pin(0, 0, reasons, counts(met))
                : new Pin(Integer.parseInt(met), Integer.parseInt(table.cell(row, "relevant")), reasons, Map.of());
    }

    private static Map<String, Integer> counts(String written) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var item : written.split("\\|", -1)) {
            int equals = item.indexOf('=');
            if (equals > 0) {
                counts.put(
                        item.substring(0, equals).strip(),
                        Integer.parseInt(item.substring(equals + 1).strip()));
            }
        }
        return counts;
    }
}

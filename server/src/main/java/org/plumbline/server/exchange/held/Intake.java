package org.plumbline.server.exchange.held;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.inspection.Inspection;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder that was read without an error, on its way into the tables.
 *
 * @param inspection the row that has been made for it
 * @param folder where its files lie
 * @param read what they say
 * @param people who somebody of the team is here, by the reference in the folder
 */
public record Intake(long inspection, Path folder, Inspection read, Map<String, Long> people) {
    private static final JsonMapper JSON = new JsonMapper();

    public Intake {
        people = Map.copyOf(people);
    }

    /** Rows as one value for a statement that takes them all at once. */
    static String json(List<? extends Map<String, ?>> rows) {
        return JSON.writeValueAsString(rows);
    }

    /** The rows of a table whose form has been checked; none when the file is not there. */
    List<Map<String, String>> rows(String name, List<String> required, List<String> optional) {
        var file = folder.resolve(name);
        if (!file.toFile().isFile()) {
            return List.of();
        }
        var table = TableFile.read(file, name, required, optional, new Problems());
        return table == null
                ? List.of()
                : table.rows().stream().map(row -> cells(table, row)).toList();
    }

    private static Map<String, String> cells(Table table, Table.Row row) {
        var cells = new java.util.LinkedHashMap<String, String>();
        table.columns().forEach(column -> cells.put(column, table.cell(row, column)));
        return cells;
    }
}

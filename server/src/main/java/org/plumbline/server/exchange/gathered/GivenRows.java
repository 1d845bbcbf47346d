package org.plumbline.server.exchange.gathered;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.TableFile;

/** The rows of a file of ratings that people gave, by what each rates, as they came. */
final class GivenRows {
    private GivenRows() {}

    /** None when no file came. */
    static Map<String, List<String>> of(String name, List<String> columns, @Nullable String came) {
        var rows = new LinkedHashMap<String, List<String>>();
        var table = came == null
                ? null
                : TableFile.read(came.getBytes(StandardCharsets.UTF_8), name, columns, List.of(), new Problems());
        if (table != null) {
            table.rows()
                    .forEach(row -> rows.put(
                            table.cell(row, columns.getFirst()),
                            columns.stream()
                                    .map(column -> table.cell(row, column))
                                    .toList()));
        }
        return rows;
    }
}

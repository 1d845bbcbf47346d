package org.plumbline.formats.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.words.Id;

/** Reads {@code caseload.csv}. */
final class CaseloadFile {
    private CaseloadFile() {}

    static List<Case> read(Path file, Edition edition, Problems problems) {
        var required = new ArrayList<>(List.of("case"));
        var optional = new ArrayList<>(List.of("area"));
        (edition.units().size() > 1 ? required : optional).add("unit");
        edition.attributes()
                .forEach(attribute -> (attribute.required() ? required : optional)
                        .add(attribute.id().value()));
        var table = TableFile.read(file, "caseload.csv", required, optional, problems);
        if (table == null) {
            return List.of();
        }
        problems.stands("caseload", table);
        for (int at = 0; at < table.rows().size(); at++) {
            problems.stands("caseload." + table.cell(table.rows().get(at), "case"), table.place(at, "case"));
        }
        return table.rows().stream().map(row -> one(table, row, edition)).toList();
    }

    private static Case one(Table table, Table.Row row, Edition edition) {
        var attributes = new HashMap<Id, String>();
        edition.attributes().forEach(attribute -> {
            var value = table.cell(row, attribute.id().value());
            if (!value.isEmpty()) {
                attributes.put(attribute.id(), value);
            }
        });
        var unit = table.has("unit")
                ? Id.of(table.cell(row, "unit"))
                : edition.units().getFirst().id();
        var area = table.cell(row, "area");
        return new Case(table.cell(row, "case"), unit, area.isEmpty() ? null : area, attributes);
    }
}

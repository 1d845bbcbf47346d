package org.plumbline.formats.folder;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.Edition;

/** Writes {@code caseload.csv}: the cases in the order given, the same bytes for the same cases. */
public final class CaseloadText {
    private CaseloadText() {}

    /** The file; of the columns that a caseload may leave out, those are there that some case needs. */
    public static String of(Edition edition, List<Case> caseload) {
        var units = edition.units().size() > 1;
        var areas = caseload.stream().anyMatch(each -> each.area() != null);
        var attributes = edition.attributes().stream()
                .filter(attribute -> attribute.required()
                        || caseload.stream().anyMatch(each -> each.attributes().containsKey(attribute.id())))
                .map(attribute -> attribute.id())
                .toList();
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("case"));
        if (units) {
            header.add("unit");
        }
        if (areas) {
            header.add("area");
        }
        attributes.forEach(attribute -> header.add(attribute.value()));
        rows.add(header);
        for (var each : caseload) {
            var row = new ArrayList<>(List.of(each.reference()));
            if (units) {
                row.add(each.unit().value());
            }
            if (areas) {
                row.add(each.area() == null ? "" : each.area());
            }
            attributes.forEach(attribute -> row.add(each.attributes().getOrDefault(attribute, "")));
            rows.add(row);
        }
        return CsvText.of(rows);
    }
}

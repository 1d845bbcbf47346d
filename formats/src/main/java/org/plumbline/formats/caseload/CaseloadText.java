package org.plumbline.formats.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.caseload.Case;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;

/** Writes cases as {@code caseload.csv}: the attributes that any case has, in the edition's order. */
public final class CaseloadText {
    private CaseloadText() {}

    /** The text of the file, the same for the same cases. */
    public static String of(Edition edition, List<Case> caseload) {
        boolean units = edition.units().size() > 1;
        boolean areas = caseload.stream().anyMatch(each -> each.area() != null);
        var attributes = edition.attributes().stream()
                .filter(attribute -> attribute.required()
                        || caseload.stream()
                                .anyMatch(each -> each.attribute(attribute.id()).isPresent()))
                .map(Attribute::id)
                .toList();
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("case"));
        if (units) {
            header.add("unit");
        }
        if (areas) {
            header.add("area");
        }
        attributes.forEach(id -> header.add(id.value()));
        rows.add(header);
        for (var each : caseload) {
            var row = new ArrayList<>(List.of(each.reference()));
            if (units) {
                row.add(each.unit().value());
            }
            if (areas) {
                row.add(Objects.requireNonNullElse(each.area(), ""));
            }
            attributes.forEach(id -> row.add(each.attribute(id).orElse("")));
            rows.add(row);
        }
        return CsvText.of(rows);
    }
}

package org.plumbline.caseload.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of one source system become ours; made once and kept.
 *
 * @param columns what each of its columns says
 * @param constants what every case has, whatever the table says, such as one unit for all
 */
public record Mapping(DateOrder dates, List<Column> columns, Map<Field, String> constants) {
    public Mapping {
        columns = List.copyOf(columns);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /**
     * One column of the source system.
     *
     * @param name its heading; case, blanks and punctuation do not matter
     * @param field what of a case it says
     * @param values its values in ours; a value that is not there stands for itself
     */
    public record Column(String name, Field field, Map<String, String> values) {
        public Column {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public static Column of(String name, Field field) {
            return new Column(name, field, Map.of());
        }

        /** What a value of the source system is called by us, when the mapping says so. */
        Optional<String> meaning(String value) {
            var exact = values.get(value);
            if (exact != null) {
                return Optional.of(exact);
            }
            var plain = Plain.of(value);
            return values.entrySet().stream()
                    .filter(entry -> Plain.of(entry.getKey()).equals(plain))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** What the mapping says of a column, if anything. */
    public Optional<Column> column(String name) {
        var plain = Plain.of(name);
        return columns.stream()
                .filter(column -> Plain.of(column.name()).equals(plain))
                .findFirst();
    }
}

package org.plumbline.caseload.intake;

import java.util.Arrays;
import java.util.function.Function;
import org.plumbline.framework.words.Id;

/** What of a case a column says. */
public sealed interface Field {
    /** What every case has, whatever the edition. */
    enum Fixed implements Field {
        /** What the case is known by. */
        REFERENCE("case"),
        /** What its assessment is about. */
        UNIT("unit"),
        /** The part of the service it belongs to. */
        AREA("area"),
        /** Nothing that we want. */
        IGNORED("-");

        private final String column;

        Fixed(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    /** One of the edition's case attributes. */
    record Attribute(Id id) implements Field {
        @Override
        public String column() {
            return id.value();
        }
    }

    /** What the column is called in {@code caseload.csv}; {@code -} for none. */
    String column();

    /** The field that {@code caseload.csv} calls so. */
    static Field called(String column) {
        return Arrays.stream(Fixed.values())
                .filter(fixed -> fixed.column().equals(column))
                .<Field>map(Function.identity())
                .findFirst()
                .orElseGet(() -> new Attribute(Id.of(column)));
    }
}

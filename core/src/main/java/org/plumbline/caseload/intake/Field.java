package org.plumbline.caseload.intake;

import org.plumbline.framework.words.Id;

/** What of a case a column says. */
public sealed interface Field {
    /** What the case is known by. */
    record Reference() implements Field {}

    /** What its assessment is about. */
    record Unit() implements Field {}

    /** The part of the service it belongs to. */
    record Area() implements Field {}

    /** One of the edition's case attributes. */
    record Attribute(Id id) implements Field {}

    /** Nothing that we want. */
    record Ignored() implements Field {}

    Field REFERENCE = new Reference();
    Field UNIT = new Unit();
    Field AREA = new Area();
    Field IGNORED = new Ignored();

    /** What the column is called in {@code caseload.csv}; {@code -} for none. */
    default String column() {
        return switch (this) {
            case Reference _ -> "case";
            case Unit _ -> "unit";
            case Area _ -> "area";
            case Attribute(var id) -> id.value();
            case Ignored _ -> "-";
        };
    }

    /** The field that {@code caseload.csv} calls so. */
    static Field called(String column) {
        return switch (column) {
            case "case" -> REFERENCE;
            case "unit" -> UNIT;
            case "area" -> AREA;
            case "-" -> IGNORED;
            default -> new Attribute(Id.of(column));
        };
    }
}

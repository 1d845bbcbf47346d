package org.plumbline.caseload.intake;

import static org.plumbline.caseload.CaseloadProblem.CL020;
import static org.plumbline.caseload.CaseloadProblem.CL021;
import static org.plumbline.caseload.CaseloadProblem.CL023;
import static org.plumbline.caseload.CaseloadProblem.CL026;
import static org.plumbline.caseload.CaseloadProblem.CL034;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;

/** Reads the cells of one column as values of its field. */
final class CellReading {
    private static final int LONGEST = 2000;
    private static final int SHOWN = 60;
    private static final int LONGEST_LIST = 12;

    private final Field field;
    private final Mapping.Column column;
    private final KnownValues known;
    private final SentDate dates;
    private final boolean isDate;
    private final Map<String, Read> before = new HashMap<>();
    private boolean isOrderOpen;
    private boolean isOrderShown;

    CellReading(Mapping.Column column, DateOrder order, Edition edition, List<String> areas) {
        this.column = column;
        field = column.field();
        known = KnownValues.of(edition, areas, field);
        dates = new SentDate(order, edition);
        isDate = edition.attributes().stream()
                .filter(attribute -> attribute.type() == AttributeType.DATE)
                .map(Attribute::id)
                .anyMatch(id -> field.equals(new Field.Attribute(id)));
    }

    /** What a cell says. */
    sealed interface Read {
        /** Its value as we write it; empty for nothing. */
        record Value(String value) implements Read {}

        record Wrong(CaseloadProblem code, String what, String remedy) implements Read {}
    }

    Read read(String text) {
        if (text.length() > LONGEST) {
            return new Read.Wrong(
                    CL026,
                    "the cell has %d characters".formatted(text.length()),
                    "Keep it under %d".formatted(LONGEST));
        }
        return before.computeIfAbsent(text, this::one);
    }

    /** Whether the column has dates that could be read either way round, and none that shows which. */
    boolean isOrderUnknown() {
        return isOrderOpen && !isOrderShown;
    }

    private Read one(String text) {
        if (text.isEmpty()) {
            return new Read.Value("");
        }
        var meant = column.meaning(text);
        if (meant.isPresent()) {
            return new Read.Value(meant.get());
        }
        if (isDate) {
            return date(text);
        }
        if (known.isOpen()) {
            return new Read.Value(text);
        }
        return known.find(text).<Read>map(Read.Value::new).orElseGet(() -> unknown(text));
    }

    private Read unknown(String text) {
        var values = known.ids().stream().limit(LONGEST_LIST).toList();
        var all = String.join(", ", values) + (known.ids().size() > LONGEST_LIST ? ", …" : "");
        var use = "se one of %s, or say in the mapping what it means".formatted(all);
        return new Read.Wrong(
                CL023,
                "%s cannot be '%s'".formatted(field.column(), shown(text)),
                known.closest(text)
                        .map(close -> "Did you mean '%s'? Else u".formatted(close) + use)
                        .orElse("U" + use));
    }

    private Read date(String text) {
        return switch (dates.read(text)) {
            case SentDate.Reading.Day(var day, var shows) -> {
                isOrderOpen |= shows == SentDate.Order.EITHER;
                isOrderShown |= shows == SentDate.Order.DAY_FIRST || shows == SentDate.Order.MONTH_FIRST;
                yield new Read.Value(day.toString());
            }
            case SentDate.Reading.Impossible() ->
                new Read.Wrong(
                        CL020,
                        "no calendar has the date '%s'".formatted(shown(text)),
                        "Look it up and write the right one");
            case SentDate.Reading.OtherOrder(var day) ->
                new Read.Wrong(
                        CL021,
                        "'%s' is written in another order of day, month and year".formatted(shown(text)),
                        "Write it as %s, or choose the other order for the whole list".formatted(day));
            case SentDate.Reading.None() ->
                new Read.Wrong(
                        CL034,
                        "'%s' cannot be read as a date".formatted(shown(text)),
                        "Write it as 2018-09-03, or as 03/09/2018 with all four digits of the year");
        };
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}

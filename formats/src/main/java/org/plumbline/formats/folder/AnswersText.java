package org.plumbline.formats.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.words.Id;

/** Writes {@code answers.csv}: every event once, in the order given, the same bytes for the same events. */
public final class AnswersText {
    private AnswersText() {}

    private record Column(String name, boolean always, Function<AnswerEvent, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("event", true, AnswerEvent::event),
            new Column("case", true, AnswerEvent::caseReference),
            new Column("question", true, event -> event.question().value()),
            new Column("answer", true, event -> event.answer().written()),
            new Column(
                    "reasons",
                    true,
                    event -> event.reasons().stream().map(Id::value).collect(Collectors.joining("|"))),
            new Column("note", false, AnswerEvent::note),
            new Column("assessor", true, AnswerEvent::assessor),
            new Column(
                    "marking",
                    false,
                    event -> event.marking() == Marking.FIRST
                            ? ""
                            : event.marking().word()),
            new Column("at", true, event -> event.at().written()),
            new Column("received", false, AnswersText::received),
            new Column("replaces", false, event -> String.join("|", event.replaces())));

    /** The file; a column that no event needs is left out. */
    public static String of(List<AnswerEvent> events) {
        var columns = COLUMNS.stream()
                .filter(column -> column.always()
                        || events.stream()
                                .anyMatch(event -> !column.cell().apply(event).isEmpty()))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Column::name).toList());
        events.forEach(event -> rows.add(
                columns.stream().map(column -> column.cell().apply(event)).toList()));
        return CsvText.of(rows);
    }

    private static String received(AnswerEvent event) {
        var received = event.received();
        return received == null ? "" : received.written();
    }
}

package org.plumbline.caseload.intake;

import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;

/** Small lists as they are sent, for tests of taking them in. */
final class Sent {
    static final Edition EDITION = anEdition(withStandard("1.1").question("a"))
            .units("court", "community")
            .attribute("custody", AttributeType.FLAG)
            .attribute("age", AttributeType.NUMBER)
            .attribute("start", AttributeType.DATE)
            .attribute("sentence", AttributeType.CHOICE, "supervision", "referral", "reparation")
            .attribute("remark", AttributeType.WORDS)
            .build();

    private static final Set<String> NAMES = Set.of("Mina", "Siân");

    private Sent() {}

    /** A table whose lines have their cells between bars; the first is the header. */
    static SentTable table(String... lines) {
        var rows = new ArrayList<SentTable.Row>();
        for (int at = 1; at < lines.length; at++) {
            rows.add(new SentTable.Row(at + 1, cells(lines[at])));
        }
        return new SentTable("list", cells(lines[0]), rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** A mapping of columns that are called as ours are. */
    static Mapping mapping(DateOrder dates, String... columns) {
        return new Mapping(
                dates,
                Stream.of(columns)
                        .map(name -> Mapping.Column.of(name, Field.called(name)))
                        .toList(),
                Map.of());
    }

    static Intake take(SentTable table, Mapping mapping) {
        return CaseloadIntake.take(EDITION, List.of(), table, mapping, NAMES);
    }

    /** Takes a table whose columns are called as ours are, days first. */
    static Intake take(String... lines) {
        var table = table(lines);
        return take(table, mapping(DateOrder.DAY_FIRST, table.columns().toArray(String[]::new)));
    }

    static List<String> said(Intake intake) {
        return intake.problems().stream().map(Object::toString).toList();
    }
}

package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI004;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.ChosenCase.State;

/** {@code sample.csv}: the cases of a sample as it stands, one a row. A file made by hand may have {@code case} alone. */
public final class SampleFile {
    public static final String NAME = "sample.csv";

    private static final List<String> OPTIONAL = List.of("plan", "stratum", "place", "state", "replaces", "reason");
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    private final Table table;
    private final Problems problems;

    private SampleFile(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The rows of a file that exists; none, and problems, when it is no such table. */
    static List<ChosenCase> read(Path file, Problems problems) {
        var table = TableFile.read(file, NAME, List.of("case"), OPTIONAL, problems);
        if (table == null) {
            return List.of();
        }
        problems.stands("sample", table);
        var reader = new SampleFile(table, problems);
        var cases = new ArrayList<ChosenCase>();
        for (int at = 0; at < table.rows().size(); at++) {
            cases.add(reader.one(at));
        }
        return cases;
    }

    /** The file's text; the same bytes for the same cases. */
    public static String write(List<ChosenCase> cases) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("case", "plan", "stratum", "place", "state", "replaces", "reason"));
        cases.forEach(each -> rows.add(List.of(
                each.reference(),
                each.plan().value(),
                each.stratum(),
                each.place() == 0 ? "" : String.valueOf(each.place()),
                word(each.state()),
                each.replaces(),
                each.reason())));
        return CsvText.of(rows);
    }

    private ChosenCase one(int at) {
        var row = table.rows().get(at);
        return new ChosenCase(
                table.cell(row, "case"),
                Id.of(table.cell(row, "plan")),
                table.cell(row, "stratum"),
                place(at, table.cell(row, "place")),
                state(at, table.cell(row, "state")),
                table.cell(row, "replaces"),
                table.cell(row, "reason"));
    }

    private int place(int at, String written) {
        if (written.isEmpty()) {
            return 0;
        }
        if (!PLACE.matcher(written).matches()) {
            problems.add(
                    FI003,
                    table.place(at, "place"),
                    "'%s' is no place in an order".formatted(written),
                    "Write it in digits, or leave it empty");
            return 0;
        }
        return Integer.parseInt(written);
    }

    private State state(int at, String written) {
        for (var state : State.values()) {
            if (word(state).equals(written)) {
                return state;
            }
        }
        if (!written.isEmpty()) {
            problems.add(
                    FI004,
                    table.place(at, "state"),
                    "'state' cannot be '%s'".formatted(written),
                    "Use one of drawn, added, reserve, replaced, removed");
        }
        return State.DRAWN;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

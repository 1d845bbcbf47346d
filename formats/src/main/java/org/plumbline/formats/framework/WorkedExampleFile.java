package org.plumbline.formats.framework;

import static org.plumbline.framework.check.FrameworkProblem.FW040;
import static org.plumbline.framework.check.FrameworkProblem.FW041;
import static org.plumbline.framework.check.FrameworkProblem.FW042;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.rating.WorkedExample;

/** Runs the worked examples that stand beside a framework. */
public final class WorkedExampleFile {
    private static final List<String> COLUMNS = List.of("rule", "given", "expected");

    private WorkedExampleFile() {}

    /**
     * Every worked example that does not come out as its author expects.
     *
     * @param name what to call the file in messages
     */
    public static List<Problem> problems(Path file, String name, Edition edition) {
        var problems = new Problems();
        if (!Files.isRegularFile(file)) {
            problems.addAll(List.of(Problem.note(
                            FW042,
                            "",
                            "the edition has no worked examples",
                            "Write worked-examples.csv: rule,given,expected")
                    .at(new Place(name, 0, 0))));
            return problems.all();
        }
        all(TableFile.read(file, name, COLUMNS, List.of(), problems), edition, problems);
        return problems.all();
    }

    /** The same for a file that is held in memory. */
    public static List<Problem> problems(byte[] file, String name, Edition edition) {
        var problems = new Problems();
        all(TableFile.read(file, name, COLUMNS, List.of(), problems), edition, problems);
        return problems.all();
    }

    private static void all(@Nullable Table table, Edition edition, Problems problems) {
        if (table != null) {
            for (int at = 0; at < table.rows().size(); at++) {
                one(table, at, edition, problems);
            }
        }
    }

    private static void one(Table table, int at, Edition edition, Problems problems) {
        var row = table.rows().get(at);
        var example = new WorkedExample(table.cell(row, "rule"), table.cell(row, "given"), table.cell(row, "expected"));
        var result = example.result(edition);
        if (result == null) {
            problems.add(
                    FW041,
                    table.place(at, "given"),
                    "rule '%s' cannot be worked from '%s'".formatted(example.rule(), example.given()),
                    "Name a score rule or 'question', and give counts such as 26/31 or ratings such as 2.1=Name");
        } else if (!example.isAsExpected(result)) {
            problems.add(
                    FW040,
                    table.place(at, "expected"),
                    "the rule gives '%s', not '%s'".formatted(result, example.expected()),
                    "Mend the rule, or what is expected of it");
        }
    }
}

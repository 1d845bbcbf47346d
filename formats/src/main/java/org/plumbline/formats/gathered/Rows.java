package org.plumbline.formats.gathered;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI004;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.evidence.EvidenceProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.question.AttributeType;

/** The rows of one of these files, read one after the other. */
final class Rows {
    private final Table table;
    private final Problems problems;
    private int at;

    private Rows(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** What each row says, but for those that say nothing that can be read; nothing when the file is not there. */
    static <T> List<T> read(
            Path folder,
            String name,
            List<String> required,
            List<String> optional,
            Problems problems,
            Function<Rows, Optional<T>> one) {
        var file = folder.resolve(name + ".csv");
        var table =
                Files.isRegularFile(file) ? TableFile.read(file, name + ".csv", required, optional, problems) : null;
        if (table == null) {
            return List.of();
        }
        problems.stands(name, table);
        var rows = new Rows(table, problems);
        var read = new ArrayList<T>();
        for (; rows.at < table.rows().size(); rows.at++) {
            one.apply(rows).ifPresent(read::add);
        }
        return read;
    }

    String cell(String column) {
        return table.cell(table.rows().get(at), column);
    }

    /** The parts of a cell that holds several. */
    List<String> several(String column) {
        return Stream.of(cell(column).split("\\|", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** One of a few words; empty and a problem when it is none of them. */
    <T> Optional<T> word(String column, Function<String, Optional<T>> called, String allowed) {
        var found = called.apply(cell(column));
        if (found.isEmpty()) {
            problems.add(
                    FI004,
                    table.place(at, column),
                    "%s is '%s'".formatted(column, cell(column)),
                    "Use one of " + allowed);
        }
        return found;
    }

    /** A day that may be there. */
    String day(String column) {
        var text = cell(column);
        if (!text.isEmpty() && !AttributeType.isDate(text)) {
            problems.add(
                    EvidenceProblem.EV005,
                    table.place(at, column),
                    "'%s' is no day".formatted(text),
                    "Write it as 2018-09-03");
        }
        return text;
    }

    /** A version, from 1; 1 when it is left out. */
    int version(String column) {
        var text = cell(column);
        if (text.isEmpty() || !text.matches("[1-9][0-9]{0,5}")) {
            if (!text.isEmpty()) {
                wrongForm(column, "Write 1, 2 and so on");
            }
            return 1;
        }
        return Integer.parseInt(text);
    }

    void wrongForm(String column, String remedy) {
        problems.add(FI003, table.place(at, column), "%s is '%s'".formatted(column, cell(column)), remedy);
    }

    void lacks(String column, String remedy) {
        if (cell(column).isEmpty()) {
            problems.add(EvidenceProblem.EV004, table.place(at, column), "%s is empty".formatted(column), remedy);
        }
    }
}

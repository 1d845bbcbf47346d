package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI010;
import static org.plumbline.formats.FileProblem.FI018;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.sample.change.Change;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.change.SampleRecord.Earlier;
import org.plumbline.sample.change.SampleRecord.Numbers;
import org.plumbline.sample.size.SizeSteps;

/** Reads {@code sample.yaml}: how a sample was drawn, so that it can be drawn again, and what was done to it since. */
public final class SampleRecordFile {
    public static final String NAME = "sample.yaml";

    private enum Act {
        REPLACE,
        ADD,
        REMOVE
    }

    private SampleRecordFile() {}

    /** The records of a folder; none when the file is not there. To be used only when problems has no errors after. */
    static List<SampleRecord> read(Path folder, Problems problems) {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var tree = EditionFile.tree(file, NAME, problems, FI010);
        return tree == null ? List.of() : records(tree, problems);
    }

    /** The records in a text as {@link SampleRecordText} writes it. */
    public static Loaded<List<SampleRecord>> read(String text) {
        var problems = new Problems();
        var tree = EditionFile.tree(text, NAME, problems);
        return problems.loaded(tree == null ? List.of() : records(tree, problems));
    }

    private static List<SampleRecord> records(Node tree, Problems problems) {
        var keys = Keys.of(tree, "drawn", problems);
        problems.stands("samples", tree.place());
        if (!keys.text("form").equals("1") && keys.has("form")) {
            problems.add(
                    FI018,
                    keys.node("form").place(),
                    "this record is of form %s".formatted(keys.node("form").form()),
                    "Use 'form: 1'");
        }
        var records = keys.list("samples", SampleRecordFile::record);
        keys.nothingElse();
        return records;
    }

    private static SampleRecord record(Keys keys) {
        var plan = keys.id("id");
        keys.problems().stands("samples." + plan, keys.place());
        var record = new SampleRecord(
                plan,
                keys.text("algorithm"),
                keys.text("seed"),
                date(keys, "reference-date"),
                numbers(keys.keys("numbers")),
                size(keys.keys("size")),
                keys.list("earlier", SampleRecordFile::earlier),
                keys.list("changes", SampleRecordFile::change));
        keys.nothingElse();
        return record;
    }

    private static Numbers numbers(Keys keys) {
        var numbers = new Numbers(
                keys.text("z"),
                keys.text("p"),
                keys.text("margin"),
                keys.text("confidence"),
                keys.oneOf("rounding", Rounding.class, Rounding.UP),
                keys.text("caseload-step"),
                keys.text("least", ""),
                keys.text("most", ""));
        keys.nothingElse();
        return numbers;
    }

    private static SizeSteps size(Keys keys) {
        var size = new SizeSteps(
                decimal(keys, "unlimited"),
                keys.number("caseload"),
                keys.number("counted"),
                decimal(keys, "exact"),
                keys.number("rounded"),
                keys.number("bounded"),
                keys.number("sample"));
        keys.nothingElse();
        return size;
    }

    private static Earlier earlier(Keys keys) {
        var earlier = new Earlier(
                keys.text("seed", ""),
                date(keys, "reference-date"),
                keys.text("reason"),
                keys.list("changes", SampleRecordFile::change));
        keys.nothingElse();
        return earlier;
    }

    private static Change change(Keys keys) {
        var acts = Map.of("replace", Act.REPLACE, "add", Act.ADD, "remove", Act.REMOVE);
        keys.node("act");
        var act = keys.oneOf("act", acts, Act.REMOVE);
        var reason = keys.text("reason", "");
        var by = keys.text("by", "");
        var at = keys.text("at", "");
        var change = switch (act) {
            case REPLACE -> new Change.Replaced(keys.text("out"), keys.text("in"), reason, by, at);
            case ADD -> new Change.Added(keys.text("in"), reason, by, at);
            case REMOVE -> new Change.Removed(keys.text("out"), reason, by, at);
        };
        keys.nothingElse();
        return change;
    }

    private static @Nullable LocalDate date(Keys keys, String key) {
        var text = keys.text(key, "");
        if (text.isEmpty() || AttributeType.isDate(text)) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
        keys.problems().add(FI003, keys.node(key).place(), "'%s' is no date".formatted(text), "Write it as 2018-09-03");
        return null;
    }

    private static BigDecimal decimal(Keys keys, String key) {
        var text = keys.text(key);
        if (AttributeType.isNumber(text)) {
            return new BigDecimal(text);
        }
        if (keys.has(key)) {
            keys.problems()
                    .add(
                            FI003,
                            keys.node(key).place(),
                            "'%s' should be a number, not '%s'".formatted(key, text),
                            "Write it in digits");
        }
        return BigDecimal.ZERO;
    }
}

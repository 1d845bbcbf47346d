package org.plumbline.formats.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.framework.problem.Place;
import org.plumbline.sample.change.Change;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.size.SizeSteps;

/** Writes {@code sample.yaml}, the same bytes for the same records. */
public final class SampleRecordText {
    private static final Place NOWHERE = new Place("", 0, 0);
    private static final Set<String> NUMBERS = Set.of("form", "caseload", "counted", "rounded", "bounded", "sample");

    private SampleRecordText() {}

    /** The file's text. */
    public static String of(List<SampleRecord> records) {
        var file = new Entries()
                .put("form", "1")
                .put("samples", records.stream().map(SampleRecordText::record).toList());
        return YamlText.of(file.node(), NUMBERS);
    }

    private static Node record(SampleRecord record) {
        return new Entries()
                .put("id", record.plan().value())
                .put("algorithm", record.algorithm())
                .put("seed", record.seed())
                .putUnlessEmpty("reference-date", record.reference())
                .put("numbers", numbers(record.numbers()))
                .put("size", size(record.size()))
                .put(
                        "earlier",
                        record.earlier().stream().map(SampleRecordText::earlier).toList())
                .put(
                        "changes",
                        record.changes().stream().map(SampleRecordText::change).toList())
                .node();
    }

    private static Node numbers(SampleRecord.Numbers numbers) {
        return new Entries()
                .put("z", numbers.z())
                .put("p", numbers.p())
                .put("margin", numbers.margin())
                .put("confidence", numbers.confidence())
                .put("rounding", numbers.rounding().name().toLowerCase(Locale.ROOT))
                .put("caseload-step", numbers.caseloadStep())
                .putUnlessEmpty("least", numbers.least())
                .putUnlessEmpty("most", numbers.most())
                .node();
    }

    private static Node size(SizeSteps size) {
        return new Entries()
                .put("unlimited", size.unlimited().toPlainString())
                .put("caseload", String.valueOf(size.caseload()))
                .put("counted", String.valueOf(size.counted()))
                .put("exact", size.exact().toPlainString())
                .put("rounded", String.valueOf(size.rounded()))
                .put("bounded", String.valueOf(size.bounded()))
                .put("sample", String.valueOf(size.size()))
                .node();
    }

    private static Node earlier(SampleRecord.Earlier earlier) {
        return new Entries()
                .putUnlessEmpty("seed", earlier.seed())
                .putUnlessEmpty("reference-date", earlier.reference())
                .put("reason", earlier.reason())
                .put(
                        "changes",
                        earlier.changes().stream().map(SampleRecordText::change).toList())
                .node();
    }

    private static Node change(Change change) {
        var entries = switch (change) {
            case Change.Replaced(var out, var in, var _, var _, var _) ->
                new Entries().put("act", "replace").put("out", out).put("in", in);
            case Change.Added(var in, var _, var _, var _) ->
                new Entries().put("act", "add").put("in", in);
            case Change.Removed(var out, var _, var _, var _) ->
                new Entries().put("act", "remove").put("out", out);
        };
        return entries.put("reason", change.reason())
                .putUnlessEmpty("by", change.by())
                .putUnlessEmpty("at", change.at())
                .node();
    }

    /** A map of keys being written; an empty list is left out. */
    private static final class Entries {
        private final List<Node.Entry> entries = new ArrayList<>();

        Entries put(String key, String value) {
            return put(key, new Node.Scalar(value, NOWHERE));
        }

        Entries putUnlessEmpty(String key, @Nullable Object value) {
            return value == null || value.toString().isEmpty() ? this : put(key, value.toString());
        }

        Entries put(String key, List<Node> items) {
            return items.isEmpty() ? this : put(key, new Node.Sequence(items, NOWHERE));
        }

        Entries put(String key, Node value) {
            entries.add(new Node.Entry(key, NOWHERE, value));
            return this;
        }

        Node node() {
            return new Node.Mapping(entries, NOWHERE);
        }
    }
}

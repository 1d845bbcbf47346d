package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.disclosure.Characteristics;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;

/** What the cases are like, as far as it may be told. */
final class CaseParts {
    /** What stands in place of a count that is kept back, as guidance for public spreadsheets has it. */
    static final String MARK = "[c]";

    private final Subject subject;

    CaseParts(Subject subject) {
        this.subject = subject;
    }

    /** A chart and a table for each attribute that the records say anything of; all attributes when none is named. */
    List<Block> characteristics(List<Id> of, String id) {
        return shown(of).stream()
                .map(attribute -> charted(attribute, "%s-%s".formatted(id, attribute.id())))
                .toList();
    }

    /** The attributes that can be shown. */
    List<Attribute> shown(List<Id> of) {
        return subject.edition().attributes().stream()
                .filter(Characteristics::isCounted)
                .filter(attribute -> of.isEmpty() || of.contains(attribute.id()))
                .filter(attribute -> subject.inspection().sample().cases().stream()
                        .anyMatch(each -> each.attribute(attribute.id()).isPresent()))
                .toList();
    }

    private Block charted(Attribute attribute, String id) {
        var title = subject.voice().phrase(Phrase.CHARACTERISTIC_OF, Map.of("title", subject.say(attribute.title())));
        var counts = values(attribute).stream()
                .map(value -> new Chart.Counts.Count(label(attribute, value), value(attribute, null, value)))
                .toList();
        var says = counts.stream()
                .map(count -> subject.voice()
                        .phrase(
                                Phrase.COUNT_SAYS,
                                Map.of(
                                        "label",
                                        count.label(),
                                        "value",
                                        count.value().value() == null
                                                ? subject.phrase(Phrase.WITHHELD_MARK)
                                                : count.value().text().text())))
                .toList();
        var chart = new Chart.Counts(id, title, String.join("; ", says) + ".", counts);
        return new Block.Charted(chart, table(attribute, id + "-table", title));
    }

    private Table table(Attribute attribute, String id, String title) {
        var areas = areas();
        var columns = new ArrayList<>(List.of(
                new Table.Column(subject.phrased(Phrase.KIND), false),
                new Table.Column(subject.phrased(areas.isEmpty() ? Phrase.CASES : Phrase.WHOLE_SERVICE), true)));
        areas.forEach(area -> columns.add(new Table.Column(Inline.text(area), true)));
        var rows = new ArrayList<List<List<Inline>>>();
        for (var value : values(attribute)) {
            var row = new ArrayList<List<Inline>>();
            row.add(subject.stated(label(attribute, value)));
            row.add(List.of(value(attribute, null, value).text()));
            areas.forEach(area -> row.add(List.of(value(attribute, area, value).text())));
            rows.add(row);
        }
        var notes = subject.figures().characteristics().withholds(attribute.id())
                ? List.of(subject.phrased(Phrase.WITHHELD))
                : List.<List<Inline>>of();
        return new Table(id, Inline.text(title), columns, rows, notes);
    }

    /** The areas that are shown beside the whole. */
    List<String> areas() {
        return subject.edition().rules().scoresAreas()
                ? subject.inspection().visit().areas()
                : List.of();
    }

    /** The values that occur, or could: those never recorded only where some case has none. */
    List<String> values(Attribute attribute) {
        var unrecorded = subject.inspection().sample().cases().stream()
                .anyMatch(each -> each.attribute(attribute.id()).isEmpty());
        return Characteristics.values(attribute).stream()
                .filter(value -> unrecorded || !value.equals(Characteristics.UNRECORDED))
                .toList();
    }

    Chart.Value value(Attribute attribute, @Nullable String area, String value) {
        var count = subject.figures().characteristics().count(attribute.id(), area, value);
        var where = area == null ? "" : "area=\"%s\" ".formatted(area);
        var subset = "%s%s=\"%s\"".formatted(where, attribute.id(), value);
        return count.map(it -> new Chart.Value(
                        it, new Inline.Figure(String.valueOf(it), new Source("cases", "number", subset, it, null))))
                .orElseGet(() -> new Chart.Value(
                        null, new Inline.Figure(MARK, new Source("cases", "withheld", subset, null, null))));
    }

    String label(Attribute attribute, String value) {
        if (value.equals(Characteristics.UNRECORDED)) {
            return subject.phrase(Phrase.NOT_RECORDED);
        }
        if (attribute.type() == AttributeType.FLAG) {
            return subject.phrase(value.equals("yes") ? Phrase.YES : Phrase.NO);
        }
        return attribute.values().stream()
                .filter(named -> named.id().value().equals(value))
                .findFirst()
                .map(named -> subject.say(named.words()))
                .orElse(value);
    }

    /** The rule by which counts are kept back. */
    List<Block> disclosure() {
        return List.of(new Block.Paragraph(
                "",
                Telling.filled(
                        subject.phrase(Phrase.DISCLOSURE),
                        Map.of(
                                "below",
                                List.of(new Inline.Figure(
                                        String.valueOf(subject.figures()
                                                .characteristics()
                                                .below()),
                                        new Source("house-style.withhold-below", "stated", "", null, null)))))));
    }
}

package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.report.Phrase;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.report.data.DataTable.Column;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Inline;
import org.plumbline.score.Score;

/** Makes the figures of a report into tables for programs. */
final class DataBookMaker {
    private final Subject subject;
    private final PartWriter parts;
    private final Head head;

    DataBookMaker(Subject subject, PartWriter parts, Head head) {
        this.subject = subject;
        this.parts = parts;
        this.head = head;
    }

    DataBook book() {
        var tables = new ArrayList<DataTable>();
        tables.add(scores());
        tables.add(ratings());
        tables.add(characteristics());
        tables.add(surveys());
        tables.add(indicators());
        tables.add(benchmarks());
        tables.add(recommendations());
        tables.removeIf(table -> table.rows().isEmpty());
        var below = String.valueOf(subject.figures().characteristics().below());
        return new DataBook(
                head.language(),
                head.title(),
                head.identifier(),
                head.publisher(),
                head.date(),
                head.draft(),
                List.of(
                        head.subject(),
                        subject.phrase(Phrase.DATA_ABOUT),
                        subject.voice().phrase(Phrase.DISCLOSURE, Map.of("below", below))),
                List.of(
                        new DataBook.Mark(CaseParts.MARK, subject.phrase(Phrase.WITHHELD_MARK)),
                        new DataBook.Mark("[z]", subject.phrase(Phrase.DATA_NO_VALUE))),
                tables,
                words(subject));
    }

    /** The fixed words of a book. */
    static DataBook.Words words(Subject subject) {
        return new DataBook.Words(
                subject.phrase(Phrase.DATA_COVER),
                subject.phrase(Phrase.DATA_CONTENTS),
                subject.phrase(Phrase.DATA_NOTES),
                subject.phrase(Phrase.DATA_SHEET),
                subject.phrase(Phrase.DATA_TABLE),
                subject.phrase(Phrase.DATA_ROWS),
                subject.phrase(Phrase.DATA_MARK),
                subject.phrase(Phrase.MEANING));
    }

    private DataTable scores() {
        var columns = List.of(
                text("id", Phrase.DATA_ID, true),
                text("kind", Phrase.DATA_KIND, true),
                text("title", Phrase.DATA_TITLE, true),
                text("area", Phrase.AREA, false),
                whole("met", Phrase.DATA_MET, true),
                whole("relevant", Phrase.DATA_RELEVANT, true),
                whole("missing", Phrase.DATA_MISSING, true),
                whole("percent", Phrase.DATA_PERCENT, true),
                text("band", Phrase.DATA_BAND, false));
        var rows = subject.figures().scores().scores().stream()
                .map(score -> List.of(
                        score.id().value(),
                        score.kind().word(),
                        subject.title(score.id()),
                        or(score.area(), ""),
                        String.valueOf(score.tally().met()),
                        String.valueOf(score.tally().relevant()),
                        String.valueOf(score.tally().missing()),
                        percent(score),
                        band(score)))
                .toList();
        return table("scores", Phrase.DATA_SCORES, columns, List.of("id", "area"), rows);
    }

    private static String percent(Score score) {
        return score.percent() == null ? "[z]" : String.valueOf(score.percent());
    }

    private String band(Score score) {
        var scale = subject.edition().rules().questionScale();
        var own = subject.scale(score.id()).or(() -> subject.edition().rules().scale(scale));
        return score.band() == null ? "" : subject.label(own, score.band(), true);
    }

    private DataTable ratings() {
        var columns = List.of(
                text("id", Phrase.DATA_ID, true),
                text("title", Phrase.DATA_TITLE, true),
                text("computed", Phrase.DATA_COMPUTED, false),
                text("awarded", Phrase.DATA_AWARDED, false));
        var rows = new ArrayList<List<String>>();
        for (var rating : subject.figures().ratings().ratings()) {
            var scale = subject.scale(rating.id());
            rows.add(List.of(
                    rating.id().value(),
                    subject.title(rating.id()),
                    rating.computed() == null ? "" : subject.label(scale, rating.computed(), true),
                    rating.awarded() == null ? "" : subject.label(scale, rating.awarded(), true)));
        }
        var overall = subject.figures().ratings().overall();
        if (overall != null) {
            var scale = subject.overallRule()
                    .flatMap(rule -> subject.edition().rules().scale(rule.scale()));
            rows.add(List.of(
                    "overall",
                    subject.phrase(Phrase.OVERALL),
                    overall.computed() == null ? "" : subject.label(scale, overall.computed(), true),
                    overall.awarded() == null ? "" : subject.label(scale, overall.awarded(), true)));
        }
        return table("ratings", Phrase.DATA_RATINGS, columns, List.of("id"), rows);
    }

    private DataTable characteristics() {
        var columns = List.of(
                text("characteristic", Phrase.DATA_CHARACTERISTIC, true),
                text("kind", Phrase.KIND, true),
                text("area", Phrase.AREA, false),
                whole("cases", Phrase.CASES, true));
        var rows = new ArrayList<List<String>>();
        for (var attribute : parts.cases().shown(List.of())) {
            var areas = new ArrayList<@Nullable String>();
            areas.add(null);
            areas.addAll(parts.cases().areas());
            for (var area : areas) {
                for (var value : parts.cases().values(attribute)) {
                    rows.add(List.of(
                            subject.say(attribute.title()),
                            parts.cases().label(attribute, value),
                            or(area, ""),
                            parts.cases().value(attribute, area, value).text().text()));
                }
            }
        }
        var key = List.of("characteristic", "kind", "area");
        return table("characteristics", Phrase.DATA_CHARACTERISTIC, columns, key, rows);
    }

    private DataTable surveys() {
        var columns = List.of(
                text("questionnaire", Phrase.SOURCE, true),
                text("question", Phrase.QUESTION, true),
                text("answer", Phrase.ANSWER, true),
                whole("chose", Phrase.RESPONDENTS, true),
                whole("answered", Phrase.ANSWERED, true));
        var rows = new ArrayList<List<String>>();
        for (var survey : subject.manuscript().gathered().surveys()) {
            if (parts.evidence().isTooSmall(survey)) {
                continue;
            }
            subject.edition().surroundings().questionnaires().stream()
                    .filter(each -> each.id().equals(survey.questionnaire()))
                    .forEach(questionnaire -> questionnaire
                            .questions()
                            .forEach(item -> item.choices()
                                    .forEach(choice -> rows.add(List.of(
                                            subject.say(questionnaire.title()),
                                            subject.say(item.text()),
                                            subject.say(choice.words()),
                                            String.valueOf(survey.chose(
                                                    item.id(),
                                                    Set.of(choice.id().value()))),
                                            String.valueOf(survey.answered(item.id())))))));
        }
        var key = List.of("questionnaire", "question", "answer");
        return table("questionnaires", Phrase.RESPONDENTS, columns, key, rows);
    }

    private DataTable indicators() {
        var columns = List.of(
                text("id", Phrase.DATA_ID, true),
                text("title", Phrase.DATA_TITLE, true),
                text("area", Phrase.AREA, false),
                decimal("value", Phrase.VALUE),
                new Column("comparator", subject.phrase(Phrase.COMPARATOR), DataTable.Type.DECIMAL, false, ""),
                text("comparator_of", Phrase.COMPARATOR, false),
                text("unit", Phrase.DATA_UNIT, true),
                text("period", Phrase.DATA_PERIOD, false),
                text("source", Phrase.SOURCE, false));
        var rows = subject.manuscript().gathered().indicators().stream()
                .map(each -> List.of(
                        each.id().value(),
                        subject.say(each.title()),
                        or(each.area(), ""),
                        each.value().toPlainString(),
                        each.comparator() == null ? "" : each.comparator().toPlainString(),
                        subject.say(each.comparatorOf()),
                        each.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        each.period(),
                        each.source()))
                .toList();
        return table("statistics", Phrase.INDICATORS, columns, List.of("id", "area"), rows);
    }

    private DataTable benchmarks() {
        var columns = List.of(
                text("id", Phrase.DATA_ID, true),
                text("title", Phrase.DATA_TITLE, true),
                new Column("as_of", subject.phrase(Phrase.DATA_AS_OF), DataTable.Type.DATE, true, ""),
                whole("lowest", Phrase.LOWEST_SO_FAR, false),
                whole("highest", Phrase.HIGHEST_SO_FAR, false),
                whole("average", Phrase.AVERAGE_SO_FAR, false),
                whole("services", Phrase.DATA_SERVICES, false));
        var rows = subject.manuscript().gathered().benchmarks().stream()
                .map(each -> List.of(
                        each.of().value(),
                        subject.title(each.of()),
                        each.asOf().toString(),
                        number(each.lowest()),
                        number(each.highest()),
                        number(each.average()),
                        number(each.services())))
                .toList();
        return table("benchmark", Phrase.BENCHMARK, columns, List.of("id", "as_of"), rows);
    }

    private DataTable recommendations() {
        var columns = List.of(
                text("id", Phrase.DATA_ID, true),
                text("owner", Phrase.DATA_OWNER, true),
                text("recommendation", Phrase.DATA_RECOMMENDATION, true));
        var rows = subject.manuscript().findings().recommendations().stream()
                .map(each -> List.of(
                        each.id().value(),
                        parts.findings().owner(each.owner()),
                        Inline.plain(parts.findings().told(each.text()))))
                .toList();
        return table("recommendations", Phrase.DATA_RECOMMENDATIONS, columns, List.of("id"), rows);
    }

    private DataTable table(
            String name, Phrase title, List<Column> columns, List<String> key, List<List<String>> rows) {
        return new DataTable(name, subject.phrase(title), subject.phrase(title), columns, key, rows);
    }

    private Column text(String name, Phrase title, boolean required) {
        return new Column(name, subject.phrase(title), DataTable.Type.TEXT, required, subject.phrase(title));
    }

    private Column whole(String name, Phrase title, boolean required) {
        return new Column(name, subject.phrase(title), DataTable.Type.INTEGER, required, subject.phrase(title));
    }

    private Column decimal(String name, Phrase title) {
        return new Column(name, subject.phrase(title), DataTable.Type.DECIMAL, true, subject.phrase(title));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}

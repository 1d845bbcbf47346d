package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP013;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.evidence.Indicator;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.document.Table;
import org.plumbline.survey.Survey;

/** Published statistics, and what people answered. */
final class EvidenceParts {
    private final Subject subject;

    EvidenceParts(Subject subject) {
        this.subject = subject;
    }

    /** Statistics as a table; all when none is named. */
    List<Block> table(List<Id> of, String id) {
        var indicators = chosen(of, "a table of published statistics");
        if (indicators.isEmpty()) {
            return List.of();
        }
        var columns = List.of(
                new Table.Column(subject.phrased(Phrase.INDICATOR), false),
                new Table.Column(subject.phrased(Phrase.VALUE), true),
                new Table.Column(subject.phrased(Phrase.COMPARATOR), false),
                new Table.Column(subject.phrased(Phrase.SOURCE), false));
        var rows = indicators.stream()
                .map(each -> List.of(title(each), List.of(value(each)), comparison(each), source(each)))
                .toList();
        return List.of(new Block.Tabled(new Table(id, subject.phrased(Phrase.INDICATORS), columns, rows, List.of())));
    }

    /** Statistics as large numbers. */
    List<Block> keyFacts(List<Id> of) {
        var facts = chosen(of, "key facts").stream()
                .map(each -> new Block.KeyFacts.Fact(
                        title(each),
                        List.of(value(each)),
                        each.comparator() == null
                                ? List.of()
                                : Inline.text(
                                        each.area() == null
                                                ? subject.inspection().visit().service()
                                                : each.area()),
                        each.comparator() == null ? List.of() : List.of(comparator(each, each.comparator())),
                        each.comparator() == null ? List.of() : subject.stated(each.comparatorOf())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Block.KeyFacts(facts));
    }

    private List<Indicator> chosen(List<Id> of, String what) {
        var chosen = subject.manuscript().gathered().indicators().stream()
                .filter(each -> of.isEmpty() || of.contains(each.id()))
                .toList();
        if (chosen.isEmpty()) {
            missing(what, of.isEmpty() ? "any row" : "rows for " + of, "indicators.csv");
        }
        return chosen;
    }

    private void missing(String what, String rows, String file) {
        subject.telling()
                .problems()
                .add(Problem.error(
                                RP013,
                                "",
                                "the report shows %s, and the file does not have %s".formatted(what, rows),
                                "Add them, or take them out of the edition's report")
                        .at(new Place(file, 0, 0)));
    }

    private List<Inline> title(Indicator each) {
        var title = subject.say(each.title());
        return subject.stated(each.area() == null ? title : "%s: %s".formatted(title, each.area()));
    }

    private Inline value(Indicator each) {
        return figure(each, each.value(), "value");
    }

    private Inline comparator(Indicator each, BigDecimal comparator) {
        return figure(each, comparator, "comparator");
    }

    private Inline figure(Indicator each, BigDecimal value, String form) {
        var said = subject.telling().wording().measure(value, each.unit());
        var text = switch (each.unit()) {
            case PERCENT, COUNT -> said;
            case PER_100 -> subject.voice().phrase(Phrase.PER_100, Map.of("n", said));
            case PER_1000 -> subject.voice().phrase(Phrase.PER_1000, Map.of("n", said));
            case PER_100000 -> subject.voice().phrase(Phrase.PER_100000, Map.of("n", said));
        };
        var subset = each.area() == null ? "" : "area=\"%s\"".formatted(each.area());
        return new Inline.Figure(text, new Source("indicator." + each.id(), form, subset, null, null));
    }

    private List<Inline> comparison(Indicator each) {
        var comparator = each.comparator();
        if (comparator == null) {
            return Inline.text("–");
        }
        var comparison = new ArrayList<Inline>();
        comparison.add(comparator(each, comparator));
        comparison.addAll(subject.stated(" (%s)".formatted(subject.say(each.comparatorOf()))));
        return comparison;
    }

    private List<Inline> source(Indicator each) {
        var period = each.period().isEmpty() ? "" : subject.voice().period(each.period());
        var parts = List.of(period, each.source()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Inline.text("–") : subject.stated(String.join(". ", parts));
    }

    /** What was answered to each question of these questionnaires that offers choices. */
    List<Block> surveys(List<Id> of, String id) {
        var blocks = new ArrayList<Block>();
        for (var questionnaire : subject.edition().surroundings().questionnaires()) {
            if (of.contains(questionnaire.id())) {
                var survey = subject.manuscript().gathered().surveys().stream()
                        .filter(each -> each.questionnaire().equals(questionnaire.id()))
                        .findFirst();
                if (survey.isEmpty() || survey.get().respondents().isEmpty()) {
                    missing("answers to a questionnaire", "any", "surveys/%s.csv".formatted(questionnaire.id()));
                } else if (isTooSmall(survey.get())) {
                    blocks.add(new Block.Paragraph("", tooSmall()));
                } else {
                    blocks.add(new Block.Tabled(
                            table(questionnaire, survey.get(), "%s-%s".formatted(id, questionnaire.id()))));
                }
            }
        }
        return blocks;
    }

    /** Whether so few answered that a table would show what each of them said. */
    boolean isTooSmall(Survey survey) {
        return survey.respondents().size() < subject.figures().characteristics().below();
    }

    private List<Inline> tooSmall() {
        var below = new Inline.Figure(
                String.valueOf(subject.figures().characteristics().below()),
                new Source("house-style.withhold-below", "stated", "", null, null));
        return Telling.filled(subject.phrase(Phrase.SURVEY_TOO_SMALL), Map.of("below", List.of(below)));
    }

    private Table table(Questionnaire questionnaire, Survey survey, String id) {
        var columns = List.of(
                new Table.Column(subject.phrased(Phrase.QUESTION), false),
                new Table.Column(subject.phrased(Phrase.ANSWER), false),
                new Table.Column(subject.phrased(Phrase.RESPONDENTS), true),
                new Table.Column(subject.phrased(Phrase.ANSWERED), true));
        var rows = new ArrayList<List<List<Inline>>>();
        for (var item : questionnaire.questions()) {
            for (var choice : item.choices()) {
                rows.add(row(survey, item, choice.id(), subject.say(choice.words())));
            }
        }
        var caption = subject.voice().phrase(Phrase.SURVEY_OF, Map.of("title", subject.say(questionnaire.title())));
        return new Table(id, Inline.text(caption), columns, rows, List.of());
    }

    private List<List<Inline>> row(Survey survey, Questionnaire.Item item, Id choice, String words) {
        int chose = survey.chose(item.id(), Set.of(choice.value()));
        int answered = survey.answered(item.id());
        var of = "survey.%s.%s=%s".formatted(survey.questionnaire(), item.id(), choice);
        return List.of(
                subject.stated(item.text()),
                subject.stated(words),
                List.of(new Inline.Figure(String.valueOf(chose), new Source(of, "number", "", chose, answered))),
                List.of(new Inline.Figure(String.valueOf(answered), new Source(of, "of", "", chose, answered))));
    }
}

package org.plumbline.testing.examples;

import java.util.Objects;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Ratings;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Share;

/** What Plumbline computes for a published figure, written as the figure is. */
final class Computed {
    private final Inspection inspection;
    private final ScoreSheet scores;
    private final Ratings ratings;

    Computed(Inspection inspection) {
        this.inspection = inspection;
        scores = inspection.scores();
        ratings = inspection.ratings(scores);
    }

    String figure(Table published, Table.Row row) {
        var of = Id.of(published.cell(row, "of"));
        var area = published.cell(row, "area");
        var measure = published.cell(row, "measure");
        if (measure.startsWith("reason:")) {
            var reason = Id.of(measure.substring("reason:".length()));
            return count(of, event -> event.reasons().contains(reason));
        }
        if (measure.startsWith("choice:")) {
            var choice = measure.substring("choice:".length());
            return count(of, event -> event.answer() instanceof Answer.Said(var values) && values.contains(choice));
        }
        return switch (measure) {
            case "percent" -> String.valueOf(score(of, area).percent());
            case "percent-not-met" -> {
                var tally = score(of, area).tally();
                yield String.valueOf(new Share(tally.notMet(), tally.relevant()).percent());
            }
            case "met" -> String.valueOf(score(of, area).tally().met());
            case "not-met" -> String.valueOf(score(of, area).tally().notMet());
            case "relevant" -> String.valueOf(score(of, area).tally().relevant());
            case "rating" -> rating(of, area);
            case "points" ->
                String.valueOf(Objects.requireNonNull(ratings.overall()).points());
            case "cases" -> cases(of, area);
            default -> throw new AssertionError("no figure is called " + measure);
        };
    }

    private String rating(Id of, String area) {
        if (!area.isEmpty()) {
            return String.valueOf(score(of, area).band());
        }
        if (of.value().equals("overall")) {
            return String.valueOf(Objects.requireNonNull(ratings.overall()).awarded());
        }
        return String.valueOf(ratings.rating(of)
                .orElseThrow(() -> new AssertionError("no rating of " + of))
                .awarded());
    }

    private String cases(Id of, String area) {
        return String.valueOf(inspection.sample().cases().stream()
                .filter(each -> area.isEmpty() || area.equals(each.area()))
                .filter(each -> of.value().equals("cases")
                        || each.unit().equals(of)
                        || each.attribute(of).orElse("").equals("yes"))
                .count());
    }

    private String count(Id question, java.util.function.Predicate<AnswerEvent> wanted) {
        return String.valueOf(inspection.events().stream()
                .filter(event -> event.question().equals(question) && wanted.test(event))
                .count());
    }

    private Score score(Id of, String area) {
        return (area.isEmpty() ? scores.score(of) : scores.score(of, area))
                .orElseThrow(() -> new AssertionError("no score of %s %s".formatted(of, area)));
    }
}

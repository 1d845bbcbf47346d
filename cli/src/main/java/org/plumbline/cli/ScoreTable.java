package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Flag;
import org.plumbline.rating.Overall;
import org.plumbline.rating.Rating;
import org.plumbline.rating.Ratings;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;

/** The result of an inspection as a table for people. */
final class ScoreTable {
    private final Inspection inspection;
    private final Edition edition;
    private final String language;
    private final ScoreSheet scores;
    private final Ratings ratings;
    private final boolean everyQuestion;
    private final Lines lines = new Lines();

    ScoreTable(Inspection inspection, ScoreSheet scores, Ratings ratings, boolean everyQuestion) {
        this.inspection = inspection;
        edition = inspection.edition();
        language = edition.languages().getFirst();
        this.scores = scores;
        this.ratings = ratings;
        this.everyQuestion = everyQuestion || edition.rules().scores().stream().noneMatch(ScoreTable::counts);
    }

    String text() {
        lines.line(inspection.visit().service());
        lines.line("%s (%s, revision %d): %s"
                .formatted(
                        edition.title().in(language),
                        edition.name(),
                        edition.name().revision(),
                        Say.count(inspection.sample().cases().size(), "case")));
        if (!inspection.visit().about().isEmpty()) {
            lines.hanging(0, "", inspection.visit().about());
        }
        lines.blank();
        areasHeader();
        themes();
        for (var section : edition.sections()) {
            row(0, section.id(), section.title().in(language));
            section.standards().forEach(this::standard);
            lines.blank();
        }
        if (ratings.overall() != null) {
            overall(ratings.overall());
        }
        provisional();
        return lines.toString();
    }

    private void areasHeader() {
        if (hasAreas()) {
            lines.hanging(
                    0,
                    "Right of the whole service: ",
                    String.join("; ", inspection.visit().areas()));
            lines.blank();
        }
    }

    private void themes() {
        edition.themes().forEach(theme -> row(0, theme.id(), theme.title().in(language)));
        if (!edition.themes().isEmpty()) {
            lines.blank();
        }
    }

    private void standard(Standard standard) {
        row(2, standard.id(), standard.title().in(language));
        standard.questions().stream()
                .filter(this::isShown)
                .forEach(question -> row(4, question.id(), question.text().in(language)));
    }

    private boolean isShown(Question question) {
        return everyQuestion ? question.kind().isCounted() : question.kind() == QuestionKind.KEY;
    }

    private void row(int indent, Id id, String title) {
        var columns = new ArrayList<String>();
        var score = scores.score(id);
        var rating = ratings.rating(id);
        if (edition.rules().scores().stream().anyMatch(ScoreTable::counts) || score.isPresent()) {
            columns.add(score.map(ScoreTable::figures).orElse(" ".repeat(18)));
        }
        if (hasAreas() && score.isPresent()) {
            inspection.visit().areas().forEach(area -> columns.add(Lines.padLeft(percent(scores.score(id, area)), 4)));
        }
        rating.ifPresent(given -> columns.add(said(given)));
        if (rating.isEmpty() && score.map(Score::band).orElse(null) != null) {
            columns.add(String.valueOf(score.get().band()));
        }
        lines.row(indent, id.value(), title, columns);
    }

    private static String figures(Score score) {
        var counts = "%d of %d".formatted(score.tally().met(), score.tally().relevant());
        var open = score.isProvisional() ? "*" : " ";
        return Lines.padLeft(counts, 12) + " " + Lines.padLeft(percent(Optional.of(score)), 4) + open;
    }

    private static String percent(Optional<Score> score) {
        return score.map(Score::percent).map(percent -> percent + "%").orElse("-");
    }

    private static String said(Rating rating) {
        var said = new StringBuilder(Say.rating(rating.awarded()));
        if (rating.computed() != null && !rating.computed().equals(rating.awarded())) {
            said.append(" (computed: ").append(rating.computed()).append(')');
        }
        if (!Say.rating(rating.worst()).equals(Say.rating(rating.best()))) {
            said.append(" (provisional: ")
                    .append(Say.rating(rating.worst()))
                    .append(" to ")
                    .append(Say.rating(rating.best()))
                    .append(')');
        }
        if (!rating.flags().isEmpty()) {
            said.append(" [")
                    .append(String.join(
                            ", ", rating.flags().stream().map(Flag::word).toList()))
                    .append(']');
        }
        return said.toString();
    }

    private void overall(Overall overall) {
        lines.line("Overall: %s, %d of %d points"
                .formatted(Say.rating(overall.awarded()), overall.points(), overall.of()));
        if (overall.computed() != null && !overall.computed().equals(overall.awarded())) {
            lines.line("  computed: " + overall.computed());
        }
        if (overall.isProvisional()) {
            lines.line(
                    Say.rating(overall.worst()).equals(Say.rating(overall.best()))
                            ? "  provisional: the rating stays %s, the points may change"
                                    .formatted(Say.rating(overall.best()))
                            : "  provisional: %s to %s"
                                    .formatted(Say.rating(overall.worst()), Say.rating(overall.best())));
        }
    }

    private void provisional() {
        var open = scores.scores().stream()
                .filter(Score::isProvisional)
                .map(score -> score.id().value())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            lines.hanging(0, "* ", "provisional, answers are missing or in conflict: " + shortened(open));
        }
    }

    private static String shortened(List<String> ids) {
        var first = String.join(", ", ids.stream().limit(12).toList());
        return ids.size() <= 12 ? first : first + " and %d more".formatted(ids.size() - 12);
    }

    private boolean hasAreas() {
        return edition.rules().scoresAreas() && !inspection.visit().areas().isEmpty();
    }

    private static boolean counts(ScoreRule rule) {
        return rule instanceof ScoreRule.Counting || rule instanceof ScoreRule.Lowest;
    }
}

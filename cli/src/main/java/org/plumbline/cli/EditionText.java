package org.plumbline.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;

/** An edition as text for people. */
final class EditionText {
    private final Edition edition;
    private final String language;
    private final Lines lines = new Lines();

    EditionText(Edition edition) {
        this.edition = edition;
        language = edition.languages().getFirst();
    }

    String text() {
        lines.hanging(0, "", edition.title().in(language));
        lines.line("%s, revision %d, %s"
                .formatted(edition.name(), edition.name().revision(), EditionHash.ofRules(edition)));
        edition.languages()
                .forEach(each -> lines.line("words in %s: %s".formatted(each, EditionHash.ofWords(edition, each))));
        lines.hanging(0, "source: ", edition.source());
        if (!edition.drafts().isEmpty()) {
            lines.line("not reviewed yet: the texts in "
                    + String.join(", ", edition.drafts().stream().sorted().toList()));
        }
        for (var section : edition.sections()) {
            lines.blank().hanging(0, "", section.id() + " " + section.title().in(language));
            section.standards().forEach(this::standard);
        }
        if (!edition.themes().isEmpty()) {
            lines.blank().line("Themes");
            edition.themes()
                    .forEach(theme -> lines.hanging(
                            2,
                            theme.id() + " ",
                            "%s, over %s"
                                    .formatted(
                                            theme.title().in(language),
                                            Say.count(theme.questions().size(), "question"))));
        }
        practice();
        edition.rules().scales().forEach(this::scale);
        lines.blank().line("Score rules");
        edition.rules().scores().forEach(this::rule);
        return lines.toString();
    }

    private void standard(Standard standard) {
        lines.hanging(2, standard.id() + " ", standard.title().in(language));
        standard.questions().forEach(this::question);
    }

    private void question(Question question) {
        var kind = question.kind() == QuestionKind.SCORED
                ? ""
                : " (%s)".formatted(question.kind().name().toLowerCase(Locale.ROOT));
        lines.hanging(4, question.id() + " ", question.text().in(language) + kind);
    }

    /** The order of practice, where it is another than that of the standards. */
    private void practice() {
        if (edition.surroundings().practice().isEmpty()) {
            return;
        }
        lines.blank().line("Order of practice");
        edition.practice()
                .forEach(phase -> lines.hanging(
                        2,
                        phase.id() + " ",
                        "%s, %s"
                                .formatted(
                                        phase.title().in(language),
                                        Say.count(phase.questions().size(), "question"))));
    }

    private void scale(Scale scale) {
        lines.blank().line("Scale " + scale.id());
        scale.bands().forEach(band -> {
            var points = band.points() == null ? "" : ", worth " + Say.count(band.points(), "point");
            lines.line("  %s %d to %d%s".formatted(Lines.pad(band.id(), 22), band.from(), band.to(), points));
        });
    }

    private void rule(ScoreRule rule) {
        var how = switch (rule) {
            case ScoreRule.Pooled pooled -> "pooled " + pooled.kind().word();
            case ScoreRule.PerCase perCase -> "per case " + perCase.kind().word();
            case ScoreRule.Lowest _ -> "lowest question";
            case ScoreRule.Judged _ -> "judged by people";
            case ScoreRule.Points _ -> "points of " + ids(rule.of());
        };
        lines.hanging(
                2, Lines.pad(rule.id().value(), 28), how + (rule.scale() == null ? "" : ", on scale " + rule.scale()));
    }

    private static String ids(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Words;
import org.plumbline.server.pages.Shell;

/**
 * One step of how a score came about, in words.
 *
 * @param key of its text, after {@code scores.steps.}
 */
public record Step(String key, List<Object> with) {
    public Step {
        with = List.copyOf(with);
    }

    public String said(Shell shell) {
        return shell.say(
                "scores.steps." + key,
                with.stream()
                        .map(each -> each instanceof Words words ? shell.say(words) : each)
                        .toArray());
    }

    private static Step of(String key, Object... with) {
        return new Step(key, List.of(with));
    }

    /** How a score came about, from counting to what holds. */
    static List<Step> of(Edition edition, Line line) {
        var rule = edition.rules().scores().stream()
                .filter(each -> each.id().equals(line.id()))
                .findFirst()
                .orElse(null);
        if (rule instanceof ScoreRule.Judged) {
            return List.of(of("judged"));
        }
        var steps = new ArrayList<Step>();
        steps.add(counting(edition, line, rule));
        var tally = line.tally();
        var percent = line.percent();
        if (percent == null) {
            steps.add(of("nothing"));
        } else {
            steps.add(of("percent", tally.met(), tally.relevant(), percent));
            band(edition, line, percent).ifPresent(steps::add);
        }
        if (line.open() > 0) {
            if (tally.missing() > 0) {
                steps.add(of("missing", tally.missing()));
            }
            if (tally.unsettled() > 0) {
                steps.add(of("unsettled", tally.unsettled()));
            }
            if (line.worst() != null) {
                steps.add(of("range", line.least(), line.most()));
            }
        }
        return steps;
    }

    private static Step counting(Edition edition, Line line, @Nullable ScoreRule rule) {
        var tally = line.tally();
        return switch (rule) {
            case null -> of("question", tally.relevant(), tally.met(), tally.notMet());
            case ScoreRule.Pooled pooled ->
                of("pooled", edition.counted(pooled.of()).size(), tally.relevant(), tally.met(), tally.notMet());
            case ScoreRule.PerCase _ -> of("per-case", tally.relevant(), tally.met(), tally.notMet());
            case ScoreRule.Lowest _ ->
                line.deciding() == null
                        ? of("lowest-none")
                        : of("lowest", line.deciding().value());
            case ScoreRule.Judged _ -> of("judged");
            case ScoreRule.Points _ -> of("points");
        };
    }

    private static Optional<Step> band(Edition edition, Line line, int percent) {
        var scale = line.scale();
        var name = line.band();
        if (scale == null || name == null) {
            return Optional.empty();
        }
        return scale.named(name)
                .map(band -> edition.rules().bandOn() == BandOn.PRINTED
                        ? of("band", percent, words(band), band.from(), band.to())
                        : of("band-exact", line.tally().met(), line.tally().relevant(), words(band), band.from()));
    }

    private static Object words(Band band) {
        return band.label().byLanguage().isEmpty() ? band.id() : band.label();
    }
}

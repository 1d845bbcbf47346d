package org.plumbline.framework.change;

import static org.plumbline.framework.change.EffectText.list;
import static org.plumbline.framework.change.EffectText.or;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.EligibilityWindow;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.MustInclude;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.sampling.SizeRule;

/** Writes how cases are drawn as text, so that two editions can be compared. No hash rests on it. */
final class DrawingText {
    private DrawingText() {}

    static String of(SamplePlan plan) {
        return "units=%s %s window=%s strata=%s least-each=%s smallest=%s must-include=%s reserves=%s second-marking=%s"
                .formatted(
                        list(plan.units()),
                        of(plan.size()),
                        of(plan.window()),
                        list(plan.strata().by()),
                        of(plan.strata().leastEach()),
                        of(plan.strata().smallest()),
                        list(plan.mustInclude().stream().map(DrawingText::of).toList()),
                        of(plan.reserves()),
                        of(plan.secondMarking()));
    }

    private static String of(SizeRule size) {
        return "z=%s p=%s margin=%s confidence=%s rounding=%s(%s) caseload-step=%s least=%s most=%s"
                .formatted(
                        of(size.z()),
                        of(size.p()),
                        of(size.margin()),
                        of(size.confidence()),
                        word(size.rounding()),
                        word(size.roundingKnown()),
                        of(size.caseloadStep()),
                        of(size.least()),
                        of(size.most()));
    }

    private static String of(@Nullable EligibilityWindow window) {
        return window == null
                ? or(null)
                : "%s %s to %s undated=%s"
                        .formatted(
                                window.attribute(), of(window.earliest()), of(window.latest()), word(window.undated()));
    }

    private static String of(Before before) {
        return "%s(%s)".formatted(before, word(before.known()));
    }

    private static String of(MustInclude rule) {
        return "%s when=%s least=%s share=%s"
                .formatted(rule.id(), EffectText.of(rule.when()), of(rule.least()), of(rule.share()));
    }

    private static String of(@Nullable Given given) {
        return given == null ? or(null) : given.value().toPlainString() + "(" + word(given.known()) + ")";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.plumbline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.sampling.Given;
import org.plumbline.sample.balance.Balance;
import org.plumbline.sample.draw.Draw;

/** How one sample came about, line by line. */
final class SampleWorking {
    private final Lines lines;
    private final Draw draw;

    SampleWorking(Lines lines, Draw draw) {
        this.lines = lines;
        this.draw = draw;
    }

    void size() {
        var rule = draw.plan().size();
        var size = draw.size();
        lines.blank();
        lines.line("  how many");
        lines.line("    z %s, p %s, margin %s, confidence %s"
                .formatted(said(rule.z()), said(rule.p()), said(rule.margin()), said(rule.confidence())));
        lines.line("    of a caseload without end: z² p (1 - p) / margin² = " + size.unlimited());
        lines.line("    the caseload of %d, in steps of %s: %d"
                .formatted(size.caseload(), said(rule.caseloadStep()), size.counted()));
        lines.line("    of that: n0 / (1 + (n0 - 1) / N) = %s, rounded %s (%s): %d"
                .formatted(size.exact(), word(rule.rounding()), word(rule.roundingKnown()), size.rounded()));
        lines.line("    at least %s, at most %s, never more than there are: %d"
                .formatted(said(rule.least()), said(rule.most()), size.size()));
        lines.hanging(4, "why: ", draw.plan().grounds().why());
        lines.hanging(4, "source: ", draw.plan().grounds().source());
    }

    void excluded() {
        var excluded = draw.eligibility().excluded();
        if (excluded.isEmpty()) {
            return;
        }
        lines.blank();
        lines.line("  cannot be drawn");
        excluded.forEach(each ->
                lines.line("    %s %s".formatted(Lines.pad(each.one().reference(), 12), because(each))));
    }

    void reserves() {
        lines.blank();
        lines.line("  reserves, in order");
        draw.strata().forEach(stratum -> {
            var ready = draw.reserves().stream()
                    .filter(each -> each.stratum().equals(stratum.name()))
                    .map(each -> each.reference())
                    .toList();
            lines.line("    %s: %s".formatted(stratum.name(), ready.isEmpty() ? "none" : String.join(", ", ready)));
        });
    }

    void balance() {
        lines.blank();
        lines.line("  " + Lines.padLeft("caseload", 10) + Lines.padLeft("sample", 10) + Lines.padLeft("difference", 12)
                + "  what is compared");
        draw.balance()
                .lines()
                .forEach(line -> lines.line("  " + Lines.padLeft(measure(line, line.caseload()), 10)
                        + Lines.padLeft(measure(line, line.sample()), 10)
                        + Lines.padLeft(
                                line.difference() == null
                                        ? "-"
                                        : line.difference().toPlainString(),
                                12)
                        + "  " + compared(line)));
    }

    private static String measure(Balance.Line line, Balance.Measure measure) {
        return measure.measure().toPlainString() + (line.value() == null ? "" : "%");
    }

    private static String compared(Balance.Line line) {
        var value = line.value();
        var what = value == null
                ? line.attribute() + " (mean)"
                : "%s %s".formatted(line.attribute(), value.isEmpty() ? "(not known)" : value);
        return switch (line.distance()) {
            case CLOSE -> what;
            case APART -> what + ": apart";
            case FAR -> what + ": far apart";
            case UNMEASURED -> what + ": cannot be measured";
        };
    }

    private static String because(Eligibility.Excluded excluded) {
        return switch (excluded.reason()) {
            case TOO_EARLY -> excluded.date() + " is before the window";
            case TOO_LATE -> excluded.date() + " is after the window";
            case UNDATED -> "has no date";
        };
    }

    private static String said(@Nullable Given given) {
        return given == null ? "none" : "%s (%s)".formatted(given.value().toPlainString(), word(given.known()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.plumbline.server.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.words.Words;

/**
 * The days in which a case must have begun to be drawn, by each plan of the edition.
 *
 * @param reference the day that windows are reckoned from; null while the fieldwork has none
 */
public record Windows(@Nullable LocalDate reference, List<SamplePlan> plans) {
    public Windows {
        plans = List.copyOf(plans);
    }

    static Windows of(Subject subject) {
        return new Windows(
                subject.fieldworkFrom(), subject.edition().surroundings().samples());
    }

    /** Whether a plan needs a day that there is not. */
    public boolean lacksDay() {
        return reference == null && plans.stream().anyMatch(plan -> plan.window() != null);
    }

    /**
     * Whether a case can be drawn.
     *
     * @param state {@code yes}, {@code too-early}, {@code too-late}, {@code undated}, {@code open} while a day is missing, or
     *     {@code none} when no plan draws such cases
     */
    public record Eligible(
            String state,
            Words plan,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** How many cases a plan can draw from, and why not from the others. */
    public record Count(
            SamplePlan plan,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int eligible,
            int early,
            int late,
            int undated) {}

    Eligible eligible(Case one) {
        for (var plan : plans) {
            if (plan.isOf(one.unit())) {
                return plan.window() != null && reference == null
                        ? new Eligible("open", plan.title(), null, null)
                        : within(plan, one);
            }
        }
        return new Eligible("none", Words.NONE, null, null);
    }

    private Eligible within(SamplePlan plan, Case one) {
        var found = Eligibility.of(plan, List.of(one), reference);
        var state = found.excluded().isEmpty()
                ? "yes"
                : word(found.excluded().getFirst().reason());
        return new Eligible(state, plan.title(), found.from(), found.until());
    }

    List<Count> counts(List<Case> cases) {
        var counts = new ArrayList<Count>();
        for (var plan : plans) {
            if (plan.window() == null || reference != null) {
                var found = Eligibility.of(plan, cases, reference);
                counts.add(new Count(
                        plan,
                        found.from(),
                        found.until(),
                        found.eligible().size(),
                        count(found, Eligibility.Reason.TOO_EARLY),
                        count(found, Eligibility.Reason.TOO_LATE),
                        count(found, Eligibility.Reason.UNDATED)));
            }
        }
        return counts;
    }

    private static int count(Eligibility found, Eligibility.Reason reason) {
        return (int) found.excluded().stream()
                .filter(each -> each.reason() == reason)
                .count();
    }

    private static String word(Eligibility.Reason reason) {
        return switch (reason) {
            case TOO_EARLY -> "too-early";
            case TOO_LATE -> "too-late";
            case UNDATED -> "undated";
        };
    }
}

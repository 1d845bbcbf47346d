package org.plumbline.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.EligibilityWindow;
import org.plumbline.framework.sampling.EligibilityWindow.Undated;
import org.plumbline.framework.sampling.SamplePlan;

/**
 * Which cases of a caseload a sample can be drawn from, and why not the others.
 *
 * @param from the window's first day; null when the plan has no window
 * @param until the window's last day; null when the plan has no window
 * @param eligible in the order of the caseload
 * @param excluded the others of the plan's units; cases of other units are in neither list
 * @param undated how many of the eligible have no date, where the plan lets them in
 */
public record Eligibility(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Case> eligible,
        List<Excluded> excluded,
        int undated) {
    public Eligibility {
        eligible = List.copyOf(eligible);
        excluded = List.copyOf(excluded);
    }

    /** Why a case cannot be drawn. */
    public enum Reason {
        TOO_EARLY,
        TOO_LATE,
        UNDATED
    }

    /**
     * A case that cannot be drawn.
     *
     * @param date what the records say; empty when they say nothing
     */
    public record Excluded(Case one, Reason reason, String date) {}

    /**
     * The cases that a plan can draw from.
     *
     * @param reference the day that the window is reckoned from; may be null only when the plan has no window
     */
    public static Eligibility of(SamplePlan plan, List<Case> caseload, @Nullable LocalDate reference) {
        var cases = caseload.stream().filter(each -> plan.isOf(each.unit())).toList();
        var window = plan.window();
        if (window == null) {
            return new Eligibility(null, null, cases, List.of(), 0);
        }
        if (reference == null) {
            throw new IllegalArgumentException("need a reference date for the window of plan " + plan.id());
        }
        return within(
                window, cases, window.earliest().of(reference), window.latest().of(reference));
    }

    private static Eligibility within(EligibilityWindow window, List<Case> cases, LocalDate from, LocalDate until) {
        var eligible = new ArrayList<Case>();
        var excluded = new ArrayList<Excluded>();
        int undated = 0;
        for (var each : cases) {
            var date = each.attribute(window.attribute()).orElse("");
            var reason = reason(date, from, until);
            boolean letIn = reason == Reason.UNDATED && window.undated() == Undated.IN;
            undated += letIn ? 1 : 0;
            if (reason == null || letIn) {
                eligible.add(each);
            } else {
                excluded.add(new Excluded(each, reason, date));
            }
        }
        return new Eligibility(from, until, eligible, excluded, undated);
    }

    private static @Nullable Reason reason(String date, LocalDate from, LocalDate until) {
        if (!AttributeType.isDate(date)) {
            return Reason.UNDATED;
        }
        var day = LocalDate.parse(date);
        if (day.isBefore(from)) {
            return Reason.TOO_EARLY;
        }
        return day.isAfter(until) ? Reason.TOO_LATE : null;
    }
}

package org.plumbline.sample.draw;

import static org.plumbline.sample.SampleProblem.SA002;
import static org.plumbline.sample.SampleProblem.SA003;
import static org.plumbline.sample.SampleProblem.SA004;
import static org.plumbline.sample.SampleProblem.SA005;
import static org.plumbline.sample.SampleProblem.SA006;
import static org.plumbline.sample.SampleProblem.SA007;
import static org.plumbline.sample.SampleProblem.SA016;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.sampling.SamplePlan;

/** Whether a sample can be drawn, and what a person should know of one that was. */
final class DrawCheck {
    private static final int LONGEST_SEED = 200;

    private DrawCheck() {}

    /** Whether a text can be a random seed: one line of it, so that its digest has one reading. */
    static boolean isSeed(String seed) {
        return !seed.isBlank()
                && seed.equals(seed.strip())
                && seed.length() <= LONGEST_SEED
                && seed.codePoints().noneMatch(Character::isISOControl);
    }

    static List<Problem> problems(SamplePlan plan, List<Case> caseload, String seed, @Nullable LocalDate reference) {
        var problems = new ArrayList<Problem>();
        if (!isSeed(seed)) {
            problems.add(Problem.error(
                    SA003,
                    path(plan),
                    seed.isEmpty() ? "there is no random seed" : "'%s' cannot be a random seed".formatted(shown(seed)),
                    "Give one line of at most %d characters, such as a number".formatted(LONGEST_SEED)));
        }
        if (plan.window() != null && reference == null) {
            problems.add(Problem.error(
                    SA002,
                    path(plan),
                    "the window runs from %s to %s before a date, and there is none"
                            .formatted(plan.window().earliest(), plan.window().latest()),
                    "Give the date, such as the first day of the fieldwork"));
        }
        var seen = new HashSet<String>();
        for (var each : caseload) {
            if (each.reference().isBlank() || !seen.add(each.reference())) {
                problems.add(Problem.error(
                        SA005,
                        path(plan),
                        each.reference().isBlank()
                                ? "a case has no reference"
                                : "case %s stands twice".formatted(each.reference()),
                        "Mend the caseload before anything is drawn from it"));
            }
        }
        return problems;
    }

    private static List<Problem> nobody(SamplePlan plan, Eligibility eligibility) {
        if (!eligibility.eligible().isEmpty()) {
            return List.of();
        }
        var excluded = eligibility.excluded();
        if (excluded.isEmpty()) {
            return List.of(Problem.note(
                    SA004, path(plan), "the caseload has no case of this plan", "Look at the units of the cases"));
        }
        return List.of(Problem.note(
                SA004,
                path(plan),
                "no case is inside %s to %s: %d before, %d after, %d without %s"
                        .formatted(
                                eligibility.from(),
                                eligibility.until(),
                                count(eligibility, Eligibility.Reason.TOO_EARLY),
                                count(eligibility, Eligibility.Reason.TOO_LATE),
                                count(eligibility, Eligibility.Reason.UNDATED),
                                plan.window() == null ? "a date" : plan.window().attribute()),
                "Look at the date the window is reckoned from, and at the dates in the caseload"));
    }

    static List<Problem> notes(Draw draw, int leastKept) {
        var plan = draw.plan();
        var notes = new ArrayList<>(nobody(plan, draw.eligibility()));
        if (draw.eligibility().undated() > 0) {
            notes.add(Problem.note(
                    SA016,
                    path(plan),
                    "%d of %d cases have no %s and can be drawn all the same"
                            .formatted(
                                    draw.eligibility().undated(),
                                    draw.eligibility().eligible().size(),
                                    plan.window() == null
                                            ? "date"
                                            : plan.window().attribute()),
                    "Ask the service for the dates, if the list was not already limited to them"));
        }
        if (leastKept < plan.strata().leastEach().whole()) {
            notes.add(Problem.note(
                    SA007,
                    path(plan),
                    "%d strata cannot each have %d of a sample of %d"
                            .formatted(
                                    draw.strata().size(),
                                    plan.strata().leastEach().whole(),
                                    draw.size().size()),
                    "Each has at least %d; stratify by fewer attributes if that is not enough".formatted(leastKept)));
        }
        draw.required().stream()
                .filter(required -> !required.isMet())
                .forEach(required -> notes.add(Problem.note(
                        SA006,
                        path(plan),
                        "%s: %d must be in the sample, and %d are"
                                .formatted(required.rule().id(), required.needed(), required.drawn()),
                        required.there() <= required.drawn()
                                ? "There are no more; say so in the report"
                                : "There are %d; add some by hand with a reason, or look at the strata"
                                        .formatted(required.there()))));
        return notes;
    }

    private static long count(Eligibility eligibility, Eligibility.Reason reason) {
        return eligibility.excluded().stream()
                .filter(each -> each.reason() == reason)
                .count();
    }

    private static String shown(String seed) {
        return seed.length() <= 40 ? seed : seed.substring(0, 40) + "…";
    }

    static String path(SamplePlan plan) {
        return "samples." + plan.id();
    }
}

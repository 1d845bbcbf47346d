package org.plumbline.sample.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.balance.Balances;
import org.plumbline.sample.size.SizeSteps;

/** Draws samples. */
public final class Drawing {
    private final SamplePlan plan;
    private final SizeSteps size;
    private final List<Part> parts;
    private final Quotas quotas;
    private final List<Kind> kinds;
    private final MustDraw.Result result;

    private Drawing(SamplePlan plan, List<Case> cases, String seed) {
        this.plan = plan;
        size = SizeSteps.of(plan.size(), cases.size());
        var ordered = cases.stream()
                .map(each -> new Ordered(each, DigestOrder.digest(seed, each.reference())))
                .sorted(Ordered.ORDER)
                .toList();
        parts = Stratifying.parts(plan.strata(), ordered);
        quotas = Quotas.of(parts, size.size(), plan.strata().leastEach().whole());
        kinds = plan.mustInclude().stream()
                .map(rule -> Kind.of(rule, size.size(), ordered))
                .toList();
        result = MustDraw.of(parts, quotas, kinds);
    }

    /**
     * Draws a sample; the same one for the same plan, cases, seed and date, in whatever order the cases stand. Where no
     * case is eligible the sample is empty, and a note says why.
     *
     * @param seed the random seed: any text in one line
     * @param reference the day that the window is reckoned from; may be null when the plan has no window
     */
    public static Loaded<Draw> draw(
            Edition edition, SamplePlan plan, List<Case> caseload, String seed, @Nullable LocalDate reference) {
        var problems = List.copyOf(DrawCheck.problems(plan, caseload, seed, reference));
        if (!problems.isEmpty()) {
            return new Loaded.Bad<>(problems);
        }
        var eligibility = Eligibility.of(plan, caseload, reference);
        var drawing = new Drawing(plan, eligibility.eligible(), seed);
        var draw = drawing.draw(edition, seed, plan.window() == null ? null : reference, eligibility);
        return new Loaded.Good<>(draw, DrawCheck.notes(draw, drawing.quotas.least()));
    }

    private Draw draw(Edition edition, String seed, @Nullable LocalDate reference, Eligibility eligibility) {
        var drawn = result.cases().stream().map(each -> each.one().reference()).collect(Collectors.toSet());
        var cases = parts.stream().flatMap(part -> drawn(part, drawn).stream()).toList();
        var sample = result.cases().stream().map(Ordered::one).toList();
        return new Draw(
                plan,
                seed,
                reference,
                eligibility,
                size,
                strata(drawn),
                cases,
                kinds.stream()
                        .map(kind -> new Required(kind.rule(), kind.needed(), kind.there(), (int)
                                sample.stream().filter(kind::has).count()))
                        .toList(),
                result.swaps(),
                Balances.of(edition, eligibility.eligible(), sample));
    }

    private List<Stratum> strata(Set<String> drawn) {
        var strata = new ArrayList<Stratum>();
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            strata.add(new Stratum(
                    part.name(),
                    part.kinds(),
                    part.size(),
                    quotas.shares().get(at),
                    quotas.each().get(at),
                    (int) part.cases().stream()
                            .filter(each -> drawn.contains(each.one().reference()))
                            .count()));
        }
        return strata;
    }

    private List<Drawn> drawn(Part part, Set<String> drawn) {
        var cases = new ArrayList<Drawn>();
        int reserves = plan.reserves().whole();
        for (var each : part.cases()) {
            var standing = drawn.contains(each.one().reference())
                    ? Drawn.Standing.SAMPLE
                    : reserves-- > 0 ? Drawn.Standing.RESERVE : Drawn.Standing.REST;
            cases.add(new Drawn(each.one(), part.name(), cases.size() + 1, each.digest(), standing));
        }
        return cases;
    }
}

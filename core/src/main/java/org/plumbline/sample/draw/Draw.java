package org.plumbline.sample.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.balance.Balance;
import org.plumbline.sample.size.SizeSteps;

/**
 * A sample as it was drawn, with all that is needed to say why these cases and to draw it again.
 *
 * @param seed the random seed
 * @param reference the day that the window was reckoned from; null when the plan has no window
 * @param strata in the order of their names
 * @param cases every eligible case: strata in order, and in each its cases in the order of the draw
 * @param required in the order of the plan
 * @param swaps in the order in which they were made
 */
public record Draw(
        SamplePlan plan,
        String seed,
        @Nullable LocalDate reference,
        Eligibility eligibility,
        SizeSteps size,
        List<Stratum> strata,
        List<Drawn> cases,
        List<Required> required,
        List<Swap> swaps,
        Balance balance) {
    public Draw {
        strata = List.copyOf(strata);
        cases = List.copyOf(cases);
        required = List.copyOf(required);
        swaps = List.copyOf(swaps);
    }

    /** The cases of the sample, in the order of {@link #cases}. */
    public List<Drawn> sample() {
        return of(Drawn.Standing.SAMPLE).toList();
    }

    /** The cases that stand ready, in the order of {@link #cases}. */
    public List<Drawn> reserves() {
        return of(Drawn.Standing.RESERVE).toList();
    }

    /** What the draw made of a case; empty when it was not eligible. */
    public Optional<Drawn> find(String reference) {
        return cases.stream().filter(each -> each.reference().equals(reference)).findFirst();
    }

    /** The swap that brought a case in; empty when its place in the order did. */
    public Optional<Swap> swapFor(String reference) {
        return swaps.stream().filter(swap -> swap.in().equals(reference)).findFirst();
    }

    /** The eligible cases of the sample. */
    public List<Case> sampleCases() {
        return of(Drawn.Standing.SAMPLE).map(Drawn::one).toList();
    }

    private Stream<Drawn> of(Drawn.Standing standing) {
        return cases.stream().filter(each -> each.standing() == standing);
    }
}

package org.plumbline.score;

import java.util.Collection;
import org.plumbline.score.Outcome.Count;

/** Counts a case as one: met when every counted question of it is met. */
final class CaseTally {
    private CaseTally() {}

    /** The tally of one case from the outcomes of its questions. */
    static Tally of(Collection<Outcome> outcomes) {
        var parts = outcomes.stream().map(Tally::of).reduce(Tally.NOTHING, Tally::plus);
        int relevant = parts.relevant() > 0 ? 1 : 0;
        int met = relevant == 1 && parts.notMet() == 0 ? 1 : 0;
        return new Tally(
                met,
                relevant - met,
                parts.missing(),
                parts.unsettled(),
                Tally.share(worst(outcomes)),
                Tally.share(best(outcomes)));
    }

    private static Count worst(Collection<Outcome> outcomes) {
        return together(outcomes.stream().map(Outcome::worst).toList());
    }

    private static Count best(Collection<Outcome> outcomes) {
        return together(outcomes.stream().map(Outcome::best).toList());
    }

    private static Count together(Collection<Count> counts) {
        if (counts.contains(Count.NOT_MET)) {
            return Count.NOT_MET;
        }
        return counts.contains(Count.MET) ? Count.MET : Count.OUT;
    }
}

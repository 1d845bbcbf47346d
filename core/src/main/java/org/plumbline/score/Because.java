package org.plumbline.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.Scale;

/** What a reader should know of a score beside its number. */
final class Because {
    private Because() {}

    static List<String> of(Tally tally, @Nullable Scale scale, BandOn bandOn) {
        var because = new ArrayList<String>();
        if (tally.relevant() == 0) {
            because.add(
                    tally.isProvisional()
                            ? "nothing to count yet: no answer that counts has been given"
                            : "nothing to count: the question did not apply, or was not asked, in any case");
        }
        if (tally.missing() > 0) {
            because.add("%d %s not there yet"
                    .formatted(tally.missing(), tally.missing() == 1 ? "answer is" : "answers are"));
        }
        if (tally.unsettled() > 0) {
            because.add("%d %s in conflict, or may not apply"
                    .formatted(tally.unsettled(), tally.unsettled() == 1 ? "answer is" : "answers are"));
        }
        var printed = tally.share().band(scale, BandOn.PRINTED);
        var exact = tally.share().band(scale, BandOn.EXACT);
        if (printed != null && exact != null && !printed.equals(exact)) {
            because.add("the printed %d%% is %s, the exact %d of %d is %s; this edition takes the %s value"
                    .formatted(
                            tally.share().percent(),
                            printed,
                            tally.met(),
                            tally.relevant(),
                            exact,
                            bandOn == BandOn.PRINTED ? "printed" : "exact"));
        }
        return because;
    }
}

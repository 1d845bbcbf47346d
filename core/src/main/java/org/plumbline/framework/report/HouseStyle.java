package org.plumbline.framework.report;

import java.util.List;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Words;

/**
 * How an edition's reports say figures.
 *
 * @param wordsTo numbers up to this are written in words; 0 to 20
 * @param fewRelevant figures of at most this many relevant cases are said as counts
 * @param withholdBelow counts of what people are, from 1 up to below this, are withheld
 * @param allButMost "all but" is said of at most this many
 * @param allButLeast "all but" is said from this percentage met on
 * @param slack a word of the writer's own choice fits when its range, widened by this many points, holds the percentage
 * @param fractions shares in words, from 0 to 100 without gap or overlap
 * @param quantities the same for "most", "almost all" and their like
 */
public record HouseStyle(
        int wordsTo,
        int fewRelevant,
        int withholdBelow,
        int allButMost,
        int allButLeast,
        int slack,
        List<Saying> fractions,
        List<Saying> quantities,
        Grounds grounds) {
    public HouseStyle {
        fractions = List.copyOf(fractions);
        quantities = List.copyOf(quantities);
    }

    /**
     * Words for a range of percentages: the ones of choice first, others that may be written too after {@code |}.
     *
     * @param from lowest whole percentage, inclusive
     * @param to highest whole percentage, inclusive
     */
    public record Saying(int from, int to, Words words) {}
}

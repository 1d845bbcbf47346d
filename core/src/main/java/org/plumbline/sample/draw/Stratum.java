package org.plumbline.sample.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of the caseload from which a share of the sample was drawn.
 *
 * @param name its kinds in words that files can hold: {@code female/low + female/medium}, or {@code all}
 * @param kinds the values that its cases have, in the order of the plan's attributes; more than one where small strata
 *     were joined
 * @param cases how many eligible cases it has
 * @param share its exact share of the sample, to two decimals
 * @param quota how many are to be drawn
 * @param taken how many were drawn; differs from the quota by one at most, where something had to be in the sample
 */
public record Stratum(String name, List<List<String>> kinds, int cases, BigDecimal share, int quota, int taken) {
    public Stratum {
        kinds = List.copyOf(kinds);
    }
}

package org.plumbline.framework.sampling;

import org.jspecify.annotations.Nullable;

/**
 * How many cases are drawn from a caseload: enough to know a share within a margin, at a confidence.
 *
 * @param z standard deviations that the confidence allows for
 * @param p the share that is reckoned with; a half asks for most cases
 * @param margin how far the share found may lie from the true one
 * @param confidence as documents print it; nothing is reckoned from it
 * @param caseloadStep the caseload is counted in steps of this, to the nearest; 1 counts it as it is
 * @param least never fewer, as far as there are cases; null for no such bound
 * @param most never more; null for no such bound
 */
public record SizeRule(
        Given z,
        Given p,
        Given margin,
        Given confidence,
        Rounding rounding,
        Certainty roundingKnown,
        Given caseloadStep,
        @Nullable Given least,
        @Nullable Given most) {}

package org.plumbline.report.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, so that anybody can work it out again.
 *
 * @param of what it is about: the id of a score or rating, or another reference such as {@code cases},
 *     {@code survey.children.knows-plan=yes}, {@code indicator.population}
 * @param form how it is said, such as {@code percent}; {@code stated} for a number that is about no data
 * @param subset the options that narrow it, as written, in order, such as {@code area="North" not-met}; empty for none
 * @param met how many; null where the figure is no count
 * @param relevant of how many; null where the figure is no count
 */
public record Source(
        String of,
        String form,
        String subset,
        @Nullable Integer met,
        @Nullable Integer relevant) {}

package org.plumbline.framework;

import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A date in the life of an inspection, reckoned from another.
 *
 * @param after an earlier milestone, or one of {@code fieldwork-start}, {@code fieldwork-end}, {@code publication}
 * @param from how long after, at the least, in {@code steps}; negative for before
 * @param until how long after, at the most; the same as {@code from} for an exact time
 */
public record Milestone(Id id, Words title, Id after, int from, int until, Steps steps, Grounds grounds) {
    /** What the time is counted in. */
    public enum Steps {
        WEEKS,
        WORKING_DAYS
    }
}

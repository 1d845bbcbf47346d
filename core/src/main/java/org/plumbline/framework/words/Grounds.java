package org.plumbline.framework.words;

/**
 * Why a rule is as it is, and where it comes from.
 *
 * @param why the reason, in the framework author's words
 * @param source the published page, or a plain statement that it was inferred or recalled
 */
public record Grounds(String why, String source) {
    /** Whether both are said. */
    public boolean areGiven() {
        return !why.isBlank() && !source.isBlank();
    }
}

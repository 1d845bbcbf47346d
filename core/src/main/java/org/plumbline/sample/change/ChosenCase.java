package org.plumbline.sample.change;

import org.plumbline.framework.words.Id;

/**
 * One case of a sample as it stands: a row of {@code sample.csv}.
 *
 * @param plan the plan of its sample
 * @param stratum the name of its stratum; empty for a case that was not eligible
 * @param place its place in the order of its stratum; 0 for a case that was not eligible
 * @param replaces the case whose place it took; empty for none
 * @param reason why it was replaced, added or taken out; empty for what was only drawn
 */
public record ChosenCase(
        String reference, Id plan, String stratum, int place, State state, String replaces, String reason) {
    /** Where a case stands. */
    public enum State {
        DRAWN(true),
        /** Came in after the draw, for a case that went or beside them all. */
        ADDED(true),
        RESERVE(false),
        /** Drawn, and another came for it. */
        REPLACED(false),
        /** Drawn, and none came for it. */
        REMOVED(false);

        private final boolean inSample;

        State(boolean inSample) {
            this.inSample = inSample;
        }

        public boolean isInSample() {
            return inSample;
        }
    }

    ChosenCase become(State other, String replaced, String why) {
        return new ChosenCase(reference, plan, stratum, place, other, replaced, why);
    }
}

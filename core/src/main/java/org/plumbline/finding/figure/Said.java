package org.plumbline.finding.figure;

import org.jspecify.annotations.Nullable;

/** What a figure reads, or why it cannot be said. */
public sealed interface Said {
    /**
     * It reads like this.
     *
     * @param met how many; null where it is no count
     * @param relevant of how many; null where it is no count
     * @param form how it was said in the end
     * @param settled whether nothing missing can still change it
     */
    record Words(
            String text, @Nullable Integer met, @Nullable Integer relevant, String form, boolean settled)
            implements Said {}

    /** It cannot be said like this. */
    record Refused(String what, String remedy) implements Said {}
}

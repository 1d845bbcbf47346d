package org.plumbline.sample.change;

/** Something that people did to a sample after it was drawn; never changed itself. */
public sealed interface Change {
    String reason();

    /** Who did it; empty when not recorded. */
    String by();

    /** When, as it was written; empty when not recorded. */
    String at();

    /** A reserve took the place of a case. */
    record Replaced(String out, String in, String reason, String by, String at) implements Change {}

    /** A case came into the sample beside those drawn. */
    record Added(String in, String reason, String by, String at) implements Change {}

    /** A case left the sample and nothing took its place. */
    record Removed(String out, String reason, String by, String at) implements Change {}
}

package org.plumbline.report.feedback;

/** Says what is fixed in the language of the document. */
@FunctionalInterface
public interface Sayings {
    /** The words, with values put in where they have places for them. */
    String say(Saying saying, Object... with);
}

package org.plumbline.framework.question;

/** The form an answer takes. */
public enum AnswerType {
    /** Met, not met or not applicable. */
    JUDGEMENT,
    CHOICE,
    SEVERAL,
    NUMBER,
    DATE,
    WORDS;

    /** Whether the answer is picked from the question's choices. */
    public boolean isPicked() {
        return this == CHOICE || this == SEVERAL;
    }
}

package org.plumbline.framework.question;

/** What a question's answers are for. */
public enum QuestionKind {
    /** Judged and counted. */
    SCORED,
    /** A summary judgement, counted. */
    KEY,
    /** Judged to inform a key question, counted for itself alone, never in a score. */
    PROMPT,
    /** A fact of the case; never counted. */
    INFORMATION;

    /** Whether its answers count towards scores. */
    public boolean isCounted() {
        return this == SCORED || this == KEY;
    }

    /** Whether it is answered "met" or "not met" rather than with a fact. */
    public boolean isJudged() {
        return this != INFORMATION;
    }
}

package org.plumbline.report.feedback;

import java.util.Locale;

/** What feedback says that is neither the edition's nor the inspection's. */
public enum Saying {
    TITLE,
    MARK,
    SUBJECT,
    SERVICE,
    INSPECTION,
    FIELDWORK,
    MADE,
    NOTICE,
    WHAT,
    WHAT_IS,
    WHAT_CHANGES,
    WHAT_NOT,
    RATINGS,
    RATED,
    RATING,
    STANDS,
    AGREED,
    NOT_AGREED,
    COULD_BE,
    PROVISIONAL,
    NO_RATINGS,
    SCORES,
    SCORES_WORDS,
    STRENGTHS,
    AREAS,
    UNTRANSLATED,
    NEXT,
    STEP,
    DAY,
    NOT_KNOWN;

    /** The word for it, such as {@code not-agreed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.plumbline.framework.rule;

import java.util.Locale;

/** What a score is about. */
public enum ScoreKind {
    QUESTION,
    CRITERION,
    SECTION,
    THEME;

    /** The word for it in files: {@code question}, {@code criterion}, {@code section} or {@code theme}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

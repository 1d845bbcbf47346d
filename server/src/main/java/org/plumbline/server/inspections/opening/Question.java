package org.plumbline.server.inspections.opening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked before an inspection is made. */
public enum Question {
    SERVICE,
    AREAS,
    EDITION,
    DATES,
    LEAD;

    /** The way through them; after the last come the answers, to check. */
    static final List<Question> JOURNEY = List.of(SERVICE, AREAS, EDITION, DATES, LEAD);

    /** Its word, as in addresses and names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Question> of(String word) {
        return JOURNEY.stream().filter(question -> question.word().equals(word)).findFirst();
    }

    /** The word of what comes after this. */
    String next(boolean hasAreas) {
        int at = JOURNEY.indexOf(this) + 1;
        if (at < JOURNEY.size() && JOURNEY.get(at) == AREAS && !hasAreas) {
            at++;
        }
        return at < JOURNEY.size() ? JOURNEY.get(at).word() : "check";
    }
}

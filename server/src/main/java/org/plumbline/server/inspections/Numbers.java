package org.plumbline.server.inspections;

import java.util.Optional;
import org.plumbline.server.pages.Entered;

/** The numbers of things in the database, as forms send them. */
public final class Numbers {
    private Numbers() {}

    /** The number in a field; empty when there is none that could be one. */
    public static Optional<Long> in(Entered entered, String field) {
        var text = entered.text(field);
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}

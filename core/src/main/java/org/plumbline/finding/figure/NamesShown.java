package org.plumbline.finding.figure;

import java.util.Collection;
import java.util.stream.Collectors;

/** The end of a remedy: the names that would do. */
final class NamesShown {
    private static final int MOST = 12;

    private NamesShown() {}

    /** As many as a person can read. */
    static String of(Collection<?> names) {
        if (names.isEmpty()) {
            return "There is none to name";
        }
        var shown = names.stream()
                .filter(name -> !name.toString().isBlank())
                .limit(MOST)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return "Use one of " + shown + (names.size() > MOST ? ", … (%d in all)".formatted(names.size()) : "");
    }
}

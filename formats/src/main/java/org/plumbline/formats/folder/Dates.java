package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI003;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Keys;

/** Reads dates from YAML. */
final class Dates {
    private Dates() {}

    /** A day that should be there. */
    static Optional<LocalDate> read(Keys keys, String key) {
        var text = keys.text(key);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            if (!text.isEmpty()) {
                keys.problems()
                        .add(
                                FI003,
                                keys.node(key).place(),
                                "'%s' is no date".formatted(text),
                                "Write it as 2018-09-03");
            }
            return Optional.empty();
        }
    }

    /** A day that may be there. */
    static @Nullable LocalDate ifThere(Keys keys, String key) {
        return keys.has(key) ? read(keys, key).orElse(null) : null;
    }

    /** A day, or where no more is known a month: {@code 2012-04}; empty when it is not there. */
    static String dayOrMonth(Keys keys, String key) {
        if (!keys.has(key)) {
            return "";
        }
        var text = keys.text(key);
        return text.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? text
                : read(keys, key).map(LocalDate::toString).orElse("");
    }
}

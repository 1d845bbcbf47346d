package org.plumbline.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * When something was judged or received, as the device wrote it. Nothing is decided by it: judgements are only checked
 * to lie in the days of the fieldwork.
 *
 * @param written with or without a time of day
 * @param day the day on the device
 */
public record Moment(String written, LocalDate day) {
    /**
     * The moment of these words: a day, or a day and a time with or without its distance from Greenwich.
     *
     * @throws DateTimeException if it is none
     */
    public static Moment of(String written) {
        if (written.length() <= 10) {
            return new Moment(written, LocalDate.parse(written));
        }
        var offset = written.endsWith("Z") || written.indexOf('+', 10) > 0 || written.indexOf('-', 10) > 0;
        return new Moment(
                written,
                offset
                        ? OffsetDateTime.parse(written).toLocalDate()
                        : LocalDateTime.parse(written).toLocalDate());
    }
}

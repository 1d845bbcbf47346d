package org.plumbline.inspection.timetable;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.assessment.Window;
import org.plumbline.framework.words.Id;

/** For when a milestone stands in the timetable. */
public sealed interface When {
    /**
     * As the edition reckons it.
     *
     * @param window the earliest and latest day, whether worked or not
     * @param day the last working day of the window; where none is worked, the next one after it, or the last one before
     *     it for what comes before its event
     */
    record Planned(Window window, LocalDate day) implements When {}

    /**
     * Somebody chose another day.
     *
     * @param instead what it would be without that
     */
    record Moved(Diary.Move move, When instead) implements When {}

    /**
     * It is behind us.
     *
     * @param instead for when it stood
     */
    record Done(LocalDate on, When instead) implements When {}

    /**
     * Nobody can know yet.
     *
     * @param waitsFor the milestone or event that has no day yet
     */
    record NotYet(Id waitsFor) implements When {
        /** Why, in a sentence. */
        public String because() {
            return "not yet known, because %s has no day yet".formatted(waitsFor);
        }
    }

    /** The day that others are reckoned from; empty while nobody can know. */
    default Optional<LocalDate> date() {
        return switch (this) {
            case Planned(var _, var day) -> Optional.of(day);
            case Moved(var move, var _) -> Optional.of(move.to());
            case Done(var on, var _) -> Optional.of(on);
            case NotYet _ -> Optional.empty();
        };
    }

    /** The window that the edition gives; empty while nobody can know. */
    default Optional<Window> span() {
        return switch (this) {
            case Planned(var window, var _) -> Optional.of(window);
            case Moved(var _, var instead) -> instead.span();
            case Done(var _, var instead) -> instead.span();
            case NotYet _ -> Optional.empty();
        };
    }
}

package org.plumbline.server.concerns;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.plumbline.evidence.raised.Concern;
import org.plumbline.evidence.raised.Concern.Act;
import org.plumbline.server.pages.Shell;

/** A concern, with all that was done about it. */
public record Raised(int number, List<Done> acts) {
    public Raised {
        acts = List.copyOf(acts);
    }

    /**
     * One thing that was done.
     *
     * @param happened when somebody was told or answered, as the clock on the wall said
     * @param atSaid when it was done, as the folder said that brought it; empty for what was done here
     */
    public record Done(
            int number,
            int step,
            String act,
            String reference,
            String kind,
            String words,
            String post,
            String name,
            String happened,
            String how,
            OffsetDateTime doneAt,
            String by,
            String atSaid) {
        /** When somebody was told or answered, as people write it; as it came where it is no day and time. */
        public String when(Shell shell) {
            try {
                var at = LocalDateTime.parse(happened);
                return "%s, %s".formatted(shell.day(at.toLocalDate()), at.toLocalTime());
            } catch (DateTimeParseException other) {
                return happened;
            }
        }
    }

    /** How it is named, such as {@code C2}. */
    public String called() {
        return "C" + number;
    }

    public Done first() {
        return acts.getFirst();
    }

    public String reference() {
        return first().reference();
    }

    public Act state() {
        return rule().state();
    }

    public boolean isOpen() {
        return rule().isOpen();
    }

    public boolean mayBe(Act next, String kind) {
        return rule().mayBe(next, kind);
    }

    private Concern rule() {
        return new Concern(
                called(),
                acts.stream()
                        .map(it -> new Concern.Done(
                                called(),
                                Act.called(it.act()).orElseThrow(),
                                it.reference(),
                                it.kind(),
                                it.words(),
                                it.post(),
                                it.name(),
                                it.happened(),
                                it.how(),
                                it.by(),
                                ""))
                        .toList());
    }
}

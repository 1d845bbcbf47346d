package org.plumbline.evidence.raised;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immediate risk that somebody saw in a case: what was done about it, one act after another. It stands open until it is
 * closed, and never enters a score.
 *
 * @param number names it within its inspection, such as {@code C2}
 */
public record Concern(String number, List<Done> acts) {
    /** Whom it is about: raised so. */
    public static final List<String> KINDS = List.of("child", "others");
    /** What became of it: closed so. */
    public static final List<String> OUTCOMES = List.of("acted", "passed-on", Concern.MISTAKEN);

    /** The one outcome for which nobody need have been told. */
    public static final String MISTAKEN = "mistaken";

    public Concern {
        acts = List.copyOf(acts);
    }

    /** What can be done about a concern. */
    public enum Act {
        RAISED,
        TOLD,
        ANSWERED,
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Act> called(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /**
     * One act.
     *
     * @param caseReference the case in which it was seen; empty but where it was raised
     * @param kind one of {@link #KINDS} where it was raised, of {@link #OUTCOMES} where it was closed
     * @param words what was seen, told, answered, or came of it
     * @param post whom at the service was told, or who answered: their post
     * @param name the same: their name
     * @param when when they were told or answered, as the clock on the wall said
     * @param how by telephone, in person
     */
    public record Done(
            String concern,
            Act act,
            String caseReference,
            String kind,
            String words,
            String post,
            String name,
            String when,
            String how,
            String by,
            String at) {}

    /** Where it stands: what was done last, but that telling again after an answer takes nothing back. */
    public Act state() {
        if (did(Act.CLOSED)) {
            return Act.CLOSED;
        }
        return did(Act.ANSWERED) ? Act.ANSWERED : did(Act.TOLD) ? Act.TOLD : Act.RAISED;
    }

    public boolean isOpen() {
        return state() != Act.CLOSED;
    }

    /** Whether an act may come next. */
    public boolean mayBe(Act next, String kind) {
        if (acts.isEmpty() || !isOpen()) {
            return acts.isEmpty() && next == Act.RAISED;
        }
        return switch (next) {
            case RAISED -> false;
            case TOLD -> true;
            case ANSWERED -> did(Act.TOLD);
            case CLOSED -> did(Act.TOLD) || kind.equals(MISTAKEN);
        };
    }

    private boolean did(Act act) {
        return acts.stream().anyMatch(it -> it.act() == act);
    }
}

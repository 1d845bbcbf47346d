package org.plumbline.evidence.raised;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/**
 * A line of enquiry: a question that cases raise for somebody to follow, and what was done about it.
 *
 * @param number names it within its inspection, such as {@code Q3}
 */
public record Enquiry(String number, List<Done> acts) {
    public Enquiry {
        acts = List.copyOf(acts);
    }

    /** What can be done about it. */
    public enum Act {
        RAISED,
        /** Somebody else follows it from now on. */
        GIVEN,
        ANSWERED,
        REOPENED,
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Act> called(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One act.
     *
     * @param cases those that raised it; none but where it was raised
     * @param about the standards and questions it bears on; none but where it was raised
     * @param to who follows it, by their reference on the team; where it was raised or given
     * @param words the question, the answer, or why
     * @param evidence the pieces of evidence that answer it, by number
     */
    public record Done(
            String enquiry,
            Act act,
            List<String> cases,
            List<Id> about,
            String to,
            String words,
            List<String> evidence,
            String by,
            String at) {
        public Done {
            cases = List.copyOf(cases);
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    public State state() {
        var state = State.OPEN;
        for (var done : acts) {
            state = switch (done.act()) {
                case RAISED, REOPENED -> State.OPEN;
                case GIVEN -> state;
                case ANSWERED -> State.ANSWERED;
                case CLOSED -> State.CLOSED;
            };
        }
        return state;
    }

    /** Whether an act may come next. */
    public boolean mayBe(Act next) {
        if (acts.isEmpty()) {
            return next == Act.RAISED;
        }
        return switch (next) {
            case RAISED -> false;
            case GIVEN, ANSWERED, CLOSED -> state() != State.CLOSED;
            case REOPENED -> state() != State.OPEN;
        };
    }
}

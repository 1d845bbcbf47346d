package org.plumbline.score;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Truth;

/**
 * What one question gives for one case: how it counts now, and how it could yet come to count.
 *
 * @param state how it counts now
 * @param possible all it could come to be; one alone when it is settled
 */
public record Outcome(State state, Set<Count> possible) {
    /** How an answer counts. */
    public enum Count {
        MET,
        NOT_MET,
        /** Not counted at all. */
        OUT
    }

    /** How it stands. */
    public enum State {
        MET,
        NOT_MET,
        /** It does not apply, or was answered "not applicable". */
        OUT,
        /** It applies and nobody has answered. */
        MISSING,
        /** Two answers stand. */
        CONFLICT,
        /** Nobody has answered, and whether it applies is not known. */
        OPEN
    }

    private static final Set<Count> EITHER = EnumSet.of(Count.MET, Count.NOT_MET);

    /** The outcome of a question that applies, does not, or may, with what stands as its answer. */
    public static Outcome of(Truth applies, Standing standing) {
        if (applies == Truth.NO) {
            return new Outcome(State.OUT, EnumSet.of(Count.OUT));
        }
        var possible = EnumSet.noneOf(Count.class);
        standing.answers().forEach(answer -> possible.addAll(counts(answer)));
        if (possible.isEmpty()) {
            possible.addAll(EITHER);
        }
        if (applies == Truth.UNKNOWN) {
            possible.add(Count.OUT);
        }
        return new Outcome(state(applies, standing), possible);
    }

    /** Whether it counts now, as met or not met. */
    public boolean isCounted() {
        return state == State.MET || state == State.NOT_MET;
    }

    /** Whether somebody has answered, or it need not be. */
    boolean isAnswered() {
        return state != State.MISSING && state != State.OPEN;
    }

    /** Whether nothing that is still missing can change it. */
    public boolean isSettled() {
        return possible.size() == 1 && state != State.CONFLICT;
    }

    /** What it comes to if all turns out badly: "not met" before "not counted" before "met". */
    public Count worst() {
        if (possible.contains(Count.NOT_MET)) {
            return Count.NOT_MET;
        }
        return possible.contains(Count.OUT) ? Count.OUT : Count.MET;
    }

    /** What it comes to if all turns out well: "met" before "not counted" before "not met". */
    public Count best() {
        if (possible.contains(Count.MET)) {
            return Count.MET;
        }
        return possible.contains(Count.OUT) ? Count.OUT : Count.NOT_MET;
    }

    private static State state(Truth applies, Standing standing) {
        if (standing instanceof Standing.Conflict) {
            return State.CONFLICT;
        }
        if (standing.answers().isEmpty()) {
            return applies == Truth.YES ? State.MISSING : State.OPEN;
        }
        return switch (standing.answers().getFirst()) {
            case Answer.Judgement.MET -> State.MET;
            case Answer.Judgement.NOT_MET -> State.NOT_MET;
            case Answer.Judgement.NOT_APPLICABLE, Answer.Judgement.UNANSWERED -> State.OUT;
            case Answer.Said _ -> State.OUT;
        };
    }

    private static Set<Count> counts(Answer answer) {
        return switch (answer) {
            case Answer.Judgement.MET -> EnumSet.of(Count.MET);
            case Answer.Judgement.NOT_MET -> EnumSet.of(Count.NOT_MET);
            case Answer.Judgement.UNANSWERED -> EITHER;
            case Answer.Judgement.NOT_APPLICABLE -> EnumSet.of(Count.OUT);
            case Answer.Said _ -> EnumSet.of(Count.OUT);
        };
    }
}

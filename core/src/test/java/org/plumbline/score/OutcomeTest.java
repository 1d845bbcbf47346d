package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.assessment.Answer.Judgement.UNANSWERED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Truth;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.Scenario;
import org.plumbline.score.Outcome.Count;
import org.plumbline.score.Outcome.State;

class OutcomeTest {
    private static final Answer SAID = new Answer.Said(List.of("a fact"));

    /** What stands after these answers, none of which replaced another. */
    private static Standing after(Answer... answers) {
        Inspection inspection =
                Scenario.anInspection(Scenario.withStandard("1.1").question("q"));
        for (var answer : answers) {
            inspection.alsoAnswer("case-1", "q", answer);
        }
        return inspection.answers().standing("case-1", Scenario.ids("q").getFirst());
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(Truth.YES, after(), State.MISSING, List.of(Count.MET, Count.NOT_MET)),
                Arguments.of(Truth.YES, after(MET), State.MET, List.of(Count.MET)),
                Arguments.of(Truth.YES, after(NOT_MET), State.NOT_MET, List.of(Count.NOT_MET)),
                Arguments.of(Truth.YES, after(NOT_APPLICABLE), State.OUT, List.of(Count.OUT)),
                Arguments.of(Truth.YES, after(UNANSWERED), State.MISSING, List.of(Count.MET, Count.NOT_MET)),
                Arguments.of(Truth.YES, after(SAID), State.OUT, List.of(Count.OUT)),
                Arguments.of(Truth.YES, after(MET, MET), State.CONFLICT, List.of(Count.MET)),
                Arguments.of(Truth.YES, after(MET, NOT_MET), State.CONFLICT, List.of(Count.MET, Count.NOT_MET)),
                Arguments.of(Truth.YES, after(MET, NOT_APPLICABLE), State.CONFLICT, List.of(Count.MET, Count.OUT)),
                Arguments.of(Truth.YES, after(MET, UNANSWERED), State.CONFLICT, List.of(Count.MET, Count.NOT_MET)),
                Arguments.of(
                        Truth.YES, after(UNANSWERED, UNANSWERED), State.CONFLICT, List.of(Count.MET, Count.NOT_MET)),
                Arguments.of(Truth.YES, after(NOT_MET, SAID), State.CONFLICT, List.of(Count.NOT_MET, Count.OUT)),
                Arguments.of(Truth.NO, after(), State.OUT, List.of(Count.OUT)),
                Arguments.of(Truth.NO, after(MET), State.OUT, List.of(Count.OUT)),
                Arguments.of(Truth.NO, after(MET, NOT_MET), State.OUT, List.of(Count.OUT)),
                Arguments.of(Truth.UNKNOWN, after(), State.OPEN, List.of(Count.MET, Count.NOT_MET, Count.OUT)),
                Arguments.of(
                        Truth.UNKNOWN, after(UNANSWERED), State.OPEN, List.of(Count.MET, Count.NOT_MET, Count.OUT)),
                Arguments.of(Truth.UNKNOWN, after(MET), State.MET, List.of(Count.MET, Count.OUT)),
                Arguments.of(Truth.UNKNOWN, after(NOT_MET), State.NOT_MET, List.of(Count.NOT_MET, Count.OUT)),
                Arguments.of(Truth.UNKNOWN, after(NOT_APPLICABLE), State.OUT, List.of(Count.OUT)),
                Arguments.of(
                        Truth.UNKNOWN,
                        after(MET, NOT_MET),
                        State.CONFLICT,
                        List.of(Count.MET, Count.NOT_MET, Count.OUT)));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void is_what_stands_and_all_it_could_yet_come_to(
            Truth applies, Standing standing, State state, List<Count> possible) {
        var outcome = Outcome.of(applies, standing);
        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.possible()).containsExactlyInAnyOrderElementsOf(possible);
        assertThat(outcome.isSettled()).isEqualTo(possible.size() == 1 && state != State.CONFLICT);
    }

    /** The order is met, not counted, not met: leaving is worse than a met and better than a not met. */
    @Test
    void orders_its_ends_from_not_met_over_not_counted_to_met() {
        assertEnds(after(), Truth.UNKNOWN, Count.NOT_MET, Count.MET);
        assertEnds(after(MET), Truth.UNKNOWN, Count.OUT, Count.MET);
        assertEnds(after(NOT_MET), Truth.UNKNOWN, Count.NOT_MET, Count.OUT);
        assertEnds(after(MET), Truth.YES, Count.MET, Count.MET);
        assertEnds(after(NOT_MET), Truth.YES, Count.NOT_MET, Count.NOT_MET);
        assertEnds(after(NOT_APPLICABLE), Truth.YES, Count.OUT, Count.OUT);
    }

    private static void assertEnds(Standing standing, Truth applies, Count worst, Count best) {
        var outcome = Outcome.of(applies, standing);
        assertThat(outcome.worst()).isEqualTo(worst);
        assertThat(outcome.best()).isEqualTo(best);
    }
}

package org.plumbline.evidence.raised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.evidence.raised.Concern.Act;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** Concerns and lines of enquiry: what may follow what, and what is wrong in a file of them. */
class RaisedTest {
    private static Concern.Done act(Act act, String kind) {
        return new Concern.Done(
                "C1",
                act,
                "G1",
                kind,
                "Words",
                "Head of service",
                "",
                "2018-09-03T10:15",
                "by telephone",
                "A1",
                "2018-09-03");
    }

    private static Concern concern(Act... acts) {
        var done = new ArrayList<Concern.Done>();
        for (var each : acts) {
            done.add(act(each, ""));
        }
        return new Concern("C1", done);
    }

    @Test
    void a_concern_is_open_until_it_is_closed_whatever_else_is_done() {
        assertThat(concern(Act.RAISED).state()).isEqualTo(Act.RAISED);
        assertThat(concern(Act.RAISED, Act.TOLD, Act.ANSWERED, Act.TOLD).state())
                .isEqualTo(Act.ANSWERED);
        assertThat(concern(Act.RAISED, Act.TOLD, Act.ANSWERED).isOpen()).isTrue();
        assertThat(concern(Act.RAISED, Act.TOLD, Act.CLOSED).isOpen()).isFalse();
    }

    @Test
    void nobody_answers_or_closes_what_was_not_told_but_a_mistake() {
        var untold = concern(Act.RAISED);
        assertThat(untold.mayBe(Act.ANSWERED, "")).isFalse();
        assertThat(untold.mayBe(Act.CLOSED, "acted")).isFalse();
        assertThat(untold.mayBe(Act.CLOSED, Concern.MISTAKEN)).isTrue();
        assertThat(untold.mayBe(Act.TOLD, "")).isTrue();
        assertThat(concern(Act.RAISED, Act.TOLD).mayBe(Act.CLOSED, "acted")).isTrue();
    }

    @Test
    void nothing_follows_a_closed_concern_and_nothing_comes_before_it_is_raised() {
        for (var act : Act.values()) {
            assertThat(concern(Act.RAISED, Act.TOLD, Act.CLOSED).mayBe(act, Concern.MISTAKEN))
                    .isFalse();
            assertThat(concern().mayBe(act, "child")).isEqualTo(act == Act.RAISED);
        }
        assertThat(concern(Act.RAISED).mayBe(Act.RAISED, "child")).isFalse();
    }

    private static Enquiry enquiry(Enquiry.Act... acts) {
        var done = new ArrayList<Enquiry.Done>();
        for (var each : acts) {
            done.add(done(each, "1.1", "E1"));
        }
        return new Enquiry("Q1", done);
    }

    private static Enquiry.Done done(Enquiry.Act act, String about, String evidence) {
        return new Enquiry.Done(
                "Q1", act, List.of("G1"), List.of(Id.of(about)), "A2", "Words", List.of(evidence), "A1", "2018-09-03");
    }

    @Test
    void an_enquiry_is_open_answered_or_closed_and_can_be_opened_again() {
        assertThat(enquiry(Enquiry.Act.RAISED, Enquiry.Act.GIVEN).state()).isEqualTo(Enquiry.State.OPEN);
        var answered = enquiry(Enquiry.Act.RAISED, Enquiry.Act.ANSWERED, Enquiry.Act.GIVEN);
        assertThat(answered.state()).isEqualTo(Enquiry.State.ANSWERED);
        assertThat(answered.mayBe(Enquiry.Act.REOPENED)).isTrue();
        var closed = enquiry(Enquiry.Act.RAISED, Enquiry.Act.CLOSED);
        assertThat(closed.mayBe(Enquiry.Act.ANSWERED)).isFalse();
        assertThat(closed.mayBe(Enquiry.Act.REOPENED)).isTrue();
        assertThat(enquiry(Enquiry.Act.RAISED, Enquiry.Act.CLOSED, Enquiry.Act.REOPENED)
                        .state())
                .isEqualTo(Enquiry.State.OPEN);
        assertThat(enquiry().mayBe(Enquiry.Act.ANSWERED)).isFalse();
    }

    @Test
    void every_problem_of_concerns_is_told() {
        var unlike = new Concern.Done("C2", Act.TOLD, "", "", " ", "", "", "", "", "", "");
        assertThat(RaisedCheck.concerns(Set.of("G2"), List.of(act(Act.RAISED, "someone"), unlike)).stream()
                        .map(Problem::toString))
                .containsExactly(
                        "concerns[0].case: EV009 case 'G1' is not in the caseload. Use a reference of caseload.csv.",
                        "concerns[0].kind: EV004 'someone' is no kind. Use one of child, others.",
                        "concerns[1].words: EV004 this act of C2 has no words. Say what was seen, told, asked or answered.",
                        "concerns[1].by: EV004 nobody is named for this act of C2. Say who did it.",
                        "concerns[1].act: EV010 C2 cannot be told here. It is raised first and once, and nothing follows after it is closed; nobody answers who was not told.",
                        "concerns[1].post: EV004 nobody is named who was told of C2. Say who at the service was told, by post.");
    }

    @Test
    void every_problem_of_enquiries_is_told() {
        var edition = anEdition(withStandard("1.1").judged().question("1.1.1")).build();
        assertThat(RaisedCheck.enquiries(
                        edition, Set.of("G1"), Set.of("E1"), List.of(done(Enquiry.Act.RAISED, "1.1", "E1"))))
                .isEmpty();
        assertThat(
                        RaisedCheck.enquiries(
                                        edition, Set.of(), Set.of(), List.of(done(Enquiry.Act.ANSWERED, "9", "E7")))
                                .stream()
                                .map(it -> it.code().name() + " " + it.path()))
                .containsExactly(
                        "EV010 enquiries[0].act",
                        "EV009 enquiries[0].cases",
                        "EV001 enquiries[0].about",
                        "EV011 enquiries[0].evidence");
    }
}

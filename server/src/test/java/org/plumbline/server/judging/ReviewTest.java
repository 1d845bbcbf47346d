package org.plumbline.server.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;

/** From handing in to locked, and back: who may do what, and what is told to whom. */
class ReviewTest {
    private final TestServer server = TestServer.shared();
    private final Allocated inspection = new Allocated(server, "yos", "2018");
    private final Someone ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
    private final Someone ben = inspection.joins("Ben Assessor", Role.LOCAL_ASSESSOR);
    private final Visitor assessor = Visitor.as(server, ava);
    private final Visitor lead = inspection.fieldwork().leading();
    private String path = "";

    @BeforeEach
    void one() {
        path = inspection.path(inspection.one("C1", "court", "gender", "female"), "");
        inspection.give("C1", ava, "first");
    }

    private String state(String marking) {
        return server.office()
                .rows("select marking_state(?, 'C1', ?)", inspection.fieldwork().inspection(), marking)
                .getFirst()
                .getFirst();
    }

    private void answered(Visitor who, String answer) {
        Judge.at(who, path, "2.1").giveAll(answer);
    }

    private void handedIn() {
        answered(assessor, "met");
        assessor.send(path, path + "/submit");
    }

    @Test
    void a_case_is_handed_in_only_when_all_that_counts_is_answered() {
        assertThat(assessor.open(path).text())
                .contains("Before it can be handed in, these are to be answered: 12.")
                .doesNotContain("/submit\"");
        var early = assessor.post(
                path + "/submit",
                Visitor.form(assessor.open(path + "/groups/2.1").text(), path + "/groups/2.1"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Not everything that counts is answered yet: 12.");
        handedIn();
        assertThat(state("first")).isEqualTo("submitted");
        assertThat(assessor.open(path).text())
                .contains("Case C1 has been handed in.")
                .contains("Take it back");
        assertThat(assessor.open(path + "/groups/2.1").text())
                .contains("Handed in: nothing is changed while it is looked at.")
                .doesNotContain("Save and go on");
    }

    @Test
    void after_handing_in_no_answer_is_taken_and_a_late_one_is_told_why() {
        answered(assessor, "met");
        var judge = Judge.at(assessor, path, "2.1");
        assessor.send(path, path + "/submit");
        var said = judge.give("2.1.1", "not-met");
        assertThat(said.get("refused").get(0).get("why").asString())
                .isEqualTo("This case has been handed in, so no answers are taken. Ask for it to be sent back.");
        assessor.send(path, path + "/take-back");
        assertThat(state("first")).isEqualTo("taken-back");
        assertThat(Judge.at(assessor, path, "2.1").give("2.1.1", "not-met").get("taken"))
                .hasSize(1);
    }

    @Test
    void sent_back_with_comments_mended_handed_in_again_and_accepted() {
        handedIn();
        assertThat(lead.open(path + "/send-back").text()).contains("2.1.2");
        assertThat(lead.send(path + "/send-back", path + "/send-back", "c-2.1.2", "No word of the father.")
                        .status())
                .as("a reason is needed")
                .isEqualTo(422);
        lead.send(
                path + "/send-back",
                path + "/send-back",
                "reason",
                "One thing to look at",
                "c-2.1.2",
                "No word of the father.");
        assertThat(state("first")).isEqualTo("sent-back");
        assertThat(assessor.open(path).text())
                .contains("Asked by the reviewer")
                .contains("No word of the father.")
                .contains("One thing to look at");
        Judge.at(assessor, path, "2.1").give("2.1.2", "not-met");
        assertThat(assessor.send(path, path + "/submit").text()).contains("A comment is still open.");
        var comment = server.office()
                .number(
                        "select id from judging_comment where inspection = ?",
                        inspection.fieldwork().inspection());
        assessor.send(path, "%s/comments/%d/settle".formatted(path, comment));
        assessor.send(path, path + "/submit");
        lead.send(path, path + "/accept");
        assertThat(state("first")).isEqualTo("accepted");
        lead.send(
                inspection.fieldwork().path("/judging"), inspection.fieldwork().path("/judging/lock"));
        assertThat(state("first")).isEqualTo("locked");
        assertThat(lead.send(path, path + "/reopen").text()).contains("There is a problem");
        lead.send(path, path + "/reopen", "reason", "The service showed another plan");
        assertThat(state("first")).isEqualTo("reopened");
        assertThat(assessor.open(path).text()).contains("The service showed another plan");
    }

    @Test
    void an_assessor_decides_nothing_and_nobody_hands_in_for_another() {
        handedIn();
        for (var step : List.of("/accept", "/lock", "/reopen", "/send-back")) {
            assertThat(assessor.forge(path + step).status()).as(step).isEqualTo(403);
        }
        assertThat(Visitor.as(server, ben).open(path).status()).isEqualTo(404);
        assertThat(lead.open(path).text()).doesNotContain("Take it back");
    }

    @Test
    void what_two_gave_is_set_side_by_side_once_both_are_in_and_settled_with_a_reason() {
        inspection.give("C1", ben, "second");
        var second = Visitor.as(server, ben);
        handedIn();
        assertThat(lead.open(path + "/differences").status()).isEqualTo(404);
        Judge.at(second, path, "2.1").giveAll("met");
        Judge.at(second, path, "2.1").give("2.1.1", "not-met");
        Judge.at(second, path, "2.1").give("2.1.2", "not-applicable");
        second.send(path, path + "/submit");
        var page = lead.open(path + "/differences").text();
        assertThat(page)
                .contains("Judged alike: 10 of 12 (83%).")
                .contains("Ava Assessor")
                .contains("Ben Assessor");
        assertThat(lead.send(path + "/differences", path + "/differences", "d-2.1.1", "not-met")
                        .status())
                .as("a reason is needed")
                .isEqualTo(422);
        lead.send(path + "/differences", path + "/differences", "d-2.1.1", "not-met", "w-2.1.1", "Looked at together");
        assertThat(server.office()
                        .rows(
                                "select question, answer, marking, note from answer_event where inspection = ? and marking = 'agreed'",
                                inspection.fieldwork().inspection()))
                .containsExactly(List.of("2.1.1", "not-met", "agreed", "Looked at together"));
        assertThat(lead.open(inspection.fieldwork().path("/judging/agreement")).text())
                .contains("To settle: 1")
                .contains("10 of 12");
        assertThat(assessor.open(path + "/differences").status()).isEqualTo(403);
    }

    @Test
    void what_is_worth_telling_is_looked_over_for_names() {
        var telling = path + "/telling";
        var named = assessor.send(
                telling, telling, "kind", "example", "title", "A steady plan", "words", "Megan came each week.");
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.text()).contains("Something in it looks like a name.").contains("<li>Megan</li>");
        var born = assessor.send(
                telling, telling, "kind", "quotation", "words", "He was born on 3/4/2003.", "altered", "yes");
        assertThat(born.text()).contains("Something in it looks like a date of birth");
        assessor.send(
                telling,
                telling,
                "kind",
                "example",
                "title",
                "A steady plan",
                "words",
                "Megan came each week. <script>alert(1)</script>",
                "altered",
                "yes");
        var page = assessor.open(telling).text();
        assertThat(page).contains("Names are altered.").contains("&lt;script").doesNotContain("<script>alert");
        var id = server.office()
                .number(
                        "select id from worth_telling where inspection = ?",
                        inspection.fieldwork().inspection());
        assessor.send(
                "%s?change=%d".formatted(telling, id),
                telling,
                "kind",
                "example",
                "title",
                "A steadier plan",
                "words",
                "She came each week.");
        assertThat(assessor.open(telling).text()).contains("A steadier plan").doesNotContain("A steady plan");
        assertThat(server.office()
                        .number(
                                "select count(*) from worth_telling where inspection = ?",
                                inspection.fieldwork().inspection()))
                .isEqualTo(2);
        assertThat(Visitor.as(server, ben).open(telling).status()).isEqualTo(404);
    }
}

package org.plumbline.server.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.CHIEF_INSPECTOR;

import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.BeforePanel;
import org.plumbline.server.trial.Visitor;

/** What is before the panel, what the lead proposes, and what the panel agrees. */
class PanelTest {
    private final TestServer server = TestServer.shared();
    // 36 of 40 are 90%, Outstanding
    private final BeforePanel before = new BeforePanel(server, 36);
    private final Visitor panel = before.panel();

    private String page() {
        return panel.open(before.path("")).text();
    }

    private long decisions() {
        return server.office()
                .number(
                        "select count(*) from award where inspection = ? and act = 'agreed'",
                        before.fieldwork().inspection());
    }

    @Test
    void what_the_panel_should_look_at_stands_first_with_its_reason() {
        // 26 of 40 are 65%, where Good begins
        before.met("2.1.1", 26);
        // 25 of 40 are 62.5%, printed as 63%
        before.met("2.2.1", 25);
        var text = page();
        assertThat(text)
                .contains(
                        "0 of 12 agreed",
                        "At the very edge of Good, which begins at 65%: just below it is Requires improvement",
                        "2 points below Good, which begins at 65%",
                        "One case judged the other way would change it",
                        "People judge this, and no rating is proposed yet",
                        "by its lowest, 2.1.1");
        assertThat(text.indexOf("For the panel to look at"))
                .isLessThan(text.indexOf("id=\"rating-2.1\""))
                .isLessThan(text.indexOf("id=\"rating-1.1\""));
        assertThat(text.indexOf("Nothing speaks against these"))
                .isGreaterThan(text.indexOf("id=\"rating-2.1\""))
                .isLessThan(text.indexOf("id=\"rating-2.3\""));
    }

    @Test
    void few_cases_and_what_is_missing_are_told() {
        before.met("2.4.1", 2);
        server.office()
                .rows(
                        "delete from answer_event where inspection = ? and question = '2.4.1' and reference > 'C05' returning event",
                        before.fieldwork().inspection());
        before.met("3.4.1", 20);
        server.office()
                .rows(
                        "delete from answer_event where inspection = ? and question like '3.1%' returning event",
                        before.fieldwork().inspection());
        assertThat(page())
                .contains(
                        "2.4.1: 5, 2.4.2: 40",
                        "It rests on 5 cases or fewer",
                        "Provisional: it could still come to be");
    }

    @Test
    void one_rating_is_shown_with_its_edges_its_questions_and_ways_to_what_is_behind() {
        before.met("2.1.1", 26);
        assertThat(panel.open(before.rating("2.1")).text())
                .contains(
                        "65%, 26 of 40 met, by its lowest, 2.1.1",
                        "50 to 64",
                        "65 to 79",
                        "href=\"" + before.fieldwork().path("/scores/2.1") + "\"",
                        "href=\"" + before.fieldwork().path("/evidence/standards") + "\"",
                        "href=\"" + before.fieldwork().path("/scores/2.1.2") + "\"");
        assertThat(panel.open(before.rating("overall")).text()).contains("Where it lies between the edges");
        assertThat(panel.open(before.rating("9.9")).status()).isEqualTo(404);
    }

    @Test
    void the_lead_proposes_and_the_panel_sees_who_and_why() {
        var lead = before.lead();
        var one = before.rating("2.1");
        var proposed = lead.send(one, one + "/propose", "rating", "Good", "reasons", "Plans are on paper only");
        assertThat(proposed.location()).endsWith("/panel/ratings/2.1");
        assertThat(panel.open(one).text()).contains("Plans are on paper only", "Lena Lead");
        assertThat(page()).contains("Good is proposed by Lena Lead");
        assertThat(page().indexOf("id=\"rating-2.1\"")).isLessThan(page().indexOf("Nothing speaks against these"));
        before.sits();
        before.decides(panel, "2.1", Deciding.AS_COMPUTED, "");
        assertThat(page()).doesNotContain("Good is proposed by Lena Lead");
    }

    @Test
    void a_proposal_needs_a_reason_and_another_rating_of_the_scale() {
        var lead = before.lead();
        var one = before.rating("2.1");
        for (var rating : new String[] {"Splendid", "Outstanding", "MODERATE", ""}) {
            var wrong = lead.send(one, one + "/propose", "rating", rating, "reasons", "");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).contains("Choose a rating", "Fill this in");
        }
        assertThat(lead.send(one, one + "/propose", "rating", "Good", "reasons", "x".repeat(1 << 20))
                        .status())
                .isIn(413, 422);
        var judged = before.rating("1.1");
        assertThat(lead.post(judged + "/propose", Visitor.form(lead.open(one).text(), one + "/propose"))
                        .location())
                .endsWith("/evidence/standards/1.1");
    }

    @Test
    void the_lead_agrees_no_rating() {
        before.sits();
        var lead = before.lead();
        var one = before.rating("2.1");
        assertThat(lead.open(one).text()).doesNotContain("Agree this rating").contains("Propose this rating");
        var hidden = Visitor.form(panel.open(one).text(), one + "/decide");
        var token = Visitor.form(lead.open(one).text(), "/sign-out");
        assertThat(lead.post(one + "/decide", token, "decision", Deciding.AS_COMPUTED, "sitting", "1")
                        .status())
                .isEqualTo(403);
        assertThat(lead.post(before.path("/agree"), token, "agree", "2.1", "sitting", "1")
                        .status())
                .isEqualTo(403);
        assertThat(hidden).isNotEmpty();
        assertThat(decisions()).isZero();
    }

    @Test
    void several_are_agreed_at_once_each_a_decision_of_its_own() {
        before.sits();
        assertThat(before.agrees(panel, "2.2", "2.3", "3.4").location()).endsWith("/panel");
        var text = page();
        assertThat(text)
                .contains(
                        "3 of 12 agreed",
                        "Ratings agreed: 3",
                        "Sitting 1, 3 October 2018",
                        "Pat Panel, Head of standards");
        assertThat(decisions()).isEqualTo(3);
        assertThat(panel.open(before.rating("2.3")).text()).contains("as the rules give", "Pat Panel");
        assertThat(panel.open(before.fieldwork().path("")).text()).contains("Ratings agreed: 3");
    }

    @Test
    void without_a_sitting_nothing_is_agreed() {
        assertThat(page()).contains("First write down when the panel sits").doesNotContain("name=\"agree\"");
        before.sits();
        var hidden = Visitor.form(page(), before.path("/agree"));
        for (var sitting : new String[] {"", "2", "x", "-1"}) {
            var wrong = panel.post(before.path("/agree"), hidden, "agree", "2.1", "sitting", sitting);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).contains("Choose a sitting");
        }
        assertThat(panel.post(before.path("/agree"), hidden, "sitting", "1").text())
                .contains("Tick what the panel agrees");
        assertThat(panel.post(before.path("/agree"), hidden, "sitting", "1", "agree", "2.1", "agree", "9.9")
                        .status())
                .isEqualTo(422);
        assertThat(decisions()).isZero();
    }

    @Test
    void another_rating_needs_a_reason_and_the_overall_follows_at_once() {
        before.judged("Outstanding");
        before.sits();
        assertThat(page()).contains("36 of 36 points");
        var wrong = before.decides(panel, "2.1", "Good", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Fill this in");
        assertThat(before.decides(panel, "2.1", "Splendid", "R").text()).contains("Choose a rating");
        assertThat(before.decides(panel, "2.1", "Outstanding", "R").status()).isEqualTo(422);
        assertThat(before.decides(panel, "2.1", "Inadequate", "Nobody asks the child")
                        .status())
                .isEqualTo(303);
        assertThat(page()).contains("33 of 36 points", "Awarded otherwise", "1 of 12 agreed");
        assertThat(panel.open(before.fieldwork().path("/scores")).text())
                .contains("33 of 36 points", "Computed: Outstanding");
        assertThat(before.decides(panel, "overall", "Good", "One standard outweighs the rest")
                        .status())
                .isEqualTo(303);
        assertThat(panel.open(before.fieldwork().path("/scores")).text())
                .contains("<p class=\"overall-rating\" data-live=\"overall\">Good</p>");
        // the panel takes it back
        before.decides(panel, "2.1", Deciding.AS_COMPUTED, "Seen again");
        assertThat(page()).contains("36 of 36 points");
        assertThat(panel.open(before.rating("2.1")).text()).contains("Nobody asks the child", "Seen again");
    }

    @Test
    void what_was_agreed_as_the_rules_gave_counts_no_longer_when_they_give_something_else() {
        before.sits();
        before.agrees(panel, "2.1", "2.2");
        before.met("2.1.1", 10);
        var text = page();
        assertThat(text)
                .contains("1 of 12 agreed", "Agreed as Outstanding on", "the rules now give Inadequate")
                .contains("Changed since");
        assertThat(panel.open(before.rating("2.1")).text())
                .contains("govuk-warning-text", "the rules now give Inadequate");
        before.met("2.1.1", 36);
        assertThat(page()).contains("2 of 12 agreed").doesNotContain("the rules now give");
    }

    @Test
    void an_award_stays_when_the_rules_give_something_else_and_says_so() {
        before.sits();
        before.decides(panel, "2.1", "Good", "Seen on site");
        before.met("2.1.1", 10);
        assertThat(page())
                .contains(
                        "1 of 12 agreed",
                        "The rules gave Outstanding when another rating was awarded; they now give Inadequate");
    }

    @Test
    void of_two_who_decide_the_second_is_told_what_the_first_decided() {
        before.sits();
        var chief = Visitor.as(server, before.fieldwork().joins("Cara Chief", CHIEF_INSPECTOR));
        var one = before.rating("2.1");
        var old = Visitor.form(chief.open(one).text(), one + "/decide");
        var oldList = Visitor.form(chief.open(before.path("")).text(), before.path("/agree"));
        before.decides(panel, "2.1", "Good", "Seen on site");
        var told = chief.post(one + "/decide", old, "decision", Deciding.AS_COMPUTED, "why", "Mine", "sitting", "1");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Pat Panel", "Good", "Mine");
        var several = chief.post(before.path("/agree"), oldList, "agree", "2.1", "agree", "2.2", "sitting", "1");
        assertThat(several.status()).isEqualTo(409);
        assertThat(several.text()).contains("Pat Panel");
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void a_decision_on_what_the_rules_gave_before_is_not_taken() {
        before.sits();
        var one = before.rating("2.1");
        var old = Visitor.form(panel.open(one).text(), one + "/decide");
        var oldList = Visitor.form(page(), before.path("/agree"));
        before.met("2.1.1", 10);
        var told = panel.post(one + "/decide", old, "decision", Deciding.AS_COMPUTED, "why", "", "sitting", "1");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Answers that came in meanwhile", "Inadequate");
        assertThat(panel.post(before.path("/agree"), oldList, "agree", "2.1", "sitting", "1")
                        .status())
                .isEqualTo(409);
        assertThat(decisions()).isZero();
    }

    @Test
    void a_form_sent_twice_decides_once() {
        before.sits();
        var one = before.rating("2.1");
        var hidden = Visitor.form(panel.open(one).text(), one + "/decide");
        for (int time = 0; time < 2; time++) {
            assertThat(panel.post(one + "/decide", hidden, "decision", "Good", "why", "Seen", "sitting", "1")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void what_is_typed_is_shown_as_words() {
        before.sits();
        before.decides(panel, "2.1", "Good", "<script>alert(1)</script>'; drop table award;--");
        assertThat(panel.open(before.rating("2.1")).text())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(before.decides(panel, "2.2", "Good", "x".repeat(1 << 20)).status())
                .isIn(413, 422);
        assertThat(decisions()).isEqualTo(1);
    }
}

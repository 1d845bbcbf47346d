package org.plumbline.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.PANEL_MEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;

/** The evidence by standard, and the rating that the lead proposes from it. */
class ProposalsTest {
    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final String standards = fieldwork.path("/evidence/standards");
    private final String one = standards + "/1.1";

    private void piece(String kind, String... ties) {
        var form = fieldwork.path("/evidence/new");
        var fields = new java.util.ArrayList<>(List.of("kind", kind, "title", "About " + kind, "says", "S"));
        fields.addAll(List.of(ties));
        lead.send(form, form, fields.toArray(String[]::new));
    }

    private Visitor.Page propose(Visitor who, String rating, String reasons) {
        return who.send(one, one, "rating", rating, "reasons", reasons);
    }

    @Test
    void strength_is_shown_for_each_standard_and_question_by_a_stated_rule() {
        piece("document", "tie-1.1", "for strong");
        piece("meeting", "tie-1.1.1", "for fair");
        piece("observation", "tie-1.1.1", "against weak", "tie-1.2", "both weak");
        var text = lead.open(standards).text();
        assertThat(text)
                .contains("How strength is reckoned", "three kinds or more", "Firm", "mostly for", "Thin", "None yet");
        assertThat(lead.open(one).text())
                .contains(
                        "What speaks for it",
                        "About document",
                        "About meeting",
                        "What speaks against it",
                        "About observation");
    }

    @Test
    void the_last_of_the_proposals_holds_and_those_before_stay() {
        assertThat(propose(lead, "Good", "The board challenges").location()).isEqualTo(one);
        propose(lead, "Requires improvement", "Its data are coarse");
        var text = lead.open(one).text();
        assertThat(text.indexOf("Its data are coarse")).isLessThan(text.indexOf("The board challenges"));
        assertThat(text).contains("replaced by the one above");
        assertThat(lead.open(standards).text()).contains("Requires improvement").doesNotContain(">Good<");
    }

    @Test
    void people_may_decide_not_to_rate_and_always_say_why() {
        assertThat(propose(lead, "not-rated", "Nobody could be seen").status()).isEqualTo(303);
        assertThat(lead.open(standards).text()).contains("Not rated");
        var wrong = propose(lead, "Splendid", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Choose a rating", "Fill this in");
        assertThat(lead.open(standards + "/2.1").status()).isEqualTo(404);
    }

    @Test
    void the_second_of_two_leads_is_told() {
        var other = server.office().person("Olga Other");
        server.office().puts(other, LEAD_INSPECTOR, fieldwork.inspection());
        var olga = Visitor.as(server, other);
        var old = Visitor.form(olga.open(one).text(), one);
        propose(lead, "Good", "The board challenges");
        var told = olga.post(one, old, "rating", "Outstanding", "reasons", "It leads");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead", "It leads");
    }

    @Test
    void only_the_lead_proposes_and_the_panel_sees() {
        var panel = Visitor.as(server, fieldwork.joins("Pat Panel", PANEL_MEMBER));
        assertThat(panel.open(one).text()).doesNotContain("Propose this rating");
        var inspector = Visitor.as(server, fieldwork.joins("Ian Inspector", INSPECTOR));
        var csrf = Visitor.form(inspector.open(one).text(), "/sign-out");
        assertThat(inspector
                        .post(one, csrf, "rating", "Good", "reasons", "R", "last", "0")
                        .status())
                .isEqualTo(403);
    }
}

package org.plumbline.server.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.PARTNER_INSPECTOR;
import static org.plumbline.inspection.team.Role.PRACTICE_ASSESSOR;

import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Lines of enquiry: raised from cases, given to a partner inspector, answered with evidence. */
class EnquiriesTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final Office.Someone partner = fieldwork.joins("Petra Partner", PARTNER_INSPECTOR);
    private final Visitor petra = Visitor.as(server, partner);
    private final String list = fieldwork.path("/enquiries");
    private final String one = list + "/1";

    EnquiriesTest() {
        for (var reference : new String[] {"M001", "M002"}) {
            office.rows(
                    "insert into case_record (inspection, position, reference, unit, attributes) values (?, 1, ?, 'court', '{}') returning id",
                    fieldwork.inspection(),
                    reference);
        }
    }

    private Visitor.Page raise(String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "words",
                "Who tells health of children out of school?",
                "cases",
                "M001, M002",
                "to",
                "" + partner.id()));
        fields.addAll(java.util.List.of(more));
        return lead.send(list + "/new", list + "/new", fields.toArray(String[]::new));
    }

    @Test
    void whom_it_is_given_to_finds_it_on_their_first_pages_until_it_is_answered() {
        assertThat(raise("about", "1.3").location()).isEqualTo(one);
        assertThat(petra.open("/").text()).contains("Lines of enquiry that wait for you", "1 to answer");
        assertThat(petra.open(fieldwork.path("")).text()).contains("Lines of enquiry that wait for you: 1");
        assertThat(petra.open(list).text()).contains("Yours", "M001, M002", "Bears on: 1.3");
        assertThat(lead.open("/").text()).doesNotContain("Lines of enquiry that wait for you");
        petra.send(one, one + "/answered", "answered-words", "Nobody does");
        assertThat(petra.open("/").text()).doesNotContain("Lines of enquiry that wait for you");
        lead.send(one, one + "/reopened", "reopened-words", "And by letter?");
        assertThat(petra.open("/").text()).contains("1 to answer");
        lead.send(one, one + "/given", "given-to", "" + fieldwork.lead().id(), "given-words", "I know them");
        assertThat(petra.open("/").text()).doesNotContain("Lines of enquiry that wait for you");
        assertThat(lead.open("/").text()).contains("1 to answer");
    }

    @Test
    void an_answer_points_to_the_evidence_that_bears_it_out() {
        raise();
        var form = fieldwork.path("/evidence/new");
        petra.send(
                form, form, "kind", "partner-note", "title", "Health lead met", "says", "S", "tie-1.3", "against fair");
        var page = petra.send(one, one + "/answered", "answered-words", "Nobody does", "evidence", "1");
        assertThat(page.location()).isEqualTo(one);
        assertThat(lead.open(one).text()).contains("Answered", "Nobody does", fieldwork.path("/evidence/1"));
        assertThat(petra.send(one, one + "/answered", "answered-words", "W", "evidence", "7")
                        .text())
                .contains("Choose evidence that still counts");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var page = lead.send(list + "/new", list + "/new", "cases", "M001, X7;X8", "to", "1", "about", "9.9");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Not in this caseload: X7, X8",
                        "Fill this in",
                        "Choose standards of the edition",
                        "who gathers evidence");
        raise();
        lead.send(one, one + "/closed", "closed-words", "It is settled");
        assertThat(lead.open(one).text())
                .contains("It is settled", "Open it again")
                .doesNotContain("Answer it");
        var csrf = Visitor.form(lead.open(one).text(), "/sign-out");
        assertThat(lead.post(one + "/answered", csrf, "answered-words", "W").text())
                .contains("look again");
    }

    @Test
    void an_assessor_raises_one_and_does_not_follow_it() {
        raise();
        var assessor = Visitor.as(server, fieldwork.joins("Ava Assessor", PRACTICE_ASSESSOR));
        assertThat(assessor.open(one).text()).doesNotContain("Keep the answer");
        var csrf = Visitor.form(assessor.open(one).text(), "/sign-out");
        assertThat(assessor.post(one + "/answered", csrf, "answered-words", "W").status())
                .isEqualTo(403);
        assertThat(assessor.open(list + "/new").status()).isEqualTo(200);
    }
}

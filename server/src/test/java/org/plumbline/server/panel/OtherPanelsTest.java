package org.plumbline.server.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.PRACTICE_ASSESSOR;

import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.BeforePanel;
import org.plumbline.server.trial.Fieldwork;

/** The panel of editions that rate otherwise or nothing, and of somebody who must not see it yet. */
class OtherPanelsTest {
    private final TestServer server = TestServer.shared();

    @Test
    void an_edition_without_ratings_says_so_and_shows_what_it_counts() {
        var fieldwork = new Fieldwork(server, "sqs", "2012");
        fieldwork.takes(Fieldwork.golden("sqs", "caseload.csv"));
        var text = fieldwork.leading().open(fieldwork.path("/panel")).text();
        assertThat(text)
                .contains("This edition rates nothing", "href=\"" + fieldwork.path("/scores") + "\"")
                .doesNotContain(" agreed</strong>");
    }

    @Test
    void criteria_and_themes_have_their_comments_by_the_editions_rules() {
        var fieldwork = new Fieldwork(server, "cci", "2012", "Ashford", "Brook");
        fieldwork.takes(Fieldwork.golden("cci", "caseload.csv"));
        var text = fieldwork.leading().open(fieldwork.path("/panel")).text();
        assertThat(text).contains("0 of 11 agreed", "id=\"rating-safeguarding\"", "id=\"rating-1.1\"");
    }

    @Test
    void who_marks_a_case_blind_sees_nothing_here_until_it_is_handed_in() {
        var before = new BeforePanel(server, 36);
        var fieldwork = before.fieldwork();
        var assessor = fieldwork.joins("Ada Assessor", PRACTICE_ASSESSOR);
        var lead = "P" + fieldwork.lead().id();
        for (var each : new String[][] {{"P" + assessor.id(), "first"}, {lead, "second"}}) {
            server.office()
                    .rows(
                            "insert into allocation (inspection, reference, marking, assessor) values (?, 'C01', ?, ?) returning reference",
                            fieldwork.inspection(),
                            each[1],
                            each[0]);
        }
        var text = before.lead().open(before.path("")).text();
        assertThat(text).contains("This page opens for you when").doesNotContain("Outstanding");
        assertThat(before.lead().open(before.rating("2.1")).location()).endsWith("/panel");
    }
}

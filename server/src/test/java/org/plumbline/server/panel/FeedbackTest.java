package org.plumbline.server.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.PRACTICE_ASSESSOR;
import static org.plumbline.inspection.team.Role.SERVICE_CONTACT;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.BeforePanel;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service is told before the report: made, kept as it was made, and theirs once it is handed over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackTest {
    private final TestServer server = TestServer.shared();
    private final BeforePanel before = new BeforePanel(server, 26);
    private final Fieldwork fieldwork = before.fieldwork();
    private final Visitor lead = before.lead();
    private final Visitor contact = Visitor.as(server, fieldwork.joins("Sian Service", SERVICE_CONTACT));
    private final String page = fieldwork.path("/feedback");

    private static String file(String html, String ending) {
        var found = Pattern.compile("href=\"([^\"]+\\." + ending + ")\"").matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor.Page hands(int version, LocalDate on) {
        return lead.send(page, page + "/" + version + "/hand", Typed.day("on", on));
    }

    @Test
    void it_is_made_from_what_stands_and_the_service_has_it_once_it_is_handed_over() {
        before.judged("Good");
        before.sits();
        before.decides(before.panel(), "2.2", "Inadequate", "Seen on site");
        assertThat(lead.send(page, page).location()).endsWith("/feedback");
        var mine = lead.open(page).text();
        assertThat(mine).contains("Version 1", "Not handed over", "Web page, English", "Word file, Cymraeg");
        var html = file(mine, "en\\.html");
        var english = lead.open(html);
        assertThat(english.answer().headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        // 26 of 40 are 65%, printed half up; 13 of 20 are 65%
        assertThat(english.text())
                .contains(
                        "Provisional – not for publication",
                        "Agreed by the ratings panel",
                        "Not yet agreed by the ratings panel",
                        "Inadequate",
                        "65%",
                        "What comes next")
                .doesNotContain("Seen on site", "C01", "P01", "Lena Lead");
        assertThat(lead.open(file(mine, "cy\\.html")).text()).contains("Dros dro – nid i'w gyhoeddi");
        assertThat(new String(lead.download(file(mine, "en\\.pdf")), 0, 5, UTF_8))
                .isEqualTo("%PDF-");
        assertThat(new String(lead.download(file(mine, "en\\.docx")), 0, 2, UTF_8))
                .isEqualTo("PK");
        assertThat(lead.open(html.replaceFirst("[^/]+$", "assets/plumbline-report.css"))
                        .status())
                .isEqualTo(200);

        // before it is handed over the service sees nothing of it
        assertThat(contact.open(fieldwork.path("")).text()).doesNotContain("/feedback");
        assertThat(contact.open(page).text()).contains("None has been made yet").doesNotContain("Version 1");
        assertThat(contact.open(html).status()).isEqualTo(404);
        assertThat(contact.open(before.path("")).status()).isEqualTo(403);

        assertThat(hands(1, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9)).status())
                .isEqualTo(422);
        assertThat(hands(1, LocalDate.of(2018, 10, 4)).status()).isEqualTo(303);
        assertThat(contact.open(fieldwork.path("")).text()).contains("Feedback to the service: 1");
        assertThat(contact.open(page).text())
                .contains("Version 1", "4 October 2018")
                .doesNotContain("Make another version");
        assertThat(contact.open(html).text()).isEqualTo(english.text());

        // another version is theirs only when it is handed over too; the first stays as it was
        before.met("2.1.1", 5);
        lead.send(page, page);
        assertThat(contact.open(page).text()).doesNotContain("Version 2");
        assertThat(contact.open(html.replace("/feedback/1/", "/feedback/2/")).status())
                .isEqualTo(404);
        assertThat(lead.open(html).text()).isEqualTo(english.text());
        assertThat(server.office()
                        .rows(
                                "select distinct action from audit_entry where inspection = ? and action like 'feedback-%' order by 1",
                                fieldwork.inspection())
                        .toString())
                .isEqualTo("[[feedback-handed], [feedback-made], [feedback-read]]");
        onlyAdded();
    }

    /** Nothing of it is changed, taken back, or handed over by others: the database refuses. */
    private void onlyAdded() {
        var pool = server.context().getBean(JdbcClient.class);
        var transactions = server.context().getBean(TransactionTemplate.class);
        for (var statement : new String[] {
            "update feedback_file set content = 'x'",
            "delete from feedback",
            "delete from feedback_handed",
            "update award set rating = ''",
            "delete from panel_sitting"
        }) {
            assertThatThrownBy(() -> Acting.asPerson(
                            fieldwork.lead().id(),
                            () -> transactions.execute(_ -> pool.sql(statement).update())))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        var refused = new String[][] {
            {
                "" + before.member().id(),
                "insert into feedback_handed (inspection, version, handed_on) values (%d, 2, now())"
            },
            {
                "" + before.member().id(),
                "insert into award (inspection, act, of, rating, reasons) values (%d, 'proposed', '2.1', 'Good', 'R')"
            },
            {
                "" + fieldwork.lead().id(),
                "insert into award (inspection, act, of, rating) values (%d, 'agreed', '2.1', '')"
            },
            {
                "" + fieldwork.lead().id(),
                "insert into award (inspection, act, of, rating, decided_by) values (%d, 'agreed', '2.1', '', null)"
            }
        };
        for (var each : refused) {
            assertThatThrownBy(() -> Acting.asPerson(
                            Long.parseLong(each[0]),
                            () -> transactions.execute(_ -> pool.sql(each[1].formatted(fieldwork.inspection()))
                                    .update())))
                    .as(each[1])
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void inspectors_see_it_assessors_do_not_and_only_the_lead_makes_it() {
        var inspector = Visitor.as(server, fieldwork.joins("Ian Inspector", INSPECTOR));
        assertThat(inspector.open(page).text()).doesNotContain("Make the feedback");
        var csrf = Visitor.form(inspector.open(page).text(), "/sign-out");
        assertThat(inspector.post(page, csrf).status()).isEqualTo(403);
        var assessor = Visitor.as(server, fieldwork.joins("Ada Assessor", PRACTICE_ASSESSOR));
        assertThat(assessor.open(page).status()).isEqualTo(403);
    }

    @Test
    void handing_it_over_reaches_the_milestone_of_an_edition_that_has_it() {
        var cci = new Fieldwork(server, "cci", "2012", "Ashford", "Brook");
        var its = cci.leading();
        cci.takes(Fieldwork.golden("cci", "caseload.csv"));
        var feedback = cci.path("/feedback");
        assertThat(its.send(feedback, feedback).status()).isEqualTo(303);
        its.send(feedback, feedback + "/1/hand", Typed.day("on", LocalDate.of(2018, 9, 20)));
        assertThat(server.office()
                        .rows(
                                "select milestone, done_on::text from milestone_done where inspection = ?",
                                cci.inspection()))
                .containsExactly(java.util.List.of("provisional-findings", "2018-09-20"));
    }

    @Test
    void an_inspection_of_which_a_folder_could_not_be_read_makes_none_and_says_why() {
        var broken = new Fieldwork(server, "yos", "2018");
        broken.takes(Fieldwork.golden("yos", "caseload.csv"));
        server.office()
                .rows(
                        "insert into folder_file (inspection, path, content) values (?, 'findings.yaml', 'findings: 1') returning path",
                        broken.inspection());
        var feedback = broken.path("/feedback");
        var told = broken.leading().send(feedback, feedback);
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("It cannot be made yet", "findings.yaml");
    }
}

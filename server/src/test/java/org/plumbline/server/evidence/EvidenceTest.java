package org.plumbline.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LOCAL_ASSESSOR;
import static org.plumbline.inspection.team.Role.OBSERVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Pieces of evidence: recorded, changed, withdrawn, with files that are what they say. */
class EvidenceTest {
    private static final byte[] PDF = "%PDF-1.7\n<< /Type /Catalog >>\n%%EOF\n".getBytes(UTF_8);

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final String home = fieldwork.path("/evidence");

    private static List<String> piece(String... more) {
        var fields = new ArrayList<>(
                List.of("kind", "meeting", "title", "Board", "day-day", "4", "day-month", "9", "day-year", "2018"));
        fields.addAll(
                List.of("present", "Chair of the board", "says", "It meets and challenges", "tie-1.1", "for strong"));
        fields.addAll(List.of(more));
        return fields;
    }

    private Visitor.Page record(String... more) {
        return lead.send(home + "/new", home + "/new", piece(more).toArray(String[]::new));
    }

    private Visitor.Page file(String name, byte[] bytes) {
        return lead.sendFile(home + "/new", home + "/new", name, bytes, piece().toArray(String[]::new));
    }

    @Test
    void a_piece_stands_with_its_kind_and_with_each_standard_that_it_speaks_about() {
        assertThat(record("tie-1.2.1", "against weak").location()).isEqualTo(home + "/1");
        assertThat(lead.open(home).text()).contains("E1", "Board", "Meetings", "1.2.1 against");
        assertThat(lead.open(home + "/1").text())
                .contains(
                        "It meets and challenges",
                        "Chair of the board",
                        "Strongly for",
                        "Weakly against",
                        "4 September 2018");
        assertThat(lead.open(home + "?q=nothing+like+it").text()).contains("No evidence fits the search.");
        assertThat(lead.open(home + "?q=CHALLENGES&kind=meeting").text()).contains("E1");
        assertThat(lead.open(home + "?kind=document").text()).doesNotContain("E1</span>");
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_entered_is_lost() {
        var page = lead.send(
                home + "/new",
                home + "/new",
                "kind",
                "rumour",
                "title",
                "",
                "present",
                "p".repeat(501),
                "tie-1.1",
                "for ever",
                "request",
                "9",
                "day-day",
                "31",
                "day-month",
                "2",
                "day-year",
                "2018");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Choose what kind of evidence it is", "Fill this in", "Say what it says", "at most 500")
                .contains(
                        "Choose for, against or both", "Choose a request of this inspection", "Enter a day that exists")
                .contains("p".repeat(501));
        assertThat(lead.send(home + "/new", home + "/new", "kind", "meeting", "title", "T", "says", "S")
                        .text())
                .contains("Say which standard or key question it speaks about");
    }

    @Test
    void a_change_keeps_the_version_before_and_who_wrote_it() {
        record();
        var one = home + "/1";
        lead.send(
                one + "/change",
                one + "/change",
                piece("says", "It met once", "tie-1.1", "against fair").toArray(String[]::new));
        lead.send(
                one + "/change",
                one + "/change",
                "kind",
                "meeting",
                "title",
                "Board",
                "says",
                "It met once",
                "tie-1.1",
                "against fair");
        var text = lead.open(one).text();
        assertThat(text).contains("version 3", "version 1", "It meets and challenges", "It met once", "Lena Lead");
        assertThat(text.indexOf("It met once")).isLessThan(text.indexOf("It meets and challenges"));
        assertThat(office.rows("select version from evidence_version where inspection = ?", fieldwork.inspection()))
                .hasSize(3);
    }

    @Test
    void a_withdrawn_piece_stays_with_its_reason_and_no_longer_counts() {
        record();
        var one = home + "/1";
        assertThat(lead.send(one, one + "/withdraw", "withdrawn", "").status()).isEqualTo(422);
        assertThat(lead.open(home + "/standards").text()).contains(">mostly for<");
        assertThat(lead.send(one, one + "/withdraw", "withdrawn", "It was another service's board")
                        .location())
                .isEqualTo(one);
        assertThat(lead.open(one).text()).contains("Withdrawn", "It was another service's board");
        assertThat(lead.open(home + "/standards").text()).doesNotContain(">mostly for<");
        assertThat(lead.open(home + "/standards/1.1").text()).contains("Nothing yet.");
    }

    @Test
    void the_second_of_two_is_told_and_a_form_sent_twice_is_taken_once() {
        var form = Visitor.form(lead.open(home + "/new").text(), home + "/new");
        var fields = piece().toArray(String[]::new);
        lead.post(home + "/new", form, fields);
        assertThat(lead.post(home + "/new", form, fields).location()).isEqualTo(home + "/1");
        assertThat(office.rows("select 1 from evidence_version where inspection = ?", fieldwork.inspection()))
                .hasSize(1);
        var change = home + "/1/change";
        var ian = Visitor.as(server, fieldwork.joins("Ian Inspector", INSPECTOR));
        var old = Visitor.form(ian.open(change).text(), change);
        lead.send(change, change, "kind", "meeting", "title", "Board of March", "says", "S", "tie-1.1", "for weak");
        var told =
                ian.post(change, old, "kind", "meeting", "title", "Board of May", "says", "S", "tie-1.1", "for weak");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead", "Board of March", "Board of May");
    }

    @Test
    void a_file_is_saved_by_the_browser_as_it_was_sent_and_its_reading_is_noted() {
        assertThat(file("../Plan <b>2018.pdf", PDF).status()).isEqualTo(303);
        var page = lead.open(home + "/1").text();
        assertThat(page).contains("Plan -b-2018.pdf", "SHA-256 " + EvidenceFiles.hex(PDF));
        var file = home + "/files/"
                + office.number("select id from evidence_file where inspection = ?", fieldwork.inspection());
        var answer = lead.open(file).answer();
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(lead.download(file)).isEqualTo(PDF);
        assertThat(office.rows(
                        "select subject from audit_entry where inspection = ? and action = 'evidence-file-read'",
                        fieldwork.inspection()))
                .contains(List.of("Plan -b-2018.pdf"));
    }

    @Test
    void a_large_file_comes_out_byte_for_byte() {
        var bytes = new byte[(3 << 20) + 17];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) ('a' + at % 23);
        }
        file("list.txt", bytes);
        var file = office.number("select id from evidence_file where inspection = ?", fieldwork.inspection());
        assertThat(lead.download(home + "/files/" + file)).isEqualTo(bytes);
        assertThat(lead.open(home + "/files/" + file).answer().headers().firstValue("Content-Type"))
                .hasValue("application/octet-stream");
    }

    @Test
    void a_file_that_lies_or_runs_is_refused_with_words_and_nothing_of_it_is_kept() {
        assertThat(file("plan.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8))
                        .text())
                .contains("Send a PDF, a Word or OpenDocument file");
        assertThat(file("plan.docx", PDF).text()).contains("not what its name says");
        assertThat(file(
                                "plan.pdf",
                                new String(PDF, UTF_8)
                                        .replace("/Catalog", "/Catalog /S /JavaScript")
                                        .getBytes(UTF_8))
                        .text())
                .contains("runs when it is opened");
        assertThat(file("plan.pdf", new byte[0]).text()).contains("The file is empty");
        assertThat(office.rows("select 1 from evidence_file where inspection = ?", fieldwork.inspection()))
                .isEmpty();
    }

    @Test
    void who_only_sees_changes_nothing_and_a_peer_sees_nothing() throws Exception {
        record();
        var observer = Visitor.as(server, fieldwork.joins("Odd Observer", OBSERVER));
        assertThat(observer.open(home + "/1").status()).isEqualTo(200);
        assertThat(observer.open(home + "/1").text()).doesNotContain("Change it");
        assertThat(observer.open(home + "/new").status()).isEqualTo(403);
        var peer = fieldwork.joins("Pia Peer", LOCAL_ASSESSOR);
        assertThat(Visitor.as(server, peer).open(home).status()).isEqualTo(403);
        assertThat(counted(peer, "select count(*) from evidence_version")).isZero();
        assertThat(counted(fieldwork.lead(), "select count(*) from evidence_version"))
                .isEqualTo(1);
    }

    private int counted(Office.Someone who, String sql) throws Exception {
        var transactions = server.context().getBean(TransactionTemplate.class);
        var pool = server.context().getBean(JdbcClient.class);
        return Acting.asPerson(
                who.id(),
                () -> java.util.Objects.requireNonNull(transactions.execute(
                        _ -> pool.sql(sql).query(Integer.class).single())));
    }

    @Test
    void a_file_of_another_inspection_is_not_there() {
        file("plan.pdf", PDF);
        var file = office.number("select id from evidence_file where inspection = ?", fieldwork.inspection());
        var other = new Fieldwork(server, "yos", "2018");
        assertThat(other.leading().open(other.path("/evidence/files/" + file)).status())
                .isEqualTo(404);
        assertThat(other.leading().open(home + "/files/" + file).status()).isEqualTo(404);
    }
}

package org.plumbline.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sends lists and who sees cases, at the pages and in the database behind them; and what nobody should send. */
class CaseloadRightsTest {
    private static final String LIST = "case,unit,disposal-date\nC1,court,2018-01-26\n";

    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");

    private int seen(long person, String table) throws Exception {
        var transaction = server.context().getBean(TransactionTemplate.class);
        var database = server.context().getBean(JdbcClient.class);
        return Acting.asPerson(
                person,
                () -> transaction.execute(_ -> database.sql("select count(*) from " + table + " where inspection = ?")
                        .param(fieldwork.inspection())
                        .query(Integer.class)
                        .single()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void cases_are_seen_by_those_whose_role_sees_cases(Role role) throws Exception {
        fieldwork.takes(LIST);
        var someone = fieldwork.joins("Some One", role);
        var page = Visitor.as(server, someone).open(fieldwork.path("/caseload/cases"));
        assertThat(page.status()).isEqualTo(role.seesCases() ? 200 : 403);
        boolean sends = role == Role.SUPPORT_STAFF || role == Role.SERVICE_CONTACT;
        assertThat(seen(someone.id(), "case_record")).isEqualTo(role.seesCases() || sends ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEAD_INSPECTOR", "SUPPORT_STAFF", "SERVICE_CONTACT"})
    void a_list_is_sent_and_taken_by_the_lead_the_support_and_the_service(Role role) {
        var visitor = Visitor.as(server, fieldwork.joins("Some One", role));
        var upload = fieldwork.sends(visitor, "list.csv", LIST, "source", "Sent by " + role.word());
        assertThat(visitor.send(upload, upload + "/take").status()).isEqualTo(303);
        assertThat(server.office()
                        .rows("select count(*) from case_record where inspection = ?", fieldwork.inspection()))
                .containsExactly(List.of("1"));
    }

    @Test
    void who_does_not_send_lists_sees_none_even_in_the_database() throws Exception {
        fieldwork.sends(fieldwork.leading(), "list.csv", LIST);
        var inspector = fieldwork.joins("Ina Inspector", Role.INSPECTOR);
        var visitor = Visitor.as(server, inspector);
        assertThat(visitor.open(fieldwork.path("/caseload")).text()).doesNotContain("list.csv");
        assertThat(visitor.open(fieldwork.path("/caseload/uploads/1")).status()).isEqualTo(403);
        assertThat(seen(inspector.id(), "caseload_upload")).isZero();
    }

    @Test
    void who_is_not_on_the_inspection_is_told_that_there_is_none() {
        var stranger = Visitor.as(server, server.office().person("Stella Stranger", Role.LEAD_INSPECTOR));
        assertThat(stranger.open(fieldwork.path("/caseload")).status()).isEqualTo(404);
        assertThat(stranger.open(fieldwork.path("/caseload/cases")).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        var lead = fieldwork.leading();
        var none = lead.sendFile(fieldwork.path("/caseload"), fieldwork.path("/caseload"), "", new byte[0]);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Choose the file with the list");
        var broken = lead.sendFile(
                fieldwork.path("/caseload"), fieldwork.path("/caseload"), "a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 1});
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.text()).contains("a.xlsx cannot be read");
    }

    @Test
    void a_list_in_another_encoding_is_read_or_told() {
        var lead = fieldwork.leading();
        var list = "case,unit,disposal-date,ethnicity\nC1,court,2018-01-26,white\n";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            var text = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" + list : list.replace("C1", "C\u00e9");
            var page = lead.sendFile(
                    fieldwork.path("/caseload"), fieldwork.path("/caseload"), "list.csv", text.getBytes(charset));
            assertThat(page.status()).as(charset.name()).isIn(303, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table case_record; --",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://x.example\")",
                "${7*7}"
            })
    void what_is_written_anywhere_is_shown_as_it_is_written(String nasty) {
        var lead = fieldwork.leading();
        var cell = "\"" + nasty.replace("\"", "\"\"") + "\"";
        var list = "case,unit,disposal-date,gender,%s\nC1,court,2018-01-26,%s,x\nC2,court,%s,male,%s\n"
                .formatted(cell, cell, cell, cell);
        var upload = fieldwork.sends(lead, nasty.replace("\"", "") + ".csv", list, "source", nasty);
        var pages = lead.open(upload).text()
                + lead.open(upload + "/problems").text()
                + lead.open(fieldwork.path("/caseload")).text();
        assertThat(pages).doesNotContain("<script>alert").doesNotContain("<img src=x");
        var out = lead.open(upload + "/problems.csv").text();
        assertThat(out.lines().flatMap(line -> java.util.Arrays.stream(line.split(",", -1))))
                .noneMatch(it -> it.matches("\"?[=@].*"));
    }

    @Test
    void a_field_of_a_megabyte_is_told_and_nothing_is_sent() {
        var lead = fieldwork.leading();
        var page = lead.sendFile(
                fieldwork.path("/caseload"),
                fieldwork.path("/caseload"),
                "list.csv",
                LIST.getBytes(StandardCharsets.UTF_8),
                "source",
                "x".repeat(1 << 20));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Use at most 200 characters");
        assertThat(server.office()
                        .rows("select count(*) from caseload_upload where inspection = ?", fieldwork.inspection()))
                .containsExactly(List.of("0"));
    }

    @Test
    void a_list_of_ten_megabytes_is_read_and_its_problems_are_paged() {
        var lead = fieldwork.leading();
        var list = new StringBuilder("case,unit,disposal-date,gender,left-out\n");
        for (int at = 0; list.length() < 10_000_000; at++) {
            list.append("C%06d,court,%s,female,%s\n"
                    .formatted(at, at % 1000 == 0 ? "31/02/2018" : "2018-01-26", "y".repeat(200)));
        }
        var upload = fieldwork.sends(lead, "large.csv", list.toString());
        assertThat(lead.open(upload).text()).contains("Nothing can be taken yet. To be mended: 43");
        assertThat(lead.open(upload + "/problems").text()).contains("1 to 43 of 43");
        var larger = lead.sendFile(
                fieldwork.path("/caseload"), fieldwork.path("/caseload"), "larger.csv", new byte[11 << 20]);
        assertThat(larger.status()).isEqualTo(422);
        assertThat(larger.text()).contains("the file has more than 10485760 bytes");
    }
}

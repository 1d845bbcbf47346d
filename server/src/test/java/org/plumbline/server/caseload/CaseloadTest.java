package org.plumbline.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;

/** A list is sent, looked at, mended and taken. */
class CaseloadTest {
    private static final String OTHERS = """
            Client ref;Type;Order date;Sex;Years;Origin;Outcome;Risk of harm;Wellbeing
            C1;court;26/01/2018;F;13;white;referral-order;medium;high
            C2;court;27/01/2018;M;14;white;referral-order;high;medium
            """;

    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");

    private String count(String table) {
        return server.office()
                .rows("select count(*) from " + table + " where inspection = ?", fieldwork.inspection())
                .getFirst()
                .getFirst();
    }

    @Test
    void a_list_without_faults_is_taken_and_what_was_sent_is_not_kept() {
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        assertThat(count("case_record")).isEqualTo("200");
        assertThat(lead.open(fieldwork.path("/caseload")).text())
                .contains("The list was taken. Cases: 200")
                .contains("Cases in the list: 200");
        assertThat(server.office()
                        .rows(
                                "select u.state, length(content), caseload_taken_at is not null from caseload_upload u"
                                        + " join inspection i on i.id = u.inspection where i.id = ?",
                                fieldwork.inspection()))
                .containsExactly(java.util.List.of("taken", "0", "t"));
        assertThat(server.office()
                        .rows(
                                "select action from audit_entry where inspection = ? and action like 'caseload-%' order by id",
                                fieldwork.inspection()))
                .extracting(row -> row.getFirst())
                .containsExactly("caseload-sent", "caseload-upload-read", "caseload-taken");
    }

    @Test
    void nothing_is_taken_while_anything_is_wrong_and_every_problem_is_told_at_once() {
        var lead = fieldwork.leading();
        var upload = fieldwork.sends(lead, "list.csv", """
                        case,unit,disposal-date,gender
                        C1,court,2018-01-26,female
                        C1,court,2018-01-27,male
                        C3,court,31/02/2018,male
                        C4,no such,2018-01-27,male
                        """);
        var page = lead.open(upload);
        assertThat(page.text())
                .contains("Nothing can be taken yet. To be mended: 3")
                .contains("no calendar has the date '31/02/2018'");
        assertThat(lead.forge(upload + "/take", "_csrf", "made up").status()).isEqualTo(403);
        var refused = lead.post(upload + "/take", Visitor.form(page.text(), upload + "/mapping"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nothing was taken: 3 to be mended first");
        assertThat(count("case_record")).isEqualTo("0");
        assertThat(lead.open(upload + "/problems").text())
                .contains("To be mended: 3. Worth knowing: 0.")
                .contains("case C1 stands here again")
                .contains("unit cannot be 'no such'");
    }

    @Test
    void a_list_comes_back_with_two_columns_more_and_is_mended_and_sent_again() {
        var lead = fieldwork.leading();
        var upload = fieldwork.sends(
                lead, "list.csv", "case,unit,disposal-date\nC1,court,31/02/2018\nC2,court,2018-01-01\n");
        var out = lead.open(upload + "/problems.csv");
        assertThat(out.answer().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).contains("attachment").contains("list-problems.csv"));
        assertThat(out.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(out.text()).contains("CL020 no calendar has the date '31/02/2018'");
        assertThat(lead.open(upload + "/problems.ods").status()).isEqualTo(200);
        var again = fieldwork.sends(lead, "mended.csv", out.text().replace("31/02/2018", "28/02/2018"));
        assertThat(lead.send(again, again + "/take").status()).isEqualTo(303);
        assertThat(count("case_record")).isEqualTo("2");
    }

    @Test
    void columns_and_values_of_another_system_are_said_once_and_remembered_by_its_name() {
        var lead = fieldwork.leading();
        var upload = fieldwork.sends(lead, "out.csv", OTHERS, "source", "Harbour " + fieldwork.inspection());
        var columns = new String[] {
            "dates", "DAY_FIRST", "field-0", "case", "field-1", "unit", "field-2", "disposal-date", "field-3", "gender"
        };
        assertThat(lead.send(upload, upload + "/mapping", columns).status()).isEqualTo(303);
        assertThat(lead.open(upload).text()).contains("To be mended: 2").contains("gender cannot be 'F'");
        var meanings = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(columns),
                        java.util.stream.Stream.of("means-3-0", "female", "means-3-1", "male"))
                .toArray(String[]::new);
        assertThat(lead.send(upload, upload + "/mapping", meanings).status()).isEqualTo(303);
        assertThat(lead.open(upload).text()).contains("Nothing is wrong. Cases that can be taken: 2");
        assertThat(lead.send(upload, upload + "/take").status()).isEqualTo(303);
        var next = new Fieldwork(server, "yos", "2018");
        var other = next.leading();
        var second = next.sends(
                other, "next.csv", OTHERS.replace("C1", "D1"), "source", "harbour " + fieldwork.inspection());
        assertThat(other.open(second).text())
                .contains("Nothing is wrong. Cases that can be taken: 2")
                .contains("This is how harbour");
    }

    @Test
    void american_dates_are_told_and_read_when_said_so() {
        var lead = fieldwork.leading();
        var list = "case,unit,disposal-date\nC1,court,26/01/2018\nC2,court,01/27/2018\n";
        var upload = fieldwork.sends(lead, "dates.csv", list);
        assertThat(lead.open(upload).text())
                .contains("'01/27/2018' is written in another order of day, month and year");
    }

    @Test
    void another_list_takes_its_place_only_with_a_reason() {
        var lead = fieldwork.takes("case,unit,disposal-date\nC1,court,2018-01-26\n");
        var list =
                "case,unit,disposal-date\nD1,court,2018-01-26\nD2,court,2018-01-26\n".getBytes(StandardCharsets.UTF_8);
        var refused = lead.sendFile(fieldwork.path("/caseload"), fieldwork.path("/caseload"), "new.csv", list);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why the list is replaced");
        var upload = fieldwork.sends(
                lead, "new.csv", new String(list, StandardCharsets.UTF_8), "reason", "It was last year's");
        assertThat(lead.send(upload, upload + "/take", "reason", "").status()).isEqualTo(422);
        assertThat(lead.send(upload, upload + "/take", "reason", "It was last year's")
                        .status())
                .isEqualTo(303);
        assertThat(count("case_record")).isEqualTo("2");
    }

    @Test
    void of_two_who_take_a_list_at_once_the_second_is_told() {
        var lead = fieldwork.leading();
        var second = server.office().person("Sam Second", Role.LEAD_INSPECTOR);
        server.office().puts(second, Role.LEAD_INSPECTOR, fieldwork.inspection());
        var other = Visitor.as(server, second);
        var one = fieldwork.sends(lead, "one.csv", "case,unit,disposal-date\nC1,court,2018-01-26\n");
        var two = fieldwork.sends(other, "two.csv", "case,unit,disposal-date\nC2,court,2018-01-26\n");
        var kept = Visitor.form(other.open(two).text(), two + "/take");
        assertThat(lead.send(one, one + "/take").status()).isEqualTo(303);
        // the list of the second was given up when the first was taken
        assertThat(other.post(two + "/take", kept).location()).endsWith("/caseload");
        assertThat(server.office()
                        .rows("select reference from case_record where inspection = ?", fieldwork.inspection()))
                .containsExactly(java.util.List.of("C1"));
        var page = other.open(fieldwork.path("/caseload"));
        assertThat(page.text()).contains("Given up").contains("Lena Lead");
    }

    @Test
    void of_two_who_map_a_list_at_once_the_second_is_told_who_did() {
        var lead = fieldwork.leading();
        var upload = fieldwork.sends(lead, "one.csv", "case,unit,disposal-date\nC1,court,2018-01-26\n");
        var form = Visitor.form(lead.open(upload).text(), upload + "/mapping");
        var mapping = new String[] {"dates", "DAY_FIRST", "field-0", "case", "field-1", "unit", "field-2", "-"};
        assertThat(lead.post(upload + "/mapping", form, mapping).status()).isEqualTo(303);
        var told = lead.post(upload + "/mapping", form, mapping);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead changed it after you opened this page");
    }

    @Test
    void a_form_sent_twice_is_taken_once() {
        var lead = fieldwork.leading();
        var form = Visitor.form(lead.open(fieldwork.path("/caseload")).text(), fieldwork.path("/caseload"));
        var list = "case,unit,disposal-date\nC1,court,2018-01-26\n".getBytes(StandardCharsets.UTF_8);
        var first = lead.postFile(fieldwork.path("/caseload"), form, "one.csv", list);
        var second = lead.postFile(fieldwork.path("/caseload"), form, "one.csv", list);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(count("caseload_upload")).isEqualTo("1");
    }

    @Test
    void a_list_is_searched_by_reference_and_by_what_the_records_say() {
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        var all = lead.open(fieldwork.path("/caseload/cases")).text();
        assertThat(all).contains("1 to 50 of 200").contains("Can be drawn").contains("Before the window");
        assertThat(lead.open(fieldwork.path("/caseload/cases?q=M01")).text()).contains("1 to 10 of 10");
        assertThat(lead.open(fieldwork.path("/caseload/cases?with=gender%3Dfemale"))
                        .text())
                .contains("1 to %1$d of %1$d"
                        .formatted(server.office()
                                .number(
                                        "select count(*) from case_record where inspection = ? and attributes ->> 'gender' = 'female'",
                                        fieldwork.inspection())));
        assertThat(lead.open(fieldwork.path("/caseload/cases?q=%25%27%3B--&with=x%3D%27"))
                        .text())
                .contains("No case fits.");
    }

    @Test
    void a_case_is_read_and_that_is_noted() {
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        var number = server.office()
                .number(
                        "select id from case_record where inspection = ? and reference = 'M001'",
                        fieldwork.inspection());
        assertThat(lead.open(fieldwork.path("/caseload/cases/" + number)).text())
                .contains("Case M001")
                .contains("26 January 2018")
                .contains("Can be drawn");
        assertThat(server.office()
                        .rows(
                                "select case_reference, person_name from audit_entry where inspection = ? and action = 'case-read'",
                                fieldwork.inspection()))
                .containsExactly(java.util.List.of("M001", "Lena Lead"));
        var other = new Fieldwork(server, "yos", "2018");
        assertThat(other.leading().open(other.path("/caseload/cases/" + number)).status())
                .isEqualTo(404);
    }

    @Test
    void a_list_of_which_a_case_was_judged_stays_though_none_was_drawn() {
        var good = Fieldwork.golden("yos", "caseload.csv");
        var lead = fieldwork.takes(good);
        server.office().number("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)
                        values (gen_random_uuid(), ?, 'M001', '2.1.1', 'met', 'A1', 'first', '2018-09-03T10:00:00Z')
                        returning received_order""", fieldwork.inspection());
        assertThat(lead.open(fieldwork.path("/caseload")).text())
                .contains("Cases in this list have been drawn or judged, so it stays as it is")
                .doesNotContain("Send another list in its place");
        var again = lead.forge(fieldwork.path("/caseload"), "reason", "Another");
        assertThat(again.status()).isNotEqualTo(303);
        assertThat(lead.open(fieldwork.path("/sample")).text())
                .contains("No draw is recorded here")
                .doesNotContain("Look at what would be drawn");
    }

    @Test
    void the_profile_counts_every_case_and_shows_the_windows() {
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        var page = lead.open(fieldwork.path("/caseload/profile")).text();
        // windows of nine to six months before 3 September 2018, as the edition has them
        assertThat(page).contains("from 3 December 2017 to 3 March 2018").contains("<rect class=\"bar\"");
        assertThat(page).contains("Cases in the list: 200");
    }
}

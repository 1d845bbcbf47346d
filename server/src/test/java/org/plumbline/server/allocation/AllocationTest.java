package org.plumbline.server.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases are given out, moved by hand, and marked twice without anybody who marks knowing which. */
class AllocationTest {
    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Someone ava = fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
    private final Someone ben = fieldwork.joins("Ben Assessor", Role.PRACTICE_ASSESSOR);
    private Visitor lead = fieldwork.leading();

    @BeforeEach
    void a_sample_is_drawn() {
        lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        lead.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
    }

    private String path(String rest) {
        return fieldwork.path("/allocation" + rest);
    }

    private Visitor.Page gives(int second) {
        return lead.send(path("/preview?second=" + second), path(""));
    }

    private List<List<String>> rows(String sql, Object... more) {
        var values = new java.util.ArrayList<Object>(List.of(fieldwork.inspection()));
        values.addAll(List.of(more));
        return server.office().rows(sql, values.toArray());
    }

    private int seen(Someone who, String marking) throws Exception {
        var transaction = server.context().getBean(TransactionTemplate.class);
        var database = server.context().getBean(JdbcClient.class);
        return Acting.asPerson(
                who.id(),
                () -> transaction.execute(
                        _ -> database.sql("select count(*) from allocation where inspection = ? and marking = ?")
                                .params(fieldwork.inspection(), marking)
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void every_case_is_given_out_and_shares_are_even() {
        assertThat(lead.open(path("")).text())
                .contains("Cases given out: 0 of 108")
                .contains("value=\"10\"");
        assertThat(gives(0).status()).isEqualTo(303);
        // 108 cases among the lead and two assessors
        assertThat(rows("select count(*) from allocation where inspection = ? and ended_at is null group by assessor"))
                .containsOnly(List.of("36"));
        assertThat(lead.open(path("")).text()).contains("Cases given out: 108 of 108");
        assertThat(lead.open(path("/cases")).text()).contains("1 to 50 of 108");
        assertThat(rows("select count(*) from audit_entry where inspection = ? and action = 'cases-allocated'"))
                .containsExactly(List.of("1"));
    }

    @Test
    void an_assessor_sees_their_own_cases_and_no_other_allocation() throws Exception {
        gives(10);
        var own = Visitor.as(server, ava);
        int first = seen(ava, "first");
        int second = seen(ava, "second");
        assertThat(first).isEqualTo(36);
        assertThat(own.open(fieldwork.path("/mine")).text())
                .contains("My cases")
                .contains("of " + (first + second));
        assertThat(own.open(path("")).status()).isEqualTo(403);
        assertThat(own.open(path("/cases")).status()).isEqualTo(403);
        assertThat(seen(fieldwork.lead(), "first")).isEqualTo(108);
    }

    @Test
    void a_first_marker_cannot_see_that_a_case_is_marked_twice() throws Exception {
        gives(20);
        // a fifth of 108, rounded up
        assertThat(seen(fieldwork.lead(), "second")).isEqualTo(22);
        int others = Integer.parseInt(rows(
                        "select count(*) from allocation where inspection = ? and marking = 'second' and assessor = ?",
                        "P" + ava.id())
                .getFirst()
                .getFirst());
        assertThat(seen(ava, "second")).isEqualTo(others);
        assertThat(rows("""
                        select count(*) from allocation a join allocation b on b.inspection = a.inspection
                           and b.reference = a.reference and b.marking = 'second' and b.assessor = a.assessor
                         where a.inspection = ? and a.marking = 'first'""")).containsExactly(List.of("0"));
        var page = Visitor.as(server, ava).open(fieldwork.path("/mine")).text();
        assertThat(page).doesNotContain("Second").doesNotContain("econd marking");
        var quality = Visitor.as(server, fieldwork.joins("Quinn Quality", Role.QUALITY_LEAD));
        assertThat(quality.open(path("/cases")).text()).contains("Second");
    }

    @Test
    void the_chance_by_which_second_markings_are_drawn_is_not_the_one_that_everybody_can_read() {
        gives(20);
        assertThat(rows("select seed from second_marking where inspection = ?")
                        .getFirst()
                        .getFirst())
                .matches("[0-9a-f]{32}");
        assertThat(lead.open(path("/preview?second=101")).text()).contains("Enter a whole number from 0 to 100");
    }

    @Test
    void nobody_gets_a_case_behind_a_wall_or_more_than_they_can_mark() {
        server.office()
                .rows(
                        "update team_member set capacity = 10 where inspection = ? and person = ? returning id",
                        fieldwork.inspection(),
                        ben.id());
        var wall = lead.send(
                path(""), path("/walls"), "assessor", "P" + ava.id(), "behind", "M001", "because", "Knows the family");
        assertThat(wall.status()).isEqualTo(303);
        var no = lead.send(path(""), path("/walls"), "assessor", "nobody", "behind", "'; --", "because", "");
        assertThat(no.status()).isEqualTo(422);
        assertThat(no.text())
                .contains("Choose somebody who judges")
                .contains("Enter the reference of a case in the list, or an area");
        assertThat(gives(0).status()).isEqualTo(303);
        assertThat(rows("select count(*) from allocation where inspection = ? and assessor = ?", "P" + ben.id()))
                .containsExactly(List.of("10"));
        assertThat(rows(
                        "select count(*) from allocation where inspection = ? and reference = 'M001' and assessor = ?",
                        "P" + ava.id()))
                .containsExactly(List.of("0"));
    }

    @Test
    void who_is_tied_to_the_service_gets_no_case() {
        server.office().walls(ben, fieldwork.service());
        assertThat(lead.open(path("")).text()).contains("Tied to the service");
        gives(0);
        assertThat(rows("select count(*) from allocation where inspection = ? and assessor = ?", "P" + ben.id()))
                .containsExactly(List.of("0"));
    }

    @Test
    void a_case_is_given_to_somebody_else_with_a_reason_and_what_was_stays_on_record() {
        gives(0);
        var one = rows(
                        "select reference, assessor from allocation where inspection = ? and assessor = ? order by id",
                        "P" + ava.id())
                .getFirst()
                .getFirst();
        var page = path("/move?marking=first&case=" + one);
        var without = lead.send(page, path("/move"), "assessor", "P" + ben.id());
        assertThat(without.status()).isEqualTo(422);
        assertThat(lead.send(page, path("/move"), "assessor", "P999999", "reason", "x")
                        .status())
                .isEqualTo(422);
        var kept = Visitor.form(lead.open(page).text(), path("/move"));
        assertThat(lead.post(path("/move"), kept, "assessor", "P" + ben.id(), "reason", "Ava is ill")
                        .status())
                .isEqualTo(303);
        assertThat(lead.post(path("/move"), kept, "assessor", "P" + ben.id(), "reason", "Ava is ill")
                        .status())
                .isEqualTo(303);
        assertThat(rows(
                        "select assessor, ended_at is null, reason from allocation where inspection = ? and reference = ? order by id",
                        one))
                .containsExactly(List.of("P" + ava.id(), "f", ""), List.of("P" + ben.id(), "t", "Ava is ill"));
    }

    @Test
    void a_case_that_was_begun_stays_where_it_is() {
        gives(0);
        var one = rows(
                        "select reference, assessor from allocation where inspection = ? and assessor = ? order by id",
                        "P" + ava.id())
                .getFirst()
                .getFirst();
        server.office().rows("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)
                        values (gen_random_uuid(), ?, ?, 'q', 'met', ?, 'first', '2018-09-03T10:00:00Z') returning event""", fieldwork.inspection(), one, "P" + ava.id());
        assertThat(lead.open(path("/move?marking=first&case=" + one)).text())
                .contains("It has been begun, so it stays");
        assertThat(lead.open(fieldwork.path("/sample")).text()).contains("Cases have been judged");
    }

    @Test
    void of_two_leads_who_give_out_at_once_the_second_is_told() {
        var second = fieldwork.joins("Sam Second", Role.LEAD_INSPECTOR);
        var other = Visitor.as(server, second);
        var kept = Visitor.form(other.open(path("/preview?second=0")).text(), path(""));
        assertThat(gives(0).status()).isEqualTo(303);
        var told = other.post(path(""), kept);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead changed it after you opened this page");
    }

    @Test
    void a_case_that_is_replaced_is_with_nobody_and_the_reserve_is_given_out_next() {
        gives(0);
        var one = rows("select reference from allocation where inspection = ? order by id")
                .getFirst()
                .getFirst();
        lead.send(
                fieldwork.path("/sample/replace?case=" + one),
                fieldwork.path("/sample/replace"),
                "act",
                "replace",
                "reason",
                "Moved");
        assertThat(lead.open(path("")).text()).contains("Cases given out: 107 of 108");
        assertThat(lead.open(path("/preview?second=0")).text()).contains("Moved from somebody else: 0.");
        assertThat(gives(0).status()).isEqualTo(303);
        assertThat(lead.open(path("")).text()).contains("Cases given out: 108 of 108");
    }
}

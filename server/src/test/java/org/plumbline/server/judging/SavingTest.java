package org.plumbline.server.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers sent one by one: each taken once, none lost, two of them kept where two were given. */
class SavingTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final TestServer server = TestServer.shared();
    private final Allocated inspection = new Allocated(server, "yos", "2018");
    private final Someone ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
    private final Someone ben = inspection.joins("Ben Assessor", Role.PRACTICE_ASSESSOR);
    private final Visitor browser = Visitor.as(server, ava);
    private String path = "";
    private Judge judge;

    @BeforeEach
    void one() {
        path = inspection.path(inspection.one("C1", "court", "gender", "female"), "");
        inspection.give("C1", ava, "first");
        judge = Judge.at(browser, path, "2.1");
    }

    private List<List<String>> kept() {
        return server.office()
                .rows(
                        "select question, answer, note, assessor, given_at from answer_event where inspection = ? order by received_order",
                        inspection.fieldwork().inspection());
    }

    private static String why(JsonNode said) {
        return said.get("refused").get(0).get("why").asString();
    }

    @Test
    void an_answer_is_kept_as_it_was_given() {
        var said = judge.send(judge.event("2.1.1", "not-met", "<b>late</b> '; drop table answer_event; --"));
        assertThat(said.get("refused")).isEmpty();
        assertThat(said.get("taken")).hasSize(1);
        assertThat(kept())
                .containsExactly(List.of(
                        "2.1.1",
                        "not-met",
                        "<b>late</b> '; drop table answer_event; --",
                        "P" + ava.id(),
                        "2018-09-04T10:15:00+01:00"));
        assertThat(browser.open(path + "/groups/2.1").text())
                .containsPattern("&lt;b(&gt;|>)late")
                .doesNotContain("<b>late</b>");
    }

    @Test
    void sent_again_it_counts_once() {
        var event = judge.event("2.1.1", "met", "");
        judge.send(event);
        var again = judge.send(List.of(event, event));
        assertThat(again.get("taken")).hasSize(2);
        assertThat(again.get("refused")).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void another_answer_with_the_same_number_is_refused() {
        var event = judge.event("2.1.1", "met", "");
        judge.send(event);
        event.put("answer", "not-met");
        assertThat(why(judge.send(event))).isEqualTo("Another answer has the same number.");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void two_windows_that_answer_differently_keep_both_until_one_is_chosen() {
        var other = Judge.at(Visitor.as(server, ava), path, "2.1");
        judge.give("2.1.1", "met");
        var said = other.give("2.1.1", "not-met");
        assertThat(said.get("questions").get("2.1.1")).hasSize(2);
        assertThat(browser.open(path + "/groups/2.1").text()).contains("Two different answers stand here.");
        assertThat(browser.open(path).text()).contains("Two answers");
        other.give("2.1.1", "not-met");
        assertThat(browser.open(path + "/groups/2.1").text())
                .contains(
                        "<div class=\"question-conflict\" role=\"group\" aria-label=\"Two different answers stand here.\" hidden>");
        assertThat(kept()).hasSize(3);
    }

    @Test
    void a_clock_that_goes_wrong_decides_nothing() {
        var early = judge.event("2.1.1", "met", "");
        early.put("at", "1970-01-01T00:00:00Z");
        judge.send(early);
        var late = judge.event("2.1.1", "not-met", "");
        late.put("at", "2099-12-31T23:59:59-11:00");
        judge.send(late);
        var after = judge.event("2.1.1", "not-applicable", "");
        after.put("at", "1969-12-31T00:00:00Z");
        judge.send(after);
        assertThat(browser.open(path + "/groups/2.1").text())
                .containsPattern("name=\"a-2.1.1\" value=\"not-applicable\" checked");
    }

    @Test
    void what_cannot_be_taken_is_told_and_the_rest_is_taken() {
        var events = new ArrayList<Map<String, Object>>();
        events.add(judge.event("2.1.1", "met", ""));
        events.add(judge.event("2.1.2", "perhaps", ""));
        events.add(judge.event("2.1.3", "met", "", "no-such-reason"));
        events.add(judge.event("9.9.9", "met", ""));
        events.add(judge.event("3.1.1", "met", ""));
        events.add(judge.event("2.2.1", "met", "x".repeat(20_001)));
        var unread = judge.event("2.2.2", "met", "");
        unread.put("at", "yesterday");
        events.add(unread);
        var stray = judge.event("2.2.3", "met", "");
        stray.put("replaces", List.of("00000000-0000-4000-8000-000000000000"));
        events.add(stray);
        var number = judge.event("2.3.1", "met", "");
        number.put("event", "'; drop table person; --");
        events.add(number);
        var said = judge.send(events);
        var refused = new ArrayList<String>();
        said.get("refused").forEach(it -> refused.add(it.get("why").asString()));
        assertThat(refused)
                .containsExactly(
                        "This is no answer that the question takes.",
                        "Reasons are given only where something is not met.",
                        "The edition of this inspection does not ask this question of this case.",
                        "The edition of this inspection does not ask this question of this case.",
                        "The text is longer than 20000 signs. Shorten it.",
                        "The answer could not be read.",
                        "It replaces an answer that is not there.",
                        "The answer could not be read.");
        assertThat(kept()).extracting(List::getFirst).containsExactly("2.1.1");
    }

    @Test
    void a_page_of_another_revision_is_told_so() {
        var page = judge.sendFor("yos/2018 7", List.of(judge.event("2.1.1", "met", "")));
        assertThat(why(JSON.readTree(page.text()))).startsWith("The inspection has moved to another revision");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_megabyte_of_note_and_what_is_no_json_change_nothing() {
        assertThat(judge.sendRaw(judge.event("2.1.1", "met", "x".repeat(1_000_000)))
                        .status())
                .isEqualTo(200);
        assertThat(judge.sendRaw(judge.event("2.1.1", "met", "x".repeat(2_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(browser.sendJson(path + "/answers", "no token", "{").status())
                .isEqualTo(403);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoever_has_just_been_taken_off_the_team_is_refused() {
        server.office().rows("update team_member set removed_at = now() where person = ? returning id", ava.id());
        assertThat(judge.sendRaw(judge.event("2.1.1", "met", "")).status()).isEqualTo(404);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_case_that_went_to_somebody_else_takes_no_more_answers() {
        server.office()
                .rows(
                        "update allocation set ended_at = now() where inspection = ? and reference = 'C1' returning id",
                        inspection.fieldwork().inspection());
        inspection.give("C1", ben, "first");
        assertThat(judge.sendRaw(judge.event("2.1.1", "met", "")).status()).isEqualTo(404);
        Judge.at(Visitor.as(server, ben), path, "2.1").give("2.1.1", "met");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void who_judges_a_second_time_sees_nothing_of_the_first_until_both_are_handed_in() {
        judge.give("2.1.1", "met");
        inspection.give("C1", ben, "second");
        var second = Visitor.as(server, ben);
        assertThat(second.open(path + "/groups/2.1").text())
                .doesNotContain("&#34;values&#34;:[&#34;met&#34;]")
                .contains("Case C1");
        assertThat(second.open(path + "?marking=first").status()).isEqualTo(404);
        assertThat(browser.open(path + "?marking=second").status()).isEqualTo(404);
        Judge.at(second, path, "2.1").give("2.1.1", "not-met");
        assertThat(browser.open(path + "/groups/2.1").text())
                .contains("&#34;values&#34;:[&#34;met&#34;]")
                .doesNotContain("not-met&#34;]");
        hand("first");
        assertThat(second.open(path + "?marking=first").status()).isEqualTo(404);
        hand("second");
        assertThat(second.open(path + "?marking=first").status()).isEqualTo(200);
        assertThat(browser.open(path + "?marking=second").status()).isEqualTo(200);
    }

    private void hand(String marking) {
        server.office()
                .rows(
                        "insert into judging_step (inspection, reference, marking, step) values (?, 'C1', ?, 'submitted') returning id",
                        inspection.fieldwork().inspection(),
                        marking);
    }

    @Test
    void an_assessor_does_not_see_the_cases_of_others() {
        long other = inspection.one("C2", "court");
        inspection.give("C2", ben, "first");
        assertThat(browser.open(inspection.path(other, "")).status()).isEqualTo(404);
        assertThat(inspection
                        .fieldwork()
                        .leading()
                        .open(inspection.path(other, ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_signed_out_script_is_told_and_not_led_away() {
        var page = Visitor.to(server).sendJson(path + "/answers", "x", "{}");
        assertThat(page.status()).isIn(401, 403);
        assertThat(page.location()).isEmpty();
    }
}

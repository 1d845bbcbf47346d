package org.plumbline.server.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;

/** The pages of scores: what they say, to whom, and what they keep from whom. */
class ScoresPagesTest {
    private final TestServer server = TestServer.shared();
    private final Allocated inspection = new Allocated(server, "yos", "2018");
    private final Visitor lead = inspection.fieldwork().leading();
    private final Someone ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
    private final Someone ben = inspection.joins("Ben Inspector", Role.INSPECTOR);

    private String path(String rest) {
        return inspection.fieldwork().path("/scores" + rest);
    }

    private static String words(Visitor.Page page) {
        assertThat(page.status()).isEqualTo(200);
        return page.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String made(String reference) {
        return inspection.path(inspection.one(reference, "court", "gender", "female"), "");
    }

    /** A new case that somebody judges: their script at its form. */
    private Judge judged(String reference, Someone someone) {
        var number = made(reference);
        inspection.give(reference, someone, "first");
        return Judge.at(Visitor.as(server, someone), number, "2.1");
    }

    private void hand(String reference, String marking) {
        server.office()
                .rows(
                        "insert into judging_step (inspection, reference, marking, step) values (?, ?, ?, 'submitted') returning id",
                        inspection.fieldwork().inspection(),
                        reference,
                        marking);
    }

    @Test
    void before_there_is_a_case_it_says_so() {
        assertThat(words(lead.open(path(""))))
                .contains("There are no cases yet", "No rating yet", "0 of 0 points")
                .containsPattern("1\\.1 [^0-9]* Judged by people")
                .containsPattern("2\\.1 [^0-9]* Nothing to count");
        assertThat(lead.open(path("/2.1")).status()).isEqualTo(200);
        assertThat(lead.open(path("/assessors")).text()).contains("Nobody has answered anything yet.");
        assertThat(lead.open(path("/9.9")).status()).isEqualTo(404);
        assertThat(lead.open(path("/overall")).status()).isEqualTo(404);
        assertThat(lead.open(path("?show=%3Cscript%3E&area='%20or%201=1")).status())
                .isEqualTo(200);
        assertThat(lead.open(path("/2.1.1?state=';--&page=-1")).status()).isEqualTo(200);
    }

    @Test
    void an_answer_moves_the_numbers_and_what_is_missing_keeps_them_provisional() {
        var judge = judged("C1", ava);
        judged("C2", ava);
        judge.give("2.1.1", "met");
        assertThat(words(lead.open(path("?show=questions"))))
                .contains("Provisional", "No sample has been drawn, so every case of the list counts.")
                .containsPattern("2\\.1\\.1 [^%]* 1 of 1 100% 50% to 100%");
        judge.give("2.1.1", "not-met");
        assertThat(words(lead.open(path("?show=questions")))).containsPattern("2\\.1\\.1 [^%]* 0 of 1 0% 0% to 50%");
    }

    @Test
    void one_score_shows_its_answers_its_notes_and_the_calculation() {
        var judge = judged("C1", ava);
        judge.send(judge.event("2.1.1", "not-met", "<i>No plan</i> was found"));
        var page = lead.open(path("/2.1.1"));
        assertThat(page.text()).contains("&lt;i", "No plan").doesNotContain("<i>No plan");
        assertThat(words(page))
                .contains(
                        "0 of 1 is 0%, rounded to a whole number",
                        "Answers that count: 1, of which 0 met and 1 not met", "Ava Assessor", "Where it counts");
        assertThat(words(lead.open(path("/2.1.1?state=met")))).doesNotContain("No plan");
        assertThat(words(lead.open(path("/2.1"))))
                .contains("It takes the rating of its lowest question, which is 2.1.1 now.", "2.1.2", "2.1.3")
                .doesNotContain("No plan");
        assertThat(server.office()
                        .rows(
                                "select action from audit_entry where inspection = ? and action = 'answers-read'",
                                inspection.fieldwork().inspection()))
                .hasSize(2);
    }

    @Test
    void two_answers_that_stand_make_it_provisional_until_one_is_chosen() {
        var one = judged("C1", ava);
        var other = Judge.at(
                Visitor.as(server, ava),
                inspection.path(
                        server.office()
                                .number(
                                        "select id from case_record where inspection = ?",
                                        inspection.fieldwork().inspection()),
                        ""),
                "2.1");
        one.give("2.1.1", "met");
        other.give("2.1.1", "not-met");
        assertThat(words(lead.open(path("/2.1.1"))))
                .contains(
                        "Provisional", "In conflict 1", "0% to 100%", "Answers in conflict, or not sure to apply: 1.");
        other.give("2.1.1", "not-met");
        assertThat(words(lead.open(path("/2.1.1"))))
                .doesNotContain("Provisional")
                .contains("0 of 1");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aggregates_are_for_those_who_weigh_them_and_single_answers_for_those_who_see_cases(Role role) {
        var judge = judged("C1", ava);
        judge.send(judge.event("2.1.1", "not-met", "Only for their eyes"));
        var someone = Visitor.as(server, inspection.joins("Some One", role));
        var may = Stream.of(
                        Role.LEAD_INSPECTOR,
                        Role.INSPECTOR,
                        Role.QUALITY_LEAD,
                        Role.PARTNER_INSPECTOR,
                        Role.OBSERVER,
                        Role.PANEL_MEMBER,
                        Role.CHIEF_INSPECTOR,
                        Role.ASSISTANT_CHIEF_INSPECTOR,
                        Role.ANALYST)
                .toList()
                .contains(role);
        for (var rest : List.of("", "/2.1.1", "/live/version")) {
            assertThat(someone.open(path(rest)).status() == 200).as(rest).isEqualTo(may);
        }
        assertThat(someone.open(path("/assessors")).status() == 200)
                .isEqualTo(role == Role.LEAD_INSPECTOR || role == Role.QUALITY_LEAD);
        if (may) {
            var page = words(someone.open(path("/2.1.1")));
            assertThat(page).contains("0 of 1");
            assertThat(page.contains("Only for their eyes")).isEqualTo(role.seesCases());
            assertThat(page.contains("Which cases these are is shown only to those who see cases."))
                    .isEqualTo(!role.seesCases());
        }
    }

    @Test
    void who_marks_blind_reads_nothing_of_the_other_marking_off_the_scores() {
        var judge = judged("C1", ava);
        judge.send(judge.event("2.1.1", "not-met", "Said by the first"));
        var own = judged("C2", ben);
        own.give("2.1.1", "met");
        var seen = Visitor.as(server, ben);
        assertThat(words(seen.open(path("/2.1.1")))).contains("1 of 2", "Said by the first");
        inspection.give("C1", ben, "second");
        // all of their open cases are left out, so that it does not show which of them they mark blind
        assertThat(words(seen.open(path("/2.1.1"))))
                .doesNotContain("Said by the first", "1 of 2", "C1 ", "C2 ")
                .contains("Left out for you until you have handed them in: 2");
        assertThat(words(seen.open(path("?show=questions")))).containsPattern("2\\.1\\.1 [^%]* – – Nothing to count");
        assertThat(words(lead.open(path("/2.1.1")))).contains("1 of 2", "Said by the first");
        hand("C2", "first");
        assertThat(words(seen.open(path("/2.1.1"))))
                .contains("1 of 1", "Left out for you until you have handed them in: 1");
        hand("C1", "second");
        assertThat(words(seen.open(path("/2.1.1")))).doesNotContain("Said by the first");
        hand("C1", "first");
        assertThat(words(seen.open(path("/2.1.1")))).contains("1 of 2", "Said by the first");
    }

    @Test
    void assessors_stand_beside_all_answers_and_few_cases_are_called_few() {
        var one = judged("C1", ava);
        one.give("2.1.1", "met");
        one.give("2.1.2", "not-met");
        var two = judged("C2", ben);
        two.give("2.1.1", "met");
        var page = words(lead.open(path("/assessors")));
        assertThat(page)
                .containsPattern("Ava Assessor Few cases: a difference says little 1 50% 1 of 2")
                .containsPattern("Ben Inspector Few cases: a difference says little 1 100% 1 of 1")
                .containsPattern("All together 2 67% 2 of 3");
    }

    @Test
    void its_pages_are_found_from_the_inspection() {
        var page = inspection.fieldwork().path("");
        assertThat(lead.open(page).text()).doesNotContain("href=\"" + path("") + "\"");
        judged("C1", ava).give("2.1.1", "met");
        assertThat(lead.open(page).text()).contains("href=\"" + path("") + "\"");
        assertThat(Visitor.as(server, inspection.joins("Pat Panel", Role.PANEL_MEMBER))
                        .open(page)
                        .text())
                .contains("href=\"" + path("") + "\"");
        assertThat(Visitor.as(server, ava).open(page).text()).doesNotContain("href=\"" + path("") + "\"");
    }
}

package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PanelAct.Act;

/** What a panel did fits the edition, and what is awarded follows from it. */
class PanelCheckTest {
    private static final Edition EDITION = anEdition(
                    withStandard("1.1").judged(),
                    withStandard("2.1").question("a"),
                    withStandard("2.2").question("b").withoutBands())
            .overall(Unrated.SCALE)
            .build();

    private static final PanelAct SAT = sat("S1", "2018-11-01", List.of("A1"), "");

    private static PanelAct sat(String number, String day, List<String> present, String others) {
        return new PanelAct(Act.SAT, Id.of(""), "", "", "", number, day, present, others, "A1", "2018-11-01");
    }

    private static PanelAct agreed(String of, String rating, String words, String sitting) {
        return new PanelAct(
                Act.AGREED, Id.of(of), rating, "Good", words, sitting, "", List.of(), "", "A1", "2018-11-01T10:00:00Z");
    }

    private static PanelAct proposed(String of, String rating, String words) {
        return new PanelAct(
                Act.PROPOSED, Id.of(of), rating, "Good", words, "", "", List.of(), "", "A1", "2018-11-01T10:00:00Z");
    }

    private static Award award(String of, String rating) {
        return new Award(Id.of(of), rating, "seen on site", "A1", "2018-11-01");
    }

    private static List<String> problems(List<PanelAct> acts, Award... awarded) {
        return PanelCheck.problems(EDITION, acts, List.of(awarded)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void finds_nothing_wrong_with_a_whole_panel() {
        assertThat(problems(
                        List.of(
                                proposed("2.1", "Outstanding", "It leads"),
                                SAT,
                                agreed("1.1", "", "", "S1"),
                                agreed("2.1", "outstanding", "It leads", "S1"),
                                sat("S1", "2018-11-02", List.of(), "Head of standards"),
                                agreed("overall", "Good", "On balance", "S1"),
                                agreed("overall", "", "", "S1")),
                        award("2.1", "Outstanding")))
                .isEmpty();
    }

    @Test
    void rt001_and_rt002_a_rating_of_what_has_none_or_not_on_the_scale() {
        assertThat(problems(List.of(agreed("2.2", "", "", ""), proposed("2.1", "Splendid", "It shines"))))
                .containsExactly(
                        "panel[0].rating_of: RT001 '2.2' has no rating in this edition. Use one of 1.1, 2.1, overall.",
                        "panel[1].rating: RT002 'Splendid' is not a rating of 2.1. "
                                + "Use one of Inadequate, Requires improvement, Good, Outstanding.");
        assertThat(problems(List.of(proposed("2.1", "", ""))))
                .containsExactly("panel[0].rating: RT002 no rating of 2.1 is proposed. Say which is proposed.");
    }

    @Test
    void rt004_another_rating_has_a_reason_and_what_the_rules_give_needs_none() {
        assertThat(problems(List.of(agreed("2.1", "Outstanding", " ", "")), award("2.1", "Outstanding")))
                .containsExactly("panel[0].words: RT004 the rating of 2.1 has no reason. Say why.");
    }

    @Test
    void rt005_and_rt008_who_and_when() {
        assertThat(problems(
                        List.of(new PanelAct(Act.AGREED, Id.of("2.1"), "", "", "", "", "", List.of(), "", "", "soon"))))
                .containsExactly(
                        "panel[0].by: RT005 nobody is named for this act of the panel. Say who wrote it down.",
                        "panel[0].at: RT008 this act of the panel is dated 'soon'. Say when, such as 2018-11-01.");
    }

    @Test
    void rt009_a_decision_names_a_sitting_that_stands_before_it() {
        assertThat(problems(List.of(agreed("2.1", "", "", "S1"), SAT)))
                .containsExactly("panel[0].sitting: RT009 there is no sitting 'S1' before this row. "
                        + "Put a row for the sitting above the decisions that were taken there.");
    }

    @Test
    void rt010_the_last_decision_is_what_is_awarded() {
        assertThat(problems(List.of(SAT, agreed("2.1", "Outstanding", "It leads", "S1"))))
                .containsExactly(
                        "panel[1].rating: RT010 the panel last decided 'Outstanding' for 2.1, and awarded.csv has what the rules give. "
                                + "Give awarded.csv a row for each last decision that names a rating, and for no other.");
        assertThat(problems(
                        List.of(SAT, agreed("2.1", "Outstanding", "It leads", "S1"), agreed("2.1", "", "", "S1")),
                        award("2.1", "Outstanding")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("panel[2].rating: RT010 the panel last decided what the rules give for 2.1");
    }

    @Test
    void what_was_awarded_without_a_panel_that_wrote_anything_down_stands() {
        assertThat(problems(List.of(SAT), award("2.1", "Outstanding"))).isEmpty();
    }

    @Test
    void rt011_a_sitting_has_a_number_a_day_and_somebody() {
        assertThat(problems(List.of(sat("", "May", List.of(), ""))))
                .containsExactly(
                        "panel[0].sitting: RT011 this sitting has no number. Number sittings from 1.",
                        "panel[0].day: RT011 this sitting is dated 'May'. Write it as 2018-11-01.",
                        "panel[0].present: RT011 nobody was at this sitting. Say who of the team was there, or by post.");
    }
}

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

class AwardCheckTest {
    private static final Edition EDITION = anEdition(
                    withStandard("1.1").judged(),
                    withStandard("2.1").question("a"),
                    withStandard("2.2").question("b").withoutBands())
            .overall(Unrated.SCALE)
            .build();

    private static final Award JUDGED = award("1.1", "Good");

    private static Award award(String of, String rating) {
        return new Award(Id.of(of), rating, "seen on site", "lead", "2018-09-07");
    }

    private static List<String> problems(List<Award> judged, List<Award> awarded) {
        return AwardCheck.problems(EDITION, judged, awarded).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void finds_nothing_wrong_with_ratings_on_their_scales() {
        assertThat(problems(List.of(JUDGED), List.of(award("2.1", "outstanding"), award("overall", "Good"))))
                .isEmpty();
    }

    @Test
    void rt001_a_rating_of_something_that_has_none() {
        assertThat(problems(List.of(JUDGED), List.of(award("2.2", "Good"), award("9.9", "Good"))))
                .containsExactly(
                        "awarded[0].rating_of: RT001 '2.2' has no rating in this edition. Use one of 1.1, 2.1, overall.",
                        "awarded[1].rating_of: RT001 '9.9' has no rating in this edition. Use one of 1.1, 2.1, overall.");
    }

    @Test
    void rt002_a_rating_that_is_not_on_the_scale() {
        assertThat(problems(List.of(award("1.1", "Splendid")), List.of()))
                .containsExactly("judged[0].rating: RT002 'Splendid' is not a rating of 1.1. "
                        + "Use one of Inadequate, Requires improvement, Good, Outstanding.");
    }

    @Test
    void people_may_decide_not_to_rate_what_they_judge() {
        assertThat(problems(List.of(award("1.1", "")), List.of())).isEmpty();
    }

    @Test
    void a_blank_rating_is_no_way_to_award_or_to_rate_what_has_none() {
        assertThat(problems(List.of(JUDGED), List.of(award("2.1", ""))))
                .containsExactly("awarded[0].rating: RT002 '' is not a rating of 2.1. "
                        + "Use one of Inadequate, Requires improvement, Good, Outstanding.");
        assertThat(problems(List.of(JUDGED, award("2.2", "")), List.of()))
                .contains(
                        "judged[1].standard: RT001 '2.2' has no rating in this edition. Use one of 1.1, 2.1, overall.");
    }

    @Test
    void rt003_a_rating_given_twice() {
        assertThat(problems(List.of(JUDGED, JUDGED), List.of(award("2.1", "Good"), award("2.1", "Good"))))
                .containsExactly(
                        "judged[1].standard: RT003 1.1 is rated here again. Keep the one that holds.",
                        "awarded[1].rating_of: RT003 2.1 is rated here again. Keep the one that holds.");
    }

    @Test
    void rt004_and_rt005_a_rating_without_a_reason_by_nobody() {
        assertThat(problems(List.of(new Award(Id.of("1.1"), "Good", " ", "", "2018-09-07T10:15")), List.of()))
                .containsExactly(
                        "judged[0].reasons: RT004 the rating of 1.1 has no reason. Say why.",
                        "judged[0].by: RT005 nobody is named for the rating of 1.1. Say who decided.");
    }

    @Test
    void rt008_a_rating_without_a_date() {
        assertThat(problems(List.of(new Award(Id.of("1.1"), "Good", "seen", "lead", "someday")), List.of()))
                .containsExactly("judged[0].at: RT008 the rating of 1.1 is dated 'someday'. "
                        + "Say when it was decided, such as 2018-11-01.");
        assertThat(problems(List.of(new Award(Id.of("1.1"), "Good", "seen", "lead", "")), List.of()))
                .hasSize(1);
    }

    @Test
    void rt006_a_computed_standard_that_was_judged() {
        assertThat(problems(List.of(JUDGED, award("2.1", "Good")), List.of()))
                .containsExactly("judged[1].standard: RT006 2.1 is computed from answers, not judged. "
                        + "Put the panel's rating into awarded.csv, with its reasons.");
    }

    @Test
    void rt007_a_judged_standard_without_a_rating_yet_is_a_note() {
        assertThat(problems(List.of(), List.of()))
                .containsExactly("judged: note RT007 1.1 is judged by people and has no rating yet. "
                        + "Add a row to judged.csv when it is judged.");
    }

    @Test
    void every_code_says_what_it_means() {
        assertThat(RatingProblem.values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }
}

package org.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.scenario.Rated.provisional;
import static org.plumbline.scenario.Rated.rated;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.AnswerCheck;
import org.plumbline.caseload.CaseloadCheck;

class ScenarioTest {
    /** What a scenario reads like. Expected: 1 of 2 at the worst, 2 of 2 at the best. */
    @Test
    void says_an_edition_answers_a_case_and_asks_for_the_rating() {
        var inspection = anInspection(withStandard("2.1")
                .question("plan-in-place")
                .question("plan-reviewed")
                .goodAt(65));
        inspection.answer("case-7", "plan-in-place", MET);
        assertThat(inspection.ratingOf("2.1")).isEqualTo(provisional("Requires improvement", "Outstanding"));
        inspection.answer("case-7", "plan-reviewed", NOT_MET);
        assertThat(inspection.ratingOf("2.1")).isEqualTo(rated("Requires improvement"));
    }

    @Test
    void refuses_an_edition_that_is_not_lawful() {
        assertThatThrownBy(() ->
                        anInspection(anEdition(withStandard("2.1").question("a").question("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FW010 a stands here and at");
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.LawTest#seeds")
    void random_inspections_are_lawful_and_the_same_each_time(long seed) {
        var inspection = RandomInspections.of(seed);
        assertThat(CaseloadCheck.problems(inspection.edition(), inspection.areas(), inspection.cases()))
                .isEmpty();
        assertThat(AnswerCheck.problems(
                        inspection.edition(), inspection.cases(), inspection.sample(), null, inspection.events()))
                .isEmpty();
        assertThat(RandomInspections.of(seed).events()).isEqualTo(inspection.events());
    }

    @Test
    void changes_one_thing_deep_inside_a_record() {
        var edition = FullEdition.edition();
        assertThat(Changed.in(edition, "sections[1].standards[0].questions[3].unit", null)
                        .questions()
                        .get(3)
                        .unit())
                .isNull();
        assertThatThrownBy(() -> Changed.in(edition, "sections[1].standard", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no standard");
    }
}

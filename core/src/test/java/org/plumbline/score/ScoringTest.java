package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.assessment.Answer.Judgement.MET;
import static org.plumbline.assessment.Answer.Judgement.NOT_APPLICABLE;
import static org.plumbline.assessment.Answer.Judgement.NOT_MET;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aKeyQuestion;
import static org.plumbline.scenario.Scenario.aPrompt;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.Scales;

class ScoringTest {
    /** Expected: 7 of 10 and 21 of 25 pool to 28 of 35, 80 %; the mean of 70 and 84 would be 77. */
    @Test
    void pools_over_questions_and_cases_and_takes_no_mean_of_means() {
        var inspection = anInspection(anEdition(
                                withStandard("3.1").question("outcomes-achieved"),
                                withStandard("3.2").question("outcomes-sustained"))
                        .sectionScore("3"))
                .count("outcomes-achieved", 7, 3)
                .count("outcomes-sustained", 21, 4)
                .answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.percentOf("3.1")).isEqualTo(70);
        assertThat(inspection.percentOf("3.2")).isEqualTo(84);
        assertThat(inspection.percentOf("3")).isEqualTo(80);
    }

    /**
     * Expected: the published section 3 of the first source report, 73 with criteria 70 and 84 (METHODOLOGY 1.2), with
     * counts that give these: 133 of 190 and 42 of 50 pool to 175 of 240.
     */
    @Test
    void gives_the_published_73_from_criteria_of_70_and_84() {
        var inspection = anInspection(anEdition(
                                withStandard("3.1")
                                        .question("a")
                                        .question("b")
                                        .question("c")
                                        .question("d"),
                                withStandard("3.2").question("e"))
                        .sectionScore("3"))
                .count("a", 35, 13)
                .count("b", 34, 14)
                .count("c", 32, 15)
                .count("d", 32, 15)
                .count("e", 42, 8)
                .answerTheRest(NOT_APPLICABLE);
        assertThat(inspection.percentOf("3.1")).as("133 of 190").isEqualTo(70);
        assertThat(inspection.percentOf("3.2")).as("42 of 50").isEqualTo(84);
        assertThat(inspection.percentOf("3")).as("175 of 240").isEqualTo(73);
    }

    @Test
    void lists_questions_first_then_the_rules_and_says_what_each_is() {
        var inspection = anInspection(anEdition(withStandard("1.1").question("q"))
                        .sectionScore("1")
                        .theme("safeguarding", "q"))
                .answer("case-1", "q", MET);
        assertThat(inspection.sheet().scores())
                .extracting(Score::id, Score::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Id.of("q"), ScoreKind.QUESTION),
                        org.assertj.core.groups.Tuple.tuple(Id.of("1.1"), ScoreKind.CRITERION),
                        org.assertj.core.groups.Tuple.tuple(Id.of("1"), ScoreKind.SECTION),
                        org.assertj.core.groups.Tuple.tuple(Id.of("safeguarding"), ScoreKind.THEME));
        assertThat(ScoreKind.CRITERION.word()).isEqualTo("criterion");
    }

    @Test
    void a_question_may_count_towards_its_criterion_and_several_themes() {
        var inspection = anInspection(anEdition(
                                withStandard("1.1").question("a").question("b"),
                                withStandard("1.2").question("c"))
                        .theme("safeguarding", "a", "c")
                        .theme("risk-of-harm", "a"))
                .answer("case-1", "a", MET)
                .answer("case-1", "b", NOT_MET)
                .answer("case-1", "c", NOT_MET);
        assertThat(inspection.scoreOf("1.1").tally()).isEqualTo(Tally.settled(1, 2));
        assertThat(inspection.scoreOf("safeguarding").tally()).isEqualTo(Tally.settled(1, 2));
        assertThat(inspection.scoreOf("risk-of-harm").tally()).isEqualTo(Tally.settled(1, 1));
    }

    @Test
    void a_question_named_twice_by_a_rule_counts_once() {
        var inspection = anInspection(anEdition(
                                withStandard("1.1").question("a").question("b"))
                        .rule(new ScoreRule.Pooled(Id.of("both"), ScoreKind.SECTION, ids("a", "1.1", "1"), null, MADE)))
                .answer("case-1", "a", MET)
                .answer("case-1", "b", NOT_MET);
        assertThat(inspection.scoreOf("both").tally()).isEqualTo(Tally.settled(1, 2));
        assertThat(inspection.scoreOf("both").band()).isNull();
    }

    @Test
    void information_is_never_counted() {
        var inspection = anInspection(
                        withStandard("1.1").question("a").question(aFact("plan", AnswerType.CHOICE, "dto", "yro")))
                .answer("case-1", "a", MET)
                .say("case-1", "plan", "dto");
        assertThat(inspection.sheet().score(Id.of("plan"))).isEmpty();
        assertThat(inspection.sheet().outcomes(Id.of("plan"))).isEmpty();
        assertThat(inspection.scoreOf("1.1").tally()).isEqualTo(Tally.settled(1, 1));
    }

    @Test
    void keeps_the_outcome_of_every_case_in_the_order_of_the_sample() {
        var inspection = anInspection(withStandard("1.1").question("a"))
                .answer("case-2", "a", MET)
                .answer("case-1", "a", NOT_MET);
        var outcomes = inspection.sheet().outcomes(Id.of("a"));
        assertThat(outcomes).extracting(it -> it.subject().reference()).containsExactly("case-2", "case-1");
        assertThat(outcomes)
                .extracting(it -> it.outcome().state())
                .containsExactly(Outcome.State.MET, Outcome.State.NOT_MET);
        assertThat(outcomes.getFirst().standing().answers()).containsExactly(MET);
    }

    @Test
    void is_asked_only_of_its_unit() {
        var inspection = anInspection(
                        anEdition(withStandard("1.1").question(aQuestion("a").of("court")))
                                .units("court", "community"))
                .ofUnit("court", "case-1")
                .ofUnit("community", "case-2")
                .answer("case-1", "a", MET);
        assertThat(inspection.scoreOf("a").tally()).isEqualTo(Tally.settled(1, 1));
    }

    @Nested
    class While_answers_are_missing {
        /** Expected: 3 of 4 with 2 missing lies between 3 of 6 and 5 of 6. */
        @Test
        void says_worst_and_best_with_their_bands() {
            var inspection = anInspection(withStandard("1.1").question("a").ratedOn(Scales.COMMENT))
                    .count("a", 3, 1)
                    .cases("case-5", "case-6");
            var score = inspection.scoreOf("1.1");
            assertThat(score.isProvisional()).isTrue();
            assertThat(score.percent()).isEqualTo(75);
            assertThat(score.band()).isEqualTo("MINIMUM");
            assertThat(score.worst()).isEqualTo(new Extent(50, "SUBSTANTIAL"));
            assertThat(score.best()).isEqualTo(new Extent(83, "MINIMUM"));
            assertThat(score.because()).containsExactly("2 answers are not there yet");
        }

        @Test
        void is_settled_when_none_is() {
            var score = anInspection(withStandard("1.1").question("a"))
                    .count("a", 3, 1)
                    .scoreOf("1.1");
            assertThat(score.isProvisional()).isFalse();
            assertThat(score.worst()).isNull();
            assertThat(score.best()).isNull();
            assertThat(score.because()).isEmpty();
        }

        @Test
        void has_nothing_to_count_yet_when_all_are() {
            var score = anInspection(withStandard("1.1").question("a"))
                    .cases("case-1")
                    .scoreOf("1.1");
            assertThat(score.percent()).isNull();
            assertThat(score.band()).isNull();
            assertThat(score.worst()).isEqualTo(new Extent(0, "Inadequate"));
            assertThat(score.best()).isEqualTo(new Extent(100, "Outstanding"));
            assertThat(score.because())
                    .containsExactly(
                            "nothing to count yet: no answer that counts has been given", "1 answer is not there yet");
        }

        @Test
        void a_missing_answer_to_a_gate_leaves_the_question_behind_it_open() {
            var inspection = anInspection(withStandard("1.1")
                            .question("gate")
                            .question(aQuestion("behind").when(answered("gate", "met"))))
                    .cases("case-1");
            var score = inspection.scoreOf("behind");
            assertThat(score.tally()).isEqualTo(new Tally(0, 0, 0, 1, new Share(0, 1), new Share(1, 1)));
            assertThat(score.because())
                    .containsExactly(
                            "nothing to count yet: no answer that counts has been given",
                            "1 answer is in conflict, or may not apply");
            assertThat(inspection
                            .answer("case-1", "gate", NOT_MET)
                            .scoreOf("behind")
                            .isProvisional())
                    .isFalse();
        }

        @Test
        void a_conflict_is_provisional_until_a_person_chooses() {
            var inspection = anInspection(withStandard("1.1").question("a"))
                    .answer("case-1", "a", MET)
                    .alsoAnswer("case-1", "a", NOT_MET)
                    .answer("case-2", "a", MET)
                    .alsoAnswer("case-2", "a", NOT_MET)
                    .answer("case-3", "a", MET);
            var score = inspection.scoreOf("a");
            assertThat(score.tally()).isEqualTo(new Tally(1, 0, 0, 2, new Share(1, 3), new Share(3, 3)));
            assertThat(score.because()).containsExactly("2 answers are in conflict, or may not apply");
            inspection.answer("case-1", "a", NOT_MET).answer("case-2", "a", MET);
            assertThat(inspection.scoreOf("a").tally()).isEqualTo(Tally.settled(2, 3));
        }

        @Test
        void may_come_to_nothing_at_one_end() {
            var inspection = anInspection(anEdition(
                                    withStandard("1.1").question(aQuestion("a").when(attribute("custody", "yes"))))
                            .attribute("custody", AttributeType.FLAG))
                    .answer("case-1", "a", MET);
            assertThat(inspection.scoreOf("a").worst()).isEqualTo(new Extent(null, null));
            assertThat(inspection.scoreOf("a").best()).isEqualTo(new Extent(100, "Outstanding"));
        }
    }

    @Test
    void says_that_there_is_nothing_to_count_when_no_question_applied() {
        var score = anInspection(withStandard("1.1").question("a"))
                .answer("case-1", "a", NOT_APPLICABLE)
                .scoreOf("1.1");
        assertThat(score.percent()).isNull();
        assertThat(score.isProvisional()).isFalse();
        assertThat(score.because())
                .containsExactly("nothing to count: the question did not apply, or was not asked, in any case");
    }

    /** Expected: 20 of 31 is 64.5 %; METHODOLOGY 3.3, step 8. */
    @ParameterizedTest
    @CsvSource({"PRINTED, Good, printed", "EXACT, Requires improvement, exact"})
    void flags_a_score_whose_printed_and_exact_bands_differ(BandOn bandOn, String band, String takes) {
        var score = anInspection(anEdition(withStandard("1.1").question("a")).bandOn(bandOn))
                .count("a", 20, 11)
                .scoreOf("a");
        assertThat(score.band()).isEqualTo(band);
        assertThat(score.because())
                .containsExactly("the printed 65% is Good, the exact 20 of 31 is Requires improvement; "
                        + "this edition takes the " + takes + " value");
    }

    @Nested
    class Per_case {
        private Inspection inspection() {
            return anInspection(withStandard("1.1").question("a").question("b").perCase());
        }

        /** A case counts once: met when all its counted questions are. */
        @Test
        void counts_cases_and_not_answers() {
            var inspection = inspection()
                    .answer("case-1", "a", MET)
                    .answer("case-1", "b", MET)
                    .answer("case-2", "a", MET)
                    .answer("case-2", "b", NOT_MET)
                    .answer("case-3", "a", MET)
                    .answer("case-3", "b", NOT_APPLICABLE)
                    .answer("case-4", "a", NOT_APPLICABLE)
                    .answer("case-4", "b", NOT_APPLICABLE);
            assertThat(inspection.scoreOf("1.1").tally()).isEqualTo(Tally.settled(2, 3));
        }

        @Test
        void a_case_with_one_not_met_stays_not_met_whatever_is_missing() {
            var inspection = inspection().answer("case-1", "a", NOT_MET);
            assertThat(inspection.scoreOf("1.1").tally())
                    .isEqualTo(new Tally(0, 1, 1, 0, new Share(0, 1), new Share(0, 1)));
        }

        @Test
        void a_case_met_so_far_may_yet_fail() {
            var inspection = inspection().answer("case-1", "a", MET);
            assertThat(inspection.scoreOf("1.1").tally())
                    .isEqualTo(new Tally(1, 0, 1, 0, new Share(0, 1), new Share(1, 1)));
        }

        @Test
        void a_case_in_conflict_is_unsettled() {
            var inspection = inspection()
                    .answer("case-1", "a", MET)
                    .answer("case-1", "b", MET)
                    .alsoAnswer("case-1", "b", NOT_APPLICABLE);
            assertThat(inspection.scoreOf("1.1").tally())
                    .isEqualTo(new Tally(1, 0, 0, 1, new Share(1, 1), new Share(1, 1)));
        }
    }

    @Nested
    class Prompts {
        private Inspection inspection() {
            return anInspection(withStandard("1.1")
                    .question(aKeyQuestion("key"))
                    .question(aPrompt("prompt").informs("key")));
        }

        @Test
        void count_for_themselves_alone() {
            var inspection = inspection()
                    .answer("case-1", "key", MET)
                    .answer("case-1", "prompt", NOT_MET)
                    .answer("case-2", "key", MET)
                    .answer("case-2", "prompt", MET);
            assertThat(inspection.scoreOf("1.1").tally()).isEqualTo(Tally.settled(2, 2));
            assertThat(inspection.scoreOf("prompt").tally()).isEqualTo(Tally.settled(1, 2));
            assertThat(inspection.scoreOf("prompt").band())
                    .as("a prompt has no rating")
                    .isNull();
        }

        @Test
        void are_not_missing_where_they_are_not_answered() {
            var inspection = inspection()
                    .answer("case-1", "key", MET)
                    .answer("case-1", "prompt", MET)
                    .answer("case-2", "key", MET);
            assertThat(inspection.scoreOf("prompt").tally()).isEqualTo(Tally.settled(1, 1));
        }

        @Test
        void have_no_score_where_nobody_answered_any() {
            assertThat(inspection().answer("case-1", "key", MET).sheet().score(Id.of("prompt")))
                    .isEmpty();
        }

        @Test
        void are_provisional_while_two_answers_stand() {
            var inspection = inspection()
                    .answer("case-1", "key", MET)
                    .answer("case-1", "prompt", MET)
                    .answer("case-2", "key", MET)
                    .answer("case-2", "prompt", MET)
                    .alsoAnswer("case-2", "prompt", NOT_MET);
            assertThat(inspection.scoreOf("prompt").isProvisional()).isTrue();
        }
    }

    @Nested
    class Areas {
        private Inspection inspection() {
            return anInspection(anEdition(withStandard("1.1").question("a")).scoringAreas())
                    .inArea("east", "case-1", "case-2")
                    .inArea("west", "case-3")
                    .count("a", 1, 2);
        }

        @Test
        void are_scored_beside_the_whole() {
            assertThat(inspection().scoreOf("1.1").tally()).isEqualTo(Tally.settled(1, 3));
            assertThat(inspection().scoreOf("1.1", "east").tally()).isEqualTo(Tally.settled(1, 2));
            assertThat(inspection().scoreOf("1.1", "west").tally()).isEqualTo(Tally.settled(0, 1));
            assertThat(inspection().scoreOf("a", "west").area()).isEqualTo("west");
        }

        @Test
        void stand_after_the_whole_in_their_order() {
            assertThat(inspection().sheet().scores())
                    .extracting(Score::area)
                    .containsExactly(null, null, "east", "east", "west", "west");
        }

        @Test
        void are_known_by_their_name_only() {
            assertThat(inspection().sheet().score(Id.of("1.1"), "south")).isEmpty();
            assertThat(inspection().sheet().score(Id.of("9.9"), "east")).isEmpty();
            assertThat(inspection().sheet().score(Id.of("9.9"))).isEmpty();
        }

        @Test
        void are_left_alone_by_an_edition_that_does_not_score_them() {
            var inspection = anInspection(withStandard("1.1").question("a"))
                    .inArea("east", "case-1")
                    .answer("case-1", "a", MET);
            assertThat(inspection.sheet().score(Id.of("1.1"), "east")).isEmpty();
        }
    }

    @Test
    void an_inspection_without_cases_counts_nothing() {
        var sheet = anInspection(withStandard("1.1").question("a")).sheet();
        assertThat(sheet.score(Id.of("1.1")).orElseThrow().tally()).isEqualTo(Tally.NOTHING);
        assertThat(sheet.outcomes(Id.of("a"))).isEqualTo(List.of());
    }
}

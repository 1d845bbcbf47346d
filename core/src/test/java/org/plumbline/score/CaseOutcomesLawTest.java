package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.Answers;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.scenario.RandomInspections;

/** What a case gives can be kept while others change, and adding up is the same in whatever way it is done. */
class CaseOutcomesLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void what_a_case_gives_rests_on_its_own_answers_alone(long seed) {
        var inspection = RandomInspections.tiny(seed);
        var questions = inspection.edition().questionsById();
        var kept = new ArrayList<CaseOutcomes>();
        for (var each : inspection.sample().cases()) {
            var own = inspection.events().stream()
                    .filter(event -> event.caseReference().equals(each.reference()))
                    .toList();
            kept.add(CaseOutcomes.of(questions, each, Answers.of(own)));
        }
        assertThat(Scoring.of(inspection.edition(), inspection.areas(), kept)).isEqualTo(inspection.sheet());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_pooled_score_is_the_sum_over_its_questions_and_all_cases(long seed) {
        var inspection = RandomInspections.tiny(seed);
        var edition = inspection.edition();
        var sheet = inspection.sheet();
        for (var rule : edition.rules().scores()) {
            if (rule instanceof ScoreRule.Pooled) {
                var sum = edition.counted(rule.of()).stream()
                        .flatMap(question -> sheet.outcomes(question).stream())
                        .map(outcome -> Tally.of(outcome.outcome()))
                        .reduce(Tally.NOTHING, Tally::plus);
                assertThat(sheet.score(rule.id()).orElseThrow().tally()).isEqualTo(sum);
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void cases_added_one_by_one_come_to_what_they_come_to_together(long seed) {
        var inspection = RandomInspections.tiny(seed);
        var questions = inspection.edition().questionsById();
        var sums = new LinkedHashMap<String, Tally>();
        for (var each : inspection.sample().cases()) {
            CaseOutcomes.of(questions, each, inspection.answers())
                    .byQuestion()
                    .forEach((question, outcome) ->
                            sums.merge(question.value(), Tally.of(outcome.outcome()), Tally::plus));
        }
        inspection.sheet().scores().stream()
                .filter(score -> score.area() == null)
                .filter(score -> questions.containsKey(score.id())
                        && questions.get(score.id()).kind().isCounted())
                .filter(score -> inspection.edition().rules().scores().stream()
                        .noneMatch(rule -> rule.id().equals(score.id())))
                .forEach(score ->
                        assertThat(score.tally()).isEqualTo(sums.get(score.id().value())));
    }
}

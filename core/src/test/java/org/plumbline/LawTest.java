package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Standing;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Ratings;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.RandomInspections;
import org.plumbline.score.Outcome;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Tally;

/** Laws of scoring and rating, tried on 500 small random inspections; the random seed in a test's name replays it. */
class LawTest {
    private record Slot(String caseReference, Id question) {}

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void one_more_met_among_the_same_counted_answers_lowers_nothing(long seed) {
        var inspection = RandomInspections.of(seed);
        var before = inspection.sheet();
        var rated = inspection.ratings();
        for (var event : standing(inspection, Judgement.NOT_MET)) {
            var changed = changed(inspection, event, Judgement.MET);
            var after = changed.sheet();
            if (others(after, event).equals(others(before, event))) {
                for (var score : before.scores()) {
                    var now = same(score, after);
                    assertThat(now.percent())
                            .as("%s after %s", score, event)
                            .satisfies(percent -> notLower(score.percent(), percent));
                    assertThat(rank(inspection, score.id(), now.band()))
                            .as("band of %s", now)
                            .isGreaterThanOrEqualTo(rank(inspection, score.id(), score.band()));
                }
                assertNoRatingLower(inspection, rated, changed.ratings());
            }
        }
    }

    /** The other half of the law: an answer that opens further questions may well lower a score. */
    @Test
    void a_met_that_opens_another_question_can_lower_a_score() {
        var inspection = anInspection(withStandard("1.1")
                        .question("plan-made")
                        .question("screened")
                        .question(aQuestion("plan-good").when(answered("plan-made", "met"))))
                .answer("case-1", "plan-made", Judgement.NOT_MET)
                .answer("case-1", "screened", Judgement.MET)
                .answer("case-1", "plan-good", Judgement.NOT_MET)
                .answer("case-2", "plan-made", Judgement.MET)
                .answer("case-2", "screened", Judgement.MET)
                .answer("case-2", "plan-good", Judgement.NOT_MET)
                .answer("case-3", "plan-made", Judgement.NOT_APPLICABLE)
                .answer("case-3", "screened", Judgement.MET);
        assertThat(inspection.percentOf("plan-good")).as("0 of 1").isEqualTo(0);
        assertThat(inspection.percentOf("1.1")).as("4 of 6").isEqualTo(67);

        inspection.answer("case-3", "plan-made", Judgement.MET).answer("case-3", "plan-good", Judgement.NOT_MET);
        assertThat(inspection.percentOf("1.1")).as("5 of 8").isEqualTo(63);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_order_of_events_and_of_cases_never_matters(long seed) {
        var inspection = RandomInspections.of(seed);
        var events = new ArrayList<>(inspection.events());
        var cases = new ArrayList<>(inspection.cases());
        Collections.shuffle(events, new Random(seed));
        Collections.shuffle(cases, new Random(seed));
        var shuffled = inspection.with(cases, events);
        assertThat(shuffled.sheet().scores()).isEqualTo(inspection.sheet().scores());
        assertThat(shuffled.ratings()).isEqualTo(inspection.ratings());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void events_in_any_order_and_some_of_them_twice_give_the_same_answers(long seed) {
        var inspection = RandomInspections.of(seed);
        var events = new ArrayList<>(inspection.events());
        events.addAll(inspection.events().subList(0, events.size() / 2));
        Collections.shuffle(events, new Random(seed));
        var replayed = inspection.with(inspection.cases(), events);
        for (var slot : slots(inspection)) {
            for (var marking : Marking.values()) {
                assertThat(replayed.answers().standing(slot.caseReference(), slot.question(), marking))
                        .isEqualTo(inspection.answers().standing(slot.caseReference(), slot.question(), marking));
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_areas_add_up_to_the_whole(long seed) {
        var inspection = RandomInspections.of(seed);
        var sheet = inspection.sheet();
        for (var whole : sheet.scores()) {
            if (whole.area() == null) {
                var sum = Stream.of("north", "south")
                        .map(area ->
                                sheet.score(whole.id(), area).map(Score::tally).orElse(Tally.NOTHING))
                        .reduce(Tally.NOTHING, Tally::plus);
                assertThat(sum).as(whole.id().value()).isEqualTo(whole.tally());
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_not_met_that_turns_out_not_to_apply_takes_one_from_the_denominator_only(long seed) {
        var inspection = RandomInspections.of(seed);
        for (var event : standing(inspection, Judgement.NOT_MET)) {
            assertTakes(inspection, event, 0);
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_met_that_turns_out_not_to_apply_takes_one_from_both(long seed) {
        var inspection = RandomInspections.of(seed);
        for (var event : standing(inspection, Judgement.MET)) {
            assertTakes(inspection, event, 1);
        }
    }

    private static void assertTakes(Inspection inspection, AnswerEvent event, int met) {
        if (gates(inspection).contains(event.question())) {
            return;
        }
        var before = inspection.sheet();
        var after = changed(inspection, event, Judgement.NOT_APPLICABLE).sheet();
        var edition = inspection.edition();
        for (var score : before.scores()) {
            var now = same(score, after).tally();
            var pooled = score.id().equals(event.question())
                    || edition.rules().scores().stream()
                            .anyMatch(rule -> rule instanceof ScoreRule.Pooled
                                    && rule.id().equals(score.id())
                                    && edition.counted(rule.of()).contains(event.question()));
            var perCase = edition.rules().scores().stream()
                    .anyMatch(rule ->
                            rule instanceof ScoreRule.PerCase && rule.id().equals(score.id()));
            if (score.area() == null && !perCase) {
                assertThat(now.met()).isEqualTo(score.tally().met() - (pooled ? met : 0));
                assertThat(now.relevant()).isEqualTo(score.tally().relevant() - (pooled ? 1 : 0));
            }
        }
    }

    private static void assertNoRatingLower(Inspection inspection, Ratings before, Ratings after) {
        for (var rating : before.ratings()) {
            var now = after.rating(rating.id()).orElseThrow();
            assertThat(rank(inspection, rating.id(), now.computed()))
                    .as("computed %s", now)
                    .isGreaterThanOrEqualTo(rank(inspection, rating.id(), rating.computed()));
            assertThat(rank(inspection, rating.id(), now.awarded()))
                    .isGreaterThanOrEqualTo(rank(inspection, rating.id(), rating.awarded()));
        }
        var overall = Objects.requireNonNull(before.overall());
        var now = Objects.requireNonNull(after.overall());
        assertThat(now.points()).isGreaterThanOrEqualTo(overall.points());
        assertThat(now.of()).isEqualTo(overall.of());
        assertThat(rank(inspection, Id.of("overall"), now.computed()))
                .isGreaterThanOrEqualTo(rank(inspection, Id.of("overall"), overall.computed()));
    }

    private static void notLower(@Nullable Integer before, @Nullable Integer after) {
        assertThat(after == null).isEqualTo(before == null);
        if (before != null && after != null) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    private static int rank(Inspection inspection, Id rated, @Nullable String rating) {
        var rules = inspection.edition().rules();
        var scale = rules.scores().stream()
                .filter(rule -> rule.id().equals(rated))
                .findFirst()
                .map(ScoreRule::scale)
                .flatMap(rules::scale)
                .or(() -> rules.scale(rules.questionScale()));
        return rating == null ? -1 : scale.map((Scale it) -> it.rank(rating)).orElseThrow();
    }

    /** The events that stand alone, count, and say this. */
    private static List<AnswerEvent> standing(Inspection inspection, Judgement judgement) {
        var sheet = inspection.sheet();
        return sheet.outcomes().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.outcome().isSettled() && it.outcome().state() != Outcome.State.OUT)
                .flatMap(it -> it.standing() instanceof Standing.One(var event) ? Stream.of(event) : Stream.of())
                .filter(event -> event.answer() == judgement)
                .toList();
    }

    private static Inspection changed(Inspection inspection, AnswerEvent event, Answer answer) {
        var later = new AnswerEvent(
                "later",
                event.caseReference(),
                event.question(),
                answer,
                List.of(),
                "",
                "assessor",
                event.marking(),
                event.at(),
                null,
                List.of(event.event()));
        var events = new ArrayList<>(inspection.events());
        events.add(later);
        return inspection.with(inspection.cases(), events);
    }

    /** How everything but this answer counts, or could yet come to count. */
    private static Map<Slot, Outcome> others(ScoreSheet sheet, AnswerEvent event) {
        var others = new HashMap<Slot, Outcome>();
        sheet.outcomes()
                .forEach((question, outcomes) ->
                        outcomes.forEach(it -> others.put(new Slot(it.subject().reference(), question), it.outcome())));
        others.remove(new Slot(event.caseReference(), event.question()));
        return others;
    }

    private static Score same(Score score, ScoreSheet sheet) {
        var found = score.area() == null ? sheet.score(score.id()) : sheet.score(score.id(), score.area());
        return found.orElseGet(() ->
                new Score(score.id(), score.kind(), score.area(), Tally.NOTHING, null, null, null, null, List.of()));
    }

    private static Set<Id> gates(Inspection inspection) {
        var gates = new HashSet<Id>();
        inspection
                .edition()
                .questions()
                .forEach(question -> gates.addAll(question.when().questions()));
        return gates;
    }

    private static Set<Slot> slots(Inspection inspection) {
        var slots = new HashSet<Slot>();
        for (var each : inspection.cases()) {
            for (var question : inspection.edition().questions()) {
                slots.add(new Slot(each.reference(), question.id()));
            }
        }
        return slots;
    }
}

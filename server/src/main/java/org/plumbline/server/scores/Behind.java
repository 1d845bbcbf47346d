package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Standing;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;
import org.plumbline.score.CaseOutcome;
import org.plumbline.score.Outcome;

/**
 * What stands behind a score: the outcomes of its questions, case by case.
 *
 * @param questions those that it counts
 * @param area null for the whole service
 */
record Behind(Live live, List<Id> questions, @Nullable String area) {
    private Stream<CaseOutcome> outcomes() {
        return questions.stream()
                .flatMap(question -> live.scores().outcomes(question).stream())
                .filter(outcome -> area == null || area.equals(outcome.subject().area()));
    }

    /** How the answers stand, all states in their order. */
    Map<Outcome.State, Integer> states() {
        var states = new EnumMap<Outcome.State, Integer>(Outcome.State.class);
        Stream.of(Outcome.State.values()).forEach(state -> states.put(state, 0));
        outcomes().forEach(outcome -> states.merge(outcome.outcome().state(), 1, Integer::sum));
        return states;
    }

    /** Why not met, the most frequent first; last the answers that give no reason. */
    List<ScorePage.Reason> reasons() {
        var counts = new LinkedHashMap<Id, Integer>();
        int[] without = {0};
        outcomes().filter(it -> it.outcome().state() == Outcome.State.NOT_MET).forEach(outcome -> {
            var reasons = events(outcome).stream()
                    .flatMap(event -> event.reasons().stream())
                    .toList();
            reasons.forEach(reason -> counts.merge(reason, 1, Integer::sum));
            without[0] += reasons.isEmpty() ? 1 : 0;
        });
        var words = new HashMap<Id, Words>();
        for (Named reason : live.inspection().edition().reasons()) {
            words.put(reason.id(), reason.words());
        }
        var reasons = new ArrayList<ScorePage.Reason>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Id, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> reasons.add(new ScorePage.Reason(
                        words.getOrDefault(
                                each.getKey(),
                                new Words(Map.of("en", each.getKey().value()))),
                        each.getValue())));
        if (!reasons.isEmpty() && without[0] > 0) {
            reasons.add(new ScorePage.Reason(null, without[0]));
        }
        return reasons;
    }

    /** The outcomes of those cases that whoever looks may see, by the case's reference, in the sample's order. */
    Map<String, List<CaseOutcome>> cases(Map<String, Long> seen) {
        var cases = new LinkedHashMap<String, List<CaseOutcome>>();
        live.cases().forEach(each -> cases.put(each.subject().reference(), new ArrayList<>()));
        outcomes()
                .forEach(outcome -> Objects.requireNonNull(
                                cases.get(outcome.subject().reference()))
                        .add(outcome));
        cases.entrySet()
                .removeIf(each ->
                        !seen.containsKey(each.getKey()) || each.getValue().isEmpty());
        return cases;
    }

    /** The answers that an outcome rests on. */
    static List<AnswerEvent> events(CaseOutcome outcome) {
        return switch (outcome.standing()) {
            case Standing.None() -> List.of();
            case Standing.One(var event) -> List.of(event);
            case Standing.Conflict(var events) -> events;
        };
    }
}

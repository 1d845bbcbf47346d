package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/** Says why answers are "not met": as often as the report prints each reason, else one reason a case. */
record ReasonGiver(Given given, List<Case> cases, RandomGenerator random) {
    void give(Question question, @Nullable Pin pin) {
        var notMet = given.with(Judgement.NOT_MET, question.id(), cases);
        if (notMet.isEmpty() || question.reasons().isEmpty()) {
            return;
        }
        var reasons = pin == null || pin.reasons().isEmpty()
                ? any(question, notMet)
                : printed(question, notMet, pin.reasons());
        notMet.forEach(each ->
                given.give(each, question, Judgement.NOT_MET, reasons.getOrDefault(each.reference(), List.of())));
    }

    private Map<String, List<Id>> any(Question question, List<Case> notMet) {
        var chosen = new HashMap<String, List<Id>>();
        notMet.forEach(each -> chosen.put(
                each.reference(),
                List.of(question.reasons().get(random.nextInt(question.reasons().size())))));
        return chosen;
    }

    private static Map<String, List<Id>> printed(Question question, List<Case> notMet, Map<Id, Integer> counts) {
        var chosen = new HashMap<String, List<Id>>();
        int start = 0;
        for (var reason : counts.entrySet()) {
            if (reason.getValue() > notMet.size()) {
                throw new IllegalArgumentException("%s: reason %s of %d cases, and %d are not met"
                        .formatted(question.id(), reason.getKey(), reason.getValue(), notMet.size()));
            }
            for (int at = 0; at < reason.getValue(); at++) {
                var each = notMet.get((start + at) % notMet.size());
                chosen.computeIfAbsent(each.reference(), _ -> new ArrayList<>()).add(reason.getKey());
            }
            start += reason.getValue();
        }
        return chosen;
    }
}

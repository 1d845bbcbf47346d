package org.plumbline.assessment;

import static org.plumbline.assessment.AnswerProblem.AN007;
import static org.plumbline.assessment.AnswerProblem.AN008;
import static org.plumbline.assessment.AnswerProblem.AN009;
import static org.plumbline.assessment.AnswerProblem.AN010;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.framework.problem.Problem;

/** Whether events replace what they may replace: earlier events of the same case, question and marking. */
final class ReplacementCheck {
    private final List<AnswerEvent> events;
    private final Map<String, AnswerEvent> byId = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReplacementCheck(List<AnswerEvent> events) {
        this.events = events;
    }

    static List<Problem> problems(List<AnswerEvent> events) {
        var check = new ReplacementCheck(events);
        check.ids();
        for (int at = 0; at < events.size(); at++) {
            check.one(events.get(at), "answers[%d].replaces".formatted(at));
        }
        check.circles();
        return check.problems;
    }

    private void ids() {
        for (int at = 0; at < events.size(); at++) {
            var event = events.get(at);
            var before = byId.putIfAbsent(event.event(), event);
            if (before != null && !before.saysTheSameAs(event)) {
                problems.add(Problem.error(
                        AN010,
                        "answers[%d].event".formatted(at),
                        "event %s stands here with another content".formatted(event.event()),
                        "Keep the one that was given, or give the other an id of its own"));
            }
        }
    }

    private void one(AnswerEvent event, String path) {
        for (var id : event.replaces()) {
            var other = byId.get(id);
            if (other == null) {
                problems.add(Problem.error(
                        AN007,
                        path,
                        "it replaces event '%s', which is not here".formatted(id),
                        "Add that event, or mend the id"));
            } else if (!other.caseReference().equals(event.caseReference())
                    || !other.question().equals(event.question())
                    || other.marking() != event.marking()) {
                problems.add(Problem.error(
                        AN008,
                        path,
                        "it replaces event %s, the %s answer to %s of case %s"
                                .formatted(id, other.marking().word(), other.question(), other.caseReference()),
                        "Replace only answers to the same question of the same case in the same marking"));
            }
        }
    }

    /** In a circle nothing would stand, so every answer in it would be lost. */
    private void circles() {
        Set<String> clear = new HashSet<>();
        for (int at = 0; at < events.size(); at++) {
            if (leadsBack(events.get(at), clear)) {
                problems.add(Problem.error(
                        AN009,
                        "answers[%d].replaces".formatted(at),
                        "event %s replaces itself, by way of what it replaces"
                                .formatted(events.get(at).event()),
                        "Let the later one replace the earlier one only"));
            }
        }
    }

    private boolean leadsBack(AnswerEvent start, Set<String> clear) {
        var open = new ArrayList<>(start.replaces());
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (id.equals(start.event())) {
                return true;
            }
            var next = byId.get(id);
            if (next != null && !clear.contains(id) && seen.add(id)) {
                open.addAll(next.replaces());
            }
        }
        clear.add(start.event());
        return false;
    }
}

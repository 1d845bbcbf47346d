package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW012;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/** Nothing depends on itself: neither the conditions of questions nor the rules of scores. */
final class CycleCheck {
    private final Map<Id, List<Id>> arrows;
    private final Set<Id> done = new HashSet<>();
    private final List<Id> trail = new ArrayList<>();
    private final List<List<Id>> circles = new ArrayList<>();

    private CycleCheck(Map<Id, List<Id>> arrows) {
        this.arrows = arrows;
    }

    static List<Problem> problems(Edition edition) {
        Map<Id, List<Id>> conditions = new LinkedHashMap<>();
        Map<Id, String> paths = new HashMap<>();
        Walk.questions(edition, (question, path) -> {
            conditions.putIfAbsent(question.id(), question.when().questions());
            paths.putIfAbsent(question.id(), path + ".when");
        });
        var rules = new LinkedHashMap<Id, List<Id>>();
        Walk.each(edition.rules().scores(), "scores", (rule, path) -> {
            if (!(rule instanceof ScoreRule.Counting) && !(rule instanceof ScoreRule.Lowest)) {
                rules.putIfAbsent(rule.id(), rule.of());
                paths.putIfAbsent(rule.id(), path + ".of");
            }
        });
        var problems = new ArrayList<Problem>();
        for (var arrows : List.of(conditions, rules)) {
            for (var circle : circles(arrows)) {
                problems.add(Problem.error(
                        FW012,
                        paths.getOrDefault(circle.getFirst(), ""),
                        "each of these depends on the next: "
                                + circle.stream().map(Id::value).collect(Collectors.joining(" -> ")),
                        "Take one of them out of the circle"));
            }
        }
        return problems;
    }

    private static List<List<Id>> circles(Map<Id, List<Id>> arrows) {
        var check = new CycleCheck(arrows);
        arrows.keySet().forEach(check::follow);
        return check.circles;
    }

    private void follow(Id id) {
        int before = trail.indexOf(id);
        if (before >= 0) {
            var circle = new ArrayList<>(trail.subList(before, trail.size()));
            circle.add(id);
            circles.add(circle);
            return;
        }
        if (!done.add(id)) {
            return;
        }
        trail.add(id);
        arrows.getOrDefault(id, List.of()).forEach(this::follow);
        trail.removeLast();
    }
}

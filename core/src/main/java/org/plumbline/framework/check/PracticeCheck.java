package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW043;
import static org.plumbline.framework.check.FrameworkProblem.FW044;
import static org.plumbline.framework.check.FrameworkProblem.FW045;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/** Where the order of practice is written, it asks every question that a case can be asked, and each once. */
final class PracticeCheck {
    private final Edition edition;
    private final List<Id> standards;
    private final Map<Id, String> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PracticeCheck(Edition edition) {
        this.edition = edition;
        standards = edition.standards().stream().map(Standard::id).toList();
    }

    static List<Problem> problems(Edition edition) {
        var check = new PracticeCheck(edition);
        var phases = edition.surroundings().practice();
        Walk.each(phases, "practice", check::phase);
        if (!phases.isEmpty()) {
            Walk.questions(edition, check::leftOut);
        }
        return check.problems;
    }

    private void phase(Phase phase, String path) {
        var nothing = phase.questions().stream()
                .allMatch(id -> standards.contains(id) && edition.asked(id).isEmpty());
        if (nothing) {
            problems.add(Problem.error(
                    FW045,
                    path,
                    "phase %s asks nothing".formatted(phase.id()),
                    "List questions or standards, or take the phase out"));
        }
        Walk.each(phase.questions(), path + ".questions", this::named);
    }

    private void named(Id id, String path) {
        var asked = edition.asked(id);
        if (asked.isEmpty() && !standards.contains(id)) {
            problems.add(Problem.error(
                    FW011, path, "%s is not known here".formatted(id), "Name a question or standard of this edition"));
        }
        asked.forEach(question -> {
            var before = seen.putIfAbsent(question, path);
            if (before != null) {
                problems.add(Problem.error(
                        FW043,
                        path,
                        "question %s is asked here and at %s".formatted(question, before),
                        "Ask it in one place; a standard's id stands for all its questions"));
            }
        });
    }

    private void leftOut(Question question, String path) {
        if (canBeAsked(question) && !seen.containsKey(question.id())) {
            problems.add(Problem.error(
                    FW044,
                    path,
                    "question %s stands in no phase of practice".formatted(question.id()),
                    "Add it, or its standard, to a phase under 'practice'"));
        }
    }

    /** A unit that plans draw samples of others but not of, such as the service as a whole, has no cases. */
    private boolean canBeAsked(Question question) {
        var plans = edition.surroundings().samples();
        var unit = question.unit();
        return unit == null || plans.isEmpty() || plans.stream().anyMatch(plan -> plan.isOf(unit));
    }
}

package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW028;
import static org.plumbline.framework.check.FrameworkProblem.FW030;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** Each milestone is reckoned from a fixed date or from a milestone above it. */
final class MilestoneCheck {
    private static final List<Id> FIXED =
            List.of(Id.of("fieldwork-start"), Id.of("fieldwork-end"), Id.of("publication"));

    private MilestoneCheck() {}

    static List<Problem> problems(Edition edition) {
        var problems = new ArrayList<Problem>();
        Set<Id> known = new LinkedHashSet<>(FIXED);
        Walk.each(edition.surroundings().milestones(), "milestones", (milestone, path) -> {
            if (!known.contains(milestone.after())) {
                problems.add(Problem.error(
                        FW030,
                        path + ".after",
                        "milestone %s follows %s, which does not come before it"
                                .formatted(milestone.id(), milestone.after()),
                        NameCheck.oneOf(known)));
            }
            if (milestone.until() < milestone.from()) {
                problems.add(Problem.error(
                        FW028,
                        path,
                        "milestone %s ends %d before it starts %d"
                                .formatted(milestone.id(), milestone.until(), milestone.from()),
                        "Make the later time the larger"));
            }
            known.add(milestone.id());
        });
        return problems;
    }
}

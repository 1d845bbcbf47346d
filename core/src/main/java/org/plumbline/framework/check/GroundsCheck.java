package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW019;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Grounds;

/** Every rule says why it is as it is, and where it comes from. */
final class GroundsCheck {
    private final List<Problem> problems = new ArrayList<>();

    private GroundsCheck() {}

    static List<Problem> problems(Edition edition) {
        var check = new GroundsCheck();
        var rules = edition.rules();
        Walk.each(edition.themes(), "themes", (theme, path) -> check.given(theme.grounds(), path));
        rules.scales().forEach(scale -> check.given(scale.grounds(), "bands." + scale.id()));
        Walk.each(rules.scores(), "scores", (rule, path) -> check.given(rule.grounds(), path));
        if (rules.nearEdge() != null) {
            check.given(rules.nearEdge().grounds(), "near-edge");
        }
        if (rules.subAreas() != null) {
            check.given(rules.subAreas().grounds(), "sub-areas");
        }
        Walk.each(
                edition.surroundings().milestones(),
                "milestones",
                (milestone, path) -> check.given(milestone.grounds(), path));
        Walk.each(edition.surroundings().samples(), "samples", (plan, path) -> check.given(plan.grounds(), path));
        return check.problems;
    }

    private void given(Grounds grounds, String path) {
        if (!grounds.areGiven()) {
            problems.add(Problem.error(
                    FW019,
                    path,
                    "this rule has no '%s'".formatted(grounds.why().isBlank() ? "why" : "source"),
                    "Say why it is so, and which document or reasoning it comes from"));
        }
    }
}

package org.plumbline.finding;

import static org.plumbline.finding.FindingProblem.FD001;
import static org.plumbline.finding.FindingProblem.FD002;
import static org.plumbline.finding.FindingProblem.FD003;
import static org.plumbline.finding.FindingProblem.FD004;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Findings and recommendations name only what the edition has. */
public final class FindingsCheck {
    private final Edition edition;
    private final List<Id> aspects = new ArrayList<>();
    private final Set<Id> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private FindingsCheck(Edition edition) {
        this.edition = edition;
        edition.sections().forEach(section -> aspects.add(section.id()));
        edition.standards().forEach(standard -> aspects.add(standard.id()));
    }

    /** Every problem, with paths such as {@code findings[2].about}. */
    public static List<Problem> problems(Edition edition, Findings findings) {
        var check = new FindingsCheck(edition);
        for (int at = 0; at < findings.findings().size(); at++) {
            check.finding(findings.findings().get(at), "findings[%d]".formatted(at));
        }
        for (int at = 0; at < findings.examples().size(); at++) {
            check.example(findings.examples().get(at), "practice-examples[%d]".formatted(at));
        }
        check.seen.clear();
        for (int at = 0; at < findings.recommendations().size(); at++) {
            check.recommendation(findings.recommendations().get(at), "recommendations[%d]".formatted(at));
        }
        return check.problems;
    }

    private void finding(Finding finding, String path) {
        once(finding.id(), path);
        if (finding.about() != null) {
            known(FD002, finding.about(), aspects, path + ".about", "is about");
        }
    }

    private void example(PracticeExample example, String path) {
        once(example.id(), path);
        example.about().forEach(about -> known(FD002, about, aspects, path + ".about", "is about"));
    }

    private void recommendation(Recommendation each, String path) {
        once(each.id(), path);
        var owners = edition.surroundings().owners().stream().map(Named::id).toList();
        known(FD003, each.owner(), owners, path + ".owner", "is for");
        var scored = new ArrayList<>(aspects);
        edition.themes().forEach(theme -> scored.add(theme.id()));
        edition.questions().forEach(question -> scored.add(question.id()));
        edition.rules().scores().stream().map(ScoreRule::id).forEach(scored::add);
        each.restsOn().forEach(id -> known(FD004, id, scored, path + ".rests-on", "rests on"));
    }

    private void once(Id id, String path) {
        if (!seen.add(id)) {
            problems.add(Problem.error(FD001, path, "%s stands twice".formatted(id), "Give one of the two another id"));
        }
    }

    private void known(FindingProblem code, Id id, Collection<Id> names, String path, String verb) {
        if (!names.contains(id)) {
            var some = names.stream().distinct().limit(12).map(Id::value).collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    code,
                    path,
                    "it %s %s, which does not exist".formatted(verb, id),
                    names.isEmpty() ? "There is none to name" : "Use one of " + some));
        }
    }
}

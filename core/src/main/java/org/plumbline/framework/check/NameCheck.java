package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW017;
import static org.plumbline.framework.check.FrameworkProblem.FW023;
import static org.plumbline.framework.check.FrameworkProblem.FW024;
import static org.plumbline.framework.check.FrameworkProblem.FW029;
import static org.plumbline.framework.check.FrameworkProblem.FW032;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Units, parts, reasons and themes name things that exist, and nothing stands empty. */
final class NameCheck {
    private final Edition edition;
    private final Map<Id, Question> questions;
    private final Set<Id> units;
    private final Set<Id> reasons;
    private final List<Problem> problems = new ArrayList<>();

    private NameCheck(Edition edition) {
        this.edition = edition;
        questions = edition.questionsById();
        units = ids(edition.units());
        reasons = ids(edition.reasons());
    }

    static List<Problem> problems(Edition edition) {
        var check = new NameCheck(edition);
        check.nothingEmpty();
        Walk.standards(edition, check::standard);
        Walk.questions(edition, check::question);
        Walk.each(
                edition.themes(),
                "themes",
                (theme, path) -> Walk.each(theme.questions(), path + ".questions", check::themed));
        return check.problems;
    }

    /** The end of a remedy: the names that would do, as many as a person can read. */
    static String oneOf(Collection<?> names) {
        if (names.isEmpty()) {
            return "There is none to name yet";
        }
        var shown = names.stream().limit(12).map(Object::toString).collect(Collectors.joining(", "));
        return "Use one of " + shown + (names.size() > 12 ? ", … (%d in all)".formatted(names.size()) : "");
    }

    private void nothingEmpty() {
        empty(edition.languages(), "languages", "language");
        empty(edition.units(), "units", "unit");
        empty(edition.sections(), "sections", "section");
        if (questions.isEmpty()) {
            empty(List.of(), "sections", "question");
        }
    }

    private void empty(List<?> items, String path, String what) {
        if (items.isEmpty()) {
            problems.add(Problem.error(FW032, path, "the edition has no " + what, "Add at least one"));
        }
    }

    private void standard(Standard standard, String path) {
        var judged = edition.rules().scores().stream()
                .anyMatch(rule -> rule instanceof ScoreRule.Judged && rule.id().equals(standard.id()));
        if (standard.questions().isEmpty() && !judged) {
            problems.add(Problem.error(
                    FW024,
                    path,
                    "standard %s has no questions and is not judged by people".formatted(standard.id()),
                    "Add questions, or a score rule 'judged'"));
        }
        var parts = ids(standard.parts());
        Walk.each(standard.questions(), path + ".questions", (question, at) -> {
            if (question.part() != null) {
                known(question.part(), parts, at + ".part", "part");
            }
        });
    }

    private void question(Question question, String path) {
        if (question.unit() != null) {
            known(question.unit(), units, path + ".unit", "unit");
        }
        Walk.each(question.reasons(), path + ".reasons", (reason, at) -> known(reason, reasons, at, "reason"));
        if (question.type().isPicked() == question.choices().isEmpty()) {
            problems.add(Problem.error(
                    FW023,
                    path,
                    "question %s %s"
                            .formatted(
                                    question.id(),
                                    question.choices().isEmpty()
                                            ? "has no choices to pick from"
                                            : "has choices nobody can pick"),
                    "Give choices to questions of type choice or several, and to no others"));
        }
        informs(question, path);
    }

    private void informs(Question question, String path) {
        if (question.informs() == null) {
            return;
        }
        var informed = questions.get(question.informs());
        if (informed == null || informed.kind() != QuestionKind.KEY || question.kind() != QuestionKind.PROMPT) {
            problems.add(Problem.error(
                    FW029,
                    path + ".for",
                    "question %s cannot inform %s".formatted(question.id(), question.informs()),
                    "Use 'for' on a prompt, and name a key question"));
        }
    }

    private void themed(Id id, String path) {
        var question = questions.get(id);
        if (question == null || !question.kind().isCounted()) {
            problems.add(Problem.error(
                    FW017,
                    path,
                    question == null
                            ? "the theme lists question %s, which does not exist".formatted(id)
                            : "the theme lists %s, whose answers are not counted".formatted(id),
                    "List scored or key questions of this edition"));
        }
    }

    private void known(Id id, Set<Id> names, String path, String what) {
        if (!names.contains(id)) {
            problems.add(Problem.error(FW011, path, "%s %s is not known".formatted(what, id), oneOf(names)));
        }
    }

    private static Set<Id> ids(List<Named> items) {
        return items.stream().map(Named::id).collect(Collectors.toCollection(TreeSet::new));
    }
}

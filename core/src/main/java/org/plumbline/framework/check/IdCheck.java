package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW020;
import static org.plumbline.framework.check.FrameworkProblem.FW033;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Ids have the right form and name one thing each. */
final class IdCheck {
    private final List<Problem> problems = new ArrayList<>();

    private IdCheck() {}

    static List<Problem> problems(Edition edition) {
        var check = new IdCheck();
        check.tree(edition);
        check.lists(edition);
        check.rules(edition);
        return check.problems;
    }

    private void tree(Edition edition) {
        Map<Id, String> seen = new HashMap<>();
        Walk.each(edition.sections(), "sections", (section, path) -> one(section.id(), path, seen));
        Walk.standards(edition, (standard, path) -> {
            one(standard.id(), path, seen);
            named(standard.parts(), path + ".parts");
        });
        Walk.questions(edition, (question, path) -> {
            one(question.id(), path, seen);
            named(question.choices(), path + ".choices");
        });
        Walk.each(edition.themes(), "themes", (theme, path) -> one(theme.id(), path, seen));
    }

    private void lists(Edition edition) {
        one(edition.name().framework(), "", new HashMap<>());
        named(edition.units(), "units");
        named(edition.reasons(), "reasons");
        Map<Id, String> attributes = new HashMap<>();
        Walk.each(edition.attributes(), "case-attributes", (attribute, path) -> {
            one(attribute.id(), path, attributes);
            named(attribute.values(), path + ".values");
        });
        var around = edition.surroundings();
        named(around.owners(), "owners");
        Map<Id, String> milestones = new HashMap<>();
        Walk.each(around.milestones(), "milestones", (milestone, path) -> one(milestone.id(), path, milestones));
        Map<Id, String> plans = new HashMap<>();
        Walk.each(around.samples(), "samples", (plan, path) -> {
            one(plan.id(), path, plans);
            Map<Id, String> musts = new HashMap<>();
            Walk.each(plan.mustInclude(), path + ".must-include", (rule, at) -> one(rule.id(), at, musts));
        });
        Map<Id, String> phases = new HashMap<>();
        Walk.each(around.practice(), "practice", (phase, path) -> one(phase.id(), path, phases));
        Map<Id, String> terms = new HashMap<>();
        Walk.each(around.glossary(), "glossary", (entry, path) -> one(entry.id(), path, terms));
        Map<Id, String> questionnaires = new HashMap<>();
        Walk.each(around.questionnaires(), "questionnaires", (questionnaire, path) -> {
            one(questionnaire.id(), path, questionnaires);
            Map<Id, String> asked = new HashMap<>();
            Walk.each(questionnaire.questions(), path + ".questions", (item, at) -> {
                one(item.id(), at, asked);
                named(item.choices(), at + ".choices");
            });
        });
        report(around.report(), "report", new HashMap<>());
    }

    private void report(List<ReportPart> parts, String name, Map<Id, String> seen) {
        Walk.each(parts, name, (part, path) -> {
            one(part.id(), path, seen);
            report(part.parts(), path + ".parts", seen);
        });
    }

    private void rules(Edition edition) {
        Map<Id, String> scales = new HashMap<>();
        edition.rules().scales().forEach(scale -> {
            one(scale.id(), "bands." + scale.id(), scales);
            Map<String, String> ratings = new HashMap<>();
            Walk.each(
                    scale.bands(), "bands." + scale.id() + ".bands", (band, path) -> rating(band.id(), path, ratings));
        });
        Map<Id, String> scored = new HashMap<>();
        var questions = edition.questionsById();
        Walk.each(edition.rules().scores(), "scores", (rule, path) -> {
            one(rule.id(), path, scored);
            if (questions.containsKey(rule.id())) {
                problems.add(Problem.error(
                        FW033,
                        path,
                        "rule %s has the id of a question, which has a score of its own already".formatted(rule.id()),
                        "Give the rule the id of a standard, section or theme, or a new one"));
            }
        });
    }

    /** Ratings are read however their letters are cased, so two that differ only in that are one. */
    private void rating(String name, String path, Map<String, String> seen) {
        if (name.isBlank() || name.contains("|")) {
            problems.add(Problem.error(
                    FW020, path, "'%s' cannot be the name of a rating".formatted(name), "Give it a name, without '|'"));
            return;
        }
        var before = seen.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), path);
        if (before != null) {
            twice(name, path, before);
        }
    }

    private void named(List<Named> items, String name) {
        Map<Id, String> seen = new HashMap<>();
        Walk.each(items, name, (item, path) -> one(item.id(), path, seen));
    }

    private void one(Id id, String path, Map<Id, String> seen) {
        if (!id.isLawful()) {
            problems.add(Problem.error(
                    FW020,
                    path,
                    "'%s' cannot be an id".formatted(id),
                    "Use letters, digits, dots and hyphens, starting with a letter or digit, 80 at most"));
        }
        var before = seen.putIfAbsent(id, path);
        if (before != null) {
            twice(id.value(), path, before);
        }
    }

    private void twice(String id, String path, String before) {
        problems.add(Problem.error(
                FW010, path, "%s stands here and at %s".formatted(id, before), "Give one of the two another id"));
    }
}

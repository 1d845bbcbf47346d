package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW018;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** Every text stands in every language of the edition. */
final class LanguageCheck {
    private final List<String> languages;
    private final List<Problem> problems = new ArrayList<>();

    private LanguageCheck(Edition edition) {
        languages = edition.languages();
    }

    static List<Problem> problems(Edition edition) {
        var check = new LanguageCheck(edition);
        check.head(edition);
        check.tree(edition);
        check.surroundings(edition);
        return check.problems;
    }

    private void head(Edition edition) {
        for (int at = 0; at < languages.size(); at++) {
            if (languages.indexOf(languages.get(at)) < at) {
                problems.add(Problem.error(
                        FW010,
                        "languages[%d]".formatted(at),
                        "language '%s' stands twice".formatted(languages.get(at)),
                        "Name each language once"));
            }
        }
        edition.drafts().stream()
                .filter(draft -> !languages.contains(draft))
                .sorted()
                .forEach(draft -> problems.add(Problem.error(
                        FW011,
                        "translations." + draft,
                        "'%s' is no language of this edition".formatted(draft),
                        NameCheck.oneOf(languages))));
        spoken(edition.title(), "title");
        spoken(edition.terms().section(), "terms.section");
        spoken(edition.terms().standard(), "terms.standard");
        spoken(edition.terms().rating(), "terms.rating");
        spoken(edition.answers().met(), "answers.met");
        spoken(edition.answers().notMet(), "answers.not-met");
        spoken(edition.answers().notApplicable(), "answers.not-applicable");
        spoken(edition.answers().unanswered(), "answers.unanswered");
        named(edition.units(), "units", "title");
        named(edition.reasons(), "reasons", "text");
        Walk.each(edition.attributes(), "case-attributes", (attribute, path) -> {
            spoken(attribute.title(), path + ".title");
            named(attribute.values(), path + ".values", "text");
        });
    }

    private void tree(Edition edition) {
        Walk.each(edition.sections(), "sections", (section, path) -> spoken(section.title(), path + ".title"));
        Walk.standards(edition, (standard, path) -> {
            spoken(standard.title(), path + ".title");
            spoken(standard.text(), path + ".text");
            named(standard.parts(), path + ".parts", "title");
        });
        Walk.questions(edition, (question, path) -> {
            spoken(question.text(), path + ".text");
            if (question.guidance() != null) {
                spoken(question.guidance(), path + ".guidance");
            }
            named(question.choices(), path + ".choices", "text");
        });
        Walk.each(edition.themes(), "themes", (theme, path) -> spoken(theme.title(), path + ".title"));
        edition.rules()
                .scales()
                .forEach(scale -> Walk.each(
                        scale.bands(),
                        "bands." + scale.id() + ".bands",
                        (band, path) -> spoken(band.label(), path + ".label")));
    }

    private void surroundings(Edition edition) {
        var around = edition.surroundings();
        named(around.owners(), "owners", "title");
        Walk.each(around.milestones(), "milestones", (milestone, path) -> spoken(milestone.title(), path + ".title"));
        Walk.each(around.samples(), "samples", (plan, path) -> {
            spoken(plan.title(), path + ".title");
            Walk.each(plan.mustInclude(), path + ".must-include", (rule, at) -> spoken(rule.title(), at + ".title"));
        });
        Walk.each(around.practice(), "practice", (phase, path) -> spoken(phase.title(), path + ".title"));
        Walk.each(around.glossary(), "glossary", (entry, path) -> {
            spoken(entry.term(), path + ".term");
            spoken(entry.text(), path + ".text");
        });
        Walk.each(around.questionnaires(), "questionnaires", (questionnaire, path) -> {
            spoken(questionnaire.title(), path + ".title");
            Walk.each(questionnaire.questions(), path + ".questions", (item, at) -> {
                spoken(item.text(), at + ".text");
                named(item.choices(), at + ".choices", "text");
            });
        });
        report(around.report(), "report");
    }

    private void report(List<ReportPart> parts, String name) {
        Walk.each(parts, name, (part, path) -> {
            spoken(part.title(), path + ".title");
            if (!part.text().equals(Words.NONE)) {
                spoken(part.text(), path + ".text");
            }
            report(part.parts(), path + ".parts");
        });
    }

    private void named(List<Named> items, String name, String key) {
        Walk.each(items, name, (item, path) -> spoken(item.words(), path + "." + key));
    }

    private void spoken(Words words, String path) {
        languages.stream()
                .filter(language -> !words.speaks(language))
                .forEach(language -> problems.add(Problem.error(
                        FW018,
                        path,
                        "the text is missing in language '%s'".formatted(language),
                        "Write it; mark the language as a draft under 'translations' until somebody has reviewed it")));
    }
}

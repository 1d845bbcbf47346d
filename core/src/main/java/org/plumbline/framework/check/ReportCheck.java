package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW018;
import static org.plumbline.framework.check.FrameworkProblem.FW028;
import static org.plumbline.framework.check.FrameworkProblem.FW034;
import static org.plumbline.framework.check.FrameworkProblem.FW035;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.Section;
import org.plumbline.framework.Standard;
import org.plumbline.framework.Theme;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.HouseStyle.Saying;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A report shows only what there is, and has words for every share. */
final class ReportCheck {
    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();

    private ReportCheck(Edition edition) {
        this.edition = edition;
    }

    static List<Problem> problems(Edition edition) {
        var check = new ReportCheck(edition);
        check.parts(edition.surroundings().report(), "report");
        check.facts();
        if (!edition.surroundings().report().isEmpty()) {
            check.style(edition.surroundings().style());
            check.phrases();
        }
        return check.problems;
    }

    private void parts(List<ReportPart> parts, String name) {
        Walk.each(parts, name, (part, path) -> {
            Walk.each(part.shows(), path + ".shows", (showing, at) -> showing(showing, at));
            var says = part.shows(Showing.Kind.WORDS);
            var words = !part.text().equals(Words.NONE);
            if (says != words) {
                problems.add(Problem.error(
                        FW034,
                        path,
                        says
                                ? "part %s shows the edition's own words and has none".formatted(part.id())
                                : "part %s has a text that it does not show".formatted(part.id()),
                        says ? "Write them under 'text'" : "Add 'words' to 'shows', or take the text out"));
            }
            if (part.shows().stream().filter(showing -> showing.kind().isText()).count() > 1) {
                problems.add(Problem.error(
                        FW034,
                        path,
                        "part %s shows the inspection's text twice".formatted(part.id()),
                        "Keep one of text, optional-text and numbered-text"));
            }
            if (part.shows().isEmpty() && part.parts().isEmpty()) {
                problems.add(Problem.error(
                        FW034,
                        path,
                        "part %s shows nothing".formatted(part.id()),
                        "Say under 'shows' what stands in it"));
            }
            parts(part.parts(), path + ".parts");
        });
    }

    /** Numbers that the edition states are numbers, each once. */
    private void facts() {
        var seen = new HashSet<Id>();
        Walk.each(edition.surroundings().facts(), "facts", (fact, path) -> {
            if (!AttributeType.isNumber(fact.value())) {
                problems.add(Problem.error(
                        FW028,
                        path,
                        "fact %s is '%s', no number".formatted(fact.id(), fact.value()),
                        "Write it in digits"));
            }
            if (!seen.add(fact.id())) {
                problems.add(Problem.error(
                        FW010, path, "%s stands twice".formatted(fact.id()), "Give one of the two another id"));
            }
        });
    }

    private void showing(Showing showing, String path) {
        if (showing.of().isEmpty() && showing.kind().needsList()) {
            problems.add(Problem.error(
                    FW034,
                    path,
                    "'%s' does not say of what".formatted(showing.kind().word()),
                    "Write it as '%s: [...]'".formatted(showing.kind().word())));
        }
        var known = switch (showing.kind().about()) {
            case NOTHING -> List.<Id>of();
            case SCORED -> scored();
            case ASPECTS -> aspects();
            case SECTIONS -> edition.sections().stream().map(Section::id).toList();
            case ATTRIBUTES -> edition.attributes().stream().map(Attribute::id).toList();
            case QUESTIONNAIRES ->
                edition.surroundings().questionnaires().stream()
                        .map(Questionnaire::id)
                        .toList();
            case ANYTHING -> showing.of();
        };
        showing.of().stream().filter(id -> !known.contains(id)).forEach(id -> unknown(showing, id, known, path));
    }

    private void unknown(Showing showing, Id id, Collection<Id> known, String path) {
        var nothing = showing.kind().about() == Showing.About.NOTHING;
        problems.add(Problem.error(
                FW034,
                path,
                "'%s' cannot show %s".formatted(showing.kind().word(), id),
                nothing ? "Write it without a list" : NameCheck.oneOf(known)));
    }

    private List<Id> aspects() {
        var ids = new ArrayList<>(edition.sections().stream().map(Section::id).toList());
        edition.standards().stream().map(Standard::id).forEach(ids::add);
        return ids;
    }

    private List<Id> scored() {
        var ids = aspects();
        edition.themes().stream().map(Theme::id).forEach(ids::add);
        edition.questions().stream().map(Question::id).forEach(ids::add);
        return ids;
    }

    private void style(HouseStyle style) {
        range(style.wordsTo(), 0, 20, "words-to");
        range(style.fewRelevant(), 0, 1000, "few-relevant");
        range(style.withholdBelow(), 1, 1000, "withhold-below");
        range(style.allButMost(), 0, 1000, "all-but-most");
        range(style.allButLeast(), 0, 100, "all-but-least");
        range(style.slack(), 0, 20, "slack");
        sayings(style.fractions(), "house-style.fractions");
        sayings(style.quantities(), "house-style.quantities");
    }

    private void range(int value, int least, int most, String key) {
        if (value < least || value > most) {
            problems.add(Problem.error(
                    FW028,
                    "house-style." + key,
                    "'%s' is %d".formatted(key, value),
                    "Use a number from %d to %d".formatted(least, most)));
        }
    }

    private void sayings(List<Saying> sayings, String path) {
        int next = 0;
        for (int at = 0; at < sayings.size(); at++) {
            var saying = sayings.get(at);
            if (saying.from() != next || saying.to() < saying.from()) {
                problems.add(Problem.error(
                        FW035,
                        "%s[%d]".formatted(path, at),
                        "%d to %d stands where %d should come next".formatted(saying.from(), saying.to(), next),
                        "Give words for every whole percentage from 0 to 100, in order"));
                return;
            }
            spoken(saying.words(), "%s[%d].words".formatted(path, at));
            next = saying.to() + 1;
        }
        if (next != 101) {
            problems.add(Problem.error(
                    FW035,
                    path,
                    "the words end at %d".formatted(next - 1),
                    "Give words for every percentage up to 100"));
        }
    }

    private void phrases() {
        for (var phrase : Phrase.values()) {
            spoken(edition.surroundings().phrases().words(phrase), "phrases." + phrase.word());
        }
    }

    private void spoken(Words words, String path) {
        edition.languages().stream()
                .filter(language -> !words.speaks(language))
                .forEach(language -> problems.add(Problem.error(
                        FW018,
                        path,
                        "the text is missing in language '%s'".formatted(language),
                        "Write it; mark the language as a draft under 'translations' until somebody has reviewed it")));
    }
}

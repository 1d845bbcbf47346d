package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP009;
import static org.plumbline.report.compose.ReportProblem.RP010;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.report.Showing.Kind;
import org.plumbline.framework.words.Id;
import org.plumbline.report.manuscript.Manuscript;

/** Everything that was written is shown somewhere in the report: nothing is lost by a slip in an id. */
final class ShownCheck {
    private final List<ReportPart> parts;
    private final List<String> languages;
    private final List<Problem> problems = new ArrayList<>();

    private ShownCheck(Edition edition) {
        parts = edition.surroundings().reportParts().toList();
        languages = edition.languages();
    }

    static List<Problem> problems(Edition edition, Manuscript manuscript) {
        var check = new ShownCheck(edition);
        check.texts(manuscript);
        for (var finding : manuscript.findings().findings()) {
            check.finding(finding);
        }
        for (var example : manuscript.findings().examples()) {
            var shown = check.shown(Kind.PRACTICE_EXAMPLES, Set.copyOf(example.about()), true);
            check.unless(shown, "practice example " + example.id(), example.text());
        }
        for (var each : manuscript.findings().recommendations()) {
            check.recommendation(each);
        }
        return check.problems;
    }

    private void texts(Manuscript manuscript) {
        manuscript.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    var id = entry.getKey();
                    var text = entry.getValue();
                    var shown = parts.stream()
                            .anyMatch(part -> part.id().equals(id)
                                    && part.shows().stream()
                                            .anyMatch(showing -> showing.kind().isText()));
                    if (!shown) {
                        add(RP010, "no part '%s' of the report shows a text of the inspection".formatted(id), text);
                    }
                });
    }

    private void finding(Finding finding) {
        var kind = finding.kind() == Finding.Kind.STRENGTH ? Kind.STRENGTHS : Kind.AREAS;
        var about = finding.about() == null ? Set.<Id>of() : Set.of(finding.about());
        unless(shown(kind, about, false), "finding " + finding.id(), finding.text());
    }

    private void recommendation(Recommendation each) {
        var group = each.group() == null ? Set.<Id>of() : Set.of(each.group());
        var shown = shown(Kind.RECOMMENDATIONS, group, false) || shown(Kind.RECOMMENDATIONS_BY_OWNER, Set.of(), false);
        unless(shown, "recommendation " + each.id(), each.text());
    }

    /** Whether a part shows this kind about any of these, or about nothing in particular when there is none. */
    private boolean shown(Kind kind, Set<Id> about, boolean anyWithoutList) {
        return parts.stream()
                .flatMap(part -> part.shows().stream())
                .filter(showing -> showing.kind() == kind)
                .anyMatch(showing -> isAbout(showing, about, anyWithoutList));
    }

    private static boolean isAbout(Showing showing, Set<Id> about, boolean anyWithoutList) {
        if (showing.of().isEmpty()) {
            return anyWithoutList || about.isEmpty();
        }
        var both = new HashSet<>(about);
        both.retainAll(showing.of());
        return !both.isEmpty();
    }

    private void unless(boolean shown, String what, Map<String, Prose> text) {
        if (!shown) {
            add(RP009, "%s is shown in no part of the report".formatted(what), text);
        }
    }

    private void add(ProblemCode code, String what, Map<String, Prose> text) {
        var first = languages.stream().filter(text::containsKey).map(text::get).findFirst();
        var file = first.map(Prose::file).orElse("");
        var line = first.filter(prose -> !prose.passages().isEmpty())
                .map(prose -> prose.passages().getFirst().line())
                .orElse(0);
        problems.add(Problem.error(code, "", what, "Mend its id, or let a part of the edition's report show it")
                .at(new Place(file, line, 0)));
    }
}

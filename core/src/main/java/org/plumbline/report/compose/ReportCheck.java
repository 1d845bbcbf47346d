package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP007;
import static org.plumbline.report.compose.ReportProblem.RP015;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.report.manuscript.Unreviewed;

/** What must hold before a report is put together at all. */
public final class ReportCheck {
    private ReportCheck() {}

    /**
     * Every problem of the texts, and for a final edition every translation that nobody has reviewed.
     *
     * @param givenNames common given names, to look for
     */
    public static List<Problem> problems(
            Inspection inspection,
            Manuscript manuscript,
            Set<String> givenNames,
            List<String> languages,
            ReportComposer.Edition edition) {
        if (inspection.edition().surroundings().report().isEmpty()) {
            return List.of(Problem.error(
                            RP015,
                            "",
                            "edition %s says nothing of its report"
                                    .formatted(inspection.edition().name()),
                            "Write a 'report' tree; docs/framework-language.md says how")
                    .at(new Place("edition.yaml", 0, 0)));
        }
        var problems = new ArrayList<>(ManuscriptCheck.problems(inspection, manuscript, givenNames, languages));
        if (edition == ReportComposer.Edition.FINAL) {
            languages.forEach(language -> unreviewed(inspection, manuscript, language, problems));
        }
        return problems;
    }

    private static void unreviewed(
            Inspection inspection, Manuscript manuscript, String language, List<Problem> problems) {
        for (var text : Unreviewed.in(inspection.edition(), manuscript, language)) {
            problems.add(Problem.error(
                            RP007,
                            "",
                            "%s has not been reviewed in '%s'".formatted(text.id(), language),
                            "Have somebody read it beside the original and add it to reviewed.csv (--to-review lists all);"
                                    + " or make a draft with --draft")
                    .at(new Place(text.file(), 0, 0)));
        }
    }
}

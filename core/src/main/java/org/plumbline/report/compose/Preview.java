package org.plumbline.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document.Footnote;
import org.plumbline.report.manuscript.Manuscript;

/** Tells one text while it is being written: as the report would, with all that the report would find wrong in it. */
public final class Preview {
    private final Figures figures;
    private final Manuscript manuscript;
    private final Set<String> givenNames;

    /**
     * For the texts of one inspection.
     *
     * @param givenNames common given names, to look for
     */
    public Preview(Figures figures, Manuscript manuscript, Set<String> givenNames) {
        this.figures = figures;
        this.manuscript = manuscript;
        this.givenNames = Set.copyOf(givenNames);
    }

    /**
     * A text as it reads in one language now.
     *
     * @param problems what does not fit; a note for what could still change
     */
    public record Told(List<Block> blocks, List<Footnote> footnotes, List<Problem> problems) {
        public Told {
            blocks = List.copyOf(blocks);
            footnotes = List.copyOf(footnotes);
            problems = List.copyOf(problems);
        }
    }

    /** The text in each of these languages; what its languages do not say alike stands with the later one. */
    public Map<String, Told> of(Map<String, Prose> text, List<String> languages) {
        var told = new HashMap<String, Told>();
        for (var language : languages) {
            told.put(language, told(text, language));
        }
        if (languages.size() > 1) {
            for (var problem : ManuscriptCheck.ofText(figures.inspection(), manuscript, givenNames, languages, text)) {
                if (problem.code() == ReportProblem.RP012) {
                    later(text, languages, problem, told);
                }
            }
        }
        return told;
    }

    private static void later(
            Map<String, Prose> text, List<String> languages, Problem problem, Map<String, Told> told) {
        for (var language : languages.subList(1, languages.size())) {
            var prose = text.get(language);
            var one = told.get(language);
            if (prose != null
                    && one != null
                    && problem.place() != null
                    && prose.file().equals(problem.place().file())) {
                var more = new ArrayList<>(one.problems());
                more.add(problem);
                told.put(language, new Told(one.blocks(), one.footnotes(), more));
            }
        }
    }

    private Told told(Map<String, Prose> text, String language) {
        var telling = new Telling(
                figures, new HouseVoice(figures.inspection().edition().surroundings(), language), true);
        var prose = text.get(language);
        List<Block> blocks = prose == null ? List.of() : telling.blocks(prose, "told", 2);
        var problems = new ArrayList<>(telling.problems());
        for (var found :
                ManuscriptCheck.ofText(figures.inspection(), manuscript, givenNames, List.of(language), text)) {
            if (problems.stream().noneMatch(known -> known.toString().equals(found.toString()))) {
                problems.add(found);
            }
        }
        return new Told(blocks, telling.footnotes(), problems);
    }

    /** What was written and is shown in no part of the report. */
    public static List<Problem> shownNowhere(Edition edition, Manuscript manuscript) {
        return ShownCheck.problems(edition, manuscript);
    }
}

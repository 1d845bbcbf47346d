package org.plumbline.server.writing.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.finding.figure.FigureList;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.compose.Preview;
import org.plumbline.report.compose.Preview.Told;
import org.plumbline.report.manuscript.Manuscript;

/**
 * All that a text can be told from, as it is now.
 *
 * @param problems why some of it could not be read
 */
public record Material(Figures figures, Manuscript manuscript, List<Problem> problems) {
    private static final Set<String> GIVEN_NAMES = ManuscriptFolder.givenNames();

    public Material {
        problems = List.copyOf(problems);
    }

    public Edition edition() {
        return figures.inspection().edition();
    }

    /** How a text reads in each language that the edition speaks. */
    public Map<String, Told> told(String text, Map<String, String> sources) {
        var prose = new HashMap<String, Prose>();
        sources.forEach((language, source) -> prose.put(language, prose(text, language, source)));
        return new Preview(figures, manuscript, GIVEN_NAMES).of(prose, edition().languages());
    }

    /** Every figure that can be put into a text. */
    public FigureList list() {
        return new FigureList(figures, edition().languages());
    }

    static Prose prose(String text, String language, String source) {
        return MarkdownText.read(source, "%s.%s.md".formatted(text, language), 1);
    }
}

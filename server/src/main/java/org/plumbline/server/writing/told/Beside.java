package org.plumbline.server.writing.told;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Findings;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Visit;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.server.exchange.ReadWhole;

/**
 * What a report needs beside texts and answers: dates, surveys, statistics, names that may stand.
 *
 * @param visit null when the inspection could not be read whole
 * @param problems why it could not
 */
record Beside(@Nullable Visit visit, Manuscript manuscript, List<Problem> problems) {
    private static final Manuscript NOTHING = new Manuscript(
            Map.of(),
            Map.of(),
            Gathered.NOTHING,
            Findings.NONE,
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of());

    Beside {
        problems = List.copyOf(problems);
    }

    static Beside of(ReadWhole whole) {
        var read = whole.manuscript();
        return new Beside(
                whole.inspection().visit(),
                new Manuscript(
                        Map.of(),
                        read.standing(),
                        read.gathered(),
                        Findings.NONE,
                        read.officials(),
                        read.alteredNames(),
                        read.names(),
                        read.isbn(),
                        read.corrections(),
                        List.of()),
                List.of());
    }

    static Beside unread(List<Problem> problems) {
        return new Beside(null, NOTHING, problems);
    }

    /** The whole manuscript, with texts and findings as they are now. */
    Manuscript with(Map<Id, Map<String, Prose>> texts, Findings findings) {
        return new Manuscript(
                texts,
                manuscript.standing(),
                manuscript.gathered(),
                findings,
                manuscript.officials(),
                manuscript.alteredNames(),
                manuscript.names(),
                manuscript.isbn(),
                manuscript.corrections(),
                List.of());
    }
}

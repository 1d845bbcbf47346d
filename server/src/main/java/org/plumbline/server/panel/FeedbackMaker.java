package org.plumbline.server.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.finding.figure.Figures;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.report.compose.Composition;
import org.plumbline.report.compose.FeedbackComposer;
import org.plumbline.report.feedback.Brief;
import org.plumbline.server.exchange.ReadWhole;
import org.plumbline.server.exchange.WholeReading;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Milestones;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes feedback for the service out of an inspection as it stands, in each language: web page, PDF and Word file. */
@Component
class FeedbackMaker {
    private static final EnumSet<Format> FORMS = EnumSet.of(Format.HTML, Format.PDF, Format.DOCX);

    private final WholeReading reading;
    private final Inspections inspections;
    private final Milestones milestones;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transactions;

    FeedbackMaker(
            WholeReading reading,
            Inspections inspections,
            Milestones milestones,
            Texts texts,
            Clock clock,
            TransactionTemplate transactions) {
        this.reading = reading;
        this.inspections = inspections;
        this.milestones = milestones;
        this.texts = texts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What came of it.
     *
     * @param files by their paths; none while there are problems
     */
    record Made(Map<String, byte[]> files, List<String> problems) {
        Made {
            files = Map.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** The files, or every problem in the way; in no transaction of whoever asks. */
    Made make(Panel panel) {
        return switch (reading.of(panel.subject().id())) {
            case Loaded.Bad<ReadWhole>(var problems) -> new Made(Map.of(), said(problems));
            case Loaded.Good<ReadWhole>(var read, var _) -> made(panel, read);
        };
    }

    private Made made(Panel panel, ReadWhole read) {
        var inspection = read.inspection();
        var manuscript = read.manuscript();
        var scores = inspection.scores();
        var figures = new Figures(
                inspection, scores, inspection.ratings(scores), manuscript.gathered(), manuscript.findings());
        var brief = brief(panel);
        var compositions = new ArrayList<Composition>();
        var problems = new ArrayList<Problem>();
        for (var language : languages(inspection.edition().languages())) {
            var composition = FeedbackComposer.compose(
                    inspection,
                    figures,
                    manuscript,
                    brief,
                    language,
                    (saying, with) -> texts.in(language, "panel.document." + saying.word(), with));
            compositions.add(composition);
            composition.problems().stream().filter(Problem::isError).forEach(problems::add);
        }
        return problems.isEmpty()
                ? new Made(new TreeMap<>(ReportFiles.of(compositions, FORMS, _ -> {})), List.of())
                : new Made(Map.of(), said(problems));
    }

    private Brief brief(Panel panel) {
        var timetable = Objects.requireNonNull(
                transactions.execute(_ ->
                        milestones.of(inspections.head(panel.subject().id())).timetable()),
                "a transaction");
        var agreed = panel.all().filter(Rated::isAgreed).map(Rated::id).collect(Collectors.toSet());
        return new Brief(LocalDate.now(clock), timetable, agreed);
    }

    /** Those of the edition for which there are words here. */
    private static List<String> languages(List<String> ofEdition) {
        var both = ofEdition.stream().filter(Texts.LANGUAGES::contains).toList();
        return both.isEmpty() ? List.of("en") : both;
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).distinct().toList();
    }
}

package org.plumbline.report.compose;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.framework.report.Phrase;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import org.plumbline.report.manuscript.Manuscript;

/** Puts a report together. */
public final class ReportComposer {
    private ReportComposer() {}

    /** A final edition, or a draft that says so on every page. */
    public enum Edition {
        FINAL,
        DRAFT
    }

    /**
     * The report in one language.
     *
     * @param figures of the inspection, its surveys and findings
     */
    public static Composition compose(
            Inspection inspection, Figures figures, Manuscript manuscript, String language, Edition edition) {
        var voice = new HouseVoice(inspection.edition().surroundings(), language);
        var telling = new Telling(figures, voice, edition == Edition.DRAFT);
        var subject = new Subject(inspection, manuscript, telling);
        var writer = new PartWriter(subject);
        var blocks = writer.write();
        var head = head(subject, edition);
        var document = new Document(head, blocks, List.copyOf(telling.footnotes()));
        var data = new DataBookMaker(subject, writer, head).book();
        return new Composition(document, data, telling.problems());
    }

    private static Head head(Subject subject, Edition edition) {
        var visit = subject.inspection().visit();
        var service = Map.of("service", visit.service());
        return new Head(
                subject.language(),
                "%s: %s".formatted(subject.say(subject.edition().title()), visit.service()),
                visit.service(),
                subject.phrase(Phrase.PUBLISHER),
                subject.voice().phrase(Phrase.SUBJECT, service),
                dated(
                        visit.published(),
                        visit.fieldwork() == null ? "" : visit.fieldwork().to().toString()),
                identifier(subject.inspection()),
                edition == Edition.DRAFT ? subject.phrase(Phrase.DRAFT) : "",
                words(subject));
    }

    /** The words that any rendering writes itself. */
    static Head.Words words(Subject subject) {
        return new Head.Words(
                subject.phrase(Phrase.PAGE),
                subject.phrase(Phrase.CONTENTS),
                subject.phrase(Phrase.NOTES),
                subject.phrase(Phrase.BACK_TO_TEXT),
                subject.phrase(Phrase.SKIP),
                subject.phrase(Phrase.ATTACHED),
                subject.phrase(Phrase.OTHER_LANGUAGE),
                subject.phrase(Phrase.CHART_TABLE));
    }

    /** The day of publication, the first of a month that is all that is known, else the last day of fieldwork. */
    private static String dated(String published, String fieldworkEnd) {
        var known = published.isEmpty() ? fieldworkEnd : published;
        return switch (known.split("-", -1).length) {
            case 3 -> known;
            case 2 -> known + "-01";
            default -> known.isEmpty() ? "2000-01-01" : known + "-01-01";
        };
    }

    /** Such as {@code lights-3-little-sand}: stable, and fit for file names. */
    public static String identifier(Inspection inspection) {
        var name = inspection.edition().name();
        var service = Normalizer.normalize(inspection.visit().service(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var whole = "%s-%s-%s".formatted(name.framework(), name.edition(), service.isEmpty() ? "service" : service);
        return whole.length() <= 60 ? whole : whole.substring(0, 60).replaceAll("-[^-]*$", "");
    }
}

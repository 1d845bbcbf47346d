package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP004;
import static org.plumbline.report.compose.ReportProblem.RP005;
import static org.plumbline.report.compose.ReportProblem.RP006;
import static org.plumbline.report.compose.ReportProblem.RP012;
import static org.plumbline.report.compose.ReportProblem.RP014;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.caseload.person.PersonalData;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.Passage;
import org.plumbline.finding.prose.Prose;
import org.plumbline.finding.prose.Span;
import org.plumbline.finding.prose.TypedNumbers;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.report.manuscript.Official;

/** What must hold in every text before any report is made of it. */
public final class ManuscriptCheck {
    private final Edition edition;
    private final List<String> languages;
    private final PersonalData personal;
    private final Map<String, TypedNumbers> known = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ManuscriptCheck(
            Inspection inspection, Manuscript manuscript, Set<String> givenNames, List<String> languages) {
        edition = inspection.edition();
        this.languages = languages;
        var declared = new TreeSet<String>();
        declared.addAll(manuscript.alteredNames());
        declared.addAll(manuscript.names());
        manuscript.officials().stream().map(Official::name).forEach(declared::add);
        declared.add(inspection.visit().service());
        declared.addAll(inspection.visit().areas());
        personal = new PersonalData(givenNames, declared);
    }

    /**
     * Every problem of the inspection's own texts in these languages.
     *
     * @param givenNames common given names, to look for
     */
    public static List<Problem> problems(
            Inspection inspection, Manuscript manuscript, Set<String> givenNames, List<String> languages) {
        var check = new ManuscriptCheck(inspection, manuscript, givenNames, languages);
        manuscript.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> check.text(text.getValue()));
        var findings = manuscript.findings();
        findings.findings().forEach(finding -> check.text(finding.text()));
        findings.examples().forEach(example -> check.text(example.text()));
        findings.recommendations().forEach(each -> check.text(each.text()));
        manuscript.corrections().forEach(correction -> check.text(correction.text()));
        check.problems.addAll(ShownCheck.problems(inspection.edition(), manuscript));
        check.isbn(manuscript.isbn());
        return check.problems;
    }

    /** The problems of one text in these languages, whichever text of the inspection it is or is to be. */
    static List<Problem> ofText(
            Inspection inspection,
            Manuscript manuscript,
            Set<String> givenNames,
            List<String> languages,
            Map<String, Prose> text) {
        var check = new ManuscriptCheck(inspection, manuscript, givenNames, languages);
        check.text(text);
        return check.problems;
    }

    /** The last digit of an ISBN-13 makes the weighted sum (1, 3, 1, 3, …) a multiple of ten: ISO 2108. */
    private void isbn(String isbn) {
        var digits = isbn.replaceAll("[ -]", "");
        if (digits.isEmpty()) {
            return;
        }
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += (at % 2 == 0 ? 1 : 3) * Character.digit(digits.charAt(at), 10);
        }
        if (!digits.matches("\\d{13}") || sum % 10 != 0) {
            problems.add(
                    Problem.error(RP014, "", "'%s' is no ISBN".formatted(isbn), "Look its thirteen digits up again")
                            .at(new Place("inspection.yaml", 0, 0)));
        }
    }

    private void text(Map<String, Prose> text) {
        var place = text.values().stream().map(Prose::file).sorted().findFirst().orElse("");
        for (var language : languages) {
            var prose = text.get(language);
            if ((prose == null || prose.passages().isEmpty()) && !place.startsWith("texts/")) {
                problems.add(Problem.error(
                                RP005,
                                "",
                                "the text is missing in '%s'".formatted(language),
                                "Write it in every language")
                        .at(new Place(
                                place,
                                text.values().stream()
                                        .mapToInt(ManuscriptCheck::line)
                                        .min()
                                        .orElse(0),
                                0)));
            } else if (prose != null) {
                read(prose, language);
            }
        }
        if (languages.size() > 1) {
            twins(text);
        }
    }

    private void read(Prose prose, String language) {
        var numbers =
                known.computeIfAbsent(language, each -> new HouseVoice(edition.surroundings(), each).typedNumbers());
        for (var passage : prose.passages()) {
            switch (passage) {
                case Passage.Paragraph(var spans, int line) -> spans(spans, numbers, prose, line);
                case Passage.Heading(int _, var spans, int line) -> spans(spans, numbers, prose, line);
                case Passage.Listing(boolean _, var items, int _) ->
                    items.forEach(item -> spans(item.text(), numbers, prose, item.line()));
                case Passage.Quotation(var paragraphs, var by, int line) -> {
                    paragraphs.forEach(each -> names(each.text(), prose, each.line()));
                    names(by, prose, line);
                }
            }
        }
        prose.notes().values().forEach(note -> spans(note.text(), numbers, prose, note.line()));
    }

    private void spans(List<Span> spans, TypedNumbers numbers, Prose prose, int line) {
        for (var typed : numbers.in(spans)) {
            problems.add(Problem.error(
                            RP004,
                            "",
                            "'%s' is typed, in «%s»".formatted(typed, Span.plain(spans)),
                            "Tie it to a figure, or write {= %s} when it is about no data".formatted(typed))
                    .at(new Place(prose.file(), line, 0)));
        }
        names(spans, prose, line);
    }

    private void names(List<Span> spans, Prose prose, int line) {
        for (var found : personal.in(Span.plain(spans))) {
            problems.add(Problem.error(
                            RP006,
                            "",
                            "'%s' looks like %s".formatted(found.text(), found.looksLike()),
                            found.looksLike().equals(PersonalData.NAME)
                                    ? "Take it out; an altered name, an official or a word that is no name is declared in"
                                            + " inspection.yaml under altered-names, officials or names"
                                    : "Take it out")
                    .at(new Place(prose.file(), line, 0)));
        }
    }

    /** Both languages must give the same figures, in whatever order. */
    private void twins(Map<String, Prose> text) {
        var first = text.get(languages.getFirst());
        for (var language : languages.subList(1, languages.size())) {
            var other = text.get(language);
            if (first == null
                    || other == null
                    || first.passages().isEmpty()
                    || other.passages().isEmpty()) {
                continue;
            }
            var here = FiguresUsed.in(first);
            var there = FiguresUsed.in(other);
            if (!here.equals(there)) {
                var missing = new TreeSet<>(here);
                missing.removeAll(there);
                var more = new TreeSet<>(there);
                more.removeAll(here);
                problems.add(Problem.error(
                                RP012,
                                "",
                                "'%s' and '%s' give different figures:%s%s"
                                        .formatted(
                                                languages.getFirst(),
                                                language,
                                                missing.isEmpty() ? "" : " only the first has " + missing,
                                                more.isEmpty() ? "" : " only the second has " + more),
                                "Say the same in both")
                        .at(new Place(other.file(), line(other), 0)));
            }
        }
    }

    private static int line(Prose prose) {
        return prose.passages().isEmpty() ? 0 : prose.passages().getFirst().line();
    }
}

package org.plumbline.report.compose;

import static org.plumbline.report.compose.ReportProblem.RP001;
import static org.plumbline.report.compose.ReportProblem.RP002;
import static org.plumbline.report.compose.ReportProblem.RP003;
import static org.plumbline.report.compose.ReportProblem.RP008;
import static org.plumbline.report.compose.ReportProblem.RP011;
import static org.plumbline.report.compose.ReportProblem.RP016;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.finding.figure.Claim;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.figure.Said;
import org.plumbline.finding.figure.Wording;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Passage;
import org.plumbline.finding.prose.Prose;
import org.plumbline.finding.prose.Span;
import org.plumbline.finding.prose.TypedNumbers;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document.Footnote;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;

/** Fills the figures of what was written in, and keeps what does not fit. */
final class Telling {
    private final Figures figures;
    private final HouseVoice voice;
    private final Wording wording;
    private final Claim claim;
    private final boolean draft;
    private final TypedNumbers numbers;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    Telling(Figures figures, HouseVoice voice, boolean draft) {
        this.figures = figures;
        this.voice = voice;
        this.draft = draft;
        wording = new Wording(voice);
        claim = new Claim(voice);
        numbers = voice.typedNumbers();
    }

    Figures figures() {
        return figures;
    }

    HouseVoice voice() {
        return voice;
    }

    Wording wording() {
        return wording;
    }

    /** Knows typed numbers in the language. */
    TypedNumbers numbers() {
        return numbers;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Footnote> footnotes() {
        return footnotes;
    }

    /** A text as blocks; its own headings stand below {@code level}. */
    List<Block> blocks(Prose prose, String anchor, int level) {
        var blocks = new ArrayList<Block>();
        int headings = 0;
        for (var passage : prose.passages()) {
            switch (passage) {
                case Passage.Paragraph(var text, int line) ->
                    blocks.add(new Block.Paragraph("", inlines(text, prose, line)));
                case Passage.Heading(int below, var text, int line) ->
                    blocks.add(new Block.Heading(
                            Math.min(4, level + below - 1),
                            "%s-%d".formatted(anchor, ++headings),
                            inlines(text, prose, line)));
                case Passage.Listing(boolean numbered, var items, int _) ->
                    blocks.add(new Block.Listing(
                            numbered ? Block.Listing.Marks.NUMBERS : Block.Listing.Marks.BULLETS,
                            1,
                            items.stream()
                                    .map(item -> new Block.Listing.Item(inlines(item.text(), prose, item.line())))
                                    .toList()));
                case Passage.Quotation(var paragraphs, var by, int line) ->
                    blocks.add(new Block.Quotation(
                            paragraphs.stream()
                                    .map(each -> inlines(each.text(), prose, each.line()))
                                    .toList(),
                            inlines(by, prose, line)));
            }
        }
        return blocks;
    }

    /** A text that is one paragraph. */
    List<Inline> line(Prose prose) {
        var inlines = new ArrayList<Inline>();
        for (var passage : prose.passages()) {
            if (passage instanceof Passage.Paragraph(var text, int line)) {
                if (!inlines.isEmpty()) {
                    inlines.add(new Inline.Break());
                }
                inlines.addAll(inlines(text, prose, line));
            }
        }
        return inlines;
    }

    List<Inline> inlines(List<Span> spans, Prose prose, int line) {
        return new Sentence(prose, line, Span.plain(spans)).inlines(spans);
    }

    /** A figure outside any text, such as in a table; what cannot be said reads as {@code otherwise}. */
    Inline figure(FigureRef ref, String otherwise) {
        return switch (wording.say(figures.value(ref), ref, false)) {
            case Said.Words said -> new Inline.Figure(said.text(), source(ref, said));
            case Said.Refused _ -> new Inline.Text(otherwise);
        };
    }

    static Source source(FigureRef ref, Said.Words said) {
        var options = ref.of().size() > 1
                ? ("than=" + String.join(" ", ref.of().subList(1, ref.of().size())))
                : "";
        return new Source(
                ref.first(), said.form(), (ref.subset() + " " + options).strip(), said.met(), said.relevant());
    }

    /** One paragraph being told. */
    private final class Sentence {
        private final Prose prose;
        private final int line;
        private final String plain;
        private boolean first = true;

        Sentence(Prose prose, int line, String plain) {
            this.prose = prose;
            this.line = line;
            this.plain = plain;
        }

        List<Inline> inlines(List<Span> spans) {
            var inlines = new ArrayList<Inline>();
            spans.forEach(span -> inlines.add(inline(span)));
            return inlines;
        }

        private Inline inline(Span span) {
            return switch (span) {
                case Span.Words(var text) -> {
                    first = endsSentence(text);
                    yield new Inline.Text(text);
                }
                case Span.Figure(var ref) -> {
                    var said = wording.say(figures.value(ref), ref, first);
                    first = false;
                    yield told(said, ref, "{%s}".formatted(ref.written()), RP002, "{%s}".formatted(ref.written()));
                }
                case Span.Checked(var words, var ref) -> {
                    var values = ref.of().stream()
                            .map(of -> figures.value(ref.about(of)))
                            .toList();
                    first = false;
                    yield told(
                            claim.check(words, ref, values),
                            ref,
                            words,
                            RP003,
                            "[%s]{%s}".formatted(words, ref.written()));
                }
                case Span.Stated(var words) -> {
                    first = false;
                    yield new Inline.Figure(words, new Source("stated", "stated", "", null, null));
                }
                case Span.Unreadable(var written, var what, var remedy) -> {
                    add(RP001, what, remedy, written);
                    yield new Inline.Text(written);
                }
                case Span.Emphasis(var inside) -> new Inline.Emphasis(inlines(inside));
                case Span.Strong(var inside) -> new Inline.Strong(inlines(inside));
                case Span.Link(var inside, var to) -> link(inside, to);
                case Span.Mark(var note) -> mark(note);
                case Span.Break() -> new Inline.Break();
            };
        }

        private boolean endsSentence(String text) {
            return text.isBlank() ? first : text.matches("(?s).*[.!?][\"”’)]*\\s+$");
        }

        private Inline told(Said said, FigureRef ref, String otherwise, ProblemCode code, String at) {
            return switch (said) {
                case Said.Refused(var what, var remedy) -> {
                    add(code, what, remedy, at);
                    yield new Inline.Text(otherwise);
                }
                case Said.Words words -> {
                    if (!words.settled()) {
                        provisional(ref);
                    }
                    yield new Inline.Figure(words.text(), source(ref, words));
                }
            };
        }

        private void provisional(FigureRef ref) {
            var what = "%s could still change: answers are missing or in conflict%s"
                    .formatted(ref.first(), quotedAt(ref.written() + "}"));
            var remedy = "See 'plumbline check'; only a draft can be made before they are there";
            problems.add((draft ? Problem.note(RP008, "", what, remedy) : Problem.error(RP008, "", what, remedy))
                    .at(place()));
        }

        private Inline link(List<Span> inside, String to) {
            if (!to.matches("(https?://|mailto:|#)\\S+")) {
                add(RP016, "'%s' is no address".formatted(to), "Start it with https://", to);
            }
            return new Inline.Link(inlines(inside), to);
        }

        private Inline mark(String note) {
            var text = prose.notes().get(note);
            if (text == null) {
                add(RP011, "note '%s' has no text".formatted(note), "Write it as '[^%s]: …'".formatted(note), note);
                return new Inline.Text("");
            }
            int number = footnotes.size() + 1;
            footnotes.add(new Footnote(number, List.of()));
            footnotes.set(number - 1, new Footnote(number, Telling.this.inlines(text.text(), prose, text.line())));
            return new Inline.Mark(number);
        }

        private void add(ProblemCode code, String what, String remedy, String at) {
            var problem = Problem.error(code, "", what + quotedAt(at), remedy).at(place());
            if (problems.stream().noneMatch(known -> known.toString().equals(problem.toString()))) {
                problems.add(problem);
            }
        }

        private Place place() {
            return new Place(prose.file(), line, 0);
        }

        private String quoted() {
            return ", in «%s»".formatted(plain);
        }

        /** The sentence that holds what is wrong. */
        private String quotedAt(String at) {
            for (var sentence : plain.split("(?<=[.!?])\\s+", -1)) {
                if (sentence.contains(at)) {
                    return ", in «%s»".formatted(sentence);
                }
            }
            return quoted();
        }
    }

    /** A phrase with inline values where it names them. */
    static List<Inline> filled(String pattern, Map<String, List<Inline>> values) {
        var inlines = new ArrayList<Inline>();
        int from = 0;
        while (from < pattern.length()) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                inlines.add(new Inline.Text(pattern.substring(from)));
                return inlines;
            }
            if (open > from) {
                inlines.add(new Inline.Text(pattern.substring(from, open)));
            }
            inlines.addAll(values.getOrDefault(pattern.substring(open + 1, close), List.of()));
            from = close + 1;
        }
        return inlines;
    }
}

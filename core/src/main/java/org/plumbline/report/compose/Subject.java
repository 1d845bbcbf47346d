package org.plumbline.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.figure.Figures;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Form;
import org.plumbline.finding.prose.Mutation;
import org.plumbline.finding.prose.Span;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import org.plumbline.report.manuscript.Manuscript;

/** What a report is made from, and the few things that every part of it asks. */
record Subject(Inspection inspection, Manuscript manuscript, Telling telling) {
    Edition edition() {
        return inspection.edition();
    }

    Figures figures() {
        return telling.figures();
    }

    HouseVoice voice() {
        return telling.voice();
    }

    String language() {
        return voice().language();
    }

    String say(Words words) {
        return words.in(language());
    }

    String phrase(Phrase phrase) {
        return voice().phrase(phrase);
    }

    List<Inline> phrased(Phrase phrase) {
        return Inline.text(phrase(phrase));
    }

    /** The edition's words as text, their numbers said to be the edition's. */
    List<Inline> stated(Words words) {
        return stated(say(words));
    }

    /** Words that are not the inspection's own, their numbers said to be stated. */
    List<Inline> stated(String text) {
        return telling.numbers().stated(text).stream()
                .map(span -> span instanceof Span.Stated(var number)
                        ? (Inline) new Inline.Figure(number, new Source("stated", "stated", "", null, null))
                        : new Inline.Text(Span.plain(List.of(span))))
                .toList();
    }

    /** The title of a section, standard or theme, or a question's text. */
    String title(Id id) {
        return edition().wordsFor(id).map(this::say).orElse(id.value());
    }

    /** A figure in a table or box. */
    Inline figure(Id of, Form form, @Nullable String area) {
        return telling.figure(ref(of.value(), form, area), phrase(Phrase.NOTHING_TO_COUNT));
    }

    static FigureRef ref(String of, Form form, @Nullable String area) {
        Map<String, List<String>> where = area == null ? Map.of() : Map.of("area", List.of(area));
        return new FigureRef(List.of(of), form, false, null, where, null, false, Mutation.NONE, of);
    }

    /** The scale that something is rated on. */
    Optional<Scale> scale(Id rated) {
        return edition().rules().scores().stream()
                .filter(rule -> rule.id().equals(rated))
                .flatMap(rule -> edition().rules().scale(rule.scale()).stream())
                .findFirst()
                .or(() -> edition().questionsById().containsKey(rated)
                        ? edition().rules().scale(edition().rules().questionScale())
                        : Optional.empty());
    }

    /** The rule that gives the overall rating. */
    Optional<ScoreRule.Points> overallRule() {
        return edition().rules().scores().stream()
                .flatMap(rule -> rule instanceof ScoreRule.Points points ? Stream.of(points) : Stream.empty())
                .findFirst();
    }

    /** A rating's label; what says that there is none. */
    String label(Optional<Scale> scale, @Nullable String rating, boolean settled) {
        return scale.flatMap(found -> rating == null ? Optional.<Band>empty() : found.named(rating))
                .map(band -> say(band.label()))
                .orElseGet(() -> phrase(settled ? Phrase.NOT_RATED : Phrase.NOT_RATED_YET));
    }
}

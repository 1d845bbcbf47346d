package org.plumbline.finding.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Window;
import org.plumbline.finding.Findings;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.FigureSyntax;
import org.plumbline.finding.prose.Span;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Visit;
import org.plumbline.scenario.Inspection;

/** Figures as a writer meets them: what stands between braces is read, looked up and said. */
final class AReport {
    private final Inspection made;
    private Visit visit;
    private Gathered gathered = Gathered.NOTHING;
    private Findings findings = Findings.NONE;

    private AReport(Inspection made) {
        this.made = made;
        visit = new Visit("Little Sand", made.areas(), null, "", List.of(), "", "");
    }

    static AReport on(Inspection made) {
        return new AReport(made);
    }

    /** The same inspection with this reason given wherever one of these cases did not meet the question. */
    static Inspection giving(Inspection made, String question, String reason, String... references) {
        var cases = List.of(references);
        var events = made.events().stream()
                .map(event -> event.question().equals(Id.of(question)) && cases.contains(event.caseReference())
                        ? new AnswerEvent(
                                event.event(),
                                event.caseReference(),
                                event.question(),
                                event.answer(),
                                List.of(Id.of(reason)),
                                event.note(),
                                event.assessor(),
                                event.marking(),
                                event.at(),
                                event.received(),
                                event.replaces())
                        : event)
                .toList();
        return made.with(made.cases(), events);
    }

    AReport gathered(Gathered all) {
        gathered = all;
        return this;
    }

    AReport concluding(Findings all) {
        findings = all;
        return this;
    }

    AReport visited(@Nullable Window fieldwork, String published) {
        visit = new Visit("Little Sand", made.areas(), fieldwork, published, List.of(), "", "");
        return this;
    }

    /** What the figure stands for. */
    Value value(String written) {
        return figures().value(ref(FigureSyntax.span(written, null)));
    }

    /** What it reads in English, in the middle of a sentence. */
    String reads(String written) {
        return text(said(written, "en", false));
    }

    /** What it reads in Welsh, in the middle of a sentence. */
    String readsInWelsh(String written) {
        return text(said(written, "cy", false));
    }

    /** What it reads at the start of a sentence. */
    String begins(String written, String language) {
        return text(said(written, language, true));
    }

    Said.Words words(String written) {
        return words(said(written, "en", false));
    }

    /** Why it cannot be said, and what to do. */
    String refuses(String written) {
        return refused(said(written, "en", false));
    }

    Said.Words checked(String words, String written) {
        return words(check(words, written, "en"));
    }

    boolean accepts(String words, String written) {
        return accepts(words, written, "en");
    }

    boolean accepts(String words, String written, String language) {
        return check(words, written, language) instanceof Said.Words;
    }

    /** Why the words do not fit, and what to do. */
    String refuses(String words, String written) {
        return refused(check(words, written, "en"));
    }

    private Said check(String words, String written, String language) {
        var ref = ref(FigureSyntax.span(written, words));
        var figures = figures();
        var values = ref.of().stream().map(of -> figures.value(ref.about(of))).toList();
        return new Claim(voice(language)).check(words, ref, values);
    }

    private Said said(String written, String language, boolean first) {
        var ref = ref(FigureSyntax.span(written, null));
        return new Wording(voice(language)).say(figures().value(ref), ref, first);
    }

    private HouseVoice voice(String language) {
        return new HouseVoice(made.edition().surroundings(), language);
    }

    private Figures figures() {
        var inspection = new org.plumbline.inspection.Inspection(
                visit, made.edition(), made.cases(), made.sample(), made.events(), made.judged(), made.awarded());
        return new Figures(inspection, made.sheet(), made.ratings(), gathered, findings);
    }

    private static FigureRef ref(Span span) {
        return switch (span) {
            case Span.Figure(var ref) -> ref;
            case Span.Checked(var _, var ref) -> ref;
            default -> throw new AssertionError("should be a figure: " + span);
        };
    }

    private static String text(Said said) {
        return words(said).text();
    }

    private static Said.Words words(Said said) {
        if (said instanceof Said.Words words) {
            return words;
        }
        throw new AssertionError("should be said: " + said);
    }

    private static String refused(Said said) {
        if (said instanceof Said.Refused(var what, var remedy)) {
            return what + ". " + remedy;
        }
        throw new AssertionError("should be refused: " + said);
    }
}

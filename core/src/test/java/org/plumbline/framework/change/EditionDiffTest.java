package org.plumbline.framework.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.framework.change.Change.Kind.ADDED;
import static org.plumbline.framework.change.Change.Kind.REARRANGED;
import static org.plumbline.framework.change.Change.Kind.REDRAWN;
import static org.plumbline.framework.change.Change.Kind.REMOVED;
import static org.plumbline.framework.change.Change.Kind.RESCORED;
import static org.plumbline.framework.change.Change.Kind.REWORDED;
import static org.plumbline.scenario.APlan.given;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.FullEdition;
import org.plumbline.scenario.Scenario;

class EditionDiffTest {
    private static final Edition EDITION = FullEdition.edition();
    private static final String QUESTION = "sections[1].standards[0].questions[3]";

    private static List<Change> changed(String part, @Nullable Object value) {
        return EditionDiff.between(EDITION, Changed.in(EDITION, part, value));
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(EditionDiff.between(EDITION, FullEdition.edition())).isEmpty();
    }

    @Test
    void says_what_was_reworded_in_which_language() {
        assertThat(changed(QUESTION + ".text", new Words(Map.of("en", "Was screened so?", "cy", "A sgriniwyd?"))))
                .containsExactly(
                        new Change(REWORDED, "question", "screened, text in cy", "Was screened so?", "A sgriniwyd?"));
    }

    @Test
    void says_what_lost_or_gained_a_language() {
        assertThat(changed("title", new Words(Map.of("en", "A made framework"))))
                .containsExactly(new Change(REWORDED, "edition", "title, title in cy", "A made framework", ""));
        assertThat(EditionDiff.between(Changed.in(EDITION, "title", new Words(Map.of())), EDITION))
                .extracting(Change::before, Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "A made framework"),
                        org.assertj.core.groups.Tuple.tuple("", "A made framework"));
    }

    @Test
    void says_how_cases_are_drawn_otherwise() {
        assertThat(changed("surroundings.samples[0].reserves", given("5")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(REDRAWN);
                    assertThat(change.what() + " " + change.id()).isEqualTo("sample main");
                    assertThat(change.before())
                            .contains("z=1.28155(own)", "start 9 months(own) to 6 months(own)", "reserves=2(own)");
                    assertThat(change.after()).contains("reserves=5(own)");
                });
        assertThat(changed("surroundings.samples[0].title", new Words(Map.of("en", "Sample main", "cy", "Sampl"))))
                .containsExactly(new Change(REWORDED, "sample", "main, title in cy", "Sample main", "Sampl"));
    }

    @Test
    void says_how_cases_are_judged_in_another_order() {
        assertThat(changed("surroundings.practice[0].questions", Scenario.ids("screened", "plan", "analysed")))
                .containsExactly(new Change(
                        REARRANGED, "phase", "first", "[plan|screened|analysed]", "[screened|plan|analysed]"));
        var phases = EDITION.surroundings().practice();
        assertThat(changed("surroundings.practice", phases.reversed()))
                .containsExactly(new Change(REARRANGED, "practice", "order", "[first|then]", "[then|first]"));
        assertThat(changed("surroundings.practice", List.of()))
                .containsExactly(
                        new Change(REMOVED, "phase", "first", "At first", ""),
                        new Change(REMOVED, "phase", "then", "And then", ""),
                        new Change(REMOVED, "practice", "order", "[first|then]", ""));
    }

    @Test
    void guidance_is_reworded_gained_and_lost_as_words_are() {
        assertThat(changed(QUESTION + ".guidance", new Words(Map.of("en", "Weigh the whole of it", "cy", "Pwyswch"))))
                .containsExactly(new Change(
                        REWORDED, "question", "screened, guidance in cy", "Weigh the whole of it", "Pwyswch"));
        assertThat(changed(QUESTION + ".guidance", null))
                .extracting(Change::kind, Change::id, Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REWORDED, "screened, guidance in cy", ""),
                        org.assertj.core.groups.Tuple.tuple(REWORDED, "screened, guidance in en", ""));
    }

    @Test
    void says_what_was_rescored_as_it_was_and_as_it_is() {
        assertThat(changed(QUESTION + ".kind", QuestionKind.KEY))
                .containsExactly(new Change(
                        RESCORED,
                        "question",
                        "screened",
                        "in=2.1 kind=SCORED type=JUDGEMENT unit=court when=all[] choices=[]",
                        "in=2.1 kind=KEY type=JUDGEMENT unit=court when=all[] choices=[]"));
    }

    @Test
    void writes_conditions_and_rules_out_in_full() {
        var small = anEdition(withStandard("1.1").question("a").question("b")).build();
        var gated = anEdition(withStandard("1.1")
                        .question("a")
                        .question(aQuestion("b").when(answered("a", "met", "not-met"))))
                .build();
        assertThat(EditionDiff.between(small, gated))
                .extracting(Change::after)
                .containsExactly("in=1.1 kind=SCORED type=JUDGEMENT unit=- when=answer(a in [met|not-met]) choices=[]");
        var analysed = Changed.in(EDITION, "sections[1].standards[0].questions[4].when", attribute("custody", "yes"));
        assertThat(EditionDiff.between(analysed, EDITION))
                .extracting(Change::before, Change::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "in=2.1 kind=SCORED type=JUDGEMENT unit=- when=attribute(custody in [yes]) choices=[]",
                        "in=2.1 kind=SCORED type=JUDGEMENT unit=- when=all[answer(screened in [met])|any[attribute(custody"
                                + " in [yes])|not(attribute(sentence in [dto]))]|attribute(age >= 10)|attribute(age <="
                                + " 17.5)] choices=[]"));
        assertThat(EditionDiff.between(EDITION, Changed.in(EDITION, "rules.scores", List.of())))
                .extracting(Change::before)
                .containsExactly(
                        "judged of=[] scale=rating",
                        "pooled criterion of=[2.1] scale=rating",
                        "lowest of=[2.2] scale=rating",
                        "per-case criterion of=[3.1] scale=-",
                        "pooled theme of=[safeguarding] scale=rating",
                        "pooled section of=[2] scale=-",
                        "points unrated=SCALE of=[1.1|2.1|2.2] scale=overall");
    }

    @Test
    void says_first_what_went_and_then_what_came() {
        assertThat(changed("units[1].id", Id.of("prison")))
                .containsExactly(
                        new Change(REMOVED, "unit", "community", "community", ""),
                        new Change(ADDED, "unit", "prison", "", "community"));
    }

    @Test
    void says_the_effect_of_what_came_without_words() {
        var without =
                Changed.in(EDITION, "rules.scores", EDITION.rules().scores().subList(0, 6));
        assertThat(EditionDiff.between(without, EDITION))
                .containsExactly(new Change(
                        ADDED, "score", "overall", "", "points unrated=SCALE of=[1.1|2.1|2.2] scale=overall"));
    }

    @Test
    void goes_into_the_surroundings() {
        assertThat(changed("surroundings.report[0].parts[0].title", words("What was good")))
                .extracting(Change::kind, Change::what, Change::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REWORDED, "report part", "strengths-1, title in cy"),
                        org.assertj.core.groups.Tuple.tuple(REWORDED, "report part", "strengths-1, title in en"));
    }

    @Test
    void a_rewording_and_a_rescoring_of_one_thing_are_two_changes() {
        var both = Changed.in(Changed.in(EDITION, QUESTION + ".text", words("Anew")), QUESTION + ".unit", null);
        assertThat(EditionDiff.between(EDITION, both))
                .extracting(Change::kind)
                .containsExactly(REWORDED, REWORDED, RESCORED);
    }
}

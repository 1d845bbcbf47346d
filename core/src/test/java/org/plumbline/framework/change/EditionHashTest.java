package org.plumbline.framework.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.not;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.framework.rule.SubAreas;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.FullEdition;

class EditionHashTest {
    private static final Edition EDITION = FullEdition.edition();
    private static final String QUESTION = "sections[1].standards[0].questions[3]";
    private static final Id OTHER = Id.of("other");

    private static Arguments change(String part, @Nullable Object value) {
        return Arguments.of(part, value);
    }

    static Stream<Arguments> rewordings() {
        var other = words("Said anew");
        var grounds = new Grounds("another reason", "another page");
        return Stream.of(
                change("title", other),
                change("source", "another document"),
                change("name.revision", 2),
                change("drafts", java.util.Set.of("cy")),
                change("terms.rating", other),
                change("answers.notMet", other),
                change("attributes[0].title", other),
                change("units[0].words", other),
                change("reasons[0].words", other),
                change("sections[1].title", other),
                change("sections[1].standards[0].title", other),
                change("sections[1].standards[0].text", other),
                change(QUESTION + ".text", other),
                change("sections[1].standards[0].questions[0].choices[0].words", other),
                change("themes[0].title", other),
                change("themes[0].grounds", grounds),
                change("rules.scales[0].bands[0].label", other),
                change("rules.scales[0].grounds", grounds),
                change("rules.scores[1].grounds", grounds),
                change("rules.nearEdge.grounds", grounds),
                change("rules.subAreas.grounds", grounds),
                change("surroundings.printsCounts", true),
                change("surroundings.owners", List.of()),
                change("surroundings.questionnaires", List.of()),
                change("surroundings.milestones", List.of()),
                change("surroundings.practice", List.of()),
                change("surroundings.practice[1].questions", ids("outcome")),
                change(QUESTION + ".guidance", other),
                change(QUESTION + ".guidance", null),
                change("surroundings.glossary", List.of()),
                change("surroundings.report", List.of()));
    }

    static Stream<Arguments> rescorings() {
        return Stream.of(
                change("name.framework", OTHER),
                change("name.edition", "2"),
                change("attributes[0].id", OTHER),
                change("attributes[0].type", AttributeType.WORDS),
                change("attributes[0].required", false),
                change("attributes[2].values[0].id", OTHER),
                change("attributes", List.of()),
                change("units[0].id", OTHER),
                change("units", List.of(EDITION.units().getFirst())),
                change("sections[1].id", OTHER),
                change("sections", EDITION.sections().reversed()),
                change("sections[1].standards[0].id", OTHER),
                change(QUESTION + ".id", OTHER),
                change(QUESTION + ".kind", QuestionKind.KEY),
                change(QUESTION + ".type", AnswerType.WORDS),
                change(QUESTION + ".unit", null),
                change(QUESTION + ".when", attribute("custody", "yes")),
                change(QUESTION + ".when", attribute("custody", "no")),
                change(QUESTION + ".when", answered("plan", "dto")),
                change(QUESTION + ".when", not(Condition.always())),
                change(QUESTION + ".when", atLeast("age", "9")),
                change("sections[1].standards[0].questions[0].choices[0].id", OTHER),
                change("themes[0].id", OTHER),
                change("themes[0].questions", ids("screened")),
                change("rules.bandOn", BandOn.EXACT),
                change("rules.questionScale", null),
                change("rules.nearEdge", null),
                change("rules.nearEdge.points", 4),
                change("rules.nearEdge.oneCase", false),
                change("rules.nearEdge.fewCases", 4),
                change("rules.subAreas", null),
                change("rules.scales[0].id", OTHER),
                change("rules.scales[0].bands[0].id", "Other"),
                change("rules.scales[0].bands[1].from", 51),
                change("rules.scales[0].bands[0].to", 48),
                change("rules.scales[0].bands[0].points", 1),
                change("rules.scales[0].bands[0].points", null),
                change("rules.scores[0].scale", OTHER),
                change("rules.scores[1].kind", ScoreKind.THEME),
                change("rules.scores[1].of", ids("screened")),
                change("rules.scores[1].scale", null),
                change("rules.scores[2].of", ids("2.2.1")),
                change("rules.scores[6].unrated", Unrated.NONE),
                change("rules.scores", EDITION.rules().scores().reversed()),
                change(
                        "rules.scores[1]",
                        new ScoreRule.PerCase(Id.of("2.1"), ScoreKind.CRITERION, ids("2.1"), Id.of("rating"), MADE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewordings")
    void words_and_grounds_and_surroundings_change_no_pin(String part, Object value) {
        assertThat(EditionHash.ofRules(Changed.in(EDITION, part, value))).isEqualTo(EditionHash.ofRules(EDITION));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("rescorings")
    void whatever_can_change_a_result_changes_the_pin(String part, @Nullable Object value) {
        assertThat(EditionHash.ofRules(Changed.in(EDITION, part, value))).isNotEqualTo(EditionHash.ofRules(EDITION));
    }

    @Test
    void no_two_of_these_editions_share_a_pin() {
        var seen = new HashMap<String, String>();
        rescorings().map(Arguments::get).forEach(change -> {
            var edition = Changed.in(EDITION, (String) change[0], change[1]);
            var before = seen.put(EditionHash.ofRules(edition), change[0] + " to " + change[1]);
            assertThat(before).as(change[0] + " to " + change[1]).isNull();
        });
    }

    @Test
    void sub_areas_that_are_not_scored_are_as_good_as_none() {
        var unscored = Changed.in(EDITION, "rules.subAreas", new SubAreas(false, MADE));
        assertThat(EditionHash.ofRules(unscored))
                .isEqualTo(EditionHash.ofRules(Changed.in(EDITION, "rules.subAreas", null)));
    }

    @Test
    void numbers_are_pinned_by_their_value() {
        var plain = Changed.in(EDITION, QUESTION + ".when", atLeast("age", "10"));
        var zeroes = Changed.in(EDITION, QUESTION + ".when", atLeast("age", "10.00"));
        assertThat(EditionHash.ofRules(zeroes)).isEqualTo(EditionHash.ofRules(plain));
    }

    /**
     * Inspections are pinned to this digest: it may only change with the full edition above, never with the code.
     * Expected: recorded from the first build that had a hash.
     */
    @Test
    void stays_the_same_for_ever() {
        assertThat(EditionHash.ofRules(EDITION))
                .isEqualTo("sha256:57ac862a6496a9250d7198c070b3fa199b081ad09a1db4069cfe46f7d12c7cf3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "title",
        "terms.section",
        "answers.unanswered",
        "attributes[0].title",
        "units[0].words",
        "reasons[0].words",
        "sections[1].title",
        "sections[1].standards[0].title",
        "sections[1].standards[0].text",
        "sections[1].standards[0].questions[3].text",
        "sections[1].standards[0].questions[0].choices[0].words",
        "themes[0].title",
        "rules.scales[0].bands[0].label",
        "surroundings.owners[0].words",
        "surroundings.questionnaires[0].title",
        "surroundings.questionnaires[0].questions[0].text",
        "surroundings.milestones[0].title",
        "surroundings.samples[0].title",
        "surroundings.samples[0].mustInclude[0].title",
        "surroundings.glossary[0].term",
        "surroundings.glossary[0].text",
        "surroundings.report[0].title",
        "surroundings.report[0].parts[0].title"
    })
    void each_text_of_a_language_changes_its_words_and_no_other_languages(String part) {
        var welsh = new org.plumbline.framework.words.Words(
                java.util.Map.of("en", text(part), "cy", "Wedi ei ddweud o'r newydd"));
        var changed = Changed.in(EDITION, part, welsh);
        assertThat(EditionHash.ofWords(changed, "cy")).isNotEqualTo(EditionHash.ofWords(EDITION, "cy"));
        assertThat(EditionHash.ofWords(changed, "en")).isEqualTo(EditionHash.ofWords(EDITION, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "attributes[2].values[0].words",
        "sections[1].standards[0].parts[0].words",
        "surroundings.questionnaires[0].questions[0].choices[0].words"
    })
    void the_texts_of_values_parts_and_questionnaire_choices_count_too(String part) {
        var changed = Changed.in(EDITION, part, words("Said anew"));
        assertThat(EditionHash.ofWords(changed, "cy")).isNotEqualTo(EditionHash.ofWords(EDITION, "cy"));
    }

    @Test
    void how_cases_are_drawn_changes_no_hash() {
        var before = EditionHash.ofRules(EDITION);
        assertThat(EditionHash.ofRules(Changed.in(EDITION, "surroundings.samples", List.of())))
                .isEqualTo(before);
        var drawing = new Attribute(
                OTHER, AttributeType.DATE, false, words("Only for drawing"), List.of(), Attribute.Purpose.SAMPLING);
        assertThat(EditionHash.ofRules(Changed.in(EDITION, "attributes[+]", drawing)))
                .isEqualTo(before);
        var asked = new Attribute(OTHER, AttributeType.DATE, false, words("For everything"), List.of());
        assertThat(EditionHash.ofRules(Changed.in(EDITION, "attributes[+]", asked)))
                .isNotEqualTo(before);
    }

    /** The English text that stands there now. */
    private static String text(String part) {
        Object at = EDITION;
        for (var step : part.split("\\.", -1)) {
            at = step(at, step);
        }
        return ((org.plumbline.framework.words.Words) at).in("en");
    }

    private static Object step(Object from, String step) {
        var bracket = step.indexOf('[');
        var name = bracket < 0 ? step : step.substring(0, bracket);
        try {
            var found = from.getClass().getMethod(name).invoke(from);
            return bracket < 0
                    ? found
                    : ((List<?>) found).get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package org.plumbline.framework.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.framework.report.Showing.Kind.AREAS;
import static org.plumbline.framework.report.Showing.Kind.CONTENTS;
import static org.plumbline.framework.report.Showing.Kind.NUMBERED_TEXT;
import static org.plumbline.framework.report.Showing.Kind.OPTIONAL_TEXT;
import static org.plumbline.framework.report.Showing.Kind.STRENGTHS;
import static org.plumbline.framework.report.Showing.Kind.TEXT;
import static org.plumbline.framework.report.Showing.Kind.WORDS;
import static org.plumbline.scenario.FullEdition.part;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.ids;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.HouseStyle.Saying;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.report.Phrasebook;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.words.Words;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.FullEdition;

/** A report shows only what its edition has, in words for every share and in every language. */
class ReportCheckTest {
    private static final Edition LAWFUL = FullEdition.edition();
    private static final Words ENGLISH_ONLY = new Words(Map.of("en", "Only", "cy", " "));

    private static List<String> told(Edition edition) {
        return EditionCheck.problems(edition).stream().map(Problem::toString).toList();
    }

    /** What is wrong with a report of these parts. */
    private static List<String> report(ReportPart... parts) {
        return told(Changed.in(LAWFUL, "surroundings.report", List.of(parts)));
    }

    /** What is wrong with a report of one part that shows this. */
    private static List<String> showing(Showing.Kind kind, String... of) {
        var one = part("one", List.of(new Showing(kind, ids(of))));
        return report(kind == WORDS ? Changed.in(one, "text", words("Ours")) : one);
    }

    private static Showing shows(Showing.Kind kind) {
        return new Showing(kind, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void a_part_may_show_everything_that_there_is(Showing.Kind kind) {
        assertThat(
                        switch (kind.about()) {
                            case NOTHING -> showing(kind);
                            case SCORED -> showing(kind, "2", "2.1", "safeguarding", "screened", "2.2.1");
                            case ASPECTS -> showing(kind, "2", "1.1", "2.1");
                            case SECTIONS -> showing(kind, "1", "2", "3");
                            case ATTRIBUTES -> showing(kind, "custody", "sentence");
                            case QUESTIONNAIRES -> showing(kind, "children");
                            case ANYTHING -> showing(kind, "whatever", "it-is");
                        })
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fw034_a_part_shows_what_there_is_not(Showing.Kind kind) {
        var remedy = switch (kind.about()) {
            case NOTHING -> "Write it without a list.";
            case SCORED -> "Use one of 1, 2, 3, 1.1, 2.1, 2.2, 3.1, safeguarding, ";
            case ASPECTS -> "Use one of 1, 2, 3, 1.1, 2.1, 2.2, 3.1.";
            case SECTIONS -> "Use one of 1, 2, 3.";
            case ATTRIBUTES -> "Use one of custody, ";
            case QUESTIONNAIRES -> "Use one of children.";
            case ANYTHING -> "";
        };
        if (kind.about() == Showing.About.ANYTHING) {
            assertThat(showing(kind, "9.9")).isEmpty();
        } else {
            assertThat(showing(kind, "9.9"))
                    .singleElement()
                    .asString()
                    .startsWith("report[0].shows[0]: FW034 '%s' cannot show 9.9. %s".formatted(kind.word(), remedy));
        }
    }

    @Test
    void fw034_each_thing_that_there_is_not_is_told() {
        assertThat(showing(STRENGTHS, "2.1", "plan", "safeguarding"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).contains("FW034 'strengths' cannot show"));
    }

    @Test
    void fw034_a_part_inside_another_is_looked_at_too() {
        var inner = part("inner", List.of(shows(CONTENTS), new Showing(AREAS, ids("9.9"))));
        assertThat(report(part("first", List.of(shows(TEXT))), part("outer", List.of(), inner)))
                .containsExactly("report[1].parts[0].shows[1]: FW034 'areas' cannot show 9.9. "
                        + "Use one of 1, 2, 3, 1.1, 2.1, 2.2, 3.1.");
    }

    @Test
    void fw034_a_part_that_shows_nothing() {
        assertThat(report(part("empty", List.of())))
                .containsExactly("report[0]: FW034 part empty shows nothing. Say under 'shows' what stands in it.");
    }

    @Test
    void a_part_may_show_nothing_itself_when_it_has_parts() {
        assertThat(report(part("outer", List.of(), part("inner", List.of(shows(TEXT))))))
                .isEmpty();
    }

    @Test
    void fw034_words_that_nobody_wrote() {
        assertThat(report(part("about", List.of(shows(WORDS)))))
                .containsExactly(
                        "report[0]: FW034 part about shows the edition's own words and has none. Write them under 'text'.");
    }

    @Test
    void fw034_words_that_nobody_sees() {
        assertThat(report(Changed.in(part("about", List.of(shows(TEXT))), "text", words("Ours"))))
                .containsExactly("report[0]: FW034 part about has a text that it does not show. "
                        + "Add 'words' to 'shows', or take the text out.");
    }

    @ParameterizedTest
    @CsvSource({"TEXT, OPTIONAL_TEXT", "TEXT, NUMBERED_TEXT", "OPTIONAL_TEXT, NUMBERED_TEXT", "TEXT, TEXT"})
    void fw034_the_inspections_text_twice_in_one_part(Showing.Kind one, Showing.Kind other) {
        assertThat(report(part("twice", List.of(shows(one), shows(CONTENTS), shows(other)))))
                .containsExactly("report[0]: FW034 part twice shows the inspection's text twice. "
                        + "Keep one of text, optional-text and numbered-text.");
    }

    @Test
    void the_editions_words_may_stand_beside_the_inspections_text() {
        for (var kind : List.of(TEXT, OPTIONAL_TEXT, NUMBERED_TEXT)) {
            var both = part("both", List.of(shows(WORDS), shows(kind)));
            assertThat(report(Changed.in(both, "text", words("Ours")))).isEmpty();
        }
    }

    @Test
    void fw018_a_part_whose_words_are_missing_in_a_language() {
        var part = Changed.in(part("about", List.of(shows(WORDS))), "text", ENGLISH_ONLY);
        assertThat(report(part))
                .containsExactly("report[0].text: FW018 the text is missing in language 'cy'. Write it; "
                        + "mark the language as a draft under 'translations' until somebody has reviewed it.");
    }

    @Test
    void fw018_a_phrase_that_is_missing_in_a_language() {
        var phrases = new EnumMap<Phrase, Words>(LAWFUL.surroundings().phrases().words());
        phrases.put(Phrase.OUT_OF, ENGLISH_ONLY);
        assertThat(told(Changed.in(LAWFUL, "surroundings.phrases", new Phrasebook(phrases, Set.of()))))
                .containsExactly("phrases.out-of: FW018 the text is missing in language 'cy'. Write it; "
                        + "mark the language as a draft under 'translations' until somebody has reviewed it.");
    }

    @Test
    void fw018_every_phrase_is_needed() {
        assertThat(told(Changed.in(LAWFUL, "surroundings.phrases", Phrasebook.NONE)))
                .hasSize(2 * Phrase.values().length)
                .allSatisfy(told -> assertThat(told).startsWith("phrases.").contains(": FW018 "));
    }

    @Test
    void fw018_a_word_for_a_share_that_is_missing_in_a_language() {
        assertThat(told(Changed.in(LAWFUL, "surroundings.style.quantities[1].words", ENGLISH_ONLY)))
                .singleElement()
                .asString()
                .startsWith("house-style.quantities[1].words: FW018 the text is missing in language 'cy'.");
    }

    @ParameterizedTest
    @CsvSource({
        "wordsTo, words-to, 0, 20",
        "fewRelevant, few-relevant, 0, 1000",
        "withholdBelow, withhold-below, 1, 1000",
        "allButMost, all-but-most, 0, 1000",
        "allButLeast, all-but-least, 0, 100",
        "slack, slack, 0, 20"
    })
    void fw028_a_setting_of_the_house_style_out_of_range(String part, String key, int least, int most) {
        for (int value : List.of(least, most)) {
            assertThat(told(Changed.in(LAWFUL, "surroundings.style." + part, value)))
                    .isEmpty();
        }
        for (int value : List.of(least - 1, most + 1)) {
            assertThat(told(Changed.in(LAWFUL, "surroundings.style." + part, value)))
                    .containsExactly("house-style.%s: FW028 '%s' is %d. Use a number from %d to %d."
                            .formatted(key, key, value, least, most));
        }
    }

    /** Ranges as {@code from-to}, lowest first. */
    private static List<Saying> sayings(String ranges) {
        return Stream.of(ranges.split(" ", -1))
                .map(range -> range.split("-", -1))
                .map(edge -> new Saying(Integer.parseInt(edge[0]), Integer.parseInt(edge[1]), words("so")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0-49 51-100; [1]: FW035 51 to 100 stands where 50 should come next",
                "0-50 50-100; [1]: FW035 50 to 100 stands where 51 should come next",
                "1-100; [0]: FW035 1 to 100 stands where 0 should come next",
                "0-49 60-50 61-100; [1]: FW035 60 to 50 stands where 50 should come next",
                "50-100 0-49; [0]: FW035 50 to 100 stands where 0 should come next",
                "0-0 1-0 1-100; [1]: FW035 1 to 0 stands where 1 should come next"
            })
    void fw035_words_for_shares_that_leave_a_gap_or_overlap(String ranges, String what) {
        for (var key : List.of("fractions", "quantities")) {
            assertThat(told(Changed.in(LAWFUL, "surroundings.style." + key, sayings(ranges))))
                    .containsExactly("house-style.%s%s. Give words for every whole percentage from 0 to 100, in order."
                            .formatted(key, what));
        }
    }

    @ParameterizedTest
    @CsvSource({"0-99, 99", "0-50 51-100 101-120, 120"})
    void fw035_words_for_shares_that_do_not_end_at_100(String ranges, int end) {
        assertThat(told(Changed.in(LAWFUL, "surroundings.style.fractions", sayings(ranges))))
                .containsExactly("house-style.fractions: FW035 the words end at %d. ".formatted(end)
                        + "Give words for every percentage up to 100.");
    }

    @ParameterizedTest
    @CsvSource({"0-100", "0-0 1-99 100-100", "0-32 33-33 34-100"})
    void words_for_shares_may_be_cut_anywhere(String ranges) {
        assertThat(told(Changed.in(LAWFUL, "surroundings.style.fractions", sayings(ranges))))
                .isEmpty();
    }

    @Test
    void an_edition_without_a_report_needs_no_words_for_one() {
        var silent = Changed.in(LAWFUL, "surroundings.report", List.of());
        silent = Changed.in(silent, "surroundings.phrases", Phrasebook.NONE);
        silent = Changed.in(silent, "surroundings.style.fractions", List.of());
        assertThat(told(silent)).isEmpty();
    }

    @Test
    void all_is_told_at_once() {
        var broken = Changed.in(LAWFUL, "surroundings.report", List.of(part("a", List.of()), part("b", List.of())));
        broken = Changed.in(broken, "surroundings.style.slack", 99);
        broken = Changed.in(broken, "surroundings.style.quantities", sayings("0-99"));
        broken = Changed.in(broken, "surroundings.phrases", Phrasebook.NONE);
        assertThat(EditionCheck.problems(broken).stream()
                        .map(Problem::code)
                        .map(Object::toString)
                        .distinct())
                .containsExactly("FW034", "FW028", "FW035", "FW018");
    }
}

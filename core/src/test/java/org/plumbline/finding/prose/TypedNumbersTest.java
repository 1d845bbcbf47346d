package org.plumbline.finding.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are never typed: what is found and what may stand is what the end of docs/writing-reports.md says. */
class TypedNumbersTest {
    private static final TypedNumbers ENGLISH = new TypedNumbers(
            List.of("two", "three", "four", "five", "ten", "half", "quarter", "dozen"),
            List.of("Appendix", "section", "Table", "recommendation"),
            List.of("January", "May", "December"));

    private static final TypedNumbers WELSH = new TypedNumbers(
            List.of("dau", "dwy", "tri", "pedair", "deg", "hanner"),
            List.of("Atodiad", "adran"),
            List.of("Mai", "Rhagfyr"));

    private static List<String> found(String text) {
        return ENGLISH.in(List.of(new Span.Words(text)));
    }

    @ParameterizedTest(name = "«{0}» has {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "In 26 of 38 cases; 26|38",
                "It rose to 68%.; 68%",
                "It rose to 68.5%.; 68.5%",
                "Some 12,400 people; 12,400",
                "A 14-year-old; 14",
                "The 2nd of them; 2",
                "In 3 out of four; 3|four",
                "In three of the four cases; three|four",
                "Three cases; Three",
                "TEN cases; TEN",
                "At least half; half",
                "half-hearted; half",
                "In (five) cases, two/three at most; five|two|three",
                "Page 7; 7",
                "Section 7; 7",
                "On 14 March; 14",
                "In 1750 and 2150; 1750|2150"
            })
    void a_number_in_digits_or_words_is_found(String text, String numbers) {
        assertThat(found(text)).containsExactly(numbers.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was one case, and a second.",
                "On 14 December 2015 and on 5 May",
                "From 12–16 May 2031",
                "In 2011, 1998, 2011/2012, 2011/12 and 2016-17",
                "Under standards 1.1 and 2.2.1, and 2.2.1a",
                "See Appendix 1, section 2, section 3a and Table 12; recommendation 4",
                "At https://example.org/4/reports-2 and www.example.org/5",
                "The tenth, the fourth; often, quarterly, halfway, threefold",
                "Nothing at all",
                ""
            })
    void what_is_no_count_may_stand(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void each_language_has_its_own_words_and_months() {
        assertThat(WELSH.in(List.of(new Span.Words("Mewn dau achos o ddeg, hanner ohonynt ym mis Mai"))))
                .containsExactly("dau", "hanner");
        assertThat(WELSH.in(List.of(new Span.Words("Ar 14 Rhagfyr 2015, yn ôl Atodiad 1 ac adran 2"))))
                .isEmpty();
        assertThat(WELSH.in(List.of(new Span.Words("two or three in all"))))
                .as("English in a Welsh text")
                .isEmpty();
        assertThat(ENGLISH.in(List.of(new Span.Words("On 14 Rhagfyr")))).containsExactly("14");
    }

    @Test
    void a_letter_with_an_accent_is_part_of_its_word() {
        assertThat(WELSH.in(List.of(new Span.Words("tria, trî, âdau, dŵr"))))
                .as("tri and dau inside other words")
                .isEmpty();
    }

    @Test
    void figures_checked_words_and_numbers_said_to_be_about_no_data_are_not_typed() {
        var spans = List.of(
                new Span.Words("In "),
                FigureSyntax.span("1.1 count area=\"Area 51\"", null),
                new Span.Words(" and "),
                FigureSyntax.span("1.2", "three of the four"),
                new Span.Words(", aged "),
                FigureSyntax.span("= 10 to 17", null),
                new Span.Mark("3"),
                new Span.Break(),
                FigureSyntax.span("1.2 in four", null));
        assertThat(ENGLISH.in(spans)).isEmpty();
    }

    @Test
    void emphasis_and_links_are_looked_into_and_addresses_are_not() {
        var spans = List.<Span>of(
                new Span.Emphasis(List.of(new Span.Words("two"))),
                new Span.Strong(List.of(new Span.Words("all "), new Span.Emphasis(List.of(new Span.Words("3"))))),
                new Span.Link(List.of(new Span.Words("four pages")), "https://example.org/5"));
        assertThat(ENGLISH.in(spans)).containsExactly("two", "3", "four");
    }

    @Test
    void they_are_told_in_the_order_in_which_they_stand_each_time_they_do() {
        assertThat(found("Two, 5 and two again")).containsExactly("Two", "5", "two");
    }

    /** A text of the edition's, such as a question, may have numbers; in a report each says that it is about no data. */
    @Test
    void digits_in_a_text_of_the_editions_are_said_to_be_about_no_data() {
        assertThat(ENGLISH.stated("Aged 10 to 17 on 14 May 2031, 1,200 in all (section 2)"))
                .containsExactly(
                        new Span.Words("Aged "),
                        new Span.Stated("10"),
                        new Span.Words(" to "),
                        new Span.Stated("17"),
                        new Span.Words(" on 14 May 2031, "),
                        new Span.Stated("1,200"),
                        new Span.Words(" in all (section 2)"));
        assertThat(ENGLISH.stated("7")).containsExactly(new Span.Stated("7"));
        assertThat(ENGLISH.stated("Two lamps")).containsExactly(new Span.Words("Two lamps"));
        assertThat(ENGLISH.stated("")).isEmpty();
    }
}

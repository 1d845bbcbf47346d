package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a text is told with its file, line and sentence, and nothing is written. */
class ReportTextTest {
    private static final String EN = "texts/context.en.md";
    private static final String CY = "texts/context.cy.md";

    @TempDir
    private Path folder = Path.of("");

    private ReportFolder report = new ReportFolder(folder, folder);

    @BeforeEach
    void copy() throws IOException {
        report = ReportFolder.westLondon(folder);
    }

    @Test
    void a_figure_that_does_not_exist() throws IOException {
        int line = both("We saw {no-such-thing percent} here.", "Gwelsom {no-such-thing percent} yma.");
        refusedWith(
                "%s:%d: RP002 there is no figure 'no-such-thing', in «Gwelsom {no-such-thing percent} yma.». Name a question,"
                        .formatted(CY, line),
                "%s:%d: RP002 there is no figure 'no-such-thing', in «We saw {no-such-thing percent} here.». Name a question,"
                        .formatted(EN, line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {harm-plan-sufficient percent bogus}   ; 'bogus' is no form or option of a figure   ; Use a form such as
            {}                                     ; the braces name no figure                  ; Write the id of a figure
            {cases number custody=}                ; 'custody' has no value                     ; See 'Figures' in
            """)
    void a_reference_that_cannot_be_read(String reference, String what, String remedy) throws IOException {
        int line = report.paragraph(EN, "First. Then %s of them. Last.".formatted(reference));
        refusedWith("%s:%d: RP001 %s, in «Then %s of them.». %s".formatted(EN, line, what, reference, remedy));
    }

    @Test
    void a_brace_that_is_never_closed() throws IOException {
        int line = report.paragraph(EN, "In {harm-plan-sufficient percent of them.");
        refusedWith("%s:%d: RP001 a brace is opened here and never closed, in «".formatted(EN, line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            indicator.no-such         ; indicators.csv has no 'no-such'            ; Use one of
            benchmark.harm-plan       ; benchmark.csv has no 'harm-plan'           ; There is none to name
            survey.children           ; there is no survey 'children'              ; Put surveys/children.csv into
            survey.case-managers.x=y  ; questionnaire case-managers does not ask   ; Name one of its questions
            interviews.children       ; interviews.csv has no 'children'           ; Use one of
            fact.no-such              ; the edition states no 'no-such'            ; Use one of
            overall rating            ; this edition has no overall rating         ; Take the sentence out
            """)
    void a_figure_of_something_that_is_not_there(String figure, String what, String remedy) throws IOException {
        both("It is {%s}.".formatted(figure), "Mae'n {%s}.".formatted(figure));
        assertThat(report.said(report.draft()))
                .hasSize(2)
                .allMatch(said -> said.contains(" RP002 " + what))
                .allMatch(said -> said.contains(remedy));
    }

    @Test
    void a_text_that_is_missing() throws IOException {
        Files.delete(report.inspection().resolve(EN));
        refusedWith("%s: RP005 part 'Context' has no text in 'en'. Write it.".formatted(EN));
    }

    @Test
    void a_text_that_is_empty() throws IOException {
        report.write(EN, "\n");
        refusedWith("%s: RP005 part 'Context' has no text in 'en'. Write it.".formatted(EN));
    }

    @Test
    void a_text_for_a_part_that_there_is_not() throws IOException {
        report.write("texts/contxt.en.md", "We looked.\n");
        report.write("texts/contxt.cy.md", "Edrychwyd.\n");
        refusedInEither(
                "texts/contxt",
                ":1: RP010 no part 'contxt' of the report shows a text of the inspection."
                        + " Mend its id, or let a part of the edition's report show it.");
    }

    @Test
    void a_text_for_a_part_that_shows_none() throws IOException {
        report.write("texts/opening.en.md", "We looked.\n");
        report.write("texts/opening.cy.md", "Edrychwyd.\n");
        refusedInEither("texts/opening", ":1: RP010 no part 'opening' of the report shows a text of the inspection.");
    }

    @ParameterizedTest
    @CsvSource({"context.fr.md", "context.md", "notes.txt"})
    void a_file_that_nothing_reads(String name) throws IOException {
        report.write("texts/" + name, "We looked.\n");
        refusedWith(
                "texts/%s: FI019 nothing reads this file. Call it PART.LANGUAGE.md, with one of the languages en, cy."
                        .formatted(name));
    }

    @Test
    void a_text_that_is_not_utf_8() throws IOException {
        Files.write(report.inspection().resolve(CY), "Gwaith tîm".getBytes(StandardCharsets.ISO_8859_1));
        refusedWith("%s:1:9: FI009 this is not UTF-8. Save the file as UTF-8".formatted(CY));
    }

    @ParameterizedTest
    @CsvSource({"34", "'1,283'", "68%", "two", "Twelve", "half"})
    void a_number_that_is_typed_in_english(String number) throws IOException {
        int line = report.paragraph(EN, "So we saw, and %s of them did well.".formatted(number));
        refusedWith(
                "%s:%d: RP004 '%s' is typed, in «So we saw, and %s of them did well.». Tie it to a figure, or write {= %s}"
                        .formatted(EN, line, number, number, number));
    }

    @ParameterizedTest
    @CsvSource({"34", "dau", "Tair", "hanner", "pedair"})
    void a_number_that_is_typed_in_welsh(String number) throws IOException {
        int line = report.paragraph(CY, "Gwelsom %s ohonynt.".formatted(number));
        refusedWith("%s:%d: RP004 '%s' is typed, in «Gwelsom %s ohonynt.». Tie it to a figure, or write {= %s}"
                .formatted(CY, line, number, number, number));
    }

    @Test
    void numbers_that_are_no_figures_may_be_typed() throws IOException {
        both(
                "On 14 December 2015, in 2011/2012 and under 1.1, see Appendix 1, one case and {= three} boroughs.",
                "Ar 14 Rhagfyr 2015, yn 2011/2012 ac o dan 1.1, gweler Atodiad 1, a {= tair} bwrdeistref.");
        assertThat(report.draft().code()).isZero();
        assertThat(report.made(".en.html")).contains("one case and <span data-figure=\"stated\"");
    }

    @Test
    void languages_that_give_different_figures() throws IOException {
        both("In {harm-plan-sufficient count} cases.", "Mewn {harm-plan-reviewed count} achos.");
        refusedWith("%s:1: RP012 'en' and 'cy' give different figures: only the first has [harm-plan-sufficient]"
                        .formatted(CY)
                + " only the second has [harm-plan-reviewed]. Say the same in both.");
    }

    @Test
    void a_report_in_one_language_does_not_ask_for_the_other() throws IOException {
        report.paragraph(EN, "In {harm-plan-sufficient count} cases.");
        assertThat(report.report("--lang", "en", "--formats", "html").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"www.example.org", "ftp://example.org/x", "javascript:alert", "page.html"})
    void a_link_that_is_no_address(String address) throws IOException {
        int line = report.paragraph(EN, "See [the page](%s).".formatted(address));
        refusedWith("%s:%d: RP016 '%s' is no address, in «See the page.». Start it with https://."
                .formatted(EN, line, address));
    }

    @Test
    void a_count_that_is_withheld_may_not_be_told() throws IOException {
        both("They were {cases number looked-after=yes}.", "Roeddent yn {cases number looked-after=yes}.");
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run)).hasSize(2).allMatch(said -> said.contains(" RP002 "));
        assertThat(report.isNothingWritten()).isTrue();
    }

    /** A paragraph more in both languages, on the same line. */
    private int both(String english, String welsh) throws IOException {
        report.paragraph(CY, welsh);
        return report.paragraph(EN, english);
    }

    /** As {@link #refusedWith}, told at whichever language's file. */
    private void refusedInEither(String text, String said) {
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .singleElement()
                .asString()
                .matches(text + "\\.(en|cy)\\.md" + Pattern.quote(said) + ".*");
        assertThat(report.isNothingWritten()).isTrue();
    }

    /** Each of these begins a line that is said, and no report is there. */
    private void refusedWith(String... starts) {
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        var said = report.said(run);
        for (var start : starts) {
            assertThat(said).anyMatch(line -> line.startsWith(start), start);
        }
        assertThat(report.isNothingWritten()).isTrue();
    }
}

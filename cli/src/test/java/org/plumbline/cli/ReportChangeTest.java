package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another answer makes another report: all of it, or none. */
class ReportChangeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_answer_more_met_changes_every_figure_that_rests_on_it() throws IOException {
        var before = ReportFolder.barking(folder.resolve("before"));
        var after = flipped();
        assertMade(before);
        assertMade(after);
        assertScored(before, "\"met\" : 14,", "\"percent\" : 48,", "\"band\" : \"Inadequate\"");
        assertScored(after, "\"met\" : 15,", "\"percent\" : 52,", "\"band\" : \"Requires improvement\"");
        for (var language : List.of("en", "cy")) {
            var page = ".%s.html".formatted(language);
            assertThat(figures(before.made(page), "2.2.2", "percent"))
                    .isNotEmpty()
                    .containsOnly("14 of 29: 48%");
            assertThat(figures(after.made(page), "2.2.2", "percent"))
                    .hasSameSizeAs(figures(before.made(page), "2.2.2", "percent"))
                    .containsOnly("15 of 29: 52%");
            assertThat(figures(before.made(page), "2.2.2", "number"))
                    .isNotEmpty()
                    .containsOnly("14 of 29: 14");
            assertThat(figures(after.made(page), "2.2.2", "number"))
                    .isNotEmpty()
                    .containsOnly("15 of 29: 15");
        }
    }

    @Test
    void the_sentence_and_the_chart_say_the_new_percentage() throws IOException {
        var after = flipped();
        assertMade(after);
        assertThat(after.made(".en.html"))
                .contains(
                        "In only <span data-figure=\"2.2.2\" data-form=\"percent\" data-met=\"15\" data-relevant=\"29\">52%</span>"
                                + " of the cases was there enough of it")
                .containsPattern("<text [^>]*data-figure=\"2\\.2\\.2\" data-form=\"percent\"[^>]*>52%</text>")
                .containsPattern(
                        "<desc [^>]*>[^<]*Does the planning give enough weight to the child's safety\\?: 52%;");
        assertThat(after.made(".cy.html"))
                .contains(
                        "Mewn dim ond <span data-figure=\"2.2.2\" data-form=\"percent\" data-met=\"15\" data-relevant=\"29\">52%</span>"
                                + " o'r achosion yr oedd digon ohono")
                .containsPattern("<text [^>]*data-figure=\"2\\.2\\.2\" data-form=\"percent\"[^>]*>52%</text>")
                .containsPattern(
                        "<desc [^>]*>[^<]*A yw'r cynllunio'n rhoi digon o bwys ar ddiogelwch y plentyn\\?: 52%;");
    }

    @Test
    void the_rating_and_the_points_follow_in_both_languages() throws IOException {
        var before = ReportFolder.barking(folder.resolve("before"));
        var after = flipped();
        assertMade(before);
        assertMade(after);
        assertScored(before, "\"points\" : 14,\n    \"of\" : 36,");
        assertScored(after, "\"points\" : 15,\n    \"of\" : 36,", "2.2 is Requires improvement: 1 point");
        assertRated(before, "en", "Inadequate", "14", "14 of 36 points: Requires improvement.");
        assertRated(before, "cy", "Annigonol", "14", "14 o 36 pwynt: Angen gwella.");
        assertRated(after, "en", "Requires improvement", "15", "15 of 36 points: Requires improvement.");
        assertRated(after, "cy", "Angen gwella", "15", "15 o 36 pwynt: Angen gwella.");
    }

    @Test
    void the_open_data_change_with_the_report_and_nothing_else_does() throws IOException {
        var before = ReportFolder.barking(folder.resolve("before"));
        var after = flipped();
        assertMade(before);
        assertMade(after);
        for (var language : List.of("en", "cy")) {
            var scores = "data.%s/scores.csv".formatted(language);
            var ratings = "data.%s/ratings.csv".formatted(language);
            assertThat(changedRows(before.made(scores), after.made(scores)))
                    .singleElement()
                    .asString()
                    .startsWith("2.2.2,question,")
                    .endsWith(
                            language.equals("en") ? ",,15,29,0,52,Requires improvement" : ",,15,29,0,52,Angen gwella");
            assertThat(changedRows(before.made(ratings), after.made(ratings)))
                    .containsExactly(
                            language.equals("en")
                                    ? "2.2,Planning,Requires improvement,Requires improvement"
                                    : "2.2,Cynllunio,Angen gwella,Angen gwella");
            assertThat(after.made("data.%s/statistics.csv".formatted(language)))
                    .isEqualTo(before.made("data.%s/statistics.csv".formatted(language)));
        }
        assertThat(after.made(".en.json")).contains("52%").isNotEqualTo(before.made(".en.json"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_word_that_no_longer_fits_stops_the_report_and_names_the_sentence(boolean draft) throws IOException {
        var report = ReportFolder.barking(folder);
        flip(report, "2.3.3", "met", "not-met");
        var run = draft ? report.report("--draft", "--lang", "both") : report.report();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(report.said(run))
                .contains("texts/findings-2.en.md:3: RP003 'highest' does not fit: 2.3.3 is 61, and it is held against"
                        + " [62, 55], in «Work to reduce the risk to others scores [highest]{2.3.3 2.3.1 2.3.2}.»."
                        + " Write the sentence anew.");
        if (draft) {
            assertThat(report.said(run))
                    .contains(
                            "texts/findings-2.cy.md:3: RP003 'uchaf' does not fit: 2.3.3 is 61, and it is held against"
                                    + " [62, 55], in «Y gwaith i leihau'r risg i eraill sy'n sgorio [uchaf]{2.3.3 2.3.1 2.3.2}.»."
                                    + " Write the sentence anew.");
        }
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void a_share_in_words_that_no_longer_fits_is_told_with_those_that_do() throws IOException {
        var report = ReportFolder.barking(folder);
        for (int time = 0; time < 5; time++) {
            flip(report, "2.4.1e", "met", "not-met");
        }
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .hasSize(2)
                .anyMatch(said ->
                        said.startsWith("texts/standard-2.4.en.md:1: RP003 'just over half' does not fit 34% (10 of 29)"
                                + ", in «In [just over half]{2.4.1e} of the cases, a review changed"))
                .anyMatch(said ->
                        said.startsWith("texts/standard-2.4.cy.md:1: RP003 'ychydig dros hanner' does not fit 34%"))
                .allMatch(said -> said.contains("Write the sentence anew; these fit: "));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void a_checked_word_that_still_fits_stays_as_it_was_written() throws IOException {
        var report = ReportFolder.barking(folder);
        assertMade(report);
        assertThat(report.made(".en.html"))
                .contains(
                        "<span data-figure=\"2.4.1e\" data-form=\"checked\" data-met=\"15\" data-relevant=\"29\">just over half</span>");
    }

    /** Barking and Dagenham with one more case in which the child's safety was planned for well enough. */
    private ReportFolder flipped() throws IOException {
        var report = ReportFolder.barking(folder.resolve("after"));
        flip(report, "2.2.2", "not-met", "met");
        // the writer's own words no longer fit, and are written anew
        report.change("texts/findings-2.en.md", "[inadequate]{2.2.2 rating}", "{2.2.2 rating}");
        report.change("texts/standard-2.2.en.md", "[inadequate]{2.2.2 rating}", "{2.2.2 rating}");
        report.change("texts/findings-2.cy.md", "[annigonol]{2.2.2 rating}", "{2.2.2 rating}");
        report.change("texts/standard-2.2.cy.md", "[annigonol]{2.2.2 rating}", "{2.2.2 rating}");
        return report;
    }

    @Test
    void words_that_no_longer_fit_stop_the_report_in_each_language() throws IOException {
        var report = ReportFolder.barking(folder.resolve("after"));
        flip(report, "2.2.2", "not-met", "met");
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.isNothingWritten()).isTrue();
        assertThat(report.said(run))
                .anyMatch(said -> said.startsWith("texts/standard-2.2.en.md:3: RP003 'inadequate' does not fit")
                        && said.contains("«Planning for the safety of children"))
                .anyMatch(said -> said.startsWith("texts/standard-2.2.cy.md:3: RP003 'annigonol' does not fit"));
    }

    /** The first answer like it to a question becomes another; reasons for not met go. */
    private static void flip(ReportFolder report, String question, String from, String to) throws IOException {
        var row = Pattern.compile("(?m)^([^,]*,[^,]*,%s),%s,[^,]*,".formatted(Pattern.quote(question), from))
                .matcher(report.read("answers.csv"));
        assertThat(row.find()).isTrue();
        report.change("answers.csv", row.group(), "%s,%s,,".formatted(row.group(1), to));
    }

    private static void assertMade(ReportFolder report) {
        var run = report.report("--draft", "--lang", "both", "--formats", "html,json,csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private static void assertScored(ReportFolder report, String... says) {
        var run = Run.plumbline("score", report.inspection(), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(says);
    }

    private static void assertRated(ReportFolder report, String language, String rating, String points, String says)
            throws IOException {
        var page = report.made(".%s.html".formatted(language));
        assertThat(figures(page, "2.2", "rating")).isNotEmpty().containsOnly(rating);
        assertThat(figures(page, "overall", "points")).isNotEmpty().containsOnly("%s of 36: %1$s".formatted(points));
        assertThat(page).contains(">%s</desc>".formatted(says));
    }

    /** What every figure of this kind in a page says, with its count. */
    private static List<String> figures(String page, String of, String form) {
        var found = Pattern.compile(
                        "data-figure=\"%s\" data-form=\"%s\"(?: data-met=\"(\\d+)\" data-relevant=\"(\\d+)\")?>([^<]*)<"
                                .formatted(Pattern.quote(of), form))
                .matcher(page);
        var figures = new ArrayList<String>();
        while (found.find()) {
            figures.add(
                    found.group(1) == null
                            ? found.group(3)
                            : "%s of %s: %s".formatted(found.group(1), found.group(2), found.group(3)));
        }
        return figures;
    }

    private static List<String> changedRows(String before, String after) {
        var rows = new ArrayList<>(after.lines().toList());
        rows.removeAll(before.lines().toList());
        return rows;
    }
}

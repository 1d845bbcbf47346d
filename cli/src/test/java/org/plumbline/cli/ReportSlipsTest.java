package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that a report once let pass, and messages that once misled. */
class ReportSlipsTest {
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
    void every_start_of_the_program_gives_the_same_bytes() throws Exception {
        var manifests = new HashSet<String>();
        for (int start = 0; start < 6; start++) {
            var out = folder.resolve("start-" + start);
            var java = Path.of(System.getProperty("java.home", ""), "bin", "java");
            var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
            var process = new ProcessBuilder(
                            java.toString(),
                            "-cp",
                            path,
                            Plumbline.class.getName(),
                            "report",
                            report.inspection().toString(),
                            "--out",
                            out.toString(),
                            "--draft",
                            "--lang",
                            "both",
                            "--formats",
                            "docx",
                            "--frameworks",
                            Run.FRAMEWORKS.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).isZero();
            manifests.add(Files.readString(out.resolve("manifest.json")));
        }
        assertThat(manifests).hasSize(1);
    }

    @Test
    void the_sentence_with_the_word_that_does_not_fit_is_quoted_and_no_other() throws IOException {
        report.change("indicators.csv", "Westminster,43.6", "Westminster,30.0");
        assertThat(report.said(report.draft()))
                .filteredOn(said -> said.startsWith("texts/summary.en.md:1: RP003 'above' does not fit"))
                .singleElement()
                .asString()
                .contains("«All had worsened since the year before, and all were [above]");
    }

    @Test
    void a_picture_in_a_text() throws IOException {
        report.paragraph(EN, "Look: ![our office](office.png).");
        assertThat(report.said(report.draft()))
                .anyMatch(said -> said.contains("RP001 a picture stands here, in «Look: our office.»"));
    }

    @Test
    void a_footnote_without_a_text() throws IOException {
        report.paragraph(EN, "It was so.[^a]");
        assertThat(report.said(report.draft())).anyMatch(said -> said.contains("RP011 note 'a' has no text"));
    }

    @Test
    void a_brace_that_is_closed_and_never_opened() throws IOException {
        report.paragraph(EN, "In harm-plan-sufficient percent} of them.");
        assertThat(report.draft().code()).isEqualTo(1);
    }

    @Test
    void an_unclosed_brace_is_quoted_as_it_was_written() throws IOException {
        report.paragraph(EN, "In {harm-plan-sufficient percent of them.");
        assertThat(report.said(report.draft()))
                .anyMatch(said -> said.contains("«In {harm-plan-sufficient percent of them.»"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"47.3 per cent", "forty", "a hundred", "twenty-five", "thirteen"})
    void a_number_in_english(String number) throws IOException {
        report.paragraph(EN, "So we saw, and it was %s of them.".formatted(number));
        assertThat(report.said(report.draft())).anyMatch(said -> said.contains("RP004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddau", "thri", "bedair", "deuddeg", "ugain"})
    void a_number_in_welsh(String number) throws IOException {
        report.paragraph(CY, "Gwelsom %s ohonynt.".formatted(number));
        assertThat(report.said(report.draft())).anyMatch(said -> said.contains("RP004"));
    }

    @Test
    void a_missing_text_is_told_once_at_the_file_that_is_missing() throws IOException {
        Files.delete(report.inspection().resolve(EN));
        assertThat(report.said(report.draft())).singleElement().asString().startsWith(EN);
    }

    @Test
    void the_rating_of_a_question_can_be_checked() throws IOException {
        var barking = ReportFolder.barking(folder);
        barking.paragraph("texts/standard-2.2.en.md", "It was [inadequate]{2.2.2 rating}.");
        assertThat(barking.report("--lang", "en", "--formats", "html").err()).isEmpty();
    }

    @Test
    void the_sentence_that_could_change_is_quoted_and_not_the_paragraph() throws IOException {
        report.withoutRows("answers.csv", "e00001,");
        assertThat(report.said(report.report("--lang", "en", "--formats", "html")))
                .singleElement()
                .asString()
                .contains(
                        "«{reoffending-assessment-sufficient count noun=assessment/assessments} came up to standard,");
    }

    @Test
    void a_phone_number_is_not_declared_as_a_name() throws IOException {
        report.paragraph(EN, "Call 0161 496 0000 now.");
        assertThat(report.said(report.draft()))
                .filteredOn(said -> said.contains("RP006"))
                .singleElement()
                .asString()
                .doesNotContain("altered-names");
    }

    @Test
    void a_file_to_review_may_go_to_a_new_folder_as_a_report_may() throws IOException {
        var file = folder.resolve("new/to-review.csv");
        assertThat(report.report("--draft", "--formats", "html", "--to-review", file)
                        .code())
                .isZero();
    }

    @Test
    void a_known_value_is_offered_and_no_blank_one() throws IOException {
        report.paragraph(EN, "They were {harm-plan-sufficient number sentence=bogus}.");
        assertThat(report.said(report.draft()))
                .filteredOn(said -> said.contains("RP002"))
                .singleElement()
                .asString()
                .doesNotContain(", .");
    }

    @Test
    void the_forms_are_named_in_the_help() {
        assertThat(Set.copyOf(Run.bare("report", "--help").out().lines().toList()))
                .noneMatch(line -> line.contains("<formats>"));
    }
}

package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers still to come stop a final report that rests on them, and are told beside a draft. */
class ReportUnsettledTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_final_report_is_refused_while_an_answer_behind_a_text_is_missing() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.withoutRows("answers.csv", "e00001,");
        var run = report.report("--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .singleElement()
                .asString()
                .startsWith("texts/commentary-1.en.md:1: RP008 reoffending-assessment-sufficient could still change:"
                        + " answers are missing or in conflict, in «")
                .endsWith("». See 'plumbline check'; only a draft can be made before they are there.");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void a_draft_comes_out_with_a_note() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.withoutRows("answers.csv", "e00001,");
        var run = report.draft();
        assertThat(run.code()).isZero();
        assertThat(report.said(run))
                .hasSize(2)
                .anyMatch(said -> said.startsWith("texts/commentary-1.en.md:1: note RP008 "))
                .anyMatch(said -> said.startsWith("texts/commentary-1.cy.md:1: note RP008 "));
        assertThat(run.out()).startsWith("Draft: ");
        assertThat(report.made(".en.html")).contains("data-figure=\"reoffending-assessment-sufficient\"");
    }

    @Test
    void a_checked_word_that_could_stop_fitting_is_told_too() throws IOException {
        var report = ReportFolder.barking(folder);
        var missing = report.read("answers.csv")
                .lines()
                .filter(line -> line.contains(",2.3.3,not-met,"))
                .findFirst()
                .orElseThrow();
        report.withoutRows("answers.csv", missing);
        var run = report.report("--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .anyMatch(said -> said.startsWith("texts/findings-2.en.md:3: RP008 2.3.3 could still change"));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void answers_that_no_text_names_stop_nothing() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var missing = report.read("answers.csv")
                .lines()
                .filter(line -> line.contains(",lor-learning-style-assessed,"))
                .findFirst()
                .orElseThrow();
        report.withoutRows("answers.csv", missing);
        assertThat(report.report("--lang", "en", "--formats", "html").code()).isZero();
    }
}

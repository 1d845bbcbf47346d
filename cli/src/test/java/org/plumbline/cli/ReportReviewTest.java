package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every review here is made up: nobody has read these translations. */
class ReportReviewTest {
    private static final Pattern WAITS =
            Pattern.compile("RP007 (.+?) has not been reviewed in 'cy'\\. Have somebody read it beside the original");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^((?:edition|texts/|findings/|interviews/|indicators/|officials/)[^,]*),cy,(sha256:[0-9a-f]{64}),");

    private static final String DRAFT = "Drafft – nid i'w gyhoeddi";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_final_report_waits_for_every_translation_and_names_each() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var run = report.report("--lang", "both");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(report.isNothingWritten()).isTrue();
        assertThat(waiting(run))
                .contains(
                        "edition",
                        "texts/context",
                        "texts/summary",
                        "texts/commentary-1",
                        "texts/commentary-4",
                        "texts/operational-management",
                        "findings/s-1",
                        "findings/a-3",
                        "interviews/case-managers",
                        "indicators/reoffending/Westminster",
                        "indicators/reoffending/Westminster/comparator",
                        "indicators/ethnic-diversity-lowest",
                        "officials/1",
                        "officials/25")
                .doesNotHaveDuplicates();
        assertThat(waiting(run).stream().filter(id -> id.startsWith("texts/"))).hasSize(7);
        assertThat(waiting(run).stream().filter(id -> id.startsWith("findings/")))
                .hasSize(9);
        assertThat(run.err()).contains("or make a draft with --draft.");
    }

    @Test
    void what_waits_is_written_side_by_side_for_a_translator() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var file = folder.resolve("to-review.csv");
        var run = report.report("--lang", "both", "--draft", "--formats", "html", "--to-review", file);
        assertThat(run.code()).isZero();
        assertThat(file)
                .content()
                .startsWith("text,language,hash,original,translation\n")
                .contains("Good assessments and plans were made, case after case.")
                .contains("Lluniwyd asesiadau a chynlluniau da, y naill achos ar ôl y llall.")
                .contains("{reoffending-assessment-sufficient count noun=asesiad/asesiadau}");
        var refused = report.into(folder.resolve("final")).report("--lang", "both");
        assertThat(rows(file).stream().map(row -> row.getFirst()))
                .containsExactlyInAnyOrderElementsOf(waiting(refused));
    }

    @Test
    void what_waits_is_written_although_the_final_report_is_refused() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var file = folder.resolve("to-review.csv");
        var run = report.report("--lang", "cy", "--to-review", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(rows(file)).hasSameSizeAs(waiting(run));
    }

    @Test
    void the_original_waits_for_nobody() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var file = folder.resolve("to-review.csv");
        assertThat(report.report("--lang", "en", "--formats", "html", "--to-review", file)
                        .code())
                .isZero();
        assertThat(rows(file)).isEmpty();
    }

    @Test
    void a_final_welsh_report_comes_out_when_all_is_reviewed() throws IOException {
        var report = reviewed();
        var run = report.report("--lang", "cy", "--formats", "html,docx,json,csv");
        assertThat(run.err()).doesNotContain("RP0");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Report: ");
        assertThat(report.made(".cy.html")).doesNotContain(DRAFT);
        assertThat(report.made(".cy.json")).doesNotContain(DRAFT);
        assertThat(Unzipped.allText(report.madeFile(".cy.docx"))).doesNotContain(DRAFT);
        assertThat(report.made("manifest.json")).contains("\"draft\" : false");
    }

    @Test
    void a_draft_in_welsh_is_marked_all_the_same() throws IOException {
        var report = reviewed();
        assertThat(report.report("--lang", "cy", "--draft", "--formats", "html").code())
                .isZero();
        assertThat(report.made(".cy.html")).contains(DRAFT);
    }

    @Test
    void both_languages_come_out_when_all_is_reviewed() throws IOException {
        var report = reviewed();
        assertThat(report.report("--lang", "both", "--formats", "html").code()).isZero();
        assertThat(report.made(".en.html")).contains("lang=\"cy\"");
        assertThat(report.made(".cy.html")).contains("lang=\"en\"");
    }

    @Test
    void nothing_waits_once_all_is_reviewed() throws IOException {
        var report = reviewed();
        var file = folder.resolve("again.csv");
        assertThat(report.report("--lang", "cy", "--formats", "html", "--to-review", file)
                        .code())
                .isZero();
        assertThat(rows(file)).isEmpty();
    }

    @Test
    void a_changed_translation_waits_again_and_it_alone() throws IOException {
        var report = reviewed();
        report.paragraph("texts/context.cy.md", "Ac felly y bu.");
        var run = report.report("--lang", "cy");
        assertThat(run.code()).isEqualTo(1);
        assertThat(waiting(run)).containsExactly("texts/context");
        assertThat(report.said(run)).singleElement().asString().startsWith("texts/context.cy.md: RP007 ");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void a_translation_waits_again_when_its_original_changes() throws IOException {
        var report = reviewed();
        report.paragraph("texts/context.en.md", "And so it was.");
        var run = report.report("--lang", "cy");
        assertThat(run.code()).isEqualTo(1);
        assertThat(waiting(run)).containsExactly("texts/context");
        assertThat(report.isNothingWritten()).isTrue();
        assertThat(report.report("--lang", "en", "--formats", "html").code()).isZero();
    }

    @Test
    void a_changed_finding_and_a_changed_title_wait_by_their_own_ids() throws IOException {
        var report = reviewed();
        report.change("findings.yaml", "y naill achos ar ôl y llall", "achos ar ôl achos");
        report.change("indicators.csv", "Cyfradd aildroseddu", "Y gyfradd aildroseddu");
        assertThat(waiting(report.report("--lang", "cy")))
                .containsExactly("findings/s-2", "indicators/reoffending/Westminster");
    }

    @Test
    void a_review_of_another_text_or_language_is_none() throws IOException {
        var report = reviewed();
        report.change("reviewed.csv", "texts/context,cy,", "texts/summary,cy,");
        report.change("reviewed.csv", "findings/s-1,cy,", "findings/s-1,en,");
        assertThat(waiting(report.report("--lang", "cy"))).containsExactlyInAnyOrder("texts/context", "findings/s-1");
    }

    /** West London with a made-up reviewer's rows for all that waits. */
    private ReportFolder reviewed() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var file = folder.resolve("to-review.csv");
        var drafts = report.into(folder.resolve("draft"));
        assertThat(drafts.report("--lang", "cy", "--draft", "--formats", "html", "--to-review", file)
                        .code())
                .isZero();
        var lines = new ArrayList<>(List.of("text,language,hash,by,at"));
        rows(file)
                .forEach(row ->
                        lines.add("%s,cy,%s,Made-up Reviewer,2016-01-20".formatted(row.getFirst(), row.getLast())));
        report.write("reviewed.csv", String.join("\n", lines) + "\n");
        return report;
    }

    /** Id and digest of every row. */
    private static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        var found = ROW.matcher(Files.readString(file));
        while (found.find()) {
            rows.add(List.of(found.group(1), found.group(2)));
        }
        return rows;
    }

    private static List<String> waiting(Run run) {
        var waiting = new ArrayList<String>();
        var found = WAITS.matcher(run.err());
        while (found.find()) {
            waiting.add(found.group(1));
        }
        return waiting;
    }
}

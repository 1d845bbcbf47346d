package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.ASSISTANT_CHIEF_INSPECTOR;
import static org.plumbline.inspection.team.Role.CHIEF_INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.PANEL_MEMBER;
import static org.plumbline.inspection.team.Role.PUBLICATIONS;
import static org.plumbline.inspection.team.Role.QUALITY_LEAD;
import static org.plumbline.inspection.team.Role.TRANSLATOR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.server.TestServer;
import org.plumbline.server.exchange.Folder;

/** A report all the way to publication, and put right after it: what was published is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTest {
    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.reports.look-millis", 0));

    private static final String[] PAGE_ONLY = {"languages", "en", "formats", "html"};

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_report_goes_all_the_way_and_what_was_published_is_kept() {
        var report = Reported.unpublished(server, "west-london-2016");
        var early = report.the(QUALITY_LEAD).open(report.path("/moves/checked")).text();
        assertThat(early).contains("Not so yet:", "A draft has been made.").doesNotContain("<textarea");
        assertThat(report.forges(QUALITY_LEAD, "checked").text()).contains("Not everything is so yet that must be");
        report.draft(PAGE_ONLY);
        report.takes(QUALITY_LEAD, "checked");
        assertThat(report.take(QUALITY_LEAD, "draft").text()).contains("Fill this in");
        report.takes(LEAD_INSPECTOR, "with-service", "note", "Sent by letter");
        report.takes(LEAD_INSPECTOR, "commented");
        report.takes(LEAD_INSPECTOR, "revised");
        report.takes(PANEL_MEMBER, "agreed");
        // nobody has reviewed the translations
        assertThat(report.the(TRANSLATOR).open(report.path("/moves/translated")).text())
                .contains("Somebody has reviewed every text in every language.", "In the way:", "kind=unreviewed");
        assertThat(report.forges(TRANSLATOR, "translated").status()).isEqualTo(422);
        report.saysAllIsReviewed();
        report.takes(TRANSLATOR, "translated");
        report.takes(ASSISTANT_CHIEF_INSPECTOR, "signed");
        assertThat(report.forges(PUBLICATIONS, "published").text()).contains("Not everything is so yet that must be");
        var first = report.makesFinal("first");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .as("it was translated, so it comes out in every language")
                .contains("✗");
        var run = report.makesFinal("all");
        assertThat(report.state(run)).isEqualTo("done");
        report.takes(PUBLICATIONS, "published");
        isOut(report, run);
        assertThat(report.files(first)).isNotEmpty();
    }

    /** The folder that goes out says so, and the files are those that the command line makes of it. */
    private void isOut(Reported report, String run) {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(server.office()
                        .rows("select state, publication_on from inspection where id = ?", report.inspection()))
                .containsExactly(List.of("finished", today));
        var read = report.read();
        var publication =
                new String(read.folder().files().getOrDefault("publication.yaml", new byte[0]), StandardCharsets.UTF_8);
        var manifest =
                report.cell("select manifest from report_run where id = ?", Long.parseLong(run.replaceAll(".*/", "")));
        assertThat(publication).isEqualTo("""
                versions:
                  - {version: 1, on: %s, digest: "%s"}
                """.formatted(today, manifest));
        assertThat(read.inspection().visit().published()).isEqualTo(today);
        var again = (ReportMaking.Ready) ReportMaking.compose(
                read.inspection(), read.manuscript(), List.of("en", "cy"), ReportComposer.Edition.FINAL);
        var expected = again.files(
                EnumSet.allOf(Format.class), new TreeMap<>(read.folder().files()), _ -> {});
        var made = report.files(run);
        expected.remove("manifest.json");
        expected.forEach((path, bytes) -> assertThat(made.get(path)).as(path).isEqualTo(bytes));
        assertThat(report.lead().open(report.path("/corrections")).text()).contains("Version 1,", manifest);
    }

    @Test
    void what_changed_since_the_final_report_keeps_it_from_being_published() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.saysAllIsReviewed();
        report.standsAt("signed");
        report.makesFinal("all");
        report.writes("names.txt", "says nothing in a report\n");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .contains("It says what would be said now")
                .doesNotContain("✗");
        var text = new String(
                report.read().folder().files().getOrDefault("texts/summary.en.md", new byte[0]),
                StandardCharsets.UTF_8);
        report.words("texts/summary.en.md", text + "\nIt is seen again.\n");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .contains("✗");
        assertThat(report.forges(PUBLICATIONS, "published").status()).isEqualTo(422);
        assertThat(report.stage()).isEqualTo("signed");
    }

    @Test
    void a_report_dated_for_a_day_to_come_waits_for_it() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.saysAllIsReviewed();
        report.standsAt("signed");
        var run = report.makesFinal("all");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .doesNotContain("✗");
        server.office()
                .rows(
                        "update report_run set comes_out = current_date + 3 where id = ? returning id",
                        Long.parseLong(run.replaceAll(".*/", "")));
        assertThat(report.forges(PUBLICATIONS, "published").status()).isEqualTo(422);
    }

    @Test
    void a_correction_makes_a_second_version_and_the_first_is_kept() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.saysAllIsReviewed();
        report.standsAt("translated", "signed");
        var first = report.makesFinal("all");
        report.takes(PUBLICATIONS, "published");
        var corrections = report.path("/corrections");
        report.takes(PUBLICATIONS, "in-correction", "note", "A word is wrong");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .contains("What is put right has been written down.", "✗");
        assertThat(report.lead()
                        .send(corrections, corrections, "text-en", "Only in English")
                        .text())
                .contains("Fill this in", "Only in English");
        report.lead()
                .send(corrections, corrections, "text-en", "A word was wrong.", "text-cy", "Roedd gair yn anghywir.");
        report.saysAllIsReviewed();
        var second = report.makesFinal("all");
        assertThat(report.state(second)).isEqualTo("done");
        assertThat(report.files(second).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".en.html"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .allMatch(it -> it.contains("A word was wrong."));
        report.takes(PUBLICATIONS, "published");
        var publication = new String(
                report.read().folder().files().getOrDefault("publication.yaml", new byte[0]), StandardCharsets.UTF_8);
        assertThat(publication).contains("version: 1", "version: 2", "corrections:", "Roedd gair yn anghywir.");
        assertThat(report.files(first)).isNotEmpty();
        assertThat(report.take(CHIEF_INSPECTOR, "withdrawn").text()).contains("Fill this in");
        report.takes(CHIEF_INSPECTOR, "withdrawn", "note", "It should not stand");
        assertThat(report.lead().open(report.path("")).text())
                .contains("It stands at: Withdrawn", "It should not stand");
        // what goes out comes in again, with all that was published
        var out = report.read().folder();
        var again = Reported.of(server, out);
        assertThat(again.stage()).isEqualTo("published");
        assertThat(again.read().folder().files().get("publication.yaml"))
                .isEqualTo(out.files().get("publication.yaml"));
        assertThat(again.read().manuscript().corrections()).hasSize(1);
    }

    @Test
    void what_was_published_before_it_came_here_stands_as_published() {
        var report = Reported.of(server, Reported.folder("west-london-2016"));
        assertThat(report.stage()).isEqualTo("published");
        assertThat(report.lead().open(report.path("")).text())
                .contains("It stands at: Published", "When its folder was taken in");
        var files = new TreeMap<>(Reported.folder("west-london-2016").files());
        var publication = """
                # by hand
                versions:
                  - {version: 1, on: 2016-01-27, digest: "sha256:00"}
                """;
        files.put("publication.yaml", publication.getBytes(StandardCharsets.UTF_8));
        var other = Reported.of(server, new Folder(files));
        assertThat(other.read().folder().files().get("publication.yaml"))
                .isEqualTo(publication.getBytes(StandardCharsets.UTF_8));
        assertThat(other.lead().open(other.path("/corrections")).text()).contains("Version 1, 27 January 2016");
    }
}

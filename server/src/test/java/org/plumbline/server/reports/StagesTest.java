package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.report.stage.Moves;
import org.plumbline.report.stage.Stage.OfReport;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Rule;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A report on its way from draft to publication, and who may move it on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagesTest {
    private static final String[] PAGE_ONLY = {"languages", "en", "formats", "html"};

    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.reports.look-millis", 0));

    @AfterAll
    void stop() {
        server.close();
    }

    private static Visitor.Page take(Reported report, Role who, String to, String... fields) {
        var path = report.path("/moves/" + to);
        return report.the(who).send(path, path, fields);
    }

    private static void takes(Reported report, Role who, String to, String... fields) {
        var page = take(report, who, to, fields);
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        assertThat(report.stage()).isEqualTo(to);
    }

    /** As somebody would who made the form up. */
    private static Visitor.Page forges(Reported report, Role who, String to, String... fields) {
        var visitor = report.the(who);
        var form = new ArrayList<>(Visitor.form(visitor.open("/account").text(), "/sign-out"));
        form.add("last");
        form.add(report.cell(
                "select coalesce(max(number), 0) from report_step where inspection = ?", report.inspection()));
        return visitor.post(report.path("/moves/" + to), form, fields);
    }

    @Test
    void the_databases_table_of_steps_is_the_rules_table() {
        for (var from : OfReport.values()) {
            for (var to : OfReport.values()) {
                var move = Moves.allowed(from, to, List.of());
                var expected = move.stream()
                        .flatMap(it -> Stream.of(Role.values()).filter(role -> Stands.isOf(role, it)))
                        .map(role -> role.word().replace(' ', '-'))
                        .sorted()
                        .toList();
                var kept = server
                        .office()
                        .rows("select r from unnest(report_movers(?, ?)) r order by r", from.word(), to.word())
                        .stream()
                        .map(List::getFirst)
                        .toList();
                assertThat(kept).as("%s to %s", from, to).isEqualTo(expected);
            }
        }
    }

    @Test
    void each_step_is_refused_to_every_role_but_those_whose_it_is() {
        var report = Reported.of(server, Reported.folder("first-steps"));
        assertThat(Right.MOVE_REPORT.rule()).isInstanceOf(Rule.OnInspection.class);
        var movers = ((Rule.OnInspection) Right.MOVE_REPORT.rule()).roles();
        for (var move : Moves.all()) {
            if (!(move.from() instanceof OfReport)) {
                continue;
            }
            report.standsAt(move.from().word());
            for (var role : movers) {
                var answer = forges(report, role, move.to().word());
                var what = "%s to %s by %s".formatted(move.from(), move.to(), role);
                if (Stands.isOf(role, move)) {
                    assertThat(answer.text()).as(what).doesNotContain("This step is not yours to take");
                } else {
                    assertThat(answer.status()).as(what).isEqualTo(422);
                    assertThat(answer.text()).as(what).contains("This step is not yours to take");
                }
                report.standsAt(move.from().word());
            }
        }
        assertThat(report.the(Role.EDITOR).open(report.path("/moves/checked")).status())
                .isEqualTo(403);
    }

    @Test
    void what_no_table_allows_is_not_there() {
        var report = Reported.of(server, Reported.folder("first-steps"));
        assertThat(forges(report, PUBLICATIONS, "published").status()).isEqualTo(404);
        assertThat(forges(report, QUALITY_LEAD, "nowhere").status()).isEqualTo(404);
        assertThat(report.the(QUALITY_LEAD).open(report.path("/moves/signed")).status())
                .isEqualTo(404);
    }

    @Test
    void a_report_goes_all_the_way_and_what_was_published_is_kept() {
        var report = Reported.unpublished(server, "west-london-2016");
        var early = report.the(QUALITY_LEAD).open(report.path("/moves/checked")).text();
        assertThat(early).contains("Not so yet:", "A draft has been made.").doesNotContain("<textarea");
        assertThat(forges(report, QUALITY_LEAD, "checked").text()).contains("Not everything is so yet that must be");
        report.draft(PAGE_ONLY);
        takes(report, QUALITY_LEAD, "checked");
        assertThat(take(report, QUALITY_LEAD, "draft").text()).contains("Fill this in");
        takes(report, LEAD_INSPECTOR, "with-service", "note", "Sent by letter");
        takes(report, LEAD_INSPECTOR, "commented");
        takes(report, LEAD_INSPECTOR, "revised");
        takes(report, PANEL_MEMBER, "agreed");
        // nobody has reviewed the translations
        assertThat(report.the(TRANSLATOR).open(report.path("/moves/translated")).text())
                .contains("Somebody has reviewed every text in every language.", "In the way:", "kind=unreviewed");
        assertThat(forges(report, TRANSLATOR, "translated").status()).isEqualTo(422);
        report.saysAllIsReviewed();
        takes(report, TRANSLATOR, "translated");
        takes(report, ASSISTANT_CHIEF_INSPECTOR, "signed");
        assertThat(forges(report, PUBLICATIONS, "published").text()).contains("Not everything is so yet that must be");
        var first = report.makesFinal("first");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .as("it was translated, so it comes out in every language")
                .contains("✗");
        var run = report.makesFinal("all");
        assertThat(report.state(run)).isEqualTo("done");
        takes(report, PUBLICATIONS, "published");
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
        report.writes("texts/summary.en.md", text + "\nIt is seen again.\n");
        assertThat(report.the(PUBLICATIONS)
                        .open(report.path("/moves/published"))
                        .text())
                .contains("✗");
        assertThat(forges(report, PUBLICATIONS, "published").status()).isEqualTo(422);
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
        assertThat(forges(report, PUBLICATIONS, "published").status()).isEqualTo(422);
    }

    @Test
    void a_correction_makes_a_second_version_and_the_first_is_kept() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.saysAllIsReviewed();
        report.standsAt("translated", "signed");
        var first = report.makesFinal("all");
        takes(report, PUBLICATIONS, "published");
        var corrections = report.path("/corrections");
        takes(report, PUBLICATIONS, "in-correction", "note", "A word is wrong");
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
        takes(report, PUBLICATIONS, "published");
        var publication = new String(
                report.read().folder().files().getOrDefault("publication.yaml", new byte[0]), StandardCharsets.UTF_8);
        assertThat(publication).contains("version: 1", "version: 2", "corrections:", "Roedd gair yn anghywir.");
        assertThat(report.files(first)).isNotEmpty();
        assertThat(take(report, CHIEF_INSPECTOR, "withdrawn").text()).contains("Fill this in");
        takes(report, CHIEF_INSPECTOR, "withdrawn", "note", "It should not stand");
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
    void the_second_of_two_who_move_it_is_told() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.draft(PAGE_ONLY);
        var other = server.office().person("Quentin Quick");
        server.office().puts(other, QUALITY_LEAD, report.inspection());
        var quick = Visitor.as(server, other);
        var path = report.path("/moves/checked");
        var form = Visitor.form(report.the(QUALITY_LEAD).open(path).text(), path);
        quick.send(path, path);
        var told = report.the(QUALITY_LEAD).post(path, form, "note", "Read twice");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Quentin Quick", "It stands at: Checked", "Read twice");
        assertThat(report.cell("select count(*) from report_step where inspection = ?", report.inspection()))
                .isEqualTo("1");
    }

    @Test
    void a_form_sent_twice_takes_one_step() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.draft(PAGE_ONLY);
        var path = report.path("/moves/checked");
        var form = Visitor.form(report.the(QUALITY_LEAD).open(path).text(), path);
        assertThat(report.the(QUALITY_LEAD).post(path, form).status()).isEqualTo(303);
        assertThat(report.the(QUALITY_LEAD).post(path, form).status()).isEqualTo(303);
        assertThat(report.cell("select count(*) from report_step where inspection = ?", report.inspection()))
                .isEqualTo("1");
    }

    @Test
    void the_database_itself_refuses_a_step_that_is_not_ones_own() throws Exception {
        var report = Reported.of(server, Reported.folder("first-steps"));
        var lead = server.office().person("Lena Other");
        server.office().puts(lead, LEAD_INSPECTOR, report.inspection());
        var quality = server.office().person("Quinn Other");
        server.office().puts(quality, QUALITY_LEAD, report.inspection());
        assertThatThrownBy(() -> steps(lead.id(), report.inspection(), "draft", "checked"))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> steps(quality.id(), report.inspection(), "checked", "draft"))
                .hasStackTraceContaining("row-level security");
        assertThat(steps(quality.id(), report.inspection(), "draft", "checked")).isEqualTo(1);
    }

    private int steps(long who, long inspection, String from, String to) throws Exception {
        var pool = server.context().getBean(JdbcClient.class);
        var changed = Acting.asPerson(
                who,
                () -> server.context()
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> pool.sql(
                                        "insert into report_step (inspection, number, from_stage, to_stage) values (?, 1, ?, ?)")
                                .params(inspection, from, to)
                                .update()));
        return changed == null ? 0 : changed;
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

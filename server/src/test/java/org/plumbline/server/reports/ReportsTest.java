package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportMaking;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** Reports made by the server: what comes out, what does not, and whose turn it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {
    private static final String[] PAGE_ONLY = {"languages", "en", "formats", "html"};

    /** Nothing here is made by itself: each test says when. */
    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.reports.look-millis", 0));

    @AfterAll
    void stop() {
        server.close();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void what_is_made_here_is_to_the_byte_what_the_command_line_makes_of_the_folder() throws Exception {
        var report = Reported.unpublished(server, "waltham-forest-2012");
        var run = report.draft(Reported.ALL);
        var page = report.lead().open(run).text();
        assertThat(report.state(run)).as(page).isEqualTo("done");
        var read = report.read();
        var composed = ReportMaking.compose(
                read.inspection(), read.manuscript(), List.of("en", "cy"), ReportComposer.Edition.DRAFT);
        assertThat(composed).isInstanceOf(ReportMaking.Ready.class);
        var expected = ((ReportMaking.Ready) composed)
                .files(EnumSet.allOf(Format.class), new TreeMap<>(read.folder().files()), _ -> {});
        var made = report.files(run);
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(made.get(path)).as(path).isEqualTo(bytes));
        var name = "cci-2012-waltham-forest-youth-offending-service";
        assertThat(text(made.getOrDefault(name + ".en.html", new byte[0]))).contains("Draft – not for publication");
        assertThat(text(made.getOrDefault(name + ".cy.html", new byte[0]))).contains("Drafft – nid i'w gyhoeddi");
        assertThat(page).contains("Web page", "Download all of it as a zip file", name + ".cy.pdf");
        var zipped = new TreeSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(report.lead().download(run + "/zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zipped.add(entry.getName());
                assertThat(zip.readAllBytes()).as(entry.getName()).isEqualTo(expected.get(entry.getName()));
            }
        }
        assertThat(zipped).isEqualTo(expected.keySet());
        assertThat(report.cell("select sum(size) from report_file where inspection = ?", report.inspection()))
                .isEqualTo(""
                        + expected.values().stream().mapToInt(it -> it.length).sum());
    }

    @Test
    void a_web_page_opens_with_nothing_that_runs_and_every_other_file_is_saved() {
        var report = Reported.unpublished(server, "west-london-2016");
        var run = report.draft("languages", "en", "formats", "html", "formats", "json");
        var name = "sqs-2012-west-london-tri-borough-youth-offending-service.en";
        var page = report.lead().open(run + "/files/" + name + ".html");
        assertThat(page.answer().headers().allValues("Content-Security-Policy")).containsExactly(FilesRoute.CLOSED);
        assertThat(FilesRoute.CLOSED)
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-scripts", "allow-forms", "script-src");
        assertThat(page.answer().headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(page.text()).doesNotContain("<script");
        var styles = report.lead().open(run + "/files/assets/plumbline-report.css");
        assertThat(styles.answer().headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        var json = report.lead().open(run + "/files/" + name + ".json");
        assertThat(json.answer().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(report.lead().open(run + "/files/../../../x").status()).isIn(400, 404);
        assertThat(report.lead().open(run + "/files/nothing.html").status()).isEqualTo(404);
        assertThat(report.cell(
                        "select count(*) from audit_entry where inspection = ? and action = 'report-taken-out'",
                        report.inspection()))
                .isEqualTo("2");
    }

    @Test
    void what_stands_in_the_way_is_told_with_place_and_remedy_and_nothing_is_written() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.words("texts/summary.en.md", "It took 14 days.");
        var run = report.draft(PAGE_ONLY);
        assertThat(report.state(run)).isEqualTo("refused");
        assertThat(report.files(run)).isEmpty();
        var page = report.lead().open(run).text();
        assertThat(page).contains("What stood in its way", "RP004", "Could not be made");
        assertThat(report.lead().open(report.path("")).text()).contains("could not be made", run);
    }

    @Test
    void a_draft_comes_out_with_what_is_there_so_far_and_says_what_is_missing() {
        var report = Reported.of(server, Reported.folder("first-steps"));
        var run = report.draft(PAGE_ONLY);
        assertThat(report.state(run)).isEqualTo("done");
        assertThat(report.files(run)).isNotEmpty();
        assertThat(report.lead().open(run).text()).contains("RP005");
    }

    @Test
    void a_final_report_is_refused_with_every_translation_that_nobody_reviewed() {
        var report = Reported.unpublished(server, "west-london-2016");
        var lead = report.lead();
        var front = lead.open(report.path("")).text();
        assertThat(front).contains("translations that nobody has reviewed", "/report/final?kind=unreviewed");
        var page = lead.open(report.path("/final?kind=unreviewed")).text();
        assertThat(page)
                .contains(
                        "It can come out in its first language",
                        "RP007",
                        "texts/summary has not been reviewed in 'cy'",
                        "/inspections/%d/writing/texts/summary".formatted(report.inspection()),
                        "Somebody who did not write it has to read each beside the original",
                        "1 to 50 of");
        assertThat(page).contains("page=2");
        var refused = lead.send(
                report.path("/final"),
                report.path("/final"),
                "languages",
                "all",
                "day-day",
                "1",
                "day-month",
                "2",
                "day-year",
                "2016");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("It cannot be made yet. In the way:");
        var without = lead.send(report.path("/final"), report.path("/final"), "languages", "first");
        assertThat(without.text()).contains("Give the day that it is dated");
        report.saysAllIsReviewed();
        assertThat(lead.open(report.path("/final")).text()).contains("Nothing stands in its way.");
        var run = report.makesFinal("all");
        assertThat(report.state(run)).isEqualTo("done");
        var html = report.files(run).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".cy.html"))
                .map(file -> text(file.getValue()))
                .findFirst();
        assertThat(html).hasValueSatisfying(it -> assertThat(it).doesNotContain("Drafft –"));
    }

    @Test
    void fewer_languages_and_forms_can_be_chosen_and_none_is_told() {
        var report = Reported.unpublished(server, "west-london-2016");
        var none = report.lead().send(report.path(""), report.path(""), "languages", "xx");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Choose a language", "Choose a form");
        var run = report.draft("languages", "cy", "formats", "csv", "formats", "json");
        assertThat(report.files(run).keySet())
                .anyMatch(it -> it.startsWith("data.cy/"))
                .noneMatch(it -> it.contains(".en") || it.endsWith(".html"));
    }

    @Test
    void the_page_says_what_changed_since_the_draft() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.draft(PAGE_ONLY);
        var page = report.lead().open(report.path("")).text();
        assertThat(page).contains("Draft of").doesNotContain("Something has changed");
        report.words("texts/summary.en.md", "Another summary.\n");
        report.writes("benchmark.csv", "date\n");
        server.office().rows("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)
                        select gen_random_uuid(), inspection, reference, question, answer, assessor, marking, given_at
                          from answer_event where inspection = ? limit 3 returning event""", report.inspection());
        assertThat(report.lead().open(report.path("")).text())
                .contains("Something has changed since it was made.", "Answers given: 3.", "Texts changed: 1.");
    }

    @Test
    void the_files_of_old_drafts_go_and_those_of_final_reports_stay() {
        var report = Reported.unpublished(server, "west-london-2016");
        report.saysAllIsReviewed();
        var last = report.makesFinal("first");
        var first = report.draft(PAGE_ONLY);
        for (int more = 0; more < RunFiles.DRAFTS_KEPT; more++) {
            assertThat(report.files(first)).isNotEmpty();
            report.draft(PAGE_ONLY);
        }
        assertThat(report.files(first)).isEmpty();
        assertThat(report.lead().open(first).text()).contains("Files gone", "thrown away");
        assertThat(report.lead().open(first + "/zip").status()).isEqualTo(404);
        assertThat(report.files(last)).isNotEmpty();
        assertThat(
                        report.cell(
                                "select count(*) from report_part p where not exists (select 1 from report_file f where f.id = p.file)"))
                .isEqualTo("0");
    }

    @Test
    void who_may_not_see_a_report_gets_none_of_it_even_from_the_database() throws Exception {
        var report = Reported.unpublished(server, "west-london-2016");
        var run = report.draft(PAGE_ONLY);
        for (var role : Role.values()) {
            var someone = server.office().person("A " + role.word());
            server.office().puts(someone, role, report.inspection());
            var visitor = Visitor.as(server, someone);
            boolean sees = org.plumbline.server.access.Right.SEE_REPORT.rule()
                            instanceof org.plumbline.server.access.Rule.OnInspection(var roles, var _)
                    && roles.contains(role);
            assertThat(visitor.open(run).status()).as(role.word()).isEqualTo(sees ? 200 : 403);
            for (var table : List.of("report_run", "report_file", "report_part")) {
                var shown = org.plumbline.server.database.Acting.asPerson(
                        someone.id(),
                        () -> server.context()
                                .getBean(org.springframework.transaction.support.TransactionTemplate.class)
                                .execute(_ -> server.context()
                                        .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                                        .sql("select count(*) > 0 from " + table + " where inspection = ?")
                                        .param(report.inspection())
                                        .query(Boolean.class)
                                        .single()));
                assertThat(shown).as("%s of a %s", table, role.word()).isEqualTo(sees);
            }
        }
    }
}

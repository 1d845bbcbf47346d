package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** Whose turn it is to make a report: one server at a time, another when it is gone, nobody when it is dropped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsTest {
    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.reports.look-millis", 0));

    private static final String[] PAGE_ONLY = {"languages", "en", "formats", "html"};

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void one_is_made_at_a_time_and_can_be_dropped_before_and_while_it_is_made() throws Exception {
        var report = Reported.unpublished(server, "west-london-2016");
        var run = report.asksForDraft(report.lead(), PAGE_ONLY);
        var page = report.lead().open(run).text();
        assertThat(page).contains("It waits for its turn.", "<progress", "Stop making it", "Look again");
        assertThat(report.lead().open(run + "/progress").text()).contains("\"state\":\"waiting\"");
        // another is not begun: whoever asks comes to the one that waits
        var editor = report.the(Role.EDITOR);
        var again = editor.post(
                report.path(""), Visitor.form(editor.open("/account").text(), "/sign-out"), PAGE_ONLY);
        assertThat(again.location()).endsWith(report.path(""));
        assertThat(report.cell("select count(*) from report_run where inspection = ?", report.inspection()))
                .isEqualTo("1");
        report.lead().send(run, run + "/drop");
        assertThat(report.state(run)).isEqualTo("dropped");
        assertThat(report.lead().open(run).text()).contains("Stopped");
        report.makes();
        assertThat(report.state(run)).isEqualTo("dropped");
        // and while it is made: the files of a run that was dropped are not kept
        var larger = Reported.unpublished(server, "waltham-forest-2012");
        var other = larger.asksForDraft(larger.lead(), Reported.ALL);
        try (var hand = Executors.newSingleThreadExecutor()) {
            var making = hand.submit(larger::makes);
            Reported.until(
                    () -> !larger.cell("select files_done from report_run where inspection = ?", larger.inspection())
                                    .equals("0")
                            || making.isDone());
            larger.lead().send(other, other + "/drop");
            making.get();
        }
        assertThat(larger.state(other)).isEqualTo("dropped");
        assertThat(larger.cell("select files_done from report_run where inspection = ?", larger.inspection()))
                .isNotEqualTo("12");
        assertThat(larger.files(other)).isEmpty();
    }

    @Test
    void what_a_killed_server_left_is_taken_up_again_and_not_for_ever() {
        var report = Reported.unpublished(server, "west-london-2016");
        var run = report.asksForDraft(report.lead(), PAGE_ONLY);
        long number = Long.parseLong(run.replaceAll(".*/", ""));
        left(number, 1, "1 minute");
        report.makes();
        assertThat(report.state(run)).isEqualTo("done");
        var other = report.asksForDraft(report.lead(), PAGE_ONLY);
        left(Long.parseLong(other.replaceAll(".*/", "")), 1, "1 second");
        report.makes();
        assertThat(report.state(other))
                .as("whoever gave a sign of life a moment ago is at it")
                .isEqualTo("working");
        left(Long.parseLong(other.replaceAll(".*/", "")), Turns.MOST_TRIES, "1 minute");
        report.makes();
        assertThat(report.state(other)).isEqualTo("failed");
        assertThat(report.lead().open(other).text()).contains("Broke off");
    }

    private void left(long run, int tries, String ago) {
        server.office()
                .rows(
                        "update report_run set state = 'working', server = 'gone', tries = ?, alive_at = now() - ?::interval where id = ? returning id",
                        tries,
                        ago,
                        run);
    }

    @Test
    void two_servers_do_not_make_one_run_twice() throws Exception {
        try (var second = TestServer.on(server.databaseUrl(), Map.of("plumbline.reports.look-millis", 0))) {
            var report = Reported.unpublished(server, "west-london-2016");
            var run = report.asksForDraft(report.lead(), PAGE_ONLY);
            try (var hands = Executors.newFixedThreadPool(2)) {
                Callable<Boolean> here = server.context().getBean(Making.class)::next;
                Callable<Boolean> there = second.context().getBean(Making.class)::next;
                var made = hands.invokeAll(List.of(here, there)).stream()
                        .map(it -> it.resultNow())
                        .toList();
                assertThat(made).containsExactlyInAnyOrder(true, false);
            }
            assertThat(report.state(run)).isEqualTo("done");
            assertThat(report.cell(
                            "select tries from report_run where id = ?", Long.parseLong(run.replaceAll(".*/", ""))))
                    .isEqualTo("1");
            assertThat(report.cell(
                            "select count(*) from audit_entry where inspection = ? and action = 'report-made'",
                            report.inspection()))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_server_makes_what_waits_by_itself() {
        try (var busy = TestServer.on(server.databaseUrl(), Map.of("plumbline.reports.look-millis", 100))) {
            var report = Reported.unpublished(server, "west-london-2016");
            var run = report.asksForDraft(report.lead(), PAGE_ONLY);
            Reported.until(() -> report.state(run).equals("done"));
            assertThat(report.lead().open(run + "/progress").text()).contains("\"state\":\"done\"");
            assertThat(busy.context().isRunning()).isTrue();
        }
    }
}

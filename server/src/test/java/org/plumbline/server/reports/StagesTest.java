package org.plumbline.server.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.PUBLICATIONS;
import static org.plumbline.inspection.team.Role.QUALITY_LEAD;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.report.stage.Moves;
import org.plumbline.report.stage.Stage.OfReport;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Rule;
import org.plumbline.server.database.Acting;
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
                var answer = report.forges(role, move.to().word());
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
        assertThat(report.forges(PUBLICATIONS, "published").status()).isEqualTo(404);
        assertThat(report.forges(QUALITY_LEAD, "nowhere").status()).isEqualTo(404);
        assertThat(report.the(QUALITY_LEAD).open(report.path("/moves/signed")).status())
                .isEqualTo(404);
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
}

package org.plumbline.server.gallery;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.reports.Reported;
import org.plumbline.server.trial.Office.Someone;

/** The pages of reports: before anything, while one is made, with a draft and what stands in its way, published, put right. */
final class ReportsWall {
    private static final String[] SMALL = {
        "languages", "en", "languages", "cy", "formats", "html", "formats", "csv", "formats", "json"
    };

    private final TestServer server;
    private final Walls walls;

    ReportsWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    void hang() {
        var none = Reported.of(server, Reported.folder("first-steps"));
        hang(none, Role.LEAD_INSPECTOR, "report-none", "");
        var refused = none.draft(SMALL);
        walls.hang(none.who(Role.LEAD_INSPECTOR), "report-refused", refused);
        making();
        made();
        published();
    }

    private void making() {
        var report = Reported.unpublished(server, "west-london-2016");
        server.office()
                .rows("""
                        insert into report_run (inspection, is_final, languages, formats, files_all, asked_by, state, server,
                                                alive_at, files_done, last_file)
                        values (?, false, 'en,cy', 'html,pdf,docx,ods,csv,json', 12, ?, 'working', 'gallery', 'infinity', 7,
                                'report.cy.pdf') returning id""", report.inspection(), report.who(Role.LEAD_INSPECTOR).id());
        hang(report, Role.LEAD_INSPECTOR, "report-making", "");
        var run = server.office().number("select max(id) from report_run where inspection = ?", report.inspection());
        hang(report, Role.LEAD_INSPECTOR, "report-run-making", "/runs/" + run);
    }

    private void made() {
        var report = Reported.unpublished(server, "west-london-2016");
        var run = report.draft(SMALL);
        report.standsAt("checked");
        report.words("texts/summary.en.md", "Another summary.\n");
        hang(report, Role.LEAD_INSPECTOR, "report-made", "");
        hang(report, Role.QUALITY_LEAD, "report-made-for-the-quality-lead", "");
        walls.hang(report.who(Role.LEAD_INSPECTOR), "report-run-made", run);
        hang(report, Role.LEAD_INSPECTOR, "report-final-not-clear", "/final");
        hang(report, Role.LEAD_INSPECTOR, "report-move", "/moves/with-service");
        var agreed = Reported.unpublished(server, "west-london-2016");
        agreed.standsAt("agreed");
        hang(agreed, Role.TRANSLATOR, "report-move-not-so", "/moves/translated");
    }

    private void published() {
        var files = new TreeMap<>(Reported.folder("west-london-2016").files());
        files.put("publication.yaml", """
                versions:
                  - {version: 1, on: 2016-01-27, digest: "sha256:4d2f00"}
                corrections:
                  - {on: 2016-02-03, text: {en: A word was wrong., cy: Roedd gair yn anghywir.}}
                """.getBytes(StandardCharsets.UTF_8));
        var report = Reported.of(server, new Folder(files));
        report.standsAt("in-correction");
        hang(report, Role.PUBLICATIONS, "report-in-correction", "");
        hang(report, Role.PUBLICATIONS, "report-corrections", "/corrections");
        report.saysAllIsReviewed();
        hang(report, Role.PUBLICATIONS, "report-final-clear", "/final");
    }

    private void hang(Reported report, Role role, String name, String rest) {
        Someone who = report.who(role);
        walls.hang(who, name, report.path(rest));
    }
}

package org.plumbline.server.gallery;

import java.time.LocalDate;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.BeforePanel;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Typed;

/** The pages of the ratings panel: in the midst of it, before it, without ratings; and what the service is told. */
final class PanelWall {
    private final TestServer server;
    private final Walls walls;

    PanelWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    void hang() {
        midst();
        var criteria = new Fieldwork(server, "cci", "2012", "Ashford", "Brook");
        criteria.takes(Fieldwork.golden("cci", "caseload.csv"));
        walls.hang(criteria.lead(), "panel-before", criteria.path("/panel"));
        walls.hang(criteria.lead(), "panel-sittings-none", criteria.path("/panel/sittings"));
        walls.hang(criteria.lead(), "feedback-none", criteria.path("/feedback"));
        var counts = new Fieldwork(server, "sqs", "2012");
        counts.takes(Fieldwork.golden("sqs", "caseload.csv"));
        walls.hang(counts.lead(), "panel-without-ratings", counts.path("/panel"));
    }

    private void midst() {
        var before = new BeforePanel(server, 36);
        var fieldwork = before.fieldwork();
        before.judged("Good");
        before.met("2.1.1", 26);
        before.met("2.2.2", 25);
        before.met("3.1%", 15);
        before.sits();
        var panel = before.panel();
        before.agrees(panel, "2.3", "2.4", "3.3");
        before.decides(panel, "1.2", "Requires improvement", "Half of the staff had no supervision since spring");
        var one = before.rating("3.2");
        before.lead().send(one, one + "/propose", "rating", "Good", "reasons", "Plans are on paper only");
        before.met("2.4.1", 20);
        var sitting = before.path("/sittings/1");
        panel.send(sitting, sitting, Typed.all(Typed.day("day", LocalDate.of(2018, 10, 4)), new String[] {
            "present", "P" + before.member().id(), "others", "Head of standards, chair"
        }));
        walls.hang(before.member(), "panel", before.path(""));
        walls.hang(fieldwork.lead(), "panel-of-the-lead", before.path(""));
        walls.hang(before.member(), "panel-near-an-edge", before.rating("2.1"));
        walls.hang(before.member(), "panel-changed", before.rating("2.4"));
        walls.hang(before.member(), "panel-judged", before.rating("1.2"));
        walls.hang(before.member(), "panel-overall", before.rating("overall"));
        walls.hang(fieldwork.lead(), "panel-propose", before.rating("3.2"));
        walls.hang(before.member(), "panel-sittings", before.path("/sittings"));
        walls.hang(before.member(), "panel-sitting", sitting);
        walls.hang(before.member(), "panel-sitting-new", before.path("/sittings/new"));
        feedback(fieldwork);
    }

    private void feedback(Fieldwork fieldwork) {
        var page = fieldwork.path("/feedback");
        var lead = fieldwork.leading();
        lead.send(page, page);
        lead.send(page, page + "/1/hand", Typed.day("on", LocalDate.of(2018, 10, 5)));
        lead.send(page, page);
        walls.hang(fieldwork.lead(), "feedback", page);
        var contact = fieldwork.joins("Sian Service", Role.SERVICE_CONTACT);
        walls.hang(contact, "feedback-of-the-service", page);
        walls.hang(contact, "inspection-of-the-service", fieldwork.path(""));
    }
}

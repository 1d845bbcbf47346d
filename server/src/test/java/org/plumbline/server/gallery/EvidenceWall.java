package org.plumbline.server.gallery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** The pages of what was gathered beside the cases, and of what cases raised. */
final class EvidenceWall {
    private final TestServer server;
    private final Walls walls;

    EvidenceWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    /** One after the other, so that the pages of one inspection show all that can be there. */
    void hang(Fieldwork fieldwork, String reference) {
        var empty = new Fieldwork(server, "cci", "2012");
        for (var page : List.of("evidence", "evidence/requests", "evidence/standards", "concerns", "enquiries")) {
            walls.hang(empty.lead(), page.replace('/', '-') + "-none", empty.path("/" + page));
        }
        var lead = fieldwork.leading();
        requests(fieldwork, lead);
        pieces(fieldwork, lead);
        raised(fieldwork, lead, reference);
        var keeper = server.office().person("Mair Runs", Role.SUPPORT_STAFF);
        walls.hang(keeper, "inspection-for-who-runs-it", fieldwork.path(""));
    }

    private void requests(Fieldwork fieldwork, Visitor lead) {
        var list = fieldwork.path("/evidence/requests");
        var today = LocalDate.now(ZoneOffset.UTC);
        lead.send(
                list + "/new",
                list + "/new",
                Typed.all(
                        new String[] {
                            "what",
                            "Minutes of the management board, January to June",
                            "about",
                            "1.1",
                            "asked-of",
                            "Head of service"
                        },
                        Typed.day("asked", today.minusDays(20)),
                        Typed.day("due", today.minusDays(2))));
        lead.send(
                list + "/new",
                list + "/new",
                Typed.all(
                        new String[] {"what", "Staff survey", "about", "1.2"},
                        Typed.day("asked", today.minusDays(20)),
                        Typed.day("received", today.minusDays(3))));
        hang(fieldwork, "evidence-requests", "/evidence/requests");
        hang(fieldwork, "evidence-request-new", "/evidence/requests/new");
        hang(fieldwork, "evidence-request", "/evidence/requests/1");
        hang(fieldwork, "evidence-start", "/evidence/requests/start");
    }

    private void pieces(Fieldwork fieldwork, Visitor lead) {
        piece(
                fieldwork,
                lead,
                "document",
                "Minutes of the management board",
                "tie-1.1",
                "for strong",
                "tie-1.1.2",
                "both fair");
        piece(fieldwork, lead, "meeting", "Chair of the board", "tie-1.1", "for fair", "tie-1.2", "against weak");
        piece(
                fieldwork,
                lead,
                "focus-group",
                "Case managers",
                "tie-1.1.3",
                "against fair",
                "tie-1.2.1",
                "against strong");
        var change = fieldwork.path("/evidence/1/change");
        lead.send(
                change,
                change,
                "kind",
                "document",
                "title",
                "Minutes of the management board",
                "says",
                "It meets every quarter and challenges what it is told",
                "tie-1.1",
                "for strong",
                "tie-1.1.2",
                "both fair");
        var withdrawn = fieldwork.path("/evidence/3");
        piece(fieldwork, lead, "observation", "A team meeting", "tie-1.2", "for weak");
        lead.send(withdrawn, fieldwork.path("/evidence/3/withdraw"), "withdrawn", "It was heard of another team");
        var standard = fieldwork.path("/evidence/standards/1.1");
        lead.send(standard, standard, "rating", "Good", "reasons", "The board is well attended");
        lead.send(
                standard,
                standard,
                "rating",
                "Requires improvement",
                "reasons",
                "It is well attended, and sees no data on diversity");
        hang(fieldwork, "evidence", "/evidence");
        hang(fieldwork, "evidence-new", "/evidence/new");
        hang(fieldwork, "evidence-piece", "/evidence/1");
        hang(fieldwork, "evidence-change", "/evidence/1/change");
        hang(fieldwork, "evidence-withdrawn", "/evidence/3");
        hang(fieldwork, "evidence-standards", "/evidence/standards");
        hang(fieldwork, "evidence-standard", "/evidence/standards/1.1");
    }

    private static void piece(Fieldwork fieldwork, Visitor lead, String kind, String title, String... ties) {
        var form = fieldwork.path("/evidence/new");
        var page = lead.open(form).text();
        lead.postFile(
                form,
                Visitor.form(page, form),
                "papers.txt",
                "Papers".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Typed.all(
                        new String[] {
                            "kind",
                            kind,
                            "title",
                            title,
                            "present",
                            "Chair, head of service",
                            "says",
                            "It meets every quarter"
                        },
                        Typed.day("day", LocalDate.of(2018, 9, 4)),
                        ties));
    }

    private void raised(Fieldwork fieldwork, Visitor lead, String reference) {
        var petra = fieldwork.joins("Petra Partner", Role.PARTNER_INSPECTOR);
        var concerns = fieldwork.path("/concerns");
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var kind : List.of("child", "others")) {
            lead.send(
                    concerns + "/new",
                    concerns + "/new",
                    "case",
                    reference,
                    "kind",
                    kind,
                    "words",
                    "Threats were noted in May, and no adult was told");
        }
        lead.send(
                concerns + "/1",
                concerns + "/1/told",
                Typed.all(
                        new String[] {
                            "told-post",
                            "Head of service",
                            "told-time",
                            "10:15",
                            "how",
                            "By telephone",
                            "told-words",
                            "What the record says, and what is missing"
                        },
                        Typed.day("told", today.minusDays(1))));
        hang(fieldwork, "concerns", "/concerns");
        hang(fieldwork, "concern-new", "/concerns/new?case=" + reference);
        hang(fieldwork, "concern-told", "/concerns/1");
        hang(fieldwork, "concern", "/concerns/2");
        var enquiries = fieldwork.path("/enquiries");
        lead.send(
                enquiries + "/new",
                enquiries + "/new",
                "words",
                "Do children out of school wait longer for health checks?",
                "cases",
                reference,
                "to",
                "" + petra.id(),
                "about",
                "1.3");
        hang(fieldwork, "enquiries", "/enquiries");
        hang(fieldwork, "enquiry-new", "/enquiries/new?case=" + reference);
        walls.hang(petra, "enquiry", fieldwork.path("/enquiries/1"));
        walls.hang(petra, "start-of-a-partner", "/");
    }

    private void hang(Fieldwork fieldwork, String name, String rest) {
        walls.hang(fieldwork.lead(), name, fieldwork.path(rest));
    }
}

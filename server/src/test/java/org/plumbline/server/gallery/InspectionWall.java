package org.plumbline.server.gallery;

import java.time.LocalDate;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** The pages of inspections: one before its list, one with a list, one whose cases are given out. */
final class InspectionWall {
    private final TestServer server;
    private final Walls walls;

    InspectionWall(TestServer server, Walls walls) {
        this.server = server;
        this.walls = walls;
    }

    void hang() {
        before(new Fieldwork(server, "yos", "2018"));
        listed(new Fieldwork(server, "cci", "2012", "Ashford", "Brook"));
        given(new Fieldwork(server, "yos", "2018"));
        new JudgingWall(server, walls).hang();
    }

    private void before(Fieldwork fieldwork) {
        var lead = fieldwork.lead();
        var visitor = fieldwork.leading();
        hang(fieldwork, "inspection-before", "");
        hang(fieldwork, "caseload-none", "/caseload");
        hang(fieldwork, "sample-none", "/sample");
        hang(fieldwork, "allocation-none", "/allocation");
        hang(fieldwork, "interviews-none", "/interviews");
        var good = Fieldwork.golden("yos", "caseload.csv");
        var faulty = fieldwork.sends(
                visitor,
                "faulty.csv",
                good.replace("2018-01-26,female", "31/02/2018,F").replace("M003,", "M002,"));
        walls.hang(lead, "upload-faulty", faulty);
        walls.hang(lead, "upload-problems", faulty + "/problems");
        walls.hang(lead, "upload-good", fieldwork.sends(visitor, "good.csv", good));
        server.office().number("""
                        insert into milestone_date (inspection, milestone, moved_to, reason)
                        values (?, 'draft-to-service', current_date - 3, 'A week of illness') returning id""", fieldwork.inspection());
        opening(lead, visitor, fieldwork.service());
    }

    private void opening(Someone lead, Visitor visitor, long service) {
        var opening = visitor.send("/inspections/new", "/inspections/new")
                .location()
                .replace(server.url(), "")
                .replaceAll("/service$", "");
        visitor.send(opening + "/service", opening + "/service", "service", Long.toString(service));
        walls.hang(lead, "start", "/");
        walls.hang(lead, "opening", "/inspections/new");
        for (var question : new String[] {"service", "areas", "edition", "dates", "lead"}) {
            walls.hang(lead, "opening-" + question, opening + "/" + question);
        }
        var edition = server.office()
                .number("select id from edition where framework = 'yos' and edition = '2018' and state = 'published'");
        visitor.send(opening + "/edition", opening + "/edition", "edition", Long.toString(edition));
        visitor.send(
                opening + "/dates",
                opening + "/dates",
                Typed.days(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18)));
        var trained = server.office()
                .number(
                        "insert into training (person, course, passed_on) values (?, 'Case assessment', '2015-01-01') returning person",
                        lead.id());
        visitor.send(opening + "/lead", opening + "/lead", "lead", Long.toString(trained));
        walls.hang(lead, "opening-check", opening + "/check");
    }

    private void listed(Fieldwork fieldwork) {
        fieldwork.takes(Fieldwork.golden("cci", "caseload.csv"));
        hang(fieldwork, "caseload", "/caseload");
        hang(fieldwork, "caseload-cases", "/caseload/cases");
        hang(fieldwork, "caseload-profile", "/caseload/profile");
        hang(fieldwork, "sample-ask", "/sample");
        hang(fieldwork, "sample-preview", "/sample/preview?reference=2012-05-14&seed=2012");
        var office = server.office();
        long inspection = fieldwork.inspection();
        hang(fieldwork, "details", "/details");
        hang(fieldwork, "state", "/state");
        hang(fieldwork, "milestones", "/milestones");
        hang(fieldwork, "milestone", "/milestones/draft-to-service");
        office.number(
                "insert into milestone_date (inspection, milestone, moved_to, reason) values (?, 'draft-to-service', '2018-12-21', 'A week of illness') returning id",
                inspection);
        var indicator = office.number(
                "insert into indicator (inspection, name, value, unit, comparator, comparator_name, period, source, rest) values (?, 'Reoffending', '47.3', 'percent', '41.9', 'England and Wales', '2015-10/2016-09', 'Made for a test', '{\"indicator\": \"reoffending\"}') returning id",
                inspection);
        var interview = office.number(
                "insert into interview (inspection, subject, starts_at, minutes, place) values (?, 'Head of service', '2018-09-04 10:00', 60, 'Room 1') returning id",
                inspection);
        hang(fieldwork, "indicators", "/indicators");
        hang(fieldwork, "indicators-new", "/indicators/new");
        hang(fieldwork, "indicator", "/indicators/" + indicator);
        hang(fieldwork, "indicators-import", "/indicators/import");
        hang(fieldwork, "interviews", "/interviews");
        hang(fieldwork, "interviews-new", "/interviews/new");
        hang(fieldwork, "interview", "/interviews/" + interview);
        hang(fieldwork, "interviews-import", "/interviews/import");
    }

    private void given(Fieldwork fieldwork) {
        var ava = fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        fieldwork.joins("Ben Assessor", Role.PRACTICE_ASSESSOR);
        var visitor = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        visitor.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
        visitor.send(fieldwork.path("/allocation/preview?second=10"), fieldwork.path("/allocation"));
        var drawn = server.office().rows("""
                        select d.reference, c.id, a.marking, m.id from drawn_case d
                          join case_record c on c.inspection = d.inspection and c.reference = d.reference
                          join allocation a on a.inspection = d.inspection and a.reference = d.reference
                          join team_member m on m.inspection = a.inspection and m.reference = a.assessor
                         where d.inspection = ? order by a.marking, d.reference limit 1""", fieldwork.inspection()).getFirst();
        hang(fieldwork, "inspection", "");
        hang(fieldwork, "team", "/team");
        hang(fieldwork, "team-add", "/team/add?q=a");
        hang(fieldwork, "team-member", "/team/" + drawn.get(3));
        hang(fieldwork, "caseload-drawn", "/caseload");
        hang(fieldwork, "case", "/caseload/cases/" + drawn.get(1));
        hang(fieldwork, "sample", "/sample");
        hang(fieldwork, "sample-cases", "/sample/cases");
        hang(fieldwork, "sample-balance", "/sample/balance");
        hang(fieldwork, "sample-replace", "/sample/replace?case=" + drawn.get(0));
        hang(fieldwork, "allocation", "/allocation");
        hang(fieldwork, "allocation-preview", "/allocation/preview?second=20");
        hang(fieldwork, "allocation-cases", "/allocation/cases");
        hang(fieldwork, "allocation-move", "/allocation/move?case=%s&marking=%s".formatted(drawn.get(0), drawn.get(2)));
        new EvidenceWall(server, walls).hang(fieldwork, drawn.get(0));
        hang(fieldwork, "inspection-audit", "/audit");
        hang(fieldwork, "folder", "/folder");
        walls.hang(ava, "mine", fieldwork.path("/mine"));
        walls.hang(ava, "start-of-an-assessor", "/");
        var zip = visitor.download(fieldwork.path("/folder/zip"));
        var preview = visitor.sendFile("/inspections/import", "/inspections/import", "folder.zip", zip);
        walls.hang(fieldwork.lead(), "folder-import", "/inspections/import");
        walls.hang(fieldwork.lead(), "folder-import-preview", preview.location().replace(server.url(), ""));
    }

    private void hang(Fieldwork fieldwork, String name, String rest) {
        walls.hang(fieldwork.lead(), name, fieldwork.path(rest));
    }
}

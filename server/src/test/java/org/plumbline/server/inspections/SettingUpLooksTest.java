package org.plumbline.server.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;

/** How the pages of set-up look, wide and on a phone, in both languages; nothing for the accessibility checker to find. */
class SettingUpLooksTest {
    private final TestServer server = TestServer.shared();
    private final Planning planning = new Planning(server);

    @Test
    void every_page_of_setting_up_is_in_order() {
        var office = planning.office();
        var lead = planning.trained("Lena Looks", LEAD_INSPECTOR);
        long service = planning.service("Bryn Glas Youth Offending Service", "North", "South");
        planning.inspection(service, LocalDate.of(2021, 5, 10), lead);
        long inspection = planning.inspection(service, LocalDate.of(2026, 11, 2), lead);
        office.puts(planning.trained("Bea Bryn"), INSPECTOR, inspection);
        office.number(
                "insert into indicator (inspection, name, value, unit, comparator, comparator_name, period, source, rest) values (?, 'Reoffending', '47.3', 'percent', '41.9', 'England and Wales', '2015-10/2016-09', 'Made for a test', '{\"indicator\": \"reoffending\"}') returning id",
                inspection);
        office.number(
                "insert into interview (inspection, subject, starts_at, minutes, place) values (?, 'Head of service', '2026-11-03 10:00', 60, 'Room 1') returning id",
                inspection);
        office.number(
                "insert into milestone_date (inspection, milestone, moved_to, reason) values (?, 'draft-to-service', '2026-12-22', 'A week of illness') returning id",
                inspection);
        var here = "/inspections/" + inspection;
        var visitor = planning.visits(lead);
        var opening =
                visitor.send("/inspections/new", "/inspections/new").location().replaceAll("/service$", "");
        visitor.send(opening + "/service", opening + "/service", "service", "" + service);
        var pages = new LinkedHashMap<String, String>();
        pages.put("inspection", here);
        pages.put("details", here + "/details");
        pages.put("state", here + "/state");
        pages.put("team", here + "/team");
        pages.put("team-add", here + "/team/add?q=L");
        pages.put("milestones", here + "/milestones");
        pages.put("milestone", here + "/milestones/draft-to-service");
        pages.put("indicators", here + "/indicators");
        pages.put("indicator", here + "/indicators/new");
        pages.put("indicators-import", here + "/indicators/import");
        pages.put("interviews", here + "/interviews");
        pages.put("interview", here + "/interviews/new");
        pages.put("opening", "/inspections/new");
        pages.put("opening-service", opening + "/service");
        pages.put("opening-dates", opening + "/dates");
        pages.put("opening-lead", opening + "/lead");
        var wrong = new ArrayList<String>();
        try (var looks = new Looks();
                var browser = looks.signedIn(server, lead, true)) {
            var page = browser.newPage();
            pages.forEach((name, path) -> wrong.addAll(looks.at(page, path, name)));
        }
        assertThat(wrong).isEmpty();
    }
}

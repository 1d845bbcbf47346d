package org.plumbline.server.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** The milestones of all inspections that a person may see, month by month. */
class CalendarTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Office.Someone lead = office.person("Calendar Lead", Role.LEAD_INSPECTOR);

    @Test
    void a_month_shows_the_milestones_of_inspections_that_one_may_see() {
        var inspection = inspection("Calendar Place", "2027-03-01", "2027-03-12");
        var mine = Visitor.as(server, lead);
        // yos/2018 has the draft sent six weeks after fieldwork ends: 12 March 2027 and six weeks is 23 April
        var april = mine.open("/calendar?month=2027-04").text();
        assertThat(april)
                .contains(
                        "Milestones in April 2027",
                        "Calendar Place",
                        "/inspections/%d/milestones".formatted(inspection));
        assertThat(day(april, "23 April 2027")).contains("Calendar Place");
        var other = Visitor.as(server, office.person("Calendar Other", Role.INSPECTOR));
        assertThat(other.open("/calendar?month=2027-04").text()).doesNotContain("Calendar Place");
    }

    @Test
    void it_is_narrowed_to_an_inspection_a_lead_or_a_kind_of_milestone() {
        var one = inspection("Narrow One", "2028-03-06", "2028-03-17");
        inspection("Narrow Two", "2028-03-06", "2028-03-17");
        var mine = Visitor.as(server, lead);
        assertThat(month(mine.open("/calendar?month=2028-04").text())).contains("Narrow One", "Narrow Two");
        assertThat(month(mine.open("/calendar?month=2028-04&inspection=" + one).text()))
                .contains("Narrow One")
                .doesNotContain("Narrow Two");
        assertThat(month(mine.open("/calendar?month=2028-04&lead=Calendar+Lead").text()))
                .contains("Narrow One");
        assertThat(month(mine.open("/calendar?month=2028-04&kind=none").text())).doesNotContain("Narrow");
    }

    @Test
    void what_is_overdue_stands_first_and_a_month_that_is_none_is_this_one() {
        var today = LocalDate.now(ZoneOffset.UTC);
        inspection(
                "Overdue Place",
                today.minusDays(120).toString(),
                today.minusDays(110).toString());
        var page = Visitor.as(server, lead).open("/calendar?month=2026-13").text();
        assertThat(page).contains("id=\"overdue\"", "Overdue Place");
        assertThat(page.indexOf("id=\"overdue\"")).isLessThan(page.indexOf("class=\"month\""));
        assertThat(page).contains(YearMonth.from(today).toString());
    }

    @Test
    void it_goes_into_a_calendar_program_as_one_file() {
        var today = LocalDate.now(ZoneOffset.UTC);
        inspection("File One", today.plusDays(10).toString(), today.plusDays(20).toString());
        inspection("File Two", today.plusDays(10).toString(), today.plusDays(20).toString());
        var file = Visitor.as(server, lead).open("/calendar.ics").text();
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("File One", "File Two");
        assertThat(file.split("BEGIN:VCALENDAR", -1)).hasSize(2);
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSameSizeAs(file.split("END:VEVENT", -1));
    }

    private long inspection(String name, String from, String until) {
        var edition = office.number(
                "select id from edition where framework = 'yos' and edition = '2018' and state = 'published'");
        var inspection = office.number(
                "insert into inspection (service, edition, state, fieldwork_from, fieldwork_until) values (?, ?, 'under-way', ?::date, ?::date) returning id",
                office.service(name),
                edition,
                from,
                until);
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
        return inspection;
    }

    private static String month(String page) {
        return page.substring(page.indexOf("class=\"month\""));
    }

    private static String day(String page, String day) {
        var from = page.indexOf(day);
        return page.substring(from, page.indexOf("<li class=\"day ", from));
    }
}

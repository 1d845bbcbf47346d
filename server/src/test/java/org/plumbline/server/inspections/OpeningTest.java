package org.plumbline.server.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.SUPPORT_STAFF;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** The way to a new inspection. */
class OpeningTest {
    private static final String[] DAYS = Typed.days(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));

    private final Planning planning = new Planning(TestServer.shared());
    private final Office office = planning.office();
    private final Office.Someone staff = office.person("Sal Support", SUPPORT_STAFF);
    private final Office.Someone lead = planning.trained("Lee Lead", LEAD_INSPECTOR);

    private String begin(Visitor visitor) {
        var place = visitor.send("/inspections/new", "/inspections/new").location();
        assertThat(place).matches("/inspections/new/\\d+/service");
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static Visitor.Page answer(Visitor visitor, String opening, String question, String... fields) {
        return visitor.send(opening + "/" + question, opening + "/" + question, fields);
    }

    @Test
    void each_question_leads_to_the_next_and_the_last_to_the_answers() {
        long service = planning.service("Anglesey", "North", "South");
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        assertThat(answer(visitor, opening, "service", "service", "" + service).location())
                .isEqualTo(opening + "/areas");
        var south = office.rows("select id from area where service = ? and name = 'South'", service)
                .getFirst()
                .getFirst();
        assertThat(answer(visitor, opening, "areas", "areas", south).location()).isEqualTo(opening + "/edition");
        assertThat(answer(visitor, opening, "edition", "edition", "" + planning.edition())
                        .location())
                .isEqualTo(opening + "/dates");
        assertThat(answer(visitor, opening, "dates", DAYS).location()).isEqualTo(opening + "/lead");
        assertThat(answer(visitor, opening, "lead", "lead", "" + lead.id()).location())
                .isEqualTo(opening + "/check");
        var check = visitor.open(opening + "/check").text();
        assertThat(check).contains(planning.name(service), "South", "7 September 2026 – 18 September 2026", "Lee Lead");

        var hidden = Visitor.form(check, opening + "/check");
        var made = visitor.post(opening + "/check", hidden).location();
        assertThat(visitor.post(opening + "/check", hidden).location()).isEqualTo(made);
        long inspection = Long.parseLong(made.replaceAll("\\D", ""));
        assertThat(office.rows("select service, edition, state from inspection where id = ?", inspection))
                .containsExactly(java.util.List.of("" + service, "" + planning.edition(), "planned"));
        assertThat(office.rows("select name from inspection_area where inspection = ?", inspection))
                .containsExactly(java.util.List.of("South"));
        assertThat(office.rows("select person, reference, role from team_member where inspection = ?", inspection))
                .containsExactly(java.util.List.of("" + lead.id(), "A1", "lead-inspector"));
        assertThat(office.rows(
                        "select person_name from audit_entry where action = 'inspection-opened' and inspection = ?",
                        inspection))
                .containsExactly(java.util.List.of("Sal Support"));
    }

    @Test
    void a_service_without_areas_is_not_asked_for_them() {
        long service = planning.service("Brecon");
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        assertThat(answer(visitor, opening, "service", "service", "" + service).location())
                .isEqualTo(opening + "/edition");
    }

    @Test
    void what_is_wrong_about_the_days_is_said_all_at_once_and_what_was_entered_stays() {
        long service = planning.service("Conwy");
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        answer(visitor, opening, "service", "service", "" + service);
        var page = answer(
                visitor,
                opening,
                "dates",
                "from-day",
                "31",
                "from-month",
                "2",
                "from-year",
                "2026",
                "notice-day",
                "1",
                "notice-month",
                "1",
                "notice-year",
                "2200",
                "why",
                "x".repeat(2001));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Enter a day that exists",
                        "Enter a day<",
                        "between 1990 and 2100",
                        "at most 2000",
                        "x".repeat(2001));
        var late = answer(
                visitor,
                opening,
                "dates",
                "from-day",
                "7",
                "from-month",
                "9",
                "from-year",
                "2026",
                "until-day",
                "1",
                "until-month",
                "9",
                "until-year",
                "2026",
                "notice-day",
                "8",
                "notice-month",
                "9",
                "notice-year",
                "2026");
        assertThat(late.text())
                .contains(
                        "The last day must not be before the first",
                        "The service must be told before fieldwork starts");
    }

    @Test
    void a_lead_who_is_walled_off_or_untrained_cannot_be_chosen_and_it_is_said_why() {
        long service = planning.service("Denbigh");
        var walled = planning.trained("Wanda Walled", LEAD_INSPECTOR);
        office.walls(walled, service);
        var untrained = office.person("Ulf Untrained", LEAD_INSPECTOR);
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        answer(visitor, opening, "service", "service", "" + service);
        var page = visitor.open(opening + "/lead?q=Wanda").text();
        assertThat(page).contains("Who cannot be chosen", "Wanda Walled", "has declared an interest in this service");
        for (var someone : java.util.List.of(walled, untrained, office.person("Ines Inspector", INSPECTOR))) {
            assertThat(answer(visitor, opening, "lead", "lead", "" + someone.id())
                            .status())
                    .as(someone.name())
                    .isEqualTo(422);
        }
        assertThat(answer(visitor, opening, "lead", "lead", "x' or 1=1 --").status())
                .isEqualTo(422);
    }

    @Test
    void a_service_that_one_has_to_do_with_is_not_offered_and_not_taken() {
        long service = planning.service("Ewloe");
        var tied = planning.trained("Tess Tied", LEAD_INSPECTOR);
        office.walls(tied, service);
        var visitor = planning.visits(tied);
        var opening = begin(visitor);
        var page = visitor.open(opening + "/service?q=Ewloe").text();
        assertThat(page)
                .contains("because you have something to do with them: 1")
                .doesNotContain(planning.name(service));
        assertThat(answer(visitor, opening, "service", "service", "" + service).status())
                .isEqualTo(422);
    }

    @Test
    void nobody_sees_or_answers_what_another_began() {
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        answer(visitor, opening, "service", "service", "" + planning.service("Flint"));
        var other = planning.visits(lead);
        assertThat(other.open(opening + "/check").location()).isEqualTo("/inspections/new");
        assertThat(planning.visits(office.person("Nia Nobody"))
                        .open("/inspections/new")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_earlier_inspection_of_the_service_can_be_followed() {
        long service = planning.service("Gower");
        long first = planning.inspection(service, java.time.LocalDate.of(2021, 3, 1), lead);
        var visitor = planning.visits(staff);
        var opening = begin(visitor);
        answer(visitor, opening, "service", "service", "" + service);
        answer(visitor, opening, "edition", "edition", "" + planning.edition());
        assertThat(visitor.open(opening + "/dates").text()).contains("Follows the inspection", "2021-03-01");
        var fields = new java.util.ArrayList<>(java.util.List.of(DAYS));
        fields.addAll(java.util.List.of("follows", "" + first));
        answer(visitor, opening, "dates", fields.toArray(String[]::new));
        answer(visitor, opening, "lead", "lead", "" + lead.id());
        var made = visitor.send(opening + "/check", opening + "/check").location();
        assertThat(made).matches(Pattern.compile("/inspections/\\d+"));
        assertThat(visitor.open(made).text()).contains("2021");
    }
}

package org.plumbline.server.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.ADMINISTRATOR;
import static org.plumbline.inspection.team.Role.ANALYST;
import static org.plumbline.inspection.team.Role.OBSERVER;
import static org.plumbline.inspection.team.Role.PRACTICE_ASSESSOR;
import static org.plumbline.inspection.team.Role.SERVICE_CONTACT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Typed;
import org.plumbline.server.trial.Visitor;

/** Concerns: on every page until they are closed, and never before anybody who may not know of them. */
class ConcernsTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final String list = fieldwork.path("/concerns");
    private final String one = list + "/1";

    ConcernsTest() {
        office.rows(
                "insert into case_record (inspection, position, reference, unit, attributes) values (?, 1, 'M001', 'court', '{}') returning id",
                fieldwork.inspection());
    }

    private Visitor.Page raise(Visitor who) {
        return who.send(
                list + "/new",
                list + "/new",
                "case",
                "M001",
                "kind",
                "child",
                "words",
                "No adult was told of the threats");
    }

    private Visitor.Page tell(Visitor who, String... more) {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        return who.send(
                one,
                one + "/told",
                Typed.all(
                        new String[] {
                            "told-post",
                            "Head of service",
                            "told-name",
                            "Ms Head",
                            "told-time",
                            "9.30",
                            "how",
                            "By telephone",
                            "told-words",
                            "All of it"
                        },
                        Typed.day("told", today),
                        more));
    }

    @Test
    void a_concern_stands_on_every_page_of_the_inspection_until_it_is_closed() {
        assertThat(lead.open(fieldwork.path("")).text()).doesNotContain("Must not wait");
        assertThat(raise(lead).location()).isEqualTo(one);
        for (var path : List.of("", "/team", "/evidence", "/caseload/cases")) {
            assertThat(lead.open(fieldwork.path(path)).text())
                    .as(path)
                    .contains("Concern C1 in case M001, a risk to the child: the service has not been told yet");
        }
        assertThat(lead.open("/").text()).doesNotContain("Concern C1");
        tell(lead);
        assertThat(lead.open(fieldwork.path("")).text()).contains("told, not closed yet");
        var closed = lead.send(one, one + "/closed", "outcome", "acted", "closed-words", "A plan was made that day");
        assertThat(closed.location()).isEqualTo(one);
        assertThat(lead.open(fieldwork.path("")).text()).doesNotContain("Must not wait");
        assertThat(lead.open(list).text()).contains("No concern is open.", "Closed", "Case M001");
    }

    @Test
    void what_was_done_stands_in_order_with_who_and_when() {
        raise(lead);
        tell(lead);
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        lead.send(
                one,
                one + "/answered",
                Typed.all(
                        new String[] {
                            "answered-words", "A visit today", "answered-time", "11:00", "answered-post", "Manager"
                        },
                        Typed.day("answered", today)));
        assertThat(lead.open(one).text())
                .containsSubsequence(
                        "No adult was told",
                        "Lena Lead",
                        "Head of service, Ms Head",
                        "09:30",
                        "By telephone",
                        "A visit today")
                .contains("Answered");
    }

    @Test
    void nobody_closes_what_was_not_told_but_a_mistake() {
        raise(lead);
        var refused = lead.send(one, one + "/closed", "outcome", "acted", "closed-words", "W");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("First note whom you told");
        assertThat(lead.send(one, one + "/closed", "outcome", "mistaken", "closed-words", "Another case")
                        .location())
                .isEqualTo(one);
        var csrf = Visitor.form(lead.open(one).text(), "/sign-out");
        var today = Typed.day("told", LocalDate.now(java.time.ZoneId.of("Europe/London")));
        var told =
                new String[] {"told-post", "Head", "told-time", "9.30", "how", "By letter", "told-words", "All of it"};
        assertThat(lead.post(one + "/told", csrf, Typed.all(told, today)).text())
                .contains("It has been closed meanwhile");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var page = lead.send(list + "/new", list + "/new", "case", "X9", "kind", "nobody");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Enter the reference of a case", "Choose who is at risk", "Fill this in");
        raise(lead);
        var told = lead.send(
                one,
                one + "/told",
                Typed.all(
                        new String[] {"told-time", "late"},
                        Typed.day(
                                "told", LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2))));
        assertThat(told.text()).contains("Fill this in", "not in the future", "Enter a time such as");
    }

    @Test
    void who_runs_the_programme_learns_that_there_is_one_and_nothing_of_it() {
        raise(lead);
        var office1 = Visitor.as(server, office.person("Ada Admin", ADMINISTRATOR));
        assertThat(office1.open(fieldwork.path("")).text())
                .contains("Open concerns on this inspection: 1")
                .doesNotContain("M001", "to the child");
        assertThat(office1.open(list).status()).isEqualTo(403);
    }

    @Test
    void who_sees_no_cases_and_runs_nothing_learns_nothing() {
        raise(lead);
        for (var role : List.of(ANALYST, SERVICE_CONTACT)) {
            var visitor = Visitor.as(server, fieldwork.joins("Nobody Told", role));
            assertThat(visitor.open(fieldwork.path("")).text()).as(role.word()).doesNotContain("Must not wait", "M001");
            assertThat(visitor.open(list).status()).isEqualTo(403);
        }
    }

    @Test
    void an_assessor_raises_from_the_case_and_an_observer_only_sees() {
        var assessor = Visitor.as(server, fieldwork.joins("Ava Assessor", PRACTICE_ASSESSOR));
        var record = office.number("select id from case_record where inspection = ?", fieldwork.inspection());
        assertThat(assessor.open(fieldwork.path("/caseload/cases/" + record)).text())
                .contains("/concerns/new?case=M001");
        assertThat(assessor.open(list + "/new?case=M001").text()).contains("value=\"M001\"");
        assertThat(raise(assessor).status()).isEqualTo(303);
        var observer = Visitor.as(server, fieldwork.joins("Odd Observer", OBSERVER));
        assertThat(observer.open(one).text()).contains("No adult was told").doesNotContain("They are told");
        assertThat(observer.open(list + "/new").status()).isEqualTo(403);
    }

    @Test
    void raising_and_reading_are_noted_with_the_case_and_without_the_words() {
        raise(lead);
        lead.open(one);
        assertThat(office.rows(
                        "select action, case_reference from audit_entry where inspection = ? and action like 'concern%' order by id",
                        fieldwork.inspection()))
                .containsExactly(List.of("concern-raised", "M001"), List.of("concerns-read", "M001"));
        assertThat(office.rows(
                        "select 1 from audit_entry where inspection = ? and detail::text like '%adult%'",
                        fieldwork.inspection()))
                .isEmpty();
    }

    @Test
    void a_copy_for_the_child_has_the_concerns_about_their_case() {
        raise(lead);
        assertThat(lead.open(fieldwork.path("/copy?case=M001")).text())
                .contains("Concerns about the case")
                .doesNotContain("Lines of enquiry that the case raised");
    }
}

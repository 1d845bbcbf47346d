package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.audit.AuditPagesTest.inspection;
import static org.plumbline.server.audit.AuditPagesTest.note;

import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Who sees what of the audit. */
class AuditSeenTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final long service = office.service("Seen");
    private final long inspection = inspection(office, service);
    private final Office.Someone doer = office.person("Doer Of Deeds");

    @Test
    void only_administrators_and_the_offices_quality_leads_search() {
        note(server, doer, Deed.of("case-read").on(inspection).about("SEEN-1"));
        for (var role : Role.values()) {
            var page = Visitor.as(server, office.person("Somebody With", role)).open("/audit?case=SEEN-1");
            if (role == Role.ADMINISTRATOR || role == Role.QUALITY_LEAD) {
                assertThat(page.text()).as(role.name()).contains("Doer Of Deeds");
            } else {
                assertThat(page.status()).as(role.name()).isEqualTo(403);
            }
        }
        assertThat(Visitor.to(server).open("/audit").location()).endsWith("/sign-in");
    }

    @Test
    void who_is_walled_off_from_a_service_sees_nothing_of_its_inspections() {
        note(server, doer, Deed.of("case-read").on(inspection).about("WALL-1").to("behind the wall"));
        var entry = office.number("select id from audit_entry where case_reference = 'WALL-1'");
        var walled = office.person("Walled Administrator", Role.ADMINISTRATOR);
        assertThat(Visitor.as(server, walled).open("/audit/entries/" + entry).status())
                .isEqualTo(200);
        office.walls(walled, service);
        var visitor = Visitor.as(server, walled);
        assertThat(visitor.open("/audit?case=WALL-1&action=case-read").text()).doesNotContain("behind the wall");
        assertThat(visitor.open("/audit?person=" + doer.id()).text()).doesNotContain("behind the wall");
        assertThat(visitor.open("/audit?where=" + name().replace(' ', '+')).text())
                .contains("No inspection fits");
        assertThat(visitor.open("/audit/entries/" + entry).status()).isEqualTo(404);
        assertThat(visitor.open("/audit/download.csv?person=" + doer.id()).text())
                .doesNotContain("behind the wall");
        var erase = visitor.send(
                "/audit/erase", "/audit/erase", "kind", "case", "where", name(), "case", "WALL-1", "why", "x");
        assertThat(erase.status()).isEqualTo(422);
    }

    @Test
    void the_lead_of_an_inspection_sees_its_audit_and_an_assessor_only_their_own() {
        var lead = office.person("Lead Here");
        var assessor = office.person("Assessor Here");
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
        office.puts(assessor, Role.PRACTICE_ASSESSOR, inspection);
        note(server, doer, Deed.of("case-read").on(inspection).about("LEAD-1"));
        note(server, assessor, Deed.of("case-read").on(inspection).about("OWN-1"));
        var entry = office.number("select id from audit_entry where case_reference = 'LEAD-1'");
        var path = "/inspections/%d/audit".formatted(inspection);
        assertThat(Visitor.as(server, lead).open(path).text())
                .contains("LEAD-1")
                .contains("Seen ");
        assertThat(Visitor.as(server, lead).open("/audit/entries/" + entry).status())
                .isEqualTo(200);
        var other = Visitor.as(server, assessor);
        assertThat(other.open(path).status()).isEqualTo(403);
        assertThat(other.open("/audit/entries/" + entry).status()).isEqualTo(404);
        assertThat(other.open("/audit/mine").text()).contains("OWN-1").doesNotContain("LEAD-1");
        assertThat(Visitor.as(server, doer).open(path).status()).isEqualTo(404);
    }

    @Test
    void a_lead_of_one_inspection_sees_nothing_of_another() {
        var lead = office.person("Lead Elsewhere");
        var elsewhere = inspection(office, office.service("Elsewhere"));
        office.puts(lead, Role.LEAD_INSPECTOR, elsewhere);
        note(server, doer, Deed.of("case-read").on(inspection).about("OTHER-1"));
        assertThat(Visitor.as(server, lead)
                        .open("/inspections/%d/audit".formatted(inspection))
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(server, lead)
                        .open("/inspections/%d/audit".formatted(elsewhere))
                        .text())
                .doesNotContain("OTHER-1");
    }

    private String name() {
        return office.rows("select name from service where id = ?", service)
                .getFirst()
                .getFirst();
    }
}

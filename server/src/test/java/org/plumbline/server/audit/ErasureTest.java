package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.audit.Erasure.About;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Visitor;
import org.springframework.dao.DataAccessException;

/** What entries say about a case or a person goes when it must; that it went stays, and the chain holds. */
class ErasureTest {
    private final Ledger ledger = Ledger.onNewDatabase();
    private final Erasure erasure = new Erasure(ledger.database());
    private final long keeper = ledger.person("Keeper One", "administrator");
    private final long assessor = ledger.person("Assessor One");

    @Test
    void a_cases_entries_are_emptied_and_the_chain_still_holds() {
        ledger.note(
                assessor,
                Deed.of("case-read").on(7).about("C1"),
                Deed.of("case-read").on(7).about("C2"));
        ledger.note(assessor, Deed.of("case-read").on(8).about("C1"));
        ledger.note(keeper, Deed.of("audit-searched").about("C1"));
        ledger.sealer.sealAll();
        ledger.note(assessor, Deed.of("case-changed").on(7).about("C1").changed("risk", "low", "high"));
        var about = new About.Case(7, "C1");
        assertThat(ledger.as(keeper, () -> erasure.found(about))).isEqualTo(3);
        assertThat(ledger.as(keeper, () -> erasure.erase(about, "asked by the family")))
                .isEqualTo(3);
        assertThat(ledger.text(
                        "select string_agg(case_reference || '/' || inspection, ' ' order by id) from audit_entry"))
                .isEqualTo("C2/7 C1/8");
        assertThat(ledger.text(
                        "select string_agg(action, ' ' order by id) from audit_entry where erased_at is not null"))
                .isEqualTo("case-read audit-searched case-changed");
        assertThat(ledger.text(
                        "select person_name || ': ' || detail::text from audit_entry where action = 'audit-erased'"))
                .isEqualTo("Keeper One: {\"why\": \"asked by the family\", \"about\": \"case\", \"entries\": \"3\"}");
        var verified = ledger.verify();
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.erased()).isEqualTo(3);
        ledger.sealer.sealAll();
        assertThat(ledger.verify().holds()).isTrue();
        assertThat(ledger.verify().unsealed()).isZero();
    }

    @Test
    void a_persons_entries_are_those_that_they_made_and_those_about_them() {
        ledger.note(assessor, Deed.of("signed-in"));
        ledger.note(keeper, Deed.of("person-changed").to("Assessor One").with("person", assessor));
        assertThat(ledger.as(keeper, () -> erasure.erase(new About.Person(assessor), "left long ago")))
                .isEqualTo(2);
        assertThat(ledger.number(
                        "select count(*) from audit_entry where to_jsonb(audit_entry)::text like '%Assessor One%'"))
                .isZero();
        assertThat(ledger.as(keeper, () -> erasure.erase(new About.Person(assessor), "again")))
                .isZero();
        assertThat(ledger.number("select count(*) from audit_entry where action = 'audit-erased'"))
                .isEqualTo(1);
        assertThat(ledger.verify().holds()).isTrue();
    }

    @Test
    void retention_erases_by_its_own_task() {
        ledger.note(assessor, Deed.of("case-read").on(7).about("C1"));
        var erased = Acting.forTask(
                "retention", () -> ledger.asTask(() -> erasure.erase(new About.Case(7, "C1"), "its time has come")));
        assertThat(erased).isEqualTo(1);
        assertThat(ledger.text("select person_name from audit_entry where action = 'audit-erased'"))
                .isEqualTo("retention");
        assertThat(ledger.verify().holds()).isTrue();
    }

    @Test
    void nobody_else_erases_and_nobody_what_was_noted_of_themselves() {
        ledger.note(assessor, Deed.of("case-read").on(7).about("C1"));
        for (var role : List.of("lead-inspector", "quality-lead", "support-staff")) {
            var person = ledger.person("With " + role, role);
            assertThatThrownBy(() -> ledger.as(person, () -> erasure.erase(new About.Case(7, "C1"), "x")))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only an administrator, or retention, erases");
            assertThat(ledger.as(person, () -> erasure.found(new About.Case(7, "C1"))))
                    .isZero();
        }
        assertThatThrownBy(() -> ledger.as(keeper, () -> erasure.erase(new About.Person(keeper), "x")))
                .hasStackTraceContaining("nobody erases what was noted of themselves");
        assertThatThrownBy(() -> ledger.as(keeper, () -> erasure.erase(new About.Case(7, "C1"), " ")))
                .hasStackTraceContaining("an erasure needs a reason");
        assertThat(ledger.number("select count(*) from audit_entry where erased_at is not null"))
                .isZero();
    }

    @Test
    void an_erasure_that_hides_more_than_it_says_is_found() {
        ledger.note(
                assessor,
                Deed.of("case-read").on(7).about("C1"),
                Deed.of("case-read").on(7).about("C2"));
        ledger.as(keeper, () -> erasure.erase(new About.Case(7, "C1"), "x"));
        var note = ledger.number("select id from audit_entry where action = 'audit-erased'");
        ledger.tamper("update audit_entry set person = null, person_name = null, case_reference = null, subject = null,"
                + " from_address = null, detail = null, salt = null, erased_at = now(), erasure = " + note
                + " where case_reference = 'C2'");
        assertThat(ledger.faults()).containsExactly("AU004 entry " + note);
        ledger.tamper("delete from audit_entry where erased_at is not null");
        assertThat(ledger.faults()).containsExactly("AU004 entry " + note);
    }

    @Test
    void an_administrator_sees_what_would_go_before_it_goes_and_the_form_is_taken_once() {
        var server = TestServer.shared();
        var office = server.office();
        var inspection = AuditPagesTest.inspection(office, office.service("Erasable"));
        AuditPagesTest.note(
                server,
                office.person("Inspector E"),
                Deed.of("case-read").on(inspection).about("GONE-1"));
        var visitor = Visitor.as(server, office.person("Administrator E", Role.ADMINISTRATOR));
        var form = visitor.send("/audit/erase", "/audit/erase");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.text()).contains("Choose a case or a person").contains("Fill this in");
        var check = visitor.send(
                "/audit/erase",
                "/audit/erase",
                "kind",
                "case",
                "where",
                "" + inspection,
                "case",
                "GONE-1",
                "why",
                "an <order>");
        assertThat(check.text())
                .contains("Check before you erase")
                .contains("an &lt;order>")
                .contains("What is erased cannot be brought back");
        var hidden = Visitor.form(check.text(), "/audit/erase");
        hidden.replaceAll(it -> it.replace("&lt;", "<"));
        assertThat(visitor.post("/audit/erase", hidden).location()).isEqualTo("/audit");
        assertThat(visitor.post("/audit/erase", hidden).location()).isEqualTo("/audit");
        assertThat(visitor.open("/audit").text()).contains("Entries erased: 1");
        assertThat(office.rows(
                        "select detail->>'why', detail->>'entries' from audit_entry where action = 'audit-erased' and inspection = ?",
                        inspection))
                .containsExactly(List.of("an <order>", "1"));
        var entry =
                office.number("select id from audit_entry where inspection = ? and erased_at is not null", inspection);
        assertThat(visitor.open("/audit/entries/" + entry).text()).contains("Who erased it and why");
        var quality = Visitor.as(server, office.person("Quality E", Role.QUALITY_LEAD));
        assertThat(quality.open("/audit/erase").status()).isEqualTo(403);
    }
}

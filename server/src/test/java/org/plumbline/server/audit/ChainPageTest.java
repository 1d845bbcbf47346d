package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Visitor;

/** The chain checked from a page, and every page of the audit looked at. */
class ChainPageTest {
    private final TestServer server = TestServer.onNewDatabase(Map.of("plumbline.audit.seal-seconds", 1));

    @Test
    void the_chain_is_checked_and_what_does_not_hold_is_named_on_pages_that_anybody_can_use() throws Exception {
        try (server;
                var looks = new Looks()) {
            var office = server.office();
            var keeper = office.person("Keeper Of Records", Role.ADMINISTRATOR);
            var service = office.service("Westshire Youth Service");
            var inspection = AuditPagesTest.inspection(office, service);
            office.puts(keeper, Role.LEAD_INSPECTOR, inspection);
            for (int deed = 1; deed <= 60; deed++) {
                AuditPagesTest.note(
                        server,
                        keeper,
                        Deed.of("case-read").on(inspection).about("WS-" + deed).changed("state", "drawn", "judged"));
            }
            var visitor = Visitor.as(server, keeper);
            assertThat(visitor.open("/audit/chain").text()).contains("The chain has not been checked here yet");
            while (office.number("select count(*) from audit_entry where seal is null") > 0) {
                LockSupport.parkNanos(100_000_000);
            }
            var browser = looks.signedIn(server, keeper, true);
            var page = browser.newPage();
            assertThat(looks.at(page, "/audit", "audit-search")).isEmpty();
            assertThat(looks.at(page, "/audit?who=nobody&since-day=31&since-month=2&since-year=2026", "audit-problems"))
                    .isEmpty();
            assertThat(looks.at(page, "/inspections/%d/audit".formatted(inspection), "audit-inspection"))
                    .isEmpty();
            assertThat(looks.at(page, "/audit/mine", "audit-mine")).isEmpty();
            assertThat(looks.at(page, "/audit/entries/1", "audit-entry")).isEmpty();
            assertThat(looks.at(page, "/audit/erase", "audit-erase")).isEmpty();
            assertThat(visitor.send("/audit/chain", "/audit/chain").location()).isEqualTo("/audit/chain");
            awaitEnd();
            assertThat(visitor.open("/audit/chain").text())
                    .contains("All of the chain holds.")
                    .contains("Keeper Of Records asked");
            assertThat(looks.at(page, "/audit/chain", "audit-chain")).isEmpty();
            office.number("update audit_entry set subject = 'changed' where id = 3 returning id");
            office.number("update audit_seal set digest = sha256('x') where number = 1 returning number");
            visitor.send("/audit/chain", "/audit/chain");
            awaitEnd();
            assertThat(visitor.open("/audit/chain").text())
                    .contains("AU001")
                    .contains("Entry 3")
                    .contains("AU005")
                    .contains("Compare it with a backup");
            assertThat(looks.at(page, "/audit/chain", "audit-faults")).isEmpty();
            office.number("update audit_check set finished_at = null, heard_at = now() where id = 2 returning id");
            assertThat(visitor.open("/audit/chain").text())
                    .contains("Being checked")
                    .doesNotContain("Check the chain now");
            assertThat(office.number("select count(*) from audit_entry where action = 'audit-checked'"))
                    .isEqualTo(2);
            office.number("update audit_check set heard_at = now() - interval '31 seconds' where id = 2 returning id");
            assertThat(visitor.open("/audit/chain").text())
                    .contains("The check broke off")
                    .contains("Check the chain now");
        }
    }

    private void awaitEnd() {
        while (server.office().number("select count(*) from audit_check where finished_at is null") > 0) {
            LockSupport.parkNanos(100_000_000);
        }
    }
}

package org.plumbline.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;

/** The pages of accounts and people as they look, wide and on a phone, in both languages, without scripting too. */
class PeopleLooksTest {
    private final TestServer server = TestServer.shared();

    @Test
    void they_are_whole_and_accessible() {
        var office = server.office();
        var administrator = office.person("Mair Looker", Role.ADMINISTRATOR);
        var other = office.person("Gwen Seen", Role.INSPECTOR, Role.QUALITY_LEAD);
        var service = office.service("Seen Service");
        office.walls(other, service);
        var wrong = new ArrayList<String>();
        try (var looks = new Looks()) {
            var out = looks.signedOut(server).newPage();
            wrong.addAll(looks.at(out, "/sign-in", "sign-in"));
            wrong.addAll(looks.at(out, "/way-in/none", "way-in-gone"));
            var page = looks.signedIn(server, administrator, true).pages().getFirst();
            wrong.addAll(looks.at(page, "/account", "account"));
            wrong.addAll(looks.at(page, "/account/password", "account-password"));
            wrong.addAll(looks.at(page, "/account/second-factor", "account-second-factor"));
            wrong.addAll(looks.at(page, "/account/interests", "account-interests"));
            wrong.addAll(looks.at(page, "/people?search=seen", "people"));
            wrong.addAll(looks.at(page, "/people/new", "people-new"));
            wrong.addAll(looks.at(page, "/people/" + other.id(), "people-person"));
            wrong.addAll(looks.at(page, "/people/" + other.id() + "/ties", "people-ties"));
            wrong.addAll(looks.at(page, "/people/import", "people-import"));
            wrong.addAll(looks.at(
                    page,
                    "/people/deployability?service=%d&role=inspector&day-day=1&day-month=6&day-year=2026&from=0"
                            .formatted(service),
                    "people-deployability"));
            var plain = looks.signedIn(server, administrator, false).pages().getFirst();
            plain.navigate("/people/" + other.id());
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a new link"))
                    .click();
            assertThat(plain.locator("#link").textContent()).contains("/way-in/");
        }
        assertThat(wrong).isEmpty();
    }
}

package org.plumbline.server.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Looks;

/** The pages of retention and of copies as they look, wide and on a phone, in both languages, without scripting too. */
class RetentionLooksTest {
    private final TestServer server = TestServer.shared();

    @Test
    void they_are_whole_and_accessible() {
        var office = server.office();
        var keeper = office.person("Mair Keeper", Role.ADMINISTRATOR);
        var work = new Fieldwork(server, "cci", "2012");
        office.rows("update inspection set state = 'finished' where id = ? returning id", work.inspection());
        office.rows(
                "insert into case_record (inspection, position, reference, unit, attributes) values (?, 1, 'C-1', 'case', '{\"gender\": \"female\"}') returning id",
                work.inspection());
        var running = new Fieldwork(server, "cci", "2012");
        office.rows(
                "update inspection set state = 'finished', fieldwork_from = null, fieldwork_until = current_date - 30 where id = ? returning id",
                running.inspection());
        var wrong = new ArrayList<String>();
        try (var looks = new Looks()) {
            var page = looks.signedIn(server, keeper, true).pages().getFirst();
            wrong.addAll(looks.at(page, "/", "home-due"));
            wrong.addAll(looks.at(page, "/retention", "retention"));
            wrong.addAll(looks.at(page, "/retention/" + work.inspection(), "retention-due"));
            wrong.addAll(looks.at(page, "/retention/" + running.inspection(), "retention-running"));
            wrong.addAll(looks.at(page, "/retention/" + work.inspection() + "/erase", "retention-erase"));
            wrong.addAll(looks.at(page, "/retention/periods", "retention-periods"));
            wrong.addAll(looks.at(page, work.path("/copy?case=C-1"), "copy-case"));
            wrong.addAll(looks.at(page, "/people/" + keeper.id() + "/copy", "copy-person"));
            wrong.addAll(looks.at(page, "/account/copy", "copy-own"));
            var plain = looks.signedIn(server, keeper, false).pages().getFirst();
            plain.navigate("/retention/" + work.inspection());
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase its cases"))
                    .click();
            plain.getByLabel("Why").fill("Its time has come");
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase the cases"))
                    .click();
            assertThat(plain.getByRole(AriaRole.ALERT).first().textContent()).contains("Tick that you have looked");
            plain.getByLabel("I have looked at what goes").check();
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase the cases"))
                    .click();
            assertThat(plain.getByRole(AriaRole.ALERT).first().textContent()).contains("The cases are erased.");
            wrong.addAll(looks.at(page, "/retention/" + work.inspection(), "retention-erased"));
        }
        assertThat(wrong).isEmpty();
    }
}

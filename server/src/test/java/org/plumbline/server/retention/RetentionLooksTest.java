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

/** Cases are erased by what stands on the pages, without scripting; what is left of them looks right. */
class RetentionLooksTest {
    private final TestServer server = TestServer.shared();

    @Test
    void an_administrator_erases_cases_without_scripting() {
        var office = server.office();
        var keeper = office.person("Mair Keeper", Role.ADMINISTRATOR);
        var work = new Fieldwork(server, "cci", "2012");
        office.rows("update inspection set state = 'finished' where id = ? returning id", work.inspection());
        office.rows(
                "insert into case_record (inspection, position, reference, unit, attributes) values (?, 1, 'C-1', 'case', '{\"gender\": \"female\"}') returning id",
                work.inspection());
        var wrong = new ArrayList<String>();
        try (var looks = new Looks()) {
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
            var page = looks.signedIn(server, keeper, true).pages().getFirst();
            wrong.addAll(looks.at(page, "/retention/" + work.inspection(), "retention-erased"));
        }
        assertThat(wrong).isEmpty();
    }
}

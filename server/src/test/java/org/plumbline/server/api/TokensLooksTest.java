package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Program;

/** A token is made by what stands on the page, and shown once. */
class TokensLooksTest {
    private final TestServer server = TestServer.shared();

    @Test
    void a_token_is_made_and_shown_once() {
        var tess = server.office().person("Tess Looks", Role.ADMINISTRATOR);
        try (var looks = new Looks();
                var browser = looks.signedIn(server, tess, true)) {
            var page = browser.newPage();
            page.navigate("/account/tokens");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the token"))
                    .click();
            assertThat(page.content()).contains("There is a problem", "Tick at least one thing");
            page.getByLabel("Name").fill("Nightly list");
            page.getByLabel("Read").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the token"))
                    .click();
            var token = page.getByLabel("The token", new Page.GetByLabelOptions().setExact(true))
                    .inputValue();
            assertThat(Program.with(server, token).get("/api/services").status())
                    .isEqualTo(200);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target/pictures/token-made.png"))
                    .setFullPage(true));
            page.setViewportSize(375, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target/pictures/token-made-375.png"))
                    .setFullPage(true));
            var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(wide).isLessThanOrEqualTo(375);
        }
    }
}

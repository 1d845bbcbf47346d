package org.plumbline.server.reports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;

/** A draft asked for and opened as somebody at a browser does. */
class ReportsLooksTest {
    @Test
    void a_draft_is_asked_for_followed_by_script_and_its_page_opened_with_its_styles() {
        try (var server = TestServer.onNewDatabase(Map.of("plumbline.reports.look-millis", 1500));
                var looks = new Looks()) {
            var report = Reported.unpublished(server, "west-london-2016");
            var page = looks.signedIn(server, report.who(Role.LEAD_INSPECTOR), true)
                    .pages()
                    .getFirst();
            page.navigate(report.path(""));
            page.getByText("Fewer languages or forms").click();
            for (var form : new String[] {"PDF", "Word", "Spreadsheet"}) {
                page.getByLabel(form, new Page.GetByLabelOptions().setExact(true))
                        .uncheck();
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a draft"))
                    .click();
            // nobody presses anything more: the page follows by itself
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            assertThat(page.getByText("Look again")).isHidden();
            var open = page.locator(".sheets a[href$='.en.html']");
            assertThat(open).isVisible();
            var styles = page.waitForResponse(answer -> answer.url().endsWith(".css"), open::click);
            assertThat(styles.status()).isEqualTo(200);
            assertThat(page.getByText("Draft – not for publication").first()).isVisible();
            if (Boolean.getBoolean("pictures")) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/report-web-page.jpg")));
            }
            // what it links to opens from there
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cymraeg"))
                    .first()
                    .click();
            assertThat(page.getByText("Drafft – nid i'w gyhoeddi").first()).isVisible();
        }
    }
}

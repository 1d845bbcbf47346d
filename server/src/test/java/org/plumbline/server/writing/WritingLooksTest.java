package org.plumbline.server.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;

/** Writing in a browser: what is typed is told at once, and a figure is picked by keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingLooksTest {
    private final TestServer server = TestServer.shared();
    private final WritingDesk desk = new WritingDesk(server, "first-steps");
    private final Looks looks = new Looks();
    private final Page page = looks.signedIn(server, desk.lead(), true).pages().getFirst();

    @AfterAll
    void close() {
        looks.close();
    }

    @Test
    void a_sentence_is_told_while_it_is_typed_and_a_figure_comes_in_by_keys() {
        page.navigate(desk.path("/findings/new?about=2.2&lang=en"));
        page.locator("#text-en").fill("Safety was planned for in {2.2.2 percent}.");
        assertThat(page.locator("#told-en")).containsText("planned for in 25%.");
        assertThat(page.locator("#desk-state")).containsText("Not saved yet");
        page.locator("#text-cy").fill("Cynlluniwyd mewn 14.");
        assertThat(page.locator("#told-cy")).containsText("A number is typed");
        page.locator("#text-cy").fill("Cynlluniwyd ar gyfer diogelwch mewn");
        page.getByLabel("Find a figure").focus();
        page.keyboard().type("2.2.2");
        var put = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Insert {2.2.2 percent}").setExact(true));
        assertThat(put).hasCount(1);
        assertThat(page.locator(".offer")).hasCount(1);
        for (int tab = 0; tab < 12 && !isFocused("Insert {2.2.2 percent}"); tab++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#text-cy")).hasValue("Cynlluniwyd ar gyfer diogelwch mewn {2.2.2 percent}");
        assertThat(page.locator("#text-cy")).isFocused();
        page.keyboard().type(".");
        assertThat(page.locator("#told-cy")).containsText("25%.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("What you wrote is saved");
        assertThat(desk.file("findings.yaml")).contains("mewn {2.2.2 percent}.");
    }

    private boolean isFocused(String name) {
        return Boolean.TRUE.equals(
                page.evaluate("name => document.activeElement.getAttribute('aria-label') === name", name));
    }

    @Test
    void what_was_never_saved_is_offered_again_on_the_same_device() {
        page.navigate(desk.path("/texts/foreword?lang=en"));
        page.onceDialog(dialog -> dialog.accept());
        page.locator("#text-en").fill("Nearly lost.");
        assertThat(page.locator("#desk-state")).containsText("Not saved yet");
        page.navigate(desk.path("?lang=en"));
        page.navigate(desk.path("/texts/foreword"));
        page.getByText("Put the copy in").click();
        assertThat(page.locator("#text-en")).hasValue("Nearly lost.");
        assertThat(page.locator("#told-en")).containsText("Nearly lost.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByText("This device has a copy")).hasCount(0);
        assertThat(desk.file("texts/foreword.en.md")).isEqualTo("Nearly lost.\n");
    }
}

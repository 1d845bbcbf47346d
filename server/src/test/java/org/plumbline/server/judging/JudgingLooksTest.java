package org.plumbline.server.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Office.Someone;

/** The form of a case in a browser: what is answered shows at once, is saved by itself, and outlives what goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgingLooksTest {
    private final TestServer server = TestServer.shared();
    private final Looks looks = new Looks();
    private final Allocated inspection = new Allocated(server, "yos", "2018");
    private final Someone ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
    private final BrowserContext browser = looks.signedIn(server, ava, true);
    private int cases;
    private String path = "";

    @BeforeEach
    void one() {
        var reference = "C" + ++cases;
        path = inspection.path(inspection.one(reference, "court", "gender", "female", "age", "15"), "");
        inspection.give(reference, ava, "first");
    }

    @AfterAll
    void close() {
        looks.close();
    }

    private List<String> kept() {
        return server
                .office()
                .rows(
                        "select question || ' ' || answer || ' ' || note from answer_event where inspection = ? and reference = ? order by received_order",
                        inspection.fieldwork().inspection(),
                        "C" + cases)
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private Page at(String group) {
        var page = browser.newPage();
        page.navigate(path + "/groups/" + group);
        return page;
    }

    private static Locator question(Page page, String id) {
        return page.locator("[data-question='%s']".formatted(id));
    }

    private static Locator answer(Page page, String id, String words) {
        return question(page, id)
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator line(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    @Test
    void an_answer_by_touch_is_saved_by_itself_and_counts_in_the_rail() {
        var page = at("2.1");
        answer(page, "2.1.1", "Yes").check();
        assertThat(page.locator("[data-group='2.1'] .rail-count")).hasText("1 of 3");
        assertThat(line(page)).containsText("Saved");
        assertThat(kept()).containsExactly("2.1.1 met ");
    }

    @Test
    void keys_answer_and_go_on() {
        var page = at("2.1");
        question(page, "2.1.1a").getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("2");
        page.keyboard().press("n");
        page.keyboard().type("late");
        question(page, "2.1.1a").getByRole(AriaRole.RADIO).nth(1).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("1");
        assertThat(line(page)).containsText("Saved");
        assertThat(answer(page, "2.1.1b", "Yes")).isChecked();
        assertThat(question(page, "2.1.1a").getByLabel("Note", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("late");
        page.waitForCondition(() -> kept().contains("2.1.1b met "));
        assertThat(kept()).contains("2.1.1a not-met ", "2.1.1a not-met late");
    }

    @Test
    void reasons_are_asked_where_something_is_not_met_and_only_there() {
        var page = at("2.1");
        var reasons = question(page, "2.1.1").getByText("It was done too late");
        assertThat(reasons).isHidden();
        answer(page, "2.1.1", "No").check();
        assertThat(reasons).isVisible();
        reasons.click();
        assertThat(line(page)).containsText("Saved");
        answer(page, "2.1.1", "Yes").check();
        assertThat(reasons).isHidden();
        page.waitForCondition(() -> kept().size() == 3);
        assertThat(server.office()
                        .rows(
                                "select array_to_string(reasons, ',') from answer_event where inspection = ? and reference = ? order by received_order",
                                inspection.fieldwork().inspection(),
                                "C" + cases))
                .extracting(List::getFirst)
                .containsExactly("", "too-late", "");
    }

    @Test
    void without_a_network_answers_wait_on_the_device_and_go_when_it_is_back() {
        var page = at("2.1");
        browser.setOffline(true);
        answer(page, "2.1.1", "No").check();
        answer(page, "2.1.2", "Yes").check();
        assertThat(line(page)).containsText("Not sent yet: 2. Kept on this device");
        assertThat(kept()).isEmpty();
        browser.setOffline(false);
        assertThat(line(page)).containsText("Saved");
        assertThat(kept()).containsExactly("2.1.1 not-met ", "2.1.2 met ");
    }

    @Test
    void a_reload_and_another_screen_lose_nothing_that_was_not_sent() {
        var page = at("2.1");
        page.route("**/answers*", route -> route.abort());
        answer(page, "2.1.1", "No").check();
        page.reload();
        assertThat(answer(page, "2.1.1", "No")).isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go on"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Planning");
        assertThat(page.locator("[data-group='2.1'] .rail-count")).hasText("1 of 3");
        assertThat(kept()).isEmpty();
        page.unroute("**/answers*");
        assertThat(line(page)).containsText("Saved");
        assertThat(kept()).containsExactly("2.1.1 not-met ");
    }

    @Test
    void a_session_that_ended_is_told_and_answers_go_after_signing_in_again() {
        var own = looks.signedIn(server, ava, true);
        var page = own.newPage();
        page.navigate(path + "/groups/2.1");
        own.clearCookies();
        answer(page, "2.1.1", "Yes").check();
        assertThat(line(page)).containsText("You are signed out. Not sent yet: 1");
        var other = own.waitForPage(
                () -> page.getByText("Sign in again in a new tab").click());
        other.getByLabel("Email address").fill(ava.email());
        other.getByLabel("Password").fill(Office.PASSWORD);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.bringToFront();
        assertThat(line(page))
                .containsText(
                        "Saved",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(15_000));
        assertThat(kept()).containsExactly("2.1.1 met ");
    }

    @Test
    void a_second_window_follows_the_first_so_that_neither_contradicts_the_other() {
        var one = at("2.1");
        var other = at("2.1");
        answer(one, "2.1.1", "Yes").check();
        assertThat(answer(other, "2.1.1", "Yes")).isChecked();
        answer(other, "2.1.1", "No").check();
        assertThat(answer(one, "2.1.1", "No")).isChecked();
        assertThat(line(other)).containsText("Saved");
        one.reload();
        assertThat(question(one, "2.1.1").getByText("Two different answers stand here."))
                .isHidden();
    }

    @Test
    void two_devices_that_contradict_each_other_show_both_answers_and_one_is_chosen() {
        var one = at("2.1");
        var device = looks.signedIn(server, ava, true).newPage();
        device.navigate(path + "/groups/2.1");
        answer(one, "2.1.1", "Yes").check();
        assertThat(line(one)).containsText("Saved");
        answer(device, "2.1.1", "No").check();
        var conflict = question(device, "2.1.1")
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Two different answers stand here."));
        assertThat(conflict).containsText("Yes");
        assertThat(conflict).containsText("No");
        answer(device, "2.1.1", "No").check();
        assertThat(conflict).isHidden();
        assertThat(line(device)).containsText("Saved");
        one.reload();
        assertThat(answer(one, "2.1.1", "No")).isChecked();
        assertThat(kept()).hasSize(3);
    }

    @Test
    void without_scripting_a_screen_is_saved_whole_and_an_old_page_takes_nothing_back() {
        var plain = looks.like(browser, server, false).newPage();
        plain.navigate(path + "/groups/2.1");
        var old = looks.like(browser, server, false).newPage();
        old.navigate(path + "/groups/2.1");
        answer(plain, "2.1.1", "No").check();
        question(plain, "2.1.1").getByText("It was done too late").click();
        question(plain, "2.1.1")
                .getByLabel("Note", new Locator.GetByLabelOptions().setExact(true))
                .fill("two weeks");
        plain.getByText("Save and go on").click();
        assertThat(plain.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Planning");
        answer(old, "2.1.2", "Yes").check();
        old.getByText("Save and go on").click();
        assertThat(kept()).containsExactly("2.1.1 not-met two weeks", "2.1.2 met ");
    }

    @Test
    void every_judging_page_is_in_order() {
        var page = at("2.1");
        answer(page, "2.1.1", "No").check();
        assertThat(line(page)).containsText("Saved");
        assertThat(looks.at(page, path + "/groups/2.1", "judging-group")).isEmpty();
        assertThat(looks.at(page, path, "judging-case")).isEmpty();
    }
}

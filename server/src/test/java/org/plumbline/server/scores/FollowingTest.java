package org.plumbline.server.scores;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Visitor;

/** Two servers share a database: what is saved on one is in the scores of the other, and on the page that somebody looks at. */
class FollowingTest {
    private final TestServer first = TestServer.shared();
    private final TestServer second = TestServer.on(first.databaseUrl(), Map.of());
    private final Looks looks = new Looks();

    @AfterEach
    void stop() {
        looks.close();
        second.close();
    }

    @Test
    void a_save_on_one_server_is_in_the_scores_of_the_other_within_a_second_or_so() {
        var inspection = new Allocated(first, "yos", "2018");
        var ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        var number = inspection.one("C1", "court", "gender", "female");
        inspection.give("C1", ava, "first");
        var judge = Judge.at(Visitor.as(first, ava), inspection.path(number, ""), "2.1");
        judge.give("2.1.1", "met");
        var lead = inspection.fieldwork().lead();
        var path = inspection.fieldwork().path("/scores?show=questions");
        var there = Visitor.as(second, lead);
        assertThat(there.open(path).text()).contains("1 of 1");
        for (var answer : List.of("not-met", "met", "not-met")) {
            judge.give("2.1.1", answer);
            assertThat(there.open(path).text()).contains(answer.equals("met") ? "1 of 1" : "0 of 1");
        }

        var page = looks.signedIn(second, lead, true).pages().getFirst();
        page.navigate(path);
        var met = page.locator("[data-live='2.1.1 met']");
        page.waitForCondition(() -> met.innerText().contains("0 of 1"));
        page.locator("#overall-because summary").click();
        page.getByText("With questions").focus();
        var saved = System.nanoTime();
        judge.give("2.1.1", "met");
        page.waitForCondition(
                () -> met.innerText().contains("1 of 1"), new Page.WaitForConditionOptions().setTimeout(30_000));
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saved);
        System.out.printf("a save on one server was on a page of the other after %d ms%n", took);
        assertThat(met.getAttribute("class")).contains("just-changed");
        assertThat(page.locator("#overall-because").getAttribute("open")).isNotNull();
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("With questions");
        assertThat(page.locator("#follow-told").innerText()).startsWith("The scores have changed:");

        var still = looks.like(page.context(), second, false).newPage();
        still.navigate(path);
        assertThat(still.getByText("Look again").isVisible()).isTrue();
    }
}

package org.plumbline.server.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What assessors do with cases, by the keys that the form tells of: one for each answer, Enter to the next question. */
final class Fieldweek {
    private static final String WHERE = """
            () => document.activeElement?.id === 'go-on' ? 'go-on'
                : document.activeElement?.closest('[data-question]')?.dataset.question ?? ''""";
    private static final String IS_CHOICE = "() => ['radio', 'checkbox'].includes(document.activeElement?.type)";
    private static final int MOST = 400;

    private final Random random;
    private int answered;

    Fieldweek(long seed) {
        random = new Random(seed);
    }

    int answered() {
        return answered;
    }

    /** Judges everything that was given to somebody and is not handed in yet; how many cases that were. */
    int judgesAll(Walker assessor) {
        int judged = 0;
        for (var reference : toDo(assessor)) {
            assessor.follows(reference);
            judges(assessor, reference);
            answersWhatIsLeft(assessor, reference);
            assessor.presses("Hand the case in").sees("Handed in");
            judged++;
            assessor.follows("My cases");
        }
        return judged;
    }

    private static List<String> toDo(Walker assessor) {
        assessor.isAt("My cases");
        var rows = assessor.tab().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("To do"));
        var references = new ArrayList<String>();
        for (var row : rows.all()) {
            references.add(row.getByRole(AriaRole.LINK).innerText());
        }
        return references;
    }

    /** From the case's page to its page again, with everything answered. */
    private void judges(Walker assessor, String reference) {
        assessor.isAt("Case " + reference).follows("Begin");
        var page = assessor.tab();
        page.waitForURL(url -> url.contains("/groups/"));
        page.waitForLoadState();
        var last = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and look at the case"));
        for (boolean more = true; more; ) {
            more = last.count() == 0;
            answersScreen(page);
        }
        assessor.isAt("Case " + reference);
    }

    /** An answer can open a question on a screen before; the case's page leads there. */
    private static void answersWhatIsLeft(Walker assessor, String reference) {
        var page = assessor.tab();
        for (var left = page.locator("ul.left-open a"); left.count() > 0; left = page.locator("ul.left-open a")) {
            var question = left.first().innerText();
            left.first().click();
            page.waitForURL(url -> url.contains("/groups/"));
            page.locator("[data-question='%s'] .answers input".formatted(question))
                    .first()
                    .check();
            assessor.sees("Saved").follows("Case " + reference);
            page.waitForURL(url -> !url.contains("/groups/"));
            assessor.isAt("Case " + reference);
        }
    }

    /** One screen, from its first question to the button under its last. */
    private void answersScreen(Page page) {
        var heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
        page.locator("[data-question]:not([hidden]) .question-row input:visible, #go-on")
                .first()
                .focus();
        for (int keys = 0; keys < MOST; keys++) {
            var where = String.valueOf(page.evaluate(WHERE));
            if (where.equals("go-on")) {
                var before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                page.waitForLoadState();
                return;
            }
            if (Boolean.TRUE.equals(page.evaluate(IS_CHOICE))) {
                page.keyboard().press(key());
                answered++;
                if (random.nextInt(12) == 0) {
                    notes(page);
                }
                page.keyboard().press("Enter");
            } else {
                // words, days and numbers are left out here: nothing is counted by them
                page.keyboard().press("Tab");
            }
        }
        throw new AssertionError("no end of " + heading);
    }

    private String key() {
        int chance = random.nextInt(100);
        return chance < 72 ? "1" : chance < 95 ? "2" : "3";
    }

    /** Notes something beside the question, and comes back to it. */
    private static void notes(Page page) {
        page.keyboard().press("n");
        page.keyboard().type("Seen in the record");
        page.keyboard().press("Shift+Tab");
    }
}

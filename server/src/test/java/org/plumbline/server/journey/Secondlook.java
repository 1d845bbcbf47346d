package org.plumbline.server.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.server.journey.Day.Plan;

/** What a lead does with judged cases: one goes back and is mended, two markings are settled, all are accepted and locked. */
record Secondlook(Walker lead, Plan plan) {
    void looks(Function<String, Walker> walkers) {
        atJudging();
        sendsOneBack(walkers);
        settles();
        atJudging();
        acceptsAll();
        lead.presses("Lock what is accepted").isAt("Judging").sees("Locked:");
    }

    private void atJudging() {
        lead.opens("/").isAt("Inspections").follows(plan.service()).isAt(plan.service());
        lead.follows("Judging").isAt("Judging");
    }

    private Locator rows(String state) {
        return lead.tab().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(state));
    }

    private void sendsOneBack(Function<String, Walker> walkers) {
        var row = rows("Handed in")
                .filter(new Locator.FilterOptions().setHasNotText("second marking"))
                .first();
        var reference = row.getByRole(AriaRole.LINK).innerText();
        var assessor = walkers.apply(row.getByRole(AriaRole.CELL).first().innerText());
        lead.follows(reference).isAt("Case " + reference).follows("Send back").isAt("Send back");
        lead.tab().locator("main details summary").first().click();
        var comment = lead.tab().getByLabel(Pattern.compile("^About ")).first();
        comment.fill("What do you rest this on?");
        lead.writes("What it is about", "One answer to say more about")
                .presses("Send the case back")
                .sees("Sent back");

        assessor.opens("/").isAt("Inspections").follows(plan.service()).isAt("My cases");
        assessor.follows(reference).isAt("Case " + reference);
        assessor.sees("What do you rest this on?").presses("Done");
        assessor.isAt("Case " + reference).presses("Hand the case in").sees("Handed in");
    }

    private void settles() {
        atJudging();
        lead.follows("Agreement between assessors").isAt("Agreement between assessors");
        while (true) {
            var open = lead.tab()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("To settle"))
                    .getByRole(AriaRole.LINK);
            if (open.count() == 0) {
                return;
            }
            open.first().click();
            lead.isAt("Two markings side by side");
            for (var difference : lead.tab().locator("fieldset.difference").all()) {
                difference.getByRole(AriaRole.RADIO).first().check();
                difference.getByLabel("Why").fill("The record bears this out");
            }
            lead.presses("Settle what is chosen").sees("Settled:");
            lead.follows("Agreement between assessors").isAt("Agreement between assessors");
        }
    }

    private void acceptsAll() {
        while (true) {
            var waiting = rows("Handed in").getByRole(AriaRole.LINK);
            if (waiting.count() == 0) {
                return;
            }
            var reference = waiting.first().innerText();
            waiting.first().click();
            lead.isAt("Case " + reference).presses("Accept").sees("Accepted");
            lead.follows("Judging").isAt("Judging");
        }
    }
}

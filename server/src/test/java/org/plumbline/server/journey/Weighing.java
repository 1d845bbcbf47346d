package org.plumbline.server.journey;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.server.journey.Day.Plan;

/** What comes after the cases: evidence weighed by the lead, and ratings agreed by the panel. */
record Weighing(Walker lead, Plan plan) {
    private static final Pattern AGREE = Pattern.compile("^Agree \\S");

    /** A piece of evidence, and a rating for everything that the edition leaves to people. */
    void weighs() {
        toInspection(lead);
        lead.follows("Evidence").isAt("Evidence").presses("Record a piece of evidence");
        lead.isAt("Record a piece of evidence").selects("Kind", "Meeting").writes("Title", "The chair of the board");
        lead.writes("What it says", "The board knows its figures and asks about them.");
        var ties = lead.tab().locator("details.ties").first();
        if (ties.getAttribute("open") == null) {
            ties.locator("summary").click();
        }
        ties.getByRole(AriaRole.COMBOBOX).first().selectOption(new SelectOption().setLabel("Fairly for"));
        lead.presses("Save").sees("The piece of evidence is saved");
        for (var standard : standards()) {
            lead.follows(standard).isAt(standard).picks("Good").writes("Reasons", "The evidence mostly speaks for it.");
            lead.presses("Propose this rating").sees("The rating is proposed");
            toInspection(lead);
            lead.follows("Evidence").isAt("Evidence").presses("Evidence by standard");
        }
    }

    private List<String> standards() {
        lead.follows("Evidence")
                .isAt("Evidence")
                .presses("Evidence by standard")
                .isAt("Evidence by standard");
        var named = new ArrayList<String>();
        for (var link : lead.tab()
                .locator("section.weighed:has-text('No rating has been proposed') h2 a")
                .all()) {
            named.add(link.innerText());
        }
        return named;
    }

    /** A sitting, at which all ratings are agreed; one of them otherwise than the rules give. */
    void agrees(Walker panel) {
        toInspection(panel);
        panel.follows("Ratings panel").isAt("Ratings panel").follows("Write down a sitting");
        panel.isAt("Write down a sitting").writes("Day", plan.until()).picks("Pat Panel");
        panel.presses("Save")
                .isAt("Sittings of the panel")
                .follows("Ratings panel")
                .isAt("Ratings panel");
        agreesClear(panel);
        boolean otherwise = true;
        while (true) {
            var open = panel.tab()
                    .locator("tr:has-text('Not agreed yet') th a, section.overall:has-text('Not agreed yet') h2 a");
            if (open.count() == 0) {
                return;
            }
            open.first().click();
            otherwise = agreesOne(panel, otherwise);
            panel.isAt("Ratings panel");
        }
    }

    private static void agreesClear(Walker panel) {
        var boxes = panel.tab().getByLabel(AGREE);
        if (boxes.count() == 0) {
            return;
        }
        for (var box : boxes.all()) {
            box.check();
        }
        panel.presses("Agree those ticked as the rules give").sees("Ratings agreed:");
    }

    private static boolean agreesOne(Walker panel, boolean otherwise) {
        var choices = panel.tab().locator("section:has(#decide) input[name=decision]");
        choices.nth(otherwise && choices.count() > 1 ? 1 : 0).check();
        panel.tab()
                .locator("section:has(#decide)")
                .getByLabel("Reasons")
                .fill("Two of the cases behind it came close, and the panel read them.");
        panel.presses("Agree this rating").sees("The rating is agreed");
        return false;
    }

    void toInspection(Walker somebody) {
        somebody.opens("/").isAt("Inspections").follows(plan.service()).isAt(plan.service());
    }
}

package org.plumbline.server.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.plumbline.server.journey.Day.Plan;

/** What is concluded, in both languages, and the report that comes of it. */
record Report(Walker lead, Plan plan) {
    /** A text with a figure picked from the list, a finding, and a recommendation where the edition has owners. */
    void writes(String part, String figure) {
        new Weighing(lead, plan).toInspection(lead);
        lead.follows("Writing the report")
                .isAt("Writing the report")
                .follows(part)
                .isAt(part);
        var page = lead.tab();
        page.getByLabel("Text English").fill("The work was good enough in ");
        page.getByLabel("Text English").press("End");
        lead.writes("Find a figure", figure);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Insert")))
                .first()
                .click();
        page.getByLabel("Text English").press("End");
        page.keyboard().type(" of the cases.");
        var english = page.getByLabel("Text English").inputValue();
        page.getByLabel("Text Welsh")
                .fill(english.replace("The work was good enough in", "Roedd y gwaith yn ddigon da yn")
                        .replace("of the cases", "o'r achosion"));
        lead.sees("Roedd y gwaith").presses("Save").sees("What you wrote is saved");
        writesTheRest();
        finding();
    }

    /** Every part of the report that still waits for its text. */
    private void writesTheRest() {
        for (boolean more = true; more; ) {
            lead.follows("Writing the report").isAt("Writing the report");
            var waiting =
                    lead.tab().locator("li.part-line:has-text('Not written')").getByRole(AriaRole.LINK);
            more = waiting.count() > 0;
            if (more) {
                waiting.first().click();
                lead.tab().getByLabel("Text English").fill("We looked at this, and say what we found.");
                lead.tab().getByLabel("Text Welsh").fill("Edrychasom ar hyn, a dywedwn yr hyn a welsom.");
                lead.presses("Save").sees("What you wrote is saved");
            }
        }
    }

    /** The published statistics that a report shows: a list that is sent as a file. */
    void keepsStatistics(String example) {
        new Weighing(lead, plan).toInspection(lead);
        lead.follows("Indicators").isAt("Indicators").presses("Take in a list").isAt("Take in a list");
        lead.chooses("CSV file", "indicators.csv", statistics(example))
                .presses("Take it in")
                .sees("indicators added");
    }

    private static String statistics(String example) {
        try {
            return Files.readString(Path.of(System.getProperty("plumbline.root", ".."))
                    .resolve("examples")
                    .resolve(example)
                    .resolve("indicators.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finding() {
        lead.isAt("Writing the report").presses("Add a finding").isAt("Add a finding");
        lead.picks("Strength");
        var about = lead.tab().getByLabel("What it is about");
        // a letter has findings about the service, a report of 2018 about a domain, the others about a criterion
        if (!plan.edition().startsWith("Short")) {
            about.selectOption(new SelectOption().setIndex(plan.areas().isEmpty() ? 1 : 2));
        }
        lead.tab().getByLabel("Text English").fill("Case managers knew the children well.");
        lead.tab().getByLabel("Text Welsh").fill("Roedd y rheolwyr achos yn adnabod y plant yn dda.");
        lead.presses("Save").sees("What you wrote is saved");
    }

    /** A draft in every form; its files by their paths. */
    Map<String, byte[]> makes() {
        new Weighing(lead, plan).toInspection(lead);
        lead.follows("The report").isAt("The report").presses("Make a draft");
        lead.sees("Download all of it as a zip file");
        return unpacked(() -> lead.follows("Download all of it as a zip file"));
    }

    /** The inspection folder, as the lead takes it out. */
    Map<String, byte[]> takesOut() {
        new Weighing(lead, plan).toInspection(lead);
        lead.follows("Download the inspection folder").isAt("The inspection folder");
        return unpacked(() -> lead.presses("Download as a zip file"));
    }

    private Map<String, byte[]> unpacked(Runnable press) {
        var files = new TreeMap<String, byte[]>();
        var zip = lead.tab().waitForDownload(press).path();
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

package org.plumbline.server.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Somebody at a browser, who finds their way by what stands on the page: headings, labels, links and buttons. */
final class Walker {
    private final Page page;
    private final Hands hands;
    private final Album album;

    Walker(Page page, Hands hands, Album album) {
        this.page = page;
        this.hands = hands;
        this.album = album;
    }

    /** Types an address, as one does with a link that was handed over. */
    Walker opens(String address) {
        page.navigate(address);
        return this;
    }

    /** A page with this heading is there; a picture is kept of it. */
    Walker isAt(String heading) {
        var headings = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        does(() -> assertThat(headings).containsText(heading));
        album.keep(page, heading);
        return this;
    }

    /** These words stand on the page. */
    Walker sees(String words) {
        return does(() -> assertThat(page.getByText(words).first()).isVisible());
    }

    Walker follows(String link) {
        return press(AriaRole.LINK, link);
    }

    Walker presses(String button) {
        return press(AriaRole.BUTTON, button);
    }

    /** Opens what is folded in under these words. */
    Walker unfolds(String words) {
        return does(
                () -> hands.press(page, page.locator("summary").filter(new Locator.FilterOptions().setHasText(words))));
    }

    /** What is called so, or begins so: what follows is often said for those who only hear the page. */
    private Walker press(AriaRole role, String name) {
        var options = new Page.GetByRoleOptions().setName(begins(name));
        return does(() -> hands.press(page, page.getByRole(role, options).first()));
    }

    Walker writes(String label, String text) {
        return does(() -> hands.write(page, called(label), text));
    }

    /** Writes a day in the three fields below these words. */
    Walker writes(String legend, LocalDate day) {
        var group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
        return does(() -> {
            hands.write(page, group.getByLabel("Day"), Integer.toString(day.getDayOfMonth()));
            hands.write(page, group.getByLabel("Month"), Integer.toString(day.getMonthValue()));
            hands.write(page, group.getByLabel("Year"), Integer.toString(day.getYear()));
        });
    }

    Walker picks(String label) {
        return does(() -> hands.pick(page, page.getByLabel(begins(label)).first()));
    }

    Walker selects(String label, String words) {
        return does(() -> {
            hands.select(page, called(label), words);
            assertThat(called(label).locator("option:checked")).hasText(words);
        });
    }

    /** Chooses a file in the window that the browser opens for it. */
    Walker chooses(String label, String file, String content) {
        return does(() -> page.waitForFileChooser(() -> hands.press(page, called(label)))
                .setFiles(new FilePayload(file, "text/csv", content.getBytes(StandardCharsets.UTF_8))));
    }

    /** Downloads what a link leads to, and opens it. */
    String downloads(String link) {
        try {
            return Files.readString(page.waitForDownload(() -> follows(link)).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies what stands where somebody is asked to hand it over. */
    String copies(String place) {
        return page.locator(place).innerText().strip();
    }

    /** The tab that they look at. */
    Page tab() {
        return page;
    }

    /** The page as it is, for an app that reads a key from it. */
    String page() {
        return page.content();
    }

    private Locator called(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Does it; when it cannot be done, what stood on the page is told and kept. */
    private Walker does(Runnable deed) {
        try {
            deed.run();
            return this;
        } catch (PlaywrightException | AssertionError e) {
            album.keep(page, "here it stopped");
            throw new AssertionError(page.url() + "\n" + page.locator("main").innerText(), e);
        }
    }

    private static Pattern begins(String words) {
        return Pattern.compile("^" + words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
    }
}

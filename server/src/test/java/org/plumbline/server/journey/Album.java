package org.plumbline.server.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps a numbered picture of each step of a journey below {@code target/pictures/journey}. */
final class Album {
    private final Path folder;
    private int pictures;

    Album(String journey) {
        folder = Path.of("target/pictures/journey").resolve(named(journey));
    }

    void keep(Page page, String step) {
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("%02d-%s.png".formatted(pictures, named(step))))
                .setFullPage(true));
    }

    private static String named(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}

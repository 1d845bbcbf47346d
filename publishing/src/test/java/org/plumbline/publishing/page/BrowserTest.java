package org.plumbline.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.scenario.SampleReport;

/** Web pages in a browser: what its accessibility checker finds, what a phone shows, what is printed. */
class BrowserTest {
    /** Chromium without windows, which draws the same pages and takes a fifth less time. */
    static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");

    static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PHONE = 320;
    private static final int WIDE = 1_300;

    /** Texts of pictures that stand out over an edge of their picture. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('svg text')].filter(text => {
                const box = text.getBBox(), all = text.ownerSVGElement.viewBox.baseVal;
                return box.x < 0 || box.y < 0 || box.x + box.width > all.width || box.y + box.height > all.height;
            }).map(text => text.textContent)""";

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assertThat(CHROMIUM)
                .as("these tests need Chromium at %s; on Debian: apt-get install chromium-headless-shell", CHROMIUM)
                .isExecutable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(ARGUMENTS));
        Files.createDirectories(folder.resolve("assets"));
        for (var asset : WebPage.assets().entrySet()) {
            Files.write(folder.resolve("assets").resolve(asset.getKey()), asset.getValue());
        }
        write("en", WebPage.of(SampleReport.english(), List.of(new OtherEdition("Cymraeg", "cy.html", "cy"))));
        write("cy", WebPage.of(SampleReport.welshDraft(), List.of(new OtherEdition("English", "en.html", "en"))));
        write("long", WebPage.of(LongNames.document(), List.of(new OtherEdition("L".repeat(200), "x.html", "en"))));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static void write(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), page);
    }

    private static Page page(String name, int width) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
        page.navigate(folder.resolve(name + ".html").toUri().toString());
        return page;
    }

    @ParameterizedTest
    @CsvSource({"en, 1300", "en, 320", "cy, 1300", "cy, 320", "long, 1300", "long, 320"})
    void the_accessibility_checker_finds_nothing(String name, int width) {
        try (var page = page(name, width)) {
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void the_accessibility_checker_finds_what_is_wrong() {
        try (var page = page("en", WIDE)) {
            page.evaluate("document.querySelector('svg').removeAttribute('aria-labelledby')");
            page.evaluate("document.querySelector('svg title').remove()");
            page.evaluate("document.querySelector('.about').style.color = '#bbbbbb'");
            assertThat(violations(page))
                    .anySatisfy(rule -> assertThat(rule).startsWith("svg-img-alt"))
                    .anySatisfy(rule -> assertThat(rule).startsWith("color-contrast"));
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "long"})
    void a_phone_never_scrolls_sideways(String name) {
        try (var page = page(name, PHONE)) {
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "long"})
    void nothing_of_a_chart_is_cut_off(String name) {
        try (var page = page(name, WIDE)) {
            assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
        }
    }

    @Test
    void the_skip_link_is_first_and_leads_to_the_report() {
        try (var page = page("en", WIDE)) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
        }
    }

    @Test
    void the_contents_stay_in_sight_beside_the_text_on_a_wide_screen() {
        try (var page = page("en", WIDE)) {
            page.evaluate("document.getElementById('people-last').scrollIntoView()");
            assertThat(page.locator("nav.contents").boundingBox().y).isBetween(0.0, 100.0);
        }
    }

    @Test
    void the_table_beside_a_chart_is_printed() {
        try (var page = page("en", WIDE)) {
            var table = page.locator("#bars-table");
            assertThat(table.isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(table.isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1300", "320"})
    void the_mark_of_a_draft_stays_in_sight(int width) {
        try (var page = page("cy", width)) {
            page.evaluate("document.getElementById('people-last').scrollIntoView()");
            var mark = page.locator(".draft-edge").boundingBox();
            assertThat(mark.y + mark.height).isBetween(790.0, 801.0);
        }
    }
}

package org.plumbline.publishing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.examples.ExampleReports;

/** Every report of the examples in a browser: nothing for its accessibility checker to find, no scrolling sideways on a phone. */
class ExamplePageTest {
    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        for (var asset : WebPage.assets().entrySet()) {
            Files.write(folder.resolve("assets").resolve(asset.getKey()), asset.getValue());
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BrowserTest.CHROMIUM)
                        .setArgs(BrowserTest.ARGUMENTS));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#looked")
    void the_accessibility_checker_finds_nothing(String name) throws Exception {
        for (var composition : ExampleReports.of(name).languages()) {
            var file = folder.resolve(composition.document().head().language() + ".html");
            Files.writeString(file, WebPage.of(composition.document(), List.of()));
            for (int width : List.of(1300, 320)) {
                look(file, width);
            }
        }
    }

    private static void look(Path file, int width) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
            page.navigate(file.toUri().toString());
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            if (width > 320) {
                assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                        .as("what the accessibility checker finds in %s", file)
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", file.getFileName())
                    .isEqualTo(width);
        }
    }
}

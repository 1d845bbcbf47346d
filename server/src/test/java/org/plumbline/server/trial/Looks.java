package org.plumbline.server.trial;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.server.TestServer;

/** A headless Chromium that looks at pages as people see them: wide and on a phone, in both languages. */
public final class Looks implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/pictures");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));

    /** A browser of a person's own, signed in through the page for it; with or without scripting. */
    public BrowserContext signedIn(TestServer server, Office.Someone person, boolean scripting) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(server.url()).setJavaScriptEnabled(scripting));
        var page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Email address").fill(person.email());
        page.getByLabel("Password").fill(Office.PASSWORD);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return context;
    }

    /** A browser in which nobody is signed in. */
    public BrowserContext signedOut(TestServer server) {
        return browser.newContext(new Browser.NewContextOptions().setBaseURL(server.url()));
    }

    /**
     * Looks at a page wide and at phone width, in English and in Welsh, keeping pictures below {@code target/pictures}.
     *
     * @return what is wrong: what the accessibility checker finds, and pages that are wider than a phone
     */
    public List<String> at(Page page, String path, String name) {
        var wrong = new ArrayList<String>();
        for (var language : List.of("en", "cy")) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            for (var width : List.of(1280, 375)) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("%s-%s-%d.png".formatted(name, language, width)))
                        .setFullPage(true));
                var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (wide > width) {
                    wrong.add("%s in %s is %d wide on %d".formatted(path, language, wide, width));
                }
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(it -> wrong.add("%s in %s: %s %s"
                            .formatted(
                                    path,
                                    language,
                                    it.getId(),
                                    it.getNodes().getFirst().getHtml())));
        }
        page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=en");
        return wrong;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

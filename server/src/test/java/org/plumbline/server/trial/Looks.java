package org.plumbline.server.trial;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.TestServer;

/**
 * A Chromium that looks at pages as people see them: wide and on a phone, in both languages. It has no window, unless
 * {@code -Dwatch=true} asks for one, and then it goes slowly enough to be watched.
 */
public final class Looks implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Path WITH_WINDOWS = Path.of("/usr/bin/chromium");
    private static final Path WITHOUT = Path.of("/usr/bin/chromium-headless-shell");
    private static final boolean WATCHED = Boolean.getBoolean("watch");
    private static final boolean KEPT = Boolean.getBoolean("pictures");

    /** One browser for all tests, because it is slow to start; it ends with the tests. */
    private static @Nullable Browser browser;

    private final List<BrowserContext> opened = new ArrayList<>();

    private static synchronized Browser browser() {
        if (browser == null) {
            // what is waited for comes late on a busy machine, and no test is about how soon
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(WATCHED ? WITH_WINDOWS : WITHOUT)
                            .setHeadless(!WATCHED)
                            .setSlowMo(WATCHED ? 400 : 0)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        }
        return browser;
    }

    /** A browser of a person's own, signed in through the page for it; with or without scripting. */
    public BrowserContext signedIn(TestServer server, Office.Someone person, boolean scripting) {
        var context = signedOut(server, scripting);
        var page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Email address").fill(person.email());
        page.getByLabel("Password").fill(Office.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return context;
    }

    /** A browser in which nobody is signed in. */
    public BrowserContext signedOut(TestServer server) {
        return signedOut(server, true);
    }

    /** A browser in which nobody is signed in, with or without scripting. */
    public BrowserContext signedOut(TestServer server, boolean scripting) {
        var context = browser()
                .newContext(
                        new Browser.NewContextOptions().setBaseURL(server.url()).setJavaScriptEnabled(scripting));
        context.setDefaultTimeout(15_000);
        opened.add(context);
        return context;
    }

    /** Another window of somebody who is signed in, with or without scripting. */
    public BrowserContext like(BrowserContext context, TestServer server, boolean scripting) {
        var other = signedOut(server, scripting);
        other.addCookies(context.cookies().stream()
                .map(it -> new Cookie(it.name, it.value).setUrl(server.url()))
                .toList());
        return other;
    }

    /**
     * Looks at a page wide and at phone width, in English and in Welsh; {@code -Dpictures=true} keeps a picture of each below
     * {@code target/pictures}.
     * The accessibility checker, which is slow, goes over it wide in English or on a phone in Welsh, which of them its name
     * says; where pictures are kept, both times.
     *
     * @return what is wrong: what the accessibility checker finds, and pages that are wider than the window
     */
    public List<String> at(Page page, String path, String name) {
        var wrong = new ArrayList<String>();
        for (var language : List.of("cy", "en")) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            for (var width : List.of(1280, 375)) {
                page.setViewportSize(width, 900);
                var called = "%s in %s on %d".formatted(path, language, width);
                var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (wide > width) {
                    wrong.add("%s is %d wide".formatted(called, wide));
                }
                if (KEPT) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve("%s-%s-%d.jpg".formatted(name, language, width)))
                            .setQuality(80)
                            .setFullPage(true));
                }
                boolean checked = language.equals("en") == (width == 1280);
                boolean turn = language.equals("en") == (name.hashCode() % 2 == 0);
                if (checked && (KEPT || turn)) {
                    wrong.addAll(barriers(page, called));
                }
            }
        }
        return wrong;
    }

    private static List<String> barriers(Page page, String called) {
        // its own way opens a second page for each look, which frames of other sites need and ours have none
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(it -> "%s: %s %s"
                                .formatted(
                                        called,
                                        it.getId(),
                                        it.getNodes().getFirst().getHtml()))
                        .toList();
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}

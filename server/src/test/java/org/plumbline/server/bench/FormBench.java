package org.plumbline.server.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Looks;

/**
 * Prints how long an answer takes from the key to what the browser has drawn of it, on the longest screens of the longest
 * form: on this machine, and as if it were some times as slow.
 */
public final class FormBench {
    private static final int DEFAULT_SLOWER = 4;
    /** Presses every answer of the screen's questions in turn; each is waited for until it has been drawn. */
    private static final String ANSWER_ALL = """
            async () => {
              const times = []
              const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))
              for (let round = 0; round < 4; round++) {
                for (const field of document.querySelectorAll('[data-question]:not([hidden])')) {
                  const radio = field.querySelectorAll('.answers input')[round % 3]
                  if (!radio) continue
                  radio.focus()
                  await drawn()
                  const started = performance.now()
                  radio.dispatchEvent(new KeyboardEvent('keydown', { key: String(round % 3 + 1), bubbles: true, cancelable: true }))
                  await drawn()
                  times.push(performance.now() - started)
                }
              }
              return times
            }""";

    private FormBench() {}

    /**
     * Measures, and prints.
     *
     * @param arguments how many times as slow, {@value #DEFAULT_SLOWER} unless said
     */
    public static void main(String[] arguments) {
        int slower = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_SLOWER;
        try (var server = TestServer.onNewDatabase(
                        Map.of("plumbline.home", Path.of("..").toAbsolutePath().normalize()));
                var looks = new Looks()) {
            var inspection = new Allocated(server, "cci", "2012");
            var ava = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
            var number = inspection.one(
                    "C1",
                    "case",
                    "custody",
                    "yes",
                    "community",
                    "yes",
                    "identifiable-victim",
                    "yes",
                    "sentence",
                    "dto");
            inspection.give("C1", ava, "first");
            var tab = looks.signedIn(server, ava, true).newPage();
            tab.navigate(inspection.path(number, ""));
            var screens = tab.locator("nav.rail a, .rail a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
            measure(tab, screens, 1);
            tab.context().newCDPSession(tab).send("Emulation.setCPUThrottlingRate", throttled(slower));
            measure(tab, screens, slower);
        }
        System.exit(0);
    }

    private static com.google.gson.JsonObject throttled(int slower) {
        var rate = new com.google.gson.JsonObject();
        rate.addProperty("rate", slower);
        return rate;
    }

    private static void measure(Page tab, List<String> screens, int slower) {
        var times = new ArrayList<Double>();
        int questions = 0;
        for (var screen : screens) {
            tab.navigate(screen);
            questions += tab.locator("[data-question]").count();
            if (tab.evaluate(ANSWER_ALL) instanceof List<?> taken) {
                taken.forEach(time -> times.add(((Number) time).doubleValue()));
            }
        }
        times.sort(null);
        System.out.printf(
                "form of %d questions on %d screens, %s: %d answers, from key to drawn p50 %.0f ms, p95 %.0f ms, most %.0f ms (aim: 50 ms)%n",
                questions,
                screens.size(),
                slower == 1 ? "this machine" : slower + " times as slow",
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.getLast());
    }
}

package org.plumbline.server.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.server.TestServer;
import org.plumbline.server.audit.chain.Verification;
import org.plumbline.server.database.FoundDatabase;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/**
 * Prints how long pages take over HTTP with a large office behind them, and how long verifying its audit takes. Asserts
 * nothing; {@code tools/page-speed} runs it. Its first argument is the number of entries, 1,000,000 if none is given.
 */
public final class PageBench {
    private static final int THREADS = 2;
    private static final int WARM = 20;
    private static final int MEASURED = 100;

    private final Random random = new Random(1);
    private final int entries;
    private long led;
    private String drawn = "";

    private PageBench(int entries) {
        this.entries = entries;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new PageBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000);
        // what the office brings is sealed already; a seal of the server's own before it would take its number
        try (var server = TestServer.onNewDatabase(Map.of("plumbline.audit.seal-seconds", 0))) {
            bench.run(server);
        }
        System.exit(0);
    }

    private void run(TestServer server) throws Exception {
        var started = System.nanoTime();
        var office = new LargeOffice(server);
        var looker = office.make(entries);
        led = office.led();
        drawn = office.drawn();
        System.out.printf(
                "%,d entries, %,d inspections, %,d cases made in %.0f s%n",
                entries,
                LargeOffice.INSPECTIONS,
                LargeOffice.INSPECTIONS * LargeOffice.CASES_EACH,
                (System.nanoTime() - started) / 1e9);
        verify(server);
        var following = new FollowBench(server, looker, led, drawn);
        following.workOut();
        System.out.printf("%-50s %8s %8s %8s ms, %d threads%n", "page", "p50", "p95", "p99", THREADS);
        for (var line : pages()) {
            var parts = line.split(" \\| ", 2);
            page(server, looker, parts[0], parts[1]);
        }
        following.run();
    }

    private static List<String> pages() throws IOException {
        try (var file = PageBench.class.getResourceAsStream("/bench/pages.txt")) {
            if (file == null) {
                throw new IllegalStateException("bench/pages.txt is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private static void verify(TestServer server) {
        try (var found = FoundDatabase.at(Path.of("data"), server.databaseUrl())) {
            var connections = found.connections();
            var started = System.nanoTime();
            var verified = new Verification(connections, FoundDatabase.transactions(connections))
                    .verify(Optional.empty(), (_, _, _, _) -> {});
            var seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf(
                    "audit verify: %,d entries in %,d seals, %,d faults, %.1f s, %,.0f entries a second%n",
                    verified.entries(), verified.seals(), verified.faultCount(), seconds, verified.entries() / seconds);
        }
    }

    private void page(TestServer server, Office.Someone looker, String name, String path) throws Exception {
        var took = new ArrayList<Long>();
        var visitors = List.of(Visitor.as(server, looker), Visitor.as(server, looker));
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Future<long[]>>();
            for (var visitor : visitors) {
                var addresses = new ArrayList<String>();
                for (int number = 0; number < WARM + MEASURED; number++) {
                    addresses.add(filled(path));
                }
                all.add(threads.submit(() -> times(visitor, addresses)));
            }
            for (var times : all) {
                Arrays.stream(times.get()).forEach(took::add);
            }
        }
        took.sort(null);
        System.out.printf(
                "%-50s %8.1f %8.1f %8.1f%n",
                name,
                took.get(took.size() / 2) / 1e6,
                took.get(took.size() * 95 / 100) / 1e6,
                took.get(took.size() * 99 / 100) / 1e6);
    }

    private static long[] times(Visitor visitor, List<String> addresses) {
        var times = new long[addresses.size() - WARM];
        for (int number = 0; number < addresses.size(); number++) {
            var started = System.nanoTime();
            var page = visitor.open(addresses.get(number));
            // 422 is the question which of several was meant
            if (page.status() != 200 && page.status() != 422) {
                throw new IllegalStateException("%d from %s".formatted(page.status(), addresses.get(number)));
            }
            if (number >= WARM) {
                times[number - WARM] = System.nanoTime() - started;
            }
        }
        return times;
    }

    private String filled(String path) {
        var inspection = random.nextInt(LargeOffice.INSPECTIONS) + 1;
        var person = random.nextInt(LargeOffice.PEOPLE) + 1;
        return path.replace("{inspection}", Integer.toString(inspection))
                .replace("{led}", Long.toString(led))
                .replace("{drawn}", drawn)
                .replace("{person}", Integer.toString(person))
                .replace("{email}", "person." + person + "@large.example")
                .replace("{service}", Integer.toString(random.nextInt(LargeOffice.SERVICES) + 1))
                .replace("{case}", "C%d-%d".formatted(inspection, random.nextInt(LargeOffice.CASES_EACH) + 1))
                .replace("{entry}", Integer.toString(random.nextInt(entries) + 1))
                .replace("{mark}", "1767225600000000-" + random.nextInt(entries));
    }
}

package org.plumbline.server.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Visitor;

/**
 * Prints how long saves take while many assessors save, each every two seconds, and how often the database alone can commit
 * in the same run; asserts nothing. {@code SaveBench [ASSESSORS] [SECONDS]}, 200 and 180 if they are left out.
 */
final class SaveBench {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final int PER_INSPECTION = 20;
    private static final List<String> ANSWERS = List.of("met", "not-met", "not-applicable");

    private SaveBench() {}

    public static void main(String[] arguments) throws Exception {
        int assessors = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 180;
        try (var server = TestServer.onNewDatabase(Map.of())) {
            System.out.printf("The database alone, before: %s%n", commits(server));
            var judges = judges(server, assessors);
            // what is compiled on the way is not what is measured
            load(judges, 15);
            print(judges.size(), seconds, load(judges, seconds));
            System.out.printf("The database alone, after: %s%n", commits(server));
        }
        System.exit(0);
    }

    private static List<Judge> judges(TestServer server, int assessors) {
        var judges = new ArrayList<Judge>();
        Allocated allocated = null;
        for (int at = 0; at < assessors; at++) {
            if (allocated == null || at % PER_INSPECTION == 0) {
                allocated = new Allocated(server, "yos", "2018");
            }
            var reference = "L%03d".formatted(at);
            var assessor = allocated.joins("Assessor " + at, Role.PRACTICE_ASSESSOR);
            var path = allocated.path(allocated.one(reference, "court", "gender", "female"), "");
            allocated.give(reference, assessor, "first");
            judges.add(Judge.at(Visitor.as(server, assessor), path, "2.1"));
        }
        return judges;
    }

    /** One save of each every two seconds, begun at moments spread over them; how long each took, in nanoseconds. */
    private static List<Long> load(List<Judge> judges, int seconds) throws Exception {
        var times = new ArrayList<Long>();
        var start = System.nanoTime();
        var end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<List<Long>>>();
            for (int at = 0; at < judges.size(); at++) {
                var judge = judges.get(at);
                var first = start + EVERY * at / judges.size();
                var random = new Random(at);
                working.add(threads.submit(() -> saves(judge, random, first, end)));
            }
            for (var each : working) {
                times.addAll(each.get());
            }
        }
        return times;
    }

    private static List<Long> saves(Judge judge, Random random, long first, long end) {
        var times = new ArrayList<Long>();
        for (long due = first; due < end; due += EVERY) {
            LockSupport.parkNanos(due - System.nanoTime());
            var questions = judge.questions();
            var said = judge.send(judge.event(
                    questions.get(random.nextInt(questions.size())),
                    ANSWERS.get(random.nextInt(ANSWERS.size())),
                    "A note of some length, as people write them while they talk."));
            // from when it was due, so that a server which keeps one waiting is not flattered
            times.add(System.nanoTime() - due);
            if (said.get("taken").size() != 1) {
                throw new IllegalStateException("not taken: " + said);
            }
        }
        return times;
    }

    private static void print(int assessors, int seconds, List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d assessors, one save every 2 s each, %d s: %,d saves, no error, %.1f durable saves a second%n",
                assessors, seconds, sorted.length, (double) sorted.length / seconds);
        System.out.printf(
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.max(0, Math.ceilDiv(sorted.length * percent, 100) - 1)] / 1e6;
    }

    /** How often a second eight connections commit one row each, for five seconds. */
    private static String commits(TestServer server) throws Exception {
        try (var owner = server.owner();
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists bench_commit (note text)");
        }
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        long[] counts;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var working = new ArrayList<Future<Long>>();
            for (int at = 0; at < 8; at++) {
                working.add(threads.submit(() -> committed(server, end)));
            }
            counts = new long[working.size()];
            for (int at = 0; at < counts.length; at++) {
                counts[at] = working.get(at).get();
            }
        }
        return "%,.0f commits a second by %d connections"
                .formatted(LongStream.of(counts).sum() / 5.0, counts.length);
    }

    private static long committed(TestServer server, long end) throws SQLException {
        long count = 0;
        try (var connection = server.owner();
                var insert = connection.prepareStatement("insert into bench_commit values ('x')")) {
            while (System.nanoTime() < end) {
                insert.execute();
                count++;
            }
        }
        return count;
    }
}

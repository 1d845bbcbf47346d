package org.plumbline.server.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Visitor;

/**
 * The server and its database are killed while people work, and while assessors save. How often, and by what chance,
 * {@code -Dplumbline.kills=30 -Dplumbline.save-kills=50 -Dplumbline.drill.seed=5} say.
 */
class KillDrillTest {
    private static final int PEOPLE = 4;
    private static final int ASSESSORS = 20;
    private static final int SHORT = 2;
    private static final String ORPHAN = "The database was still running from a server that was killed";
    private static final String REVIVED = "The database ended by itself";

    @TempDir
    private Path data;

    /** What is killed. */
    private enum Kill {
        BOTH,
        DATABASE,
        SERVER,
        ONE_OF_THE_DATABASE
    }

    private static final long SEED = Long.getLong("plumbline.drill.seed", 5);

    @Test
    void whatever_is_killed_nothing_acknowledged_is_lost_and_the_next_start_is_clean() throws Exception {
        drill("Kill drill", Integer.getInteger("plumbline.kills", SHORT), server -> new Crew(server, PEOPLE, SEED));
    }

    @Test
    void whatever_is_killed_while_assessors_save_every_acknowledged_save_is_there_once() throws Exception {
        drill(
                "Save drill",
                Integer.getInteger("plumbline.save-kills", SHORT),
                server -> new Savers(server, ASSESSORS, SEED));
    }

    private void drill(String name, int kills, Function<Site, Hands> hands) throws Exception {
        TestCluster.lendProgramsTo(data);
        var random = new Random(SEED);
        Map<Kill, Integer> counts = new EnumMap<>(Kill.class);
        var server = ServerProcess.in(data).ready();
        try {
            server.office().person("Ann Administrator", Role.ADMINISTRATOR);
            var crew = hands.apply(server);
            for (int number = 0; number < kills; number++) {
                var kill = Kill.values()[number < Kill.values().length ? number : random.nextInt(Kill.values().length)];
                counts.merge(kill, 1, Integer::sum);
                server = killed(server, kill, crew, random);
                crew.goesOnAt(List.of(server));
                crew.isAllThere(server);
                assertThat(crew.wrong()).isEmpty();
                assertThat(Drill.verify("--database-url", server.databaseUrl())).contains("all of it holds");
            }
            System.out.printf("%s, seed %d: %d kills %s; %s%n", name, SEED, kills, counts, crew);
            assertThat(crew.acknowledged()).isGreaterThan(kills);
        } finally {
            server.close();
        }
        assertThat(chiefs()).as("after an orderly stop").isEmpty();
        assertThat(Drill.verify("--data", data.toString())).contains("all of it holds");
    }

    private ServerProcess killed(ServerProcess server, Kill kill, Hands crew, Random random) throws Exception {
        var folder = new FolderDatabase(data);
        var before = new ArrayList<>(folder.all());
        crew.worksUntil(8 + random.nextInt(16), random.nextInt(300), () -> {
            switch (kill) {
                case SERVER -> server.kill();
                case DATABASE -> folder.kill();
                case BOTH -> {
                    if (random.nextBoolean()) {
                        folder.kill();
                        server.kill();
                    } else {
                        server.kill();
                        folder.kill();
                    }
                }
                case ONE_OF_THE_DATABASE -> folder.killOne(random);
            }
        });
        return switch (kill) {
            case SERVER, BOTH -> {
                before.add(server.handle());
                var next = ServerProcess.in(data).ready();
                assertThat(complaints(next, kill == Kill.SERVER ? ORPHAN : "Plumbline"))
                        .isEmpty();
                assertThat(before).noneMatch(ProcessHandle::isAlive);
                assertThat(chiefs()).containsExactly(new FolderDatabase(data).chief());
                yield next;
            }
            case DATABASE, ONE_OF_THE_DATABASE -> {
                answersAgain(server);
                assertThat(server.said()).contains(kill == Kill.DATABASE ? REVIVED : "Plumbline");
                yield server;
            }
        };
    }

    /** What a server said at its start that it would not have said otherwise. */
    private static List<String> complaints(ServerProcess server, String allowed) {
        return server.said()
                .lines()
                .filter(line -> !line.contains("Plumbline is at") && !line.contains(allowed))
                .toList();
    }

    /** The server stays, and answers as soon as its database does. */
    private static void answersAgain(ServerProcess server) {
        var visitor = Visitor.to(server);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (visitor.open("/sign-in").status() != 200
                || visitor.open("/health/readiness").status() != 200) {
            assertThat(System.nanoTime()).as("the server answers again").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** The chief processes of databases that work in the folder. */
    private List<ProcessHandle> chiefs() {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info()
                        .commandLine()
                        .orElse("")
                        .contains(data.resolve("database").toString()))
                .toList();
    }
}

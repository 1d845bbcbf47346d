package org.plumbline.server.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.database.TestCluster;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Visitor;

/** Two servers share a database: who is signed in on one is signed in on the other, and either may be killed. */
class TwoServersTest {
    private static final int PEOPLE = 3;
    private static final String NEW = "/services/new";

    @TempDir
    private Path logs;

    @Test
    void one_signs_in_on_one_works_on_the_other_and_either_may_be_killed() throws Exception {
        var database = TestCluster.migratedDatabase();
        var first = ServerProcess.on(database, logs);
        var second = ServerProcess.on(database, logs);
        try {
            first.ready();
            second.ready();
            someoneWorksOnBoth(first, second);
            twoAnswerOneQuestion(first, second);
            var crew = new Crew(first, PEOPLE, 2);
            crew.goesOnAt(List.of(first, second));
            crew.worksUntil(9, 50, first::kill);
            sealing(second);
            crew.goesOnAt(List.of(second));
            // the one that was killed comes back, and the other one goes
            var third = ServerProcess.on(database, logs);
            try {
                crew.worksUntil(9, 0, () -> {});
                crew.goesOnAt(List.of(third.ready(), second));
                crew.worksUntil(9, 50, second::kill);
                sealing(third);
                crew.goesOnAt(List.of(third));
                crew.isAllThere(third);
                assertThat(crew.wrong()).isEmpty();
                assertThat(Drill.verify("--database-url", database)).contains("all of it holds");
                System.out.printf("Two servers on one database, each killed once: %s%n", crew);
            } finally {
                third.kill();
            }
        } finally {
            first.kill();
            second.kill();
        }
    }

    private static void someoneWorksOnBoth(Site first, Site second) {
        var someone = first.office().person("Una Office", Role.SUPPORT_STAFF);
        var here = Visitor.as(first, someone);
        var there = here.at(second);
        assertThat(there.open("/account").text()).contains("Una Office");
        // a form opened on one is sent to the other, and once more to the first: it was taken once
        var form = Visitor.form(here.open(NEW).text(), NEW);
        var answer = there.post(NEW, form, "name", "Both Shores", "nation", "wales");
        assertThat(answer.status()).isEqualTo(303);
        var again = here.post(NEW, form, "name", "Both Shores", "nation", "wales");
        assertThat(again.location().replace(first.url(), ""))
                .isEqualTo(answer.location().replace(second.url(), ""));
        assertThat(first.office().rows("select id from service where name = 'Both Shores'"))
                .hasSize(1);
        // who signs out on one is signed out on the other
        there.send("/account", "/sign-out");
        assertThat(here.open("/account").location()).endsWith("/sign-in");
    }

    /** An assessor and the lead, each on another server, answer one question differently: both answers are kept and shown. */
    private static void twoAnswerOneQuestion(Site first, Site second) {
        var inspection = new Allocated(first, "yos", "2018");
        var assessor = inspection.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        var path = inspection.path(inspection.one("C1", "court"), "");
        inspection.give("C1", assessor, "first");
        var here = Visitor.as(first, assessor);
        var there = Visitor.as(second, inspection.fieldwork().lead());
        var one = Judge.at(here, path, "2.1");
        var other = Judge.at(there, path, "2.1");
        one.give("2.1.1", "met");
        var said = other.give("2.1.1", "not-met");
        assertThat(said.get("questions").get("2.1.1")).hasSize(2);
        assertThat(first.office()
                        .rows(
                                "select answer, replaces::text from answer_event where inspection = ? order by received_order",
                                inspection.fieldwork().inspection()))
                .containsExactly(List.of("met", "{}"), List.of("not-met", "{}"));
        for (var visitor : List.of(here, there)) {
            assertThat(visitor.open(path + "/groups/2.1").text())
                    .contains("aria-label=\"Two different answers stand here.\">");
        }
    }

    /** What stands unsealed is sealed by whoever is left. */
    private static void sealing(Site left) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (left.office().number("select count(*) from audit_entry where seal is null") > 0) {
            assertThat(System.nanoTime()).as("the audit is sealed").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}

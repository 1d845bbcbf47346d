package org.plumbline.server.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.exchange.Scored;
import org.plumbline.server.trial.Allocated;

/** How an inspection stands among the finished ones: their lowest, highest and average, and never which is which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToDateTest {
    private static final Id QUESTION = Id.of("2.1.1");

    /** Its own: every finished inspection on a server counts. */
    private final TestServer server = TestServer.onNewDatabase(Map.of());

    @AfterAll
    void stop() {
        server.close();
    }

    /** A finished inspection in which so many of ten cases met the question. */
    private long finished(int met) {
        var inspection = new Allocated(server, "yos", "2018");
        for (int number = 1; number <= 10; number++) {
            inspection.one("C" + number, "court", "gender", "female");
            answer(inspection.fieldwork().inspection(), "C" + number, number <= met ? "met" : "not-met");
        }
        state(inspection.fieldwork().inspection(), "finished");
        return inspection.fieldwork().inspection();
    }

    private void answer(long inspection, String reference, String answer) {
        server.office().rows("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at, replaces)
                        select gen_random_uuid(), ?, ?, '2.1.1', ?, 'A1', 'first', '2018-09-04',
                               coalesce((select array_agg(e.event) from answer_event e
                                          where e.inspection = ? and e.reference = ? and e.question = '2.1.1'), '{}') returning event""", inspection, reference, answer, inspection, reference);
    }

    private void state(long inspection, String state) {
        server.office().rows("update inspection set state = ? where id = ? returning id", state, inspection);
    }

    private ToDate.Compared compared(long inspection) {
        var toDate = server.context().getBean(ToDate.class);
        var edition = server.context()
                .getBean(LiveScores.class)
                .of(inspection)
                .orElseThrow()
                .inspection()
                .edition();
        var compared = toDate.of(inspection, edition, List.of(QUESTION, Id.of("2.1"), Id.of("3.1")));
        while (compared.waiting() > 0) {
            compared = toDate.of(inspection, edition, List.of(QUESTION, Id.of("2.1"), Id.of("3.1")));
        }
        return compared;
    }

    private List<Integer> numbers(long inspection, Id id) {
        var benchmark = compared(inspection).benchmarks().get(id);
        if (benchmark == null) {
            return List.of();
        }
        var numbers = new ArrayList<Integer>();
        for (var number :
                new Integer[] {benchmark.lowest(), benchmark.highest(), benchmark.average(), benchmark.services()}) {
            numbers.add(number == null ? -1 : number);
        }
        return numbers;
    }

    @Test
    void it_is_among_the_others_that_are_finished_and_follows_what_becomes_of_them() {
        var here = new Allocated(server, "yos", "2018");
        long own = here.fieldwork().inspection();
        here.one("C1", "court");
        answer(own, "C1", "met");
        long low = finished(2);
        long middle = finished(5);
        assertThat(compared(own).benchmarks())
                .as("about two of them it would tell too much")
                .isEmpty();
        assertThat(here.fieldwork()
                        .leading()
                        .open(here.fieldwork().path("/scores"))
                        .text())
                .contains("Finished inspections to compare with: 2.");
        long high = finished(9);
        // (20 + 50 + 90) / 3 = 53.3
        assertThat(numbers(own, QUESTION)).containsExactly(20, 90, 53, 3);
        assertThat(numbers(own, Id.of("2.1")))
                .as("a standard stands by its lowest question")
                .containsExactly(20, 90, 53, 3);
        assertThat(numbers(own, Id.of("3.1"))).as("where nothing was counted").isEmpty();
        assertThat(here.fieldwork()
                        .leading()
                        .open(here.fieldwork().path("/scores"))
                        .text())
                .contains("20% to 90%, average 53%");
        state(own, "finished");
        assertThat(numbers(own, QUESTION)).as("it is not compared with itself").containsExactly(20, 90, 53, 3);

        answer(low, "C3", "met");
        answer(low, "C4", "met");
        // (40 + 50 + 90) / 3 = 60
        assertThat(numbers(own, QUESTION)).as("an answer changed").containsExactly(40, 90, 60, 3);
        state(high, "under-way");
        assertThat(numbers(own, QUESTION)).as("one was taken up again").isEmpty();
        state(high, "finished");
        var erased = server.context().getBean(Scored.class).json(middle).orElseThrow();
        server.office()
                .rows(
                        "insert into retention_remains (inspection, cases, drawn, answers, score) values (?, 10, 0, 10, ?::json) returning inspection",
                        middle,
                        erased);
        for (var table : List.of("answer_event", "case_version", "case_record")) {
            server.office().rows("delete from %s where inspection = ? returning inspection".formatted(table), middle);
        }
        server.office().rows("delete from finished_score where inspection = ? returning of", middle);
        server.office().rows("delete from finished_scored where inspection = ? returning edition", middle);
        assertThat(numbers(own, QUESTION))
                .as("one was erased, and its scores kept")
                .containsExactly(40, 90, 60, 3);

        var lead = server.office().person("Lea Lead");
        server.office().puts(lead, Role.LEAD_INSPECTOR, middle);
        var page = org.plumbline.server.trial.Visitor.as(server, lead)
                .open("/inspections/%d/scores?show=questions".formatted(middle))
                .text();
        assertThat(page).contains("have been erased", "5 of 10", "50%");
        assertThat(org.plumbline.server.trial.Visitor.as(server, lead)
                        .open("/inspections/%d/scores/2.1.1".formatted(middle))
                        .text())
                .contains("5 of 10")
                .doesNotContain("/judging/");
    }

    @Test
    void what_finished_inspections_came_to_is_shown_to_nobody_by_the_database() {
        assertThat(
                        server.office()
                                .rows(
                                        "select polname from pg_policy p join pg_class c on c.oid = p.polrelid where c.relname = 'finished_score'"))
                .hasSize(2);
    }
}

package org.plumbline.server.bench;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Prints how long an answer takes from being sent to standing in the scores that somebody else opens. */
final class FollowBench {
    private static final int WARM = 20;
    private static final int MEASURED = 100;

    private final TestServer server;
    private final Office.Someone lead;
    private final long inspection;
    private final String reference;

    FollowBench(TestServer server, Office.Someone lead, long inspection, String reference) {
        this.server = server;
        this.lead = lead;
        this.inspection = inspection;
        this.reference = reference;
    }

    void run() {
        var office = server.office();
        var number = office.number(
                "select id from case_record where inspection = ? and reference = ?", inspection, reference);
        var unit = office.rows("select unit from case_record where id = ?", number)
                .getFirst()
                .getFirst();
        var standard = unit.equals("court") ? "2.1" : "3.1";
        var judge = Judge.at(
                Visitor.as(server, lead), "/inspections/%d/judging/%d".formatted(inspection, number), standard);
        var reader = Visitor.as(server, lead);
        var saved = new ArrayList<Long>();
        var read = new ArrayList<Long>();
        var both = new ArrayList<Long>();
        for (int round = 0; round < WARM + MEASURED; round++) {
            var answer = List.of("met", "not-met").get(round % 2);
            var started = System.nanoTime();
            judge.give(standard + ".1", answer);
            var sent = System.nanoTime();
            var page = reader.open("/inspections/%d/scores".formatted(inspection));
            var seen = System.nanoTime();
            if (page.status() != 200) {
                throw new IllegalStateException("%d from the scores".formatted(page.status()));
            }
            if (round >= WARM) {
                saved.add(sent - started);
                read.add(seen - sent);
                both.add(seen - started);
            }
        }
        var size = office.rows(
                        "select count(distinct reference) || ' cases, ' || count(*) || ' answers' from answer_event where inspection = ?",
                        inspection)
                .getFirst()
                .getFirst();
        System.out.printf("following one answer of an inspection with %s%n", size);
        print("saving it", saved);
        print("opening the scores after it", read);
        print("both, from sent to seen", both);
    }

    private static void print(String name, List<Long> took) {
        took.sort(null);
        System.out.printf(
                "%-50s %8.1f %8.1f %8.1f%n",
                name,
                took.get(took.size() / 2) / 1e6,
                took.get(took.size() * 95 / 100) / 1e6,
                took.get(took.size() * 99 / 100) / 1e6);
    }
}

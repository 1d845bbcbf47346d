package org.plumbline.server.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.database.Acting;
import org.plumbline.server.demo.made.MadeFolder;
import org.plumbline.server.demo.made.MadeFolder.Marked;
import org.plumbline.server.demo.made.Plot;
import org.plumbline.server.demo.made.Plots;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes up the demonstration's inspections that are still at work, and takes each step in them as whoever would. */
@Component
class MadeUp {
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Exchange exchange;
    private final Editions editions;
    private final Clock clock;

    MadeUp(JdbcClient database, TransactionTemplate transactions, Exchange exchange, Editions editions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.exchange = exchange;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Makes those that are not there yet; what a stop cut short goes on where it was.
     *
     * @param there the names of those that are
     * @param people by their references
     */
    void make(List<String> there, Map<String, Long> people) {
        for (var plot : Plots.all()) {
            if (!there.contains(judged(plot))) {
                var made = MadeFolder.of(plot, edition(plot), LocalDate.now(clock));
                long inspection =
                        there.contains(plot.name()) ? inspection(plot) : takenIn(plot, Folder.of(made.files()), people);
                var steps = new Steps(inspection, person(people, plot.reviewer()), person(people, plot.lead()));
                made.markings().forEach(marked -> steps.take(marked, people));
                Acting.forTask("demo", () -> transactions.execute(_ -> note(judged(plot), inspection)));
            }
        }
    }

    private static String judged(Plot plot) {
        return plot.name() + ", judged";
    }

    private int note(String what, long inspection) {
        return database.sql("insert into demo_inspection (name, inspection) values (?, ?)")
                .params(what, inspection)
                .update();
    }

    private long inspection(Plot plot) {
        return Acting.forTask(
                "demo",
                () -> Objects.requireNonNull(
                        transactions.execute(_ -> database.sql("select inspection from demo_inspection where name = ?")
                                .param(plot.name())
                                .query(Long.class)
                                .single())));
    }

    private Edition edition(Plot plot) {
        return Acting.forTask(
                "demo",
                () -> Objects.requireNonNull(transactions.execute(_ -> {
                    long number = database.sql("""
                            select id from edition where framework = ? and edition = ? and state = 'published'
                             order by revision desc limit 1""")
                            .params(plot.framework().value(), plot.edition())
                            .query(Long.class)
                            .single();
                    return editions.load(number);
                })));
    }

    private long takenIn(Plot plot, Folder folder, Map<String, Long> people) {
        return Acting.forTask("demo", () -> switch (exchange.importFolder(folder, new Newcomers(null, people))) {
            case TakenIn.Taken(var inspection, var _) -> {
                transactions.executeWithoutResult(_ -> note(plot.name(), inspection));
                yield inspection;
            }
            case TakenIn.Refused(var problems) ->
                throw new IllegalStateException("%s could not be taken in: %s"
                        .formatted(
                                plot.name(),
                                problems.stream().filter(Problem::isError).toList()));
        });
    }

    private static long person(Map<String, Long> people, String reference) {
        return Objects.requireNonNull(people.get(reference), reference);
    }

    /** Steps in one inspection. */
    private final class Steps {
        private final long inspection;
        private final long reviewer;
        private final long lead;

        Steps(long inspection, long reviewer, long lead) {
            this.inspection = inspection;
            this.reviewer = reviewer;
            this.lead = lead;
        }

        void take(Marked marked, Map<String, Long> people) {
            if (marked.allotment().marking() == Marking.AGREED || marked.stand() == Plot.Stand.BEGUN) {
                return;
            }
            if (isTaken(marked)) {
                return;
            }
            step(person(people, marked.allotment().assessor()), marked, "submitted", "");
            switch (marked.stand()) {
                case LOCKED -> {
                    step(reviewer, marked, "accepted", "");
                    step(lead, marked, "locked", "");
                }
                case ACCEPTED -> step(reviewer, marked, "accepted", "");
                case SENT_BACK -> {
                    comment(marked);
                    step(reviewer, marked, "sent-back", "Two answers to say more about.");
                }
                case SUBMITTED, BEGUN -> {}
            }
        }

        private boolean isTaken(Marked marked) {
            return Acting.forTask(
                    "demo",
                    () -> Objects.requireNonNull(transactions.execute(_ -> database.sql("""
                                    select exists (select 1 from judging_step
                                                    where inspection = ? and reference = ? and marking = ?)""")
                            .params(
                                    inspection,
                                    marked.allotment().reference(),
                                    marked.allotment().marking().word())
                            .query(Boolean.class)
                            .single())));
        }

        private void step(long person, Marked marked, String step, String reason) {
            as(
                    person,
                    () -> database.sql(
                                    "insert into judging_step (inspection, reference, marking, step, reason) values (?, ?, ?, ?, ?)")
                            .params(
                                    inspection,
                                    marked.allotment().reference(),
                                    marked.allotment().marking().word(),
                                    step,
                                    reason)
                            .update());
        }

        /** Something is asked about the first two answers that were "not met". */
        private void comment(Marked marked) {
            marked.answers().stream()
                    .filter(event -> event.answer() == Judgement.NOT_MET)
                    .limit(2)
                    .forEach(event -> as(
                            reviewer,
                            () -> database.sql(
                                            "insert into judging_comment (inspection, reference, marking, question, words) values (?, ?, ?, ?, ?)")
                                    .params(
                                            inspection,
                                            marked.allotment().reference(),
                                            marked.allotment().marking().word(),
                                            event.question().value(),
                                            "Which part of the record do you rest this on? Please say so in the note.")
                                    .update()));
        }

        private void as(long person, Runnable work) {
            try {
                Acting.asPerson(person, () -> {
                    transactions.executeWithoutResult(_ -> work.run());
                    return true;
                });
            } catch (Exception failed) {
                throw new IllegalStateException("a step of the demonstration failed", failed);
            }
        }
    }
}

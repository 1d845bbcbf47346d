package org.plumbline.server.drill;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.plumbline.server.trial.Site;

/** Several people at work at once, and the count of what became of their work. */
final class Crew {
    private final List<Worker> workers = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int checked;
    private int found;
    private int unansweredWhole;
    private int unansweredAbsent;

    Crew(Site site, int people, long seed) {
        for (int at = 0; at < people; at++) {
            var desk = new Desk(site, at == 0);
            workers.add(new Worker("Drill %d person %d".formatted(seed, at + 1), desk, site, new Random(seed + at)));
        }
    }

    /**
     * Has everybody work until so many pieces of work are acknowledged and for some milliseconds more, then kills
     * something under their hands.
     */
    void worksUntil(int answers, long millis, Runnable kill) throws InterruptedException, ExecutionException {
        var isKilled = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (var worker : workers) {
                working.add(threads.submit(() -> worker.works(isKilled::get)));
            }
            var done = done() + answers;
            while (done() < done && working.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            isKilled.set(true);
            kill.run();
            for (var each : working) {
                each.get();
            }
        }
    }

    private int done() {
        return workers.stream().mapToInt(it -> it.acknowledged().size()).sum();
    }

    /** Everybody goes on where they are told to, sends again what was not answered, and all is counted. */
    void goesOnAt(List<? extends Site> sites) throws SQLException {
        for (int at = 0; at < workers.size(); at++) {
            var site = sites.get(at % sites.size());
            workers.get(at).movesTo(site);
            var sent = workers.get(at).unanswered();
            if (sent != null) {
                unanswered(sent, rows(site, sent));
                workers.get(at).sendsAgain();
            }
        }
    }

    private void unanswered(Worker.Sent sent, int rows) {
        if (rows == 0) {
            unansweredAbsent++;
        } else if (rows == sent.work().whole()) {
            unansweredWhole++;
        } else {
            wrong.add("%s of %s is there in part: %d rows of %d"
                    .formatted(sent.work(), sent.mark(), rows, sent.work().whole()));
        }
    }

    /** Looks for everything that was ever acknowledged. */
    void isAllThere(Site site) throws SQLException {
        checked = 0;
        found = 0;
        for (var worker : workers) {
            for (var sent : worker.acknowledged()) {
                checked++;
                var rows = rows(site, sent);
                if (rows == sent.work().whole()) {
                    found++;
                } else {
                    wrong.add("%s of %s was acknowledged, and has %d rows instead of %d"
                            .formatted(
                                    sent.work(), sent.mark(), rows, sent.work().whole()));
                }
            }
        }
    }

    private static int rows(Site site, Worker.Sent sent) throws SQLException {
        try (var connection = site.owner();
                var statement = connection.prepareStatement(sent.work().standing())) {
            statement.setString(1, sent.mark());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** What is lost, doubled, or there in part. */
    List<String> wrong() {
        return wrong;
    }

    int acknowledged() {
        return checked;
    }

    @Override
    public String toString() {
        return "%d acknowledged, %d found whole and once, %d lost, doubled or in part; %d without an answer: %d were there, %d were not, and each was there once after it was sent again"
                .formatted(
                        checked,
                        found,
                        wrong.size(),
                        unansweredWhole + unansweredAbsent,
                        unansweredWhole,
                        unansweredAbsent);
    }
}

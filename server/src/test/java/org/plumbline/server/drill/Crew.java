package org.plumbline.server.drill;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.server.trial.Site;

/** Several people at work at once, and the count of what became of their work. */
final class Crew implements Hands {
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

    @Override
    public void worksUntil(int answers, long millis, Runnable kill) throws InterruptedException, ExecutionException {
        var isKilled = new AtomicBoolean();
        Shift.of(workers.stream()
                        .map(worker -> (Runnable) () -> worker.works(isKilled::get))
                        .toList())
                .until(this::done, answers, millis, () -> {
                    isKilled.set(true);
                    kill.run();
                });
    }

    private int done() {
        return workers.stream().mapToInt(it -> it.acknowledged().size()).sum();
    }

    @Override
    public void goesOnAt(List<? extends Site> sites) throws SQLException {
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

    @Override
    public void isAllThere(Site site) throws SQLException {
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

    @Override
    public List<String> wrong() {
        return wrong;
    }

    @Override
    public int acknowledged() {
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

package org.plumbline.server.drill;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.trial.Allocated;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Visitor;

/** Assessors, each at a case of their own, who save answers all the time; and what became of every one of them. */
final class Savers implements Hands {
    private final List<Saver> savers = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final long inspection;
    private int sentAgain;
    private int checked;

    Savers(Site site, int people, long seed) {
        var allocated = new Allocated(site, "yos", "2018");
        inspection = allocated.fieldwork().inspection();
        for (int at = 0; at < people; at++) {
            var reference = "D%02d".formatted(at);
            var assessor = allocated.joins("Saver " + at, Role.PRACTICE_ASSESSOR);
            var path = allocated.path(allocated.one(reference, "court"), "");
            allocated.give(reference, assessor, "first");
            savers.add(new Saver(Visitor.as(site, assessor), path, "2.1", new Random(seed + at)));
        }
    }

    @Override
    public void worksUntil(int answers, long millis, Runnable kill) throws InterruptedException, ExecutionException {
        var isKilled = new AtomicBoolean();
        Shift.of(savers.stream()
                        .map(saver -> (Runnable) () -> saver.works(isKilled::get))
                        .toList())
                .until(this::done, answers * savers.size(), millis, () -> {
                    isKilled.set(true);
                    kill.run();
                });
    }

    private int done() {
        return savers.stream().mapToInt(it -> it.acknowledged().size()).sum();
    }

    @Override
    public void goesOnAt(List<? extends Site> sites) {
        for (int at = 0; at < savers.size(); at++) {
            sentAgain += savers.get(at).waits() ? 1 : 0;
            savers.get(at).goesOnAt(sites.get(at % sites.size()));
        }
    }

    /** Every acknowledged answer is there, once, as it was given; and of each question the last one stands, alone. */
    @Override
    public void isAllThere(Site site) throws SQLException {
        var rows = site.office()
                .rows(
                        "select event, question, answer, note, replaces from answer_event where inspection = ? order by received_order",
                        inspection);
        var there = new HashMap<String, List<String>>();
        var replaced = new ArrayList<String>();
        for (var row : rows) {
            if (there.put(row.getFirst(), row) != null) {
                wrong.add("answer %s is there twice".formatted(row.getFirst()));
            }
            replaced.addAll(List.of(row.getLast().replaceAll("[{}]", "").split(",", -1)));
        }
        checked = 0;
        for (var saver : savers) {
            var last = new HashMap<String, String>();
            for (var event : saver.acknowledged()) {
                checked++;
                last.put(event.question(), event.event());
                look(event, there.getOrDefault(event.event(), List.of()));
            }
            stands(saver, Set.copyOf(last.values()), Set.copyOf(replaced));
        }
        if (rows.size() != checked) {
            wrong.add("%d answers are there, and %d were acknowledged".formatted(rows.size(), checked));
        }
    }

    private void look(Saver.Saved saved, List<String> row) {
        if (row.isEmpty()) {
            wrong.add("answer %s was acknowledged and is lost".formatted(saved.event()));
        } else if (!row.subList(1, 4).equals(List.of(saved.question(), saved.answer(), saved.note()))) {
            wrong.add("answer %s is there as %s".formatted(saved.event(), row));
        }
    }

    private void stands(Saver saver, Set<String> last, Set<String> replaced) {
        for (var event : saver.acknowledged()) {
            var id = event.event();
            if (last.contains(id) == replaced.contains(id)) {
                wrong.add("answer %s %s".formatted(id, last.contains(id) ? "does not stand" : "still stands"));
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
        return "%d saves acknowledged, %d found once and as given, %d wrong; %d without an answer, each there once after it was sent again"
                .formatted(checked, checked - wrong.size(), wrong.size(), sentAgain);
    }
}

package org.plumbline.server.drill;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.trial.Judge;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Visitor;

/** An assessor who gives one answer after another to the questions of one case, until nobody answers any more. */
final class Saver {
    private static final List<String> ANSWERS = List.of("met", "not-met", "not-applicable");

    private final Random random;
    private final List<Saved> acknowledged = new CopyOnWriteArrayList<>();
    private Judge judge;
    private @Nullable Map<String, Object> unanswered;

    /** An answer that the server said it has. */
    record Saved(String event, String question, String answer, String note) {
        static Saved of(Map<String, Object> event) {
            return new Saved(
                    String.valueOf(event.get("event")),
                    String.valueOf(event.get("question")),
                    String.valueOf(event.get("answer")),
                    String.valueOf(event.get("note")));
        }
    }

    Saver(Visitor visitor, String path, String group, Random random) {
        this.random = random;
        judge = Judge.at(visitor, path, group);
    }

    void works(BooleanSupplier isKilled) {
        try {
            while (!isKilled.getAsBoolean()) {
                var questions = judge.questions();
                send(judge.event(
                        questions.get(random.nextInt(questions.size())),
                        ANSWERS.get(random.nextInt(ANSWERS.size())),
                        "Note " + acknowledged.size()));
            }
        } catch (IllegalStateException e) {
            if (!isKilled.getAsBoolean()) {
                throw e;
            }
        }
    }

    private void send(Map<String, Object> event) {
        unanswered = event;
        var said = judge.send(event);
        if (said.get("taken").size() != 1) {
            throw new IllegalStateException("not taken: " + said);
        }
        acknowledged.add(Saved.of(event));
        unanswered = null;
    }

    /** Goes on at another server, or at the same one after a start; what was not answered is sent again, as the page does. */
    void goesOnAt(Site site) {
        judge = judge.at(site);
        var waiting = unanswered;
        if (waiting != null) {
            send(waiting);
        }
    }

    /** What the server said it has, in the order in which it was given. */
    List<Saved> acknowledged() {
        return acknowledged;
    }

    /** Whether an answer of the server failed to come the last time. */
    boolean waits() {
        return unanswered != null;
    }
}

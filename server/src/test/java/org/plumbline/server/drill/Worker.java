package org.plumbline.server.drill;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Visitor;

/** Somebody who does one piece of work after another, until nobody answers any more. */
final class Worker {
    private final String name;
    private final Desk desk;
    private final Random random;
    private final List<Sent> acknowledged = new CopyOnWriteArrayList<>();
    private Visitor visitor;
    private @Nullable Sent unanswered;
    private int count;

    /** A form that was sent. */
    record Sent(Work work, String mark, Work.Form form) {}

    Worker(String name, Desk desk, Site site, Random random) {
        this.name = name;
        this.desk = desk;
        this.random = random;
        this.visitor = Visitor.as(site, desk.someone());
    }

    /**
     * Works until an answer fails to come.
     *
     * @param isKilled whether that was to be expected
     */
    void works(BooleanSupplier isKilled) {
        try {
            while (!isKilled.getAsBoolean()) {
                works();
            }
        } catch (IllegalStateException e) {
            if (!isKilled.getAsBoolean()) {
                throw e;
            }
        }
    }

    private void works() {
        var all = desk.work();
        var work = all.get(random.nextInt(all.size()));
        var mark = "%s %d".formatted(name, ++count);
        var form = work.asks(visitor, desk, mark);
        send(new Sent(work, mark, form));
    }

    private void send(Sent sent) {
        unanswered = sent;
        var answer = sent.form().send(visitor);
        if (answer.status() != 303) {
            throw new IllegalStateException("%s of %s was answered by %d:%n%s"
                    .formatted(sent.work(), sent.mark(), answer.status(), answer.text()));
        }
        acknowledged.add(sent);
        unanswered = null;
    }

    /** Goes to another server, or to the same one after a start, with the browser as it is: nobody signs in again. */
    void movesTo(Site site) {
        visitor = visitor.at(site);
    }

    /** What was sent last, if no answer came. */
    @Nullable
    Sent unanswered() {
        return unanswered;
    }

    /** Presses the button again, as people do who got no answer. */
    void sendsAgain() {
        var sent = unanswered;
        if (sent != null) {
            send(sent);
        }
    }

    /** All that this person was told is done. */
    List<Sent> acknowledged() {
        return acknowledged;
    }
}

package org.plumbline.server.drill;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.plumbline.server.trial.Site;

/** People at work at once, under whose hands something is killed, and the count of what became of their work. */
interface Hands {
    /**
     * Has everybody work until so many pieces of work are acknowledged and for some milliseconds more, then kills
     * something under their hands.
     */
    void worksUntil(int answers, long millis, Runnable kill) throws InterruptedException, ExecutionException;

    /** Everybody goes on where they are told to, and sends again what was not answered. */
    void goesOnAt(List<? extends Site> sites) throws SQLException;

    /** Looks for everything that was ever acknowledged. */
    void isAllThere(Site site) throws SQLException;

    /** What is lost, doubled, or there in part. */
    List<String> wrong();

    /** How much was acknowledged and looked for. */
    int acknowledged();
}

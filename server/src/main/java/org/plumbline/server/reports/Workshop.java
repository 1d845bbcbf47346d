package org.plumbline.server.reports;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has this server look for reports that wait to be made, and make one at a time. */
@Component
class Workshop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final Making making;
    private final long everyMillis;
    private @Nullable ScheduledExecutorService hand;

    /**
     * @param everyMillis how often it looks; 0 for never, on a server that should leave it to others
     */
    Workshop(Making making, @Value("${plumbline.reports.look-millis:1000}") long everyMillis) {
        this.making = making;
        this.everyMillis = everyMillis;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reports").factory());
        hand = started;
        if (everyMillis > 0) {
            var _ = started.scheduleWithFixedDelay(this::work, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted() && making.next()) {
                // and the next one
            }
        } catch (RuntimeException e) {
            LOG.warn("No report could be taken; it will be tried again: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        var running = hand;
        hand = null;
        if (running != null) {
            running.shutdownNow();
            try {
                // what it is at is given back to the others
                boolean _ = running.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hand != null;
    }
}

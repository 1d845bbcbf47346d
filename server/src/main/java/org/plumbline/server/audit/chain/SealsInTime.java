package org.plumbline.server.audit.chain;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has this server try every few seconds to seal; what it leaves, the next to start or another one seals. */
@Component
final class SealsInTime implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealsInTime.class);

    private final Sealer sealer;
    private final long everySeconds;
    private @Nullable ScheduledExecutorService clockwork;

    /**
     * @param everySeconds 0 for never, for tests that seal by themselves
     */
    SealsInTime(Sealer sealer, @Value("${plumbline.audit.seal-seconds:3}") long everySeconds) {
        this.sealer = sealer;
        this.everySeconds = everySeconds;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-sealing").factory());
        clockwork = started;
        if (everySeconds > 0) {
            var _ = started.scheduleWithFixedDelay(this::seal, everySeconds, everySeconds, TimeUnit.SECONDS);
        }
    }

    /** The top door of this job: what fails now is tried again a few seconds later. */
    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException e) {
            LOG.warn("The audit could not be sealed; it will be tried again", e);
        }
    }

    @Override
    public synchronized void stop() {
        var running = clockwork;
        clockwork = null;
        if (running != null) {
            // what it is at rolls back: whoever comes next seals it
            running.shutdownNow();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}

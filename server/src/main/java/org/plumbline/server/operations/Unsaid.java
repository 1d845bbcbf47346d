package org.plumbline.server.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps what an exception says out of the log, once the server answers people: its words may hold what somebody entered
 * or what stands in a row. Its kind, where it came from and the database's own code are logged.
 */
@Component
final class Unsaid extends TurboFilter {
    private static final String OURS = Unsaid.class.getName();

    Unsaid() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getTurboFilterList().removeIf(Unsaid.class::isInstance);
            setName(OURS);
            start();
            logs.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String words,
            Object @Nullable [] with,
            @Nullable Throwable problem) {
        if (problem instanceof Thrown || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        var last = with == null || with.length == 0 ? null : with[with.length - 1];
        var thrown = problem == null && last instanceof Throwable trailing ? trailing : problem;
        if (thrown == null && (with == null || Stream.of(with).noneMatch(Throwable.class::isInstance))) {
            return FilterReply.NEUTRAL;
        }
        logger.log(
                marker,
                OURS,
                Level.toLocationAwareLoggerInteger(level),
                words,
                unsaid(with),
                thrown == null ? null : Thrown.of(thrown));
        return FilterReply.DENY;
    }

    /** An exception among what is put into the words goes in by its kind too. */
    private static Object @Nullable [] unsaid(Object @Nullable [] with) {
        if (with == null) {
            return null;
        }
        var kept = with.clone();
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] instanceof Throwable thrown) {
                kept[at] = thrown.getClass().getName();
            }
        }
        return kept;
    }
}

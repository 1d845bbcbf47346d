package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and whose code is still to come. They are not signed in: no page but the one for the
 * code knows them.
 *
 * @param since when the password was right, in seconds
 */
record Halfway(long person, long since) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String KEPT = "halfway";
    private static final Duration GOOD = Duration.ofMinutes(10);

    /** Keeps it in a session with a new name. */
    static void keep(long person, Clock clock, HttpServletRequest request) {
        request.getSession()
                .setAttribute(KEPT, new Halfway(person, clock.instant().getEpochSecond()));
        request.changeSessionId();
    }

    /** Who is halfway in this session, if it is not too long ago. */
    static Optional<Halfway> of(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEPT) instanceof Halfway halfway
                        && clock.instant()
                                .isBefore(Instant.ofEpochSecond(halfway.since()).plus(GOOD))
                ? Optional.of(halfway)
                : Optional.empty();
    }
}

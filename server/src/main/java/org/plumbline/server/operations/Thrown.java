package org.plumbline.server.operations;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** An exception without its words: which kind it was, where it came from, and the database's code and constraint. */
final class Thrown extends Exception {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 10;

    private Thrown(String kind, StackTraceElement[] from, @Nullable Throwable cause) {
        super(kind, cause, false, true);
        setStackTrace(from);
    }

    static Thrown of(Throwable thrown) {
        return of(thrown, 0);
    }

    private static Thrown of(Throwable thrown, int depth) {
        var cause = thrown.getCause();
        return new Thrown(
                kind(thrown), thrown.getStackTrace(), cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    private static String kind(Throwable thrown) {
        var name = thrown.getClass().getName();
        if (!(thrown instanceof SQLException sql)) {
            return name;
        }
        var code = "%s, SQL state %s".formatted(name, sql.getSQLState());
        if (thrown instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            var said = Objects.requireNonNull(postgres.getServerErrorMessage());
            return code + named(", table ", said.getTable()) + named(", constraint ", said.getConstraint());
        }
        return code;
    }

    private static String named(String what, @Nullable String name) {
        return name == null ? "" : what + name;
    }
}

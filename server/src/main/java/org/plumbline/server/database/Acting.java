package org.plumbline.server.database;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread: a person, or the server itself at a named task. The database is told at the start of every
 * transaction and shows each only what is theirs; where nobody acts, it shows nothing.
 *
 * @param person the person's number; null when the server acts by itself
 * @param task what the server does by itself, such as {@code sign-in}; empty when a person acts
 * @param token the name of the token by which a program acts for the person; empty when the person is there themselves
 */
public record Acting(@Nullable Long person, String task, String token) {
    private static final ScopedValue<Acting> NOW = ScopedValue.newInstance();

    /** Who acts; empty when nobody does. */
    public static Optional<Acting> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /** Does something as a person. */
    public static <T> T asPerson(long person, Callable<T> work) throws Exception {
        return ScopedValue.where(NOW, new Acting(person, "", "")).call(work::call);
    }

    /** Does something for a person whose token a program holds. */
    public static <T> T byToken(long person, String token, Callable<T> work) throws Exception {
        return ScopedValue.where(NOW, new Acting(person, "", token)).call(work::call);
    }

    /**
     * Does something as the server itself.
     *
     * @param task a word that the database's policies know
     */
    public static <T extends @Nullable Object> T forTask(String task, Supplier<T> work) {
        return ScopedValue.where(NOW, new Acting(null, task, "")).call(work::get);
    }
}

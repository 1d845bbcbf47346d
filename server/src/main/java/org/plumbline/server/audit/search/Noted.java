package org.plumbline.server.audit.search;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Shell;

/**
 * An entry as a page shows it.
 *
 * @param by who did it; null when erased
 * @param service the service inspected; null when it is about no inspection
 * @param erasedAt null when it is not erased
 */
public record Noted(
        long id,
        Instant at,
        @Nullable Long person,
        @Nullable String by,
        String action,
        @Nullable Long inspection,
        @Nullable String service,
        @Nullable String caseReference,
        @Nullable String subject,
        @Nullable String from,
        SortedMap<String, String> detail,
        @Nullable Instant erasedAt) {
    public Noted {
        detail = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }

    /** The moment on the office's clock, to the second. */
    public String when(Shell shell) {
        return moment(shell, at);
    }

    static String moment(Shell shell, Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", shell.locale())
                .format(at.atZone(Search.ZONE));
    }

    /** Who did it, in the words of the page. */
    public String who(Shell shell) {
        if (erasedAt != null) {
            return shell.say("audit.erased");
        }
        var name = by == null ? "" : by;
        return person == null ? shell.say("audit.server", name) : name;
    }

    /** What was done, in the words of the page. */
    public String what(Shell shell) {
        return action(shell, action);
    }

    static String action(Shell shell, String action) {
        var key = "audit.actions." + action;
        return shell.texts().has(key) ? shell.say(key) : action;
    }

    /** Where pages after this one begin. */
    String mark() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }

    /** A null as nothing to be shown. */
    public static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

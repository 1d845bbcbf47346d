package org.plumbline.server.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or read. It says which case, never what is in it.
 *
 * @param action a word such as {@code case-read}; each has a text {@code audit.actions.ACTION} in both languages
 * @param inspection null when it is not about one
 * @param caseReference null when it is not about one
 * @param subject what it was done to, in words; empty when inspection or case say enough
 * @param detail more, by name, such as what changed from what to what
 */
public record Deed(
        String action,
        @Nullable Long inspection,
        @Nullable String caseReference,
        String subject,
        Map<String, String> detail) {
    /** The ends of the names of two details that belong together. */
    public static final String WAS = ".was";

    public static final String NOW = ".now";

    public Deed {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }

    /** Something done. */
    public static Deed of(String action) {
        return new Deed(action, null, null, "", Map.of());
    }

    /** The same, on an inspection. */
    public Deed on(long anInspection) {
        return new Deed(action, anInspection, caseReference, subject, detail);
    }

    /** The same, about a case. */
    public Deed about(String aCase) {
        return new Deed(action, inspection, aCase, subject, detail);
    }

    /** The same, done to this. */
    public Deed to(String what) {
        return new Deed(action, inspection, caseReference, what, detail);
    }

    /** The same, with one detail more. */
    public Deed with(String name, @Nullable Object value) {
        var more = new TreeMap<>(detail);
        more.put(name, value == null ? "" : value.toString());
        return new Deed(action, inspection, caseReference, subject, more);
    }

    /** The same, with what changed from what to what; nothing when it did not. */
    public Deed changed(String name, @Nullable Object was, @Nullable Object now) {
        var before = was == null ? "" : was.toString();
        var after = now == null ? "" : now.toString();
        return before.equals(after) ? this : with(name + WAS, before).with(name + NOW, after);
    }
}

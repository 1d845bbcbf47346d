package org.plumbline.finding.prose;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * A reference to a figure, as a writer wrote it.
 *
 * @param of what it is about; more than one only to compare the first with the others
 * @param form how it is to be said
 * @param notMet whether to count what was not met
 * @param reason of those not met, those with this reason; null for all
 * @param where only the cases with these attributes, this {@code area} or {@code unit}
 * @param noun the noun that follows; null for none
 * @param feminine whether what is counted is feminine
 * @param mutation what the word before asks for
 * @param written all of it between the braces
 */
public record FigureRef(
        List<String> of,
        Form form,
        boolean notMet,
        @Nullable Id reason,
        Map<String, List<String>> where,
        @Nullable Noun noun,
        boolean feminine,
        Mutation mutation,
        String written) {
    public FigureRef {
        of = List.copyOf(of);
        where = Collections.unmodifiableMap(new TreeMap<>(where));
    }

    /** A noun after a numeral. */
    public record Noun(String one, String many) {}

    /** What it is about. */
    public String first() {
        return of.getFirst();
    }

    /** What narrows it, in one fixed order: the key of the cases that it counts. */
    public String subset() {
        var options = where.entrySet().stream()
                .map(entry -> "%s=\"%s\"".formatted(entry.getKey(), String.join("|", entry.getValue())))
                .collect(Collectors.joining(" "));
        var missed = notMet ? " not-met" : "";
        var because = reason == null ? "" : " reason=" + reason;
        return (options + missed + because).strip();
    }

    /** The same about something else. */
    public FigureRef about(String other) {
        return new FigureRef(List.of(other), form, notMet, reason, where, noun, feminine, mutation, written);
    }

    /** The same in another form. */
    public FigureRef as(Form other) {
        return new FigureRef(of, other, notMet, reason, where, noun, feminine, mutation, written);
    }
}

package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.framework.words.Id;

/**
 * All answers of an inspection, and what stands of them.
 *
 * <p>Events may come in any order and any number of times: the answer of a marking is the one event that nobody
 * replaced, whatever any clock says (law 6).
 */
public final class Answers {
    private record Slot(String caseReference, Id question) {}

    private static final Standing NONE = new Standing.None();

    private final Map<Slot, Map<Marking, List<AnswerEvent>>> standing = new HashMap<>();

    /** The marking that counts where none is agreed. */
    private final Marking counts;

    private Answers(Marking counts, Collection<AnswerEvent> events) {
        this.counts = counts;
        Map<String, AnswerEvent> once = new LinkedHashMap<>();
        var replaced = new HashSet<String>();
        for (var event : events) {
            once.putIfAbsent(event.event(), event);
            replaced.addAll(event.replaces());
        }
        once.values().stream()
                .filter(event -> !replaced.contains(event.event()))
                .sorted(Comparator.comparing(AnswerEvent::event))
                .forEach(event -> standing.computeIfAbsent(
                                new Slot(event.caseReference(), event.question()), _ -> new HashMap<>(2))
                        .computeIfAbsent(event.marking(), _ -> new ArrayList<>(1))
                        .add(event));
    }

    /** What stands of these events, in whatever order and however often they are given. */
    public static Answers of(Collection<AnswerEvent> events) {
        return new Answers(Marking.FIRST, events);
    }

    /**
     * What stands in one marking, as if it were the only one: how somebody who marks a case sees it, blind to the others.
     */
    public static Answers only(Marking marking, Collection<AnswerEvent> events) {
        return new Answers(
                marking,
                events.stream().filter(event -> event.marking() == marking).toList());
    }

    /** What counts for a question of a case: the agreed marking where there is one, else the first. */
    public Standing standing(String caseReference, Id question) {
        var markings = standing.getOrDefault(new Slot(caseReference, question), Map.of());
        var agreed = markings.getOrDefault(Marking.AGREED, List.of());
        return standing(agreed.isEmpty() ? markings.getOrDefault(counts, List.of()) : agreed);
    }

    /** What stands in one marking alone. */
    public Standing standing(String caseReference, Id question, Marking marking) {
        return standing(standing.getOrDefault(new Slot(caseReference, question), Map.of())
                .getOrDefault(marking, List.of()));
    }

    private static Standing standing(List<AnswerEvent> events) {
        return switch (events.size()) {
            case 0 -> NONE;
            case 1 -> new Standing.One(events.getFirst());
            default -> new Standing.Conflict(events);
        };
    }
}

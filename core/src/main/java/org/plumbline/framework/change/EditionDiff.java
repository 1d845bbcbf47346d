package org.plumbline.framework.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.framework.Edition;

/** What was added, removed, reworded, redrawn, rearranged and rescored between two editions. */
public final class EditionDiff {
    private EditionDiff() {}

    /** The changes that lead from {@code before} to {@code after}: first what went, then the rest in the order of {@code after}. */
    public static List<Change> between(Edition before, Edition after) {
        var old = byKey(before);
        var now = byKey(after);
        var changes = new ArrayList<Change>();
        old.forEach((key, entry) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(Change.Kind.REMOVED, entry.kind(), entry.id(), said(entry, before), ""));
            }
        });
        now.forEach((key, entry) -> {
            var was = old.get(key);
            if (was == null) {
                changes.add(new Change(Change.Kind.ADDED, entry.kind(), entry.id(), "", said(entry, after)));
            } else {
                compare(was, entry, changes);
            }
        });
        return changes;
    }

    private static void compare(Entry was, Entry is, List<Change> changes) {
        var names = new TreeSet<>(was.words().keySet());
        names.addAll(is.words().keySet());
        for (var name : names) {
            var before = was.words().getOrDefault(name, "");
            var after = is.words().getOrDefault(name, "");
            if (!before.equals(after)) {
                changes.add(new Change(Change.Kind.REWORDED, is.kind(), is.id() + ", " + name, before, after));
            }
        }
        if (!was.drawing().equals(is.drawing())) {
            changes.add(new Change(Change.Kind.REDRAWN, is.kind(), is.id(), was.drawing(), is.drawing()));
        }
        if (!was.order().equals(is.order())) {
            changes.add(new Change(Change.Kind.REARRANGED, is.kind(), is.id(), was.order(), is.order()));
        }
        if (!was.effect().equals(is.effect())) {
            changes.add(new Change(Change.Kind.RESCORED, is.kind(), is.id(), was.effect(), is.effect()));
        }
    }

    /** The last of its texts, which is the title or the question itself, in the edition's first language; of a thing without words, its effect or order. */
    private static String said(Entry entry, Edition edition) {
        var ending = " in " + edition.languages().getFirst();
        return new TreeMap<>(entry.words())
                .entrySet().stream()
                        .filter(words -> words.getKey().endsWith(ending))
                        .map(Map.Entry::getValue)
                        .reduce((_, last) -> last)
                        .orElse(entry.effect().isEmpty() ? entry.order() : entry.effect());
    }

    private static Map<String, Entry> byKey(Edition edition) {
        var byKey = new LinkedHashMap<String, Entry>();
        Entries.of(edition).forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        return byKey;
    }
}

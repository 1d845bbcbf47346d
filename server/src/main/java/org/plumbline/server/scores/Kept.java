package org.plumbline.server.scores;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.scores.LiveScores.Worked;

/** The inspections worked out lately, as many as there is room for; those that nobody looks at go first. */
final class Kept {
    /** About six inspections of 100 cases and 150 questions: some 40 megabytes. */
    private static final int MOST_OUTCOMES = 100_000;

    private final LinkedHashMap<Long, Worked> latest = new LinkedHashMap<>(16, 0.75f, true);

    synchronized @Nullable Worked get(long inspection) {
        return latest.get(inspection);
    }

    /** Keeps one; alone it may take more room than there is. */
    synchronized void put(long inspection, Worked worked) {
        latest.remove(inspection);
        long room = MOST_OUTCOMES - size(worked);
        for (var each : latest.values()) {
            room -= size(each);
        }
        var oldest = latest.entrySet().iterator();
        while (room < 0 && oldest.hasNext()) {
            room += size(oldest.next().getValue());
            oldest.remove();
        }
        latest.put(inspection, worked);
    }

    private static long size(Worked worked) {
        return worked.live().cases().stream()
                .mapToLong(each -> each.byQuestion().size())
                .sum();
    }
}

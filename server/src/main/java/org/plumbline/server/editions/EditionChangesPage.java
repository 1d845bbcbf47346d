package org.plumbline.server.editions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.change.Change;
import org.plumbline.framework.change.EditionDiff;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an edition changes against the one before it: what can change a result first, then what went, came and was reworded. */
@Controller
public class EditionChangesPage {
    private static final List<Change.Kind> ORDER = List.of(
            Change.Kind.RESCORED,
            Change.Kind.REDRAWN,
            Change.Kind.REARRANGED,
            Change.Kind.REMOVED,
            Change.Kind.ADDED,
            Change.Kind.REWORDED);

    private final Editions editions;
    private final EditionPage page;

    EditionChangesPage(Editions editions, EditionPage page) {
        this.editions = editions;
        this.page = page;
    }

    /**
     * What the page shows.
     *
     * @param counts how many changes of each kind there are
     */
    public record Changes(
            KnownEdition known,
            @Nullable KnownEdition before,
            Entered asked,
            Map<Change.Kind, Long> counts,
            List<Change> changes,
            Paging paging) {
        public Changes {
            counts = Map.copyOf(counts);
        }

        /** The kinds in the order of what they can do. */
        public List<Change.Kind> kinds() {
            return ORDER;
        }

        /** The key of the word for a kind of thing. */
        public static String key(Change change) {
            return "editions.things." + change.what().replace(' ', '-');
        }

        /** The key of the word for what happened. */
        public static String key(Change.Kind kind) {
            return "editions.kinds." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/editions/{id}/changes")
    @Needs(Right.SEE_EDITIONS)
    @Transactional(readOnly = true)
    public Screen changes(@PathVariable long id, Entered asked) {
        var known = page.known(id);
        var before = editions.before(known);
        var all = before.isEmpty()
                ? List.<Change>of()
                : EditionDiff.between(editions.load(before.get().id()), editions.load(id));
        var counts = new EnumMap<Change.Kind, Long>(Change.Kind.class);
        all.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        var kind = asked.text("kind");
        var found = all.stream()
                .filter(change -> kind.isEmpty() || change.kind().name().equalsIgnoreCase(kind))
                .filter(change -> says(change, asked.text("q").toLowerCase(Locale.ROOT)))
                .sorted(java.util.Comparator.comparingInt(change -> ORDER.indexOf(change.kind())))
                .toList();
        int at = Paging.asked(asked.text("page"));
        return Screen.of(
                "editions/changes",
                new Changes(
                        known,
                        before.orElse(null),
                        asked,
                        counts,
                        found.stream()
                                .skip(Paging.before(at))
                                .limit(Paging.SIZE)
                                .toList(),
                        new Paging(
                                at,
                                found.size(),
                                "/editions/%d/changes".formatted(id),
                                Map.of("kind", kind, "q", asked.text("q")))));
    }

    private static boolean says(Change change, String words) {
        return "%s %s %s %s"
                .formatted(change.what(), change.id(), change.before(), change.after())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }
}

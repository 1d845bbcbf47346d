package org.plumbline.server.audit.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One entry whole: what changed from what to what, and its place in the chain. The database knows who may see it. */
@Controller
public class EntryPage {
    private final Entries entries;
    private final Audit audit;

    EntryPage(Entries entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /** What the page shows. */
    public record Whole(Noted entry, Entries.Link link) {
        /** A thing that was changed. */
        public record Change(String name, String was, String now) {}

        /** What changed. */
        public List<Change> changes() {
            var changes = new ArrayList<Change>();
            entry.detail().forEach((name, was) -> {
                if (name.endsWith(Deed.WAS)) {
                    var thing = name.substring(0, name.length() - Deed.WAS.length());
                    changes.add(new Change(thing, was, entry.detail().getOrDefault(thing + Deed.NOW, "")));
                }
            });
            return changes;
        }

        /** The names of the other details. */
        public List<String> more() {
            return entry.detail().keySet().stream()
                    .filter(name -> !name.endsWith(Deed.WAS) && !name.endsWith(Deed.NOW))
                    .toList();
        }

        /** What a detail is called. */
        public static String name(Shell shell, String name) {
            var key = "audit.details." + name;
            return shell.texts().has(key) ? shell.say(key) : name;
        }

        /** A moment as people write it. */
        public static String moment(Shell shell, java.time.@Nullable Instant at) {
            return at == null ? "" : Noted.moment(shell, at);
        }
    }

    @GetMapping("/audit/entries/{entry:[0-9]{1,18}}")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen show(@PathVariable long entry) {
        var noted = entries.one(entry);
        var link = entries.link(entry);
        if (noted.isEmpty() || link.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var deed = Deed.of("audit-entry-read").with("entry", entry);
        var inspection = noted.get().inspection();
        audit.note(inspection == null ? deed : deed.on(inspection));
        return Screen.of("audit/entry", new Whole(noted.get(), link.get()));
    }
}

package org.plumbline.server.writing;

import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;
import org.plumbline.server.writing.kept.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who wrote what of a text when; an older version can be put back, which is a new one. */
@Controller
public class HistoryPage {
    private static final String PATH =
            "/inspections/{inspection}/writing/{kind:texts|findings|practice-examples|recommendations}/{id}/history";

    private final Desks desks;
    private final Versions versions;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    HistoryPage(Desks desks, Versions versions, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.desks = desks;
        this.versions = versions;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows: every version, the newest first. */
    public record Shown(Desk desk, TextKind kind, String id, List<Version> versions) {
        public String href() {
            return desk.href() + "/" + kind.text(id);
        }

        /** Whether it is the one that holds in its language. */
        public boolean holds(Version version) {
            var now = desk.text(kind.text(id)).get(version.language());
            return now != null && now.id() == version.id();
        }

        public boolean mayRestore(Version version) {
            return !holds(version) && desk.may().write(version.language(), desk.first());
        }
    }

    @GetMapping(PATH)
    @Needs(Right.SEE_WRITING)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection, @PathVariable String kind, @PathVariable String id) {
        var desk = desks.within(inspection);
        var which = TextKind.called(kind).orElseThrow();
        var all = versions.of(inspection, which.text(id));
        if (all.isEmpty() && desk.conclusion(which, id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Screen.of("writing/history", new Shown(desk, which, id, all));
    }

    @PostMapping(PATH)
    @Needs(Right.WRITE_REPORT)
    @Transactional
    public Screen restore(
            @PathVariable long inspection, @PathVariable String kind, @PathVariable String id, Entered entered) {
        return onceOnly.take(entered, () -> {
            versions.hold(inspection);
            var desk = desks.within(inspection);
            var text = TextKind.called(kind).orElseThrow().text(id);
            var old = entered.text("version").matches("[0-9]{1,18}")
                    ? versions.find(inspection, text, Long.parseLong(entered.text("version")))
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                    : null;
            if (old == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            if (!desk.may().write(old.language(), desk.first())) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            versions.add(inspection, text, old.language(), old.source());
            audit.note(Deed.of("text-written")
                    .on(inspection)
                    .to(text)
                    .with("language", old.language())
                    .with("restored", old.at().toLocalDate()));
            Notice.say(texts, "writing.history.restored");
            return "%s/%s/history".formatted(desk.href(), text);
        });
    }
}

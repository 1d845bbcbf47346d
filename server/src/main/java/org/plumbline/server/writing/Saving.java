package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.Conclusions;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;
import org.plumbline.server.writing.kept.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Saves what the form of an editor says: each language that was changed, as long as nobody changed it meanwhile. */
@Component
class Saving {
    private final Desks desks;
    private final Versions versions;
    private final Conclusions conclusions;
    private final Audit audit;
    private final Texts texts;

    Saving(Desks desks, Versions versions, Conclusions conclusions, Audit audit, Texts texts) {
        this.desks = desks;
        this.versions = versions;
        this.conclusions = conclusions;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What came of it.
     *
     * @param id of what was saved, which has one from here when it was just made
     */
    record Outcome(Changed changed, String id) {}

    /** Saves it, when all is right; else says what somebody else changed meanwhile, or tells the form its problems. */
    Outcome save(long inspection, TextKind kind, String id, Entered entered, String shown) {
        versions.hold(inspection);
        var desk = desks.within(inspection);
        var before = kind == TextKind.TEXT ? null : before(desk, kind, id);
        var after = before == null || (!desk.may().original() && !id.equals(EditPage.NEW))
                ? before
                : EditForm.conclusion(entered, desk.edition(), before);
        var newest = desk.text(kind.text(id));
        var written = new LinkedHashMap<String, String>();
        var differing = new ArrayList<Changed.Difference>();
        var by = new ArrayList<String>();
        for (var language : desk.languages()) {
            entered.limited(EditForm.field(language), EditForm.LONGEST);
            var said = EditForm.text(entered, language);
            var now = EditForm.now(newest, language);
            if (said.equals(now) || said.equals(seen(inspection, kind.text(id), language, entered, newest))) {
                continue;
            }
            if (!desk.may().write(language, desk.first())) {
                entered.wrong(EditForm.field(language), "writing.problems.not-yours");
            } else if (!entered.text(EditForm.base(language)).equals(EditForm.baseNow(newest, language))) {
                by.add(newest.containsKey(language) ? newest.get(language).by() : "");
                differing.add(new Changed.Difference(texts.in(shown, "writing.languages." + language), now, said));
            } else {
                written.put(language, said);
            }
        }
        checks(desk, id, before, after, entered, differing, by);
        if (!entered.isRight()) {
            return new Outcome(Changed.NOTHING, id);
        }
        if (!by.isEmpty()) {
            var name = by.stream().filter(it -> !it.isEmpty()).findFirst().orElse("–");
            return new Outcome(Changed.by(name, differing), id);
        }
        var named = before != null && after != null && id.equals(EditPage.NEW) ? begun(desk, after) : id;
        if (before != null && after != null && named.equals(id) && !after.equals(before)) {
            change(desk, before, after);
        }
        write(inspection, kind.text(named), kind, written);
        Notice.say(texts, "writing.saved");
        return new Outcome(Changed.NOTHING, named);
    }

    /** What the form started with, where somebody else has written since: whoever did not change it changes nothing. */
    private @Nullable String seen(
            long inspection, String text, String language, Entered entered, Map<String, Version> newest) {
        var base = entered.text(EditForm.base(language));
        if (base.equals(EditForm.baseNow(newest, language))) {
            return null;
        }
        if (base.isEmpty()) {
            return "";
        }
        return base.matches("[0-9]{1,18}")
                ? versions.find(inspection, text, Long.parseLong(base))
                        .filter(version -> version.language().equals(language))
                        .map(version -> version.source().strip())
                        .orElse(null)
                : null;
    }

    private static Conclusion before(Desk desk, TextKind kind, String id) {
        return id.equals(EditPage.NEW)
                ? new Conclusion(kind, EditPage.NEW, "", List.of(), "", "", List.of(), 0, false, 0, null)
                : desk.conclusion(kind, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void checks(
            Desk desk,
            String id,
            @Nullable Conclusion before,
            @Nullable Conclusion after,
            Entered entered,
            List<Changed.Difference> differing,
            List<String> by) {
        if (before == null || after == null) {
            return;
        }
        if (!desk.unread().isEmpty()) {
            entered.wrong(EditForm.field(desk.first()), "writing.problems.unread", String.join(", ", desk.unread()));
        }
        if (id.equals(EditPage.NEW)) {
            if (!desk.may().original()) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            if (EditForm.text(entered, desk.first()).isEmpty()) {
                entered.wrong(EditForm.field(desk.first()), "form.missing");
            }
        } else if (!after.equals(before) && !entered.text("version").equals("" + before.version())) {
            by.add(Objects.requireNonNullElse(before.changedBy(), ""));
            differing.add(new Changed.Difference(before.id(), said(before), said(after)));
        }
    }

    private static String said(Conclusion it) {
        var parts = new ArrayList<String>();
        parts.add(it.finding() + it.owner());
        parts.addAll(it.about());
        parts.add(it.group());
        parts.addAll(it.restsOn());
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private void change(Desk desk, Conclusion before, Conclusion after) {
        conclusions.change(desk.head().id(), after);
        audit.note(Deed.of("conclusion-changed")
                .on(desk.head().id())
                .to(before.text())
                .changed("what", said(before), said(after)));
    }

    private String begun(Desk desk, Conclusion it) {
        var begun = new Conclusion(
                it.kind(),
                EditForm.free(desk, it),
                it.finding(),
                it.about(),
                it.owner(),
                it.group(),
                it.restsOn(),
                0,
                false,
                1,
                null);
        conclusions.add(desk.head().id(), begun);
        audit.note(Deed.of("conclusion-added")
                .on(desk.head().id())
                .to(begun.text())
                .with("what", said(begun)));
        return begun.id();
    }

    private void write(long inspection, String text, TextKind kind, Map<String, String> written) {
        written.forEach((language, said) -> {
            // a text that is a file ends its last line
            versions.add(inspection, text, language, said.isEmpty() || kind != TextKind.TEXT ? said : said + "\n");
            audit.note(Deed.of("text-written").on(inspection).to(text).with("language", language));
        });
    }
}

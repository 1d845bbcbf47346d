package org.plumbline.server.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** An inspection is planned, changed, taken off the programme; its service has been told. */
@Controller
public class EntryPage {
    private static final String FORM = "programme/form";

    private final ProgrammeRows rows;
    private final Editions editions;
    private final OnceOnly onceOnly;
    private final Texts texts;
    private final Clock clock;

    EntryPage(ProgrammeRows rows, Editions editions, OnceOnly onceOnly, Texts texts, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.onceOnly = onceOnly;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param known the entry as it stands; null for one that is not there yet
     */
    public record Form(
            @Nullable PlannedEntry known,
            Entered entered,
            Changed changed,
            int version,
            List<Choice> services,
            List<Choice> editions,
            List<Choice> leads)
            implements Again {
        /** The same with the labels of the page. */
        public Changed changed(Shell shell) {
            return new Changed(
                    changed.by(),
                    changed.differences().stream()
                            .map(each -> new Changed.Difference(
                                    shell.say("programme.fields." + each.label()), each.now(), each.entered()))
                            .toList());
        }
    }

    @GetMapping("/programme/new")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional(readOnly = true)
    public Screen ask(Entered asked) {
        return Screen.of(FORM, form(null, asked, Changed.NOTHING, 0));
    }

    @PostMapping("/programme/new")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional
    public Screen add(Entered entered) {
        var entry = read(entered);
        if (entry.isEmpty()) {
            return Screen.notRight(FORM, form(null, entered, Changed.NOTHING, 0));
        }
        return onceOnly.take(entered, () -> {
            rows.add(entry.get());
            Notice.say(texts, "programme.added");
            return year(entry.get().week());
        });
    }

    @GetMapping("/programme/{id}")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional(readOnly = true)
    public Screen edit(@PathVariable long id) {
        var known = known(id);
        return Screen.of(FORM, form(known, EntryForm.filled(known), Changed.NOTHING, known.version()));
    }

    @PostMapping("/programme/{id}")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional
    public Screen change(@PathVariable long id, Entered entered) {
        rows.lock(id);
        var known = known(id);
        var entry = read(entered);
        int version = entered.number("version", 0, 999_999_999).orElse(0);
        if (entry.isEmpty()) {
            return Screen.notRight(FORM, form(known, entered, Changed.NOTHING, version));
        }
        if (known.isOpened() || entry.get().equals(known.entry())) {
            return Screen.goTo(year(known.week()));
        }
        if (version != known.version()) {
            return Screen.changedMeanwhile(FORM, form(known, entered, changed(known, entry.get()), known.version()));
        }
        rows.change(known, entry.get());
        Notice.say(texts, "programme.changed");
        return Screen.goTo(year(entry.get().week()));
    }

    @PostMapping("/programme/{id}/notice")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional
    public Screen noticeSent(@PathVariable long id, Entered entered) {
        rows.lock(id);
        var known = known(id);
        var on = entered.day("sent").orElse(LocalDate.now(clock));
        if (on.isAfter(LocalDate.now(clock))) {
            entered.wrong("sent", "programme.sent-later");
        }
        if (!entered.isRight()) {
            return Screen.notRight(FORM, form(known, merged(known, entered), Changed.NOTHING, known.version()));
        }
        if (known.noticeSentOn() == null) {
            rows.noticeSent(known, on);
            Notice.say(texts, "programme.notice-noted");
        }
        return Screen.goTo(year(known.week()));
    }

    @PostMapping("/programme/{id}/remove")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional
    public Screen remove(@PathVariable long id) {
        rows.lock(id);
        var known = known(id);
        if (!known.isOpened()) {
            rows.remove(known);
            Notice.say(texts, "programme.removed");
        }
        return Screen.goTo(year(known.week()));
    }

    private static Entered merged(PlannedEntry known, Entered entered) {
        var form = EntryForm.filled(known);
        entered.problems()
                .forEach(problem -> form.wrong(
                        problem.field(), problem.key(), problem.with().toArray()));
        return form;
    }

    private Optional<Entry> read(Entered entered) {
        var entry = EntryForm.read(entered, rows.services(), editions.choices("en"), rows.leads());
        var lead = entry.map(Entry::lead).orElse(null);
        if (lead != null && rows.isWalled(lead, entry.orElseThrow().service())) {
            entered.wrong("lead", "programme.lead-walled");
            return Optional.empty();
        }
        return entry;
    }

    private PlannedEntry known(long id) {
        return rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Form form(@Nullable PlannedEntry known, Entered entered, Changed changed, int version) {
        return new Form(known, entered, changed, version, rows.services(), editions.choices("en"), rows.leads());
    }

    private Changed changed(PlannedEntry known, Entry entry) {
        var entered = new ArrayList<Changed.Difference>();
        var now = known.fields();
        var values = java.util.Map.of(
                "service", label(rows.services(), entry.service()),
                "edition", label(editions.choices("en"), entry.edition()),
                "why", entry.why(),
                "week", entry.week().toString(),
                "notice", entry.noticeOn() == null ? "" : String.valueOf(entry.noticeOn()),
                "lead", label(rows.leads(), entry.lead()));
        now.forEach(
                (field, value) -> entered.add(new Changed.Difference(field, value, values.getOrDefault(field, ""))));
        return Changed.by(known.changedBy().isEmpty() ? "?" : known.changedBy(), entered);
    }

    private static String label(List<Choice> choices, @Nullable Long value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(String.valueOf(value)))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static String year(LocalDate week) {
        return "/programme?year=" + week.getYear();
    }
}

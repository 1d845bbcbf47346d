package org.plumbline.server.panel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** When the panel sat and who was there; what is changed is a new version. */
@Controller
public class SittingPages {
    private static final String FORM = "panel/sitting";

    private final Subjects subjects;
    private final Sittings sittings;
    private final Acts acts;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    SittingPages(
            Subjects subjects,
            Sittings sittings,
            Acts acts,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.subjects = subjects;
        this.sittings = sittings;
        this.acts = acts;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of them. */
    public record Shown(Subject subject, List<Sitting> sittings, Map<String, String> team, boolean mayKeep) {
        public String href() {
            return subject.href() + "/panel";
        }

        public List<String> present(Sitting sitting) {
            return sitting.present().stream()
                    .map(it -> team.getOrDefault(it, it))
                    .toList();
        }
    }

    /** One to add or change; {@code sitting} is null for a new one. */
    public record Form(
            Subject subject,
            @Nullable Sitting sitting,
            List<Sitting> before,
            Map<String, String> team,
            Entered entered,
            Changed changed)
            implements Again {
        public String href() {
            return subject.href() + "/panel/sittings/" + (sitting == null ? "new" : sitting.number());
        }

        public int version() {
            return sitting == null ? 0 : sitting.version();
        }

        public List<Choice> choices() {
            return team.entrySet().stream()
                    .map(it -> new Choice(it.getKey(), it.getValue()))
                    .toList();
        }

        public String present(Sitting each) {
            return String.join(
                    ", ",
                    each.present().stream().map(it -> team.getOrDefault(it, it)).toList());
        }
    }

    @GetMapping("/inspections/{inspection}/panel/sittings")
    @Needs(Right.SEE_PANEL)
    @Transactional(readOnly = true)
    public Screen list(@PathVariable long inspection) {
        return Screen.of(
                "panel/sittings",
                new Shown(
                        subjects.of(inspection),
                        sittings.of(inspection),
                        sittings.team(inspection),
                        standing.has(Right.KEEP_SITTINGS, inspection)));
    }

    @GetMapping("/inspections/{inspection}/panel/sittings/new")
    @Needs(Right.KEEP_SITTINGS)
    @Transactional(readOnly = true)
    public Screen add(@PathVariable long inspection) {
        var start = Entered.with(Dates.fields("day", LocalDate.now(clock)));
        return Screen.of(FORM, form(inspection, List.of(), start, Changed.NOTHING));
    }

    @GetMapping("/inspections/{inspection}/panel/sittings/{sitting}")
    @Needs(Right.KEEP_SITTINGS)
    @Transactional(readOnly = true)
    public Screen change(@PathVariable long inspection, @PathVariable int sitting) {
        var versions = found(inspection, sitting);
        var there = versions.getFirst();
        var fields = new LinkedHashMap<String, List<String>>();
        Dates.fields("day", there.day()).forEach((field, value) -> fields.put(field, List.of(value)));
        fields.put("present", there.present());
        fields.put("others", List.of(there.others()));
        fields.put("note", List.of(there.note()));
        return Screen.of(FORM, form(inspection, versions, new Entered(fields), Changed.NOTHING));
    }

    private List<Sitting> found(long inspection, int sitting) {
        return Optional.of(sittings.versions(inspection, sitting))
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/inspections/{inspection}/panel/sittings/new")
    @Needs(Right.KEEP_SITTINGS)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered, HttpServletRequest web) {
        return onceOnly.answer(entered, () -> saved(inspection, null, entered, Language.of(web)));
    }

    @PostMapping("/inspections/{inspection}/panel/sittings/{sitting}")
    @Needs(Right.KEEP_SITTINGS)
    @Transactional
    public Screen change(
            @PathVariable long inspection, @PathVariable int sitting, Entered entered, HttpServletRequest web) {
        return onceOnly.answer(entered, () -> saved(inspection, sitting, entered, Language.of(web)));
    }

    private Screen saved(long inspection, @Nullable Integer number, Entered entered, String language) {
        acts.hold(inspection);
        var versions = number == null ? List.<Sitting>of() : found(inspection, number);
        var team = sittings.team(inspection);
        var said = said(entered, team);
        if (said.isEmpty() || !entered.isRight()) {
            return Screen.notRight(FORM, form(inspection, versions, entered, Changed.NOTHING));
        }
        if (!versions.isEmpty()
                && !entered.text("version")
                        .equals(Integer.toString(versions.getFirst().version()))) {
            var there = versions.getFirst();
            var changed = Changed.by(
                    there.by(),
                    List.of(
                            new Changed.Difference(
                                    texts.in(language, "panel.sittings.day"),
                                    there.day().toString(),
                                    said.get().day().toString()),
                            new Changed.Difference(
                                    texts.in(language, "panel.sittings.present"),
                                    String.join(", ", there.present()),
                                    String.join(", ", said.get().present()))));
            return Screen.changedMeanwhile(FORM, form(inspection, versions, entered, changed));
        }
        int kept = keep(inspection, versions, said.get());
        audit.note(Deed.of(versions.isEmpty() ? "panel-sat" : "panel-sitting-changed")
                .on(inspection)
                .to(Integer.toString(kept))
                .with("day", said.get().day())
                .with("present", String.join(", ", said.get().present())));
        Notice.say(texts, "panel.sittings.saved");
        return Screen.goTo(subjects.of(inspection).href() + "/panel/sittings");
    }

    private int keep(long inspection, List<Sitting> versions, Sittings.Said said) {
        if (versions.isEmpty()) {
            return sittings.add(inspection, said);
        }
        var there = versions.getFirst();
        sittings.write(inspection, there.number(), there.version() + 1, said);
        return there.number();
    }

    private Optional<Sittings.Said> said(Entered entered, Map<String, String> team) {
        var day = entered.day("day");
        if (day.isEmpty()) {
            entered.wrong("day", "dates.problems.missing");
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            entered.wrong("day", "panel.problems.future");
        } else if (day.get().getYear() < 1990) {
            entered.wrong("day", "dates.problems.far-off");
        }
        var present = entered.all("present").stream().distinct().toList();
        var others = entered.limited("others", 1000);
        if (!team.keySet().containsAll(present)) {
            entered.wrong("present", "panel.problems.stranger");
        } else if (present.isEmpty() && others.isEmpty()) {
            entered.wrong("present", "panel.problems.nobody");
        }
        var note = entered.limited("note", Deciding.LONGEST);
        return day.map(it -> new Sittings.Said(it, present, others, note));
    }

    private Form form(long inspection, List<Sitting> versions, Entered entered, Changed changed) {
        return new Form(
                subjects.of(inspection),
                versions.isEmpty() ? null : versions.getFirst(),
                versions.stream().skip(1).toList(),
                sittings.team(inspection),
                entered,
                changed);
    }
}

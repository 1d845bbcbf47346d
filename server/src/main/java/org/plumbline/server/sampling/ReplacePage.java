package org.plumbline.server.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.draw.Drawn;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A case of the sample goes, with a reason, and the next reserve comes in for it. */
@Controller
public class ReplacePage {
    private static final String PAGE = "sampling/replace";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Subjects subjects;
    private final Samples samples;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final JdbcClient database;
    private final Clock clock;

    ReplacePage(
            Subjects subjects,
            Samples samples,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            JdbcClient database,
            Clock clock) {
        this.subjects = subjects;
        this.samples = samples;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param next the reserve that would come in; empty when none is left
     * @param plan by which it was drawn; empty when the edition has it no more
     */
    public record Shown(
            Subject subject,
            String reference,
            Optional<Drawn> next,
            Optional<SamplePlan> plan,
            boolean inSample,
            String version,
            Entered entered,
            Changed changed)
            implements Again {}

    @GetMapping("/inspections/{inspection}/sample/replace")
    @Needs(Right.DRAW)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        return Screen.of(PAGE, shown(subject, held(subject), asked.text("case"), asked, Changed.NOTHING));
    }

    private Held held(Subject subject) {
        return samples.now(subject).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Shown shown(Subject subject, Held held, String reference, Entered entered, Changed changed) {
        var one = held.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var drawn = held.of(one.plan());
        var next = drawn.flatMap(chosen -> chosen.reserveFor(reference));
        var plan = drawn.map(chosen -> chosen.draw().plan());
        return new Shown(subject, reference, next, plan, one.state().isInSample(), held.version(), entered, changed);
    }

    @PostMapping("/inspections/{inspection}/sample/replace")
    @Needs(Right.DRAW)
    @Transactional
    public Screen replace(@PathVariable long inspection, Entered entered) {
        subjects.hold(inspection);
        return onceOnly.answer(entered, () -> {
            var subject = subjects.of(inspection);
            var held = held(subject);
            var reference = entered.text("case");
            var reason = entered.required("reason", 500);
            var page = shown(subject, held, reference, entered, Changed.NOTHING);
            if (!entered.text("version").equals(held.version())) {
                return Screen.changedMeanwhile(PAGE, shown(subject, held, reference, entered, lastChanged(held)));
            }
            if (!page.inSample()) {
                entered.wrong("reason", "sampling.replace.not-there");
            }
            if (!entered.isRight()) {
                return Screen.notRight(PAGE, page);
            }
            boolean takeOut = entered.text("act").equals("remove");
            return switch (changed(held, reference, reason, takeOut)) {
                case Loaded.Bad<Chosen>(var _) -> {
                    entered.wrong("act", "sampling.replace.no-reserve");
                    yield Screen.notRight(PAGE, page);
                }
                case Loaded.Good<Chosen>(var chosen, var _) -> {
                    keep(subject, held, chosen, reference, reason, takeOut ? Optional.empty() : page.next());
                    yield Screen.goTo(subject.href() + "/sample/cases");
                }
            };
        });
    }

    private Loaded<Chosen> changed(Held held, String reference, String reason, boolean takeOut) {
        var plan = held.find(reference).orElseThrow().plan();
        var chosen = held.of(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var by = database.sql("select name from person where id = me()")
                .query(String.class)
                .single();
        var at = LocalDate.now(clock.withZone(HERE)).toString();
        return takeOut ? chosen.remove(reference, reason, by, at) : chosen.replace(reference, reason, by, at);
    }

    private void keep(
            Subject subject, Held held, Chosen chosen, String reference, String reason, Optional<Drawn> next) {
        samples.change(subject, held, chosen);
        samples.endAllocations(subject.id());
        var deed = Deed.of(next.isPresent() ? "sample-case-replaced" : "sample-case-removed")
                .on(subject.id())
                .about(reference)
                .with("reason", reason);
        audit.note(next.map(it -> deed.with("by-case", it.reference())).orElse(deed));
        if (next.isPresent()) {
            Notice.say(texts, "sampling.replace.done", reference, next.get().reference());
        } else {
            Notice.say(texts, "sampling.replace.removed", reference);
        }
    }

    private Changed lastChanged(Held held) {
        var last = database.sql("""
                        select person_name from audit_entry where inspection = (select inspection from draw where id = ?)
                           and action like 'sample-case-%' order by id desc limit 1""").param(held.draw()).query(String.class).optional();
        return Changed.by(last.orElse(held.by().isEmpty() ? "?" : held.by()), List.of());
    }
}

package org.plumbline.server.sampling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.draw.Draw;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sample of an inspection: by which plans, what would be drawn, drawing it, and where it stands. */
@Controller
public class SamplePage {
    private final Subjects subjects;
    private final CaseRecords caseload;
    private final Samples samples;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    SamplePage(
            Subjects subjects,
            CaseRecords caseload,
            Samples samples,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.subjects = subjects;
        this.caseload = caseload;
        this.samples = samples;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the first page shows. */
    public record Shown(
            Subject subject,
            int cases,
            Optional<Held> held,
            List<Problem> problems,
            boolean mayDraw,
            boolean judged,
            Entered entered) {
        public List<SamplePlan> plans() {
            return subject.edition().surroundings().samples();
        }
    }

    /**
     * What would be drawn.
     *
     * @param drawn which sample there is already; empty for none
     */
    public record Preview(
            Subject subject,
            String seed,
            String reference,
            List<Draw> draws,
            List<Problem> problems,
            boolean good,
            String drawn,
            Entered entered,
            Changed changed)
            implements Again {}

    @GetMapping("/inspections/{inspection}/sample")
    @Needs(Right.SEE_CASES)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        var subject = subjects.of(inspection);
        var first = new LinkedHashMap<String, String>();
        var day = subject.fieldworkFrom();
        if (day != null) {
            first.put("reference-day", Integer.toString(day.getDayOfMonth()));
            first.put("reference-month", Integer.toString(day.getMonthValue()));
            first.put("reference-year", Integer.toString(day.getYear()));
        }
        return Screen.of("sampling/start", shown(subject, Entered.with(first)));
    }

    private Shown shown(Subject subject, Entered entered) {
        var held = samples.now(subject);
        var again = held.flatMap(it -> it.records().stream().findFirst())
                .map(record -> new Asked(record.seed(), record.reference())
                        .draw(subject, caseload.all(subject.id()))
                        .problems())
                .orElse(List.of());
        return new Shown(
                subject,
                caseload.count(subject.id()),
                held,
                again,
                standing.has(Right.DRAW, subject.id()),
                samples.isJudged(subject.id()),
                entered);
    }

    @GetMapping("/inspections/{inspection}/sample/preview")
    @Needs(Right.DRAW)
    @Transactional
    public Screen preview(@PathVariable long inspection, Entered entered) {
        var subject = subjects.of(inspection);
        var asked = Asked.of(subject, entered);
        if (!entered.isRight()) {
            return Screen.notRight("sampling/start", shown(subject, entered));
        }
        if (entered.text("seed").isEmpty() || (entered.text("reference").isEmpty() && asked.reference() != null)) {
            return Screen.goTo(asked.preview(subject));
        }
        audit.note(Deed.of("sample-previewed").on(inspection).with("seed", asked.seed()));
        return Screen.of("sampling/preview", preview(subject, asked, entered, Changed.NOTHING));
    }

    private Preview preview(Subject subject, Asked asked, Entered entered, Changed changed) {
        var drawn = asked.draw(subject, caseload.all(subject.id()));
        return new Preview(
                subject,
                asked.seed(),
                asked.reference() == null ? "" : asked.reference().toString(),
                drawn.draws(),
                drawn.problems(),
                drawn.isGood(),
                samples.now(subject).map(Held::version).orElse(""),
                entered,
                changed);
    }

    @PostMapping("/inspections/{inspection}/sample/draw")
    @Needs(Right.DRAW)
    @Transactional
    public Screen draw(@PathVariable long inspection, Entered entered) {
        subjects.hold(inspection);
        return onceOnly.answer(entered, () -> {
            var subject = subjects.of(inspection);
            var asked = Asked.of(subject, entered);
            var before = samples.now(subject);
            var reason = entered.limited("reason", 2000);
            if (before.isPresent() && reason.isEmpty()) {
                entered.wrong("reason", "sampling.again.why-missing");
            }
            if (samples.isJudged(inspection)) {
                entered.wrong("reason", "sampling.again.judged");
            }
            if (!entered.isRight()) {
                return Screen.notRight("sampling/preview", preview(subject, asked, entered, Changed.NOTHING));
            }
            if (!entered.text("drawn").equals(before.map(Held::version).orElse(""))) {
                var by = Changed.by(before.map(Held::by).orElse(""), List.of());
                return Screen.changedMeanwhile("sampling/preview", preview(subject, asked, entered, by));
            }
            var drawn = asked.draw(subject, caseload.all(inspection));
            if (!drawn.isGood()) {
                return Screen.notRight("sampling/preview", preview(subject, asked, entered, Changed.NOTHING));
            }
            keep(subject, asked, drawn, before, reason);
            return Screen.goTo(subject.href() + "/sample");
        });
    }

    private void keep(Subject subject, Asked asked, Asked.Drawn drawn, Optional<Held> before, String reason) {
        samples.keep(subject, drawn.draws(), before, asked.seed(), reason);
        samples.endAllocations(subject.id());
        int size = drawn.draws().stream().mapToInt(draw -> draw.size().size()).sum();
        var deed = Deed.of(before.isPresent() ? "sample-drawn-again" : "sample-drawn")
                .on(subject.id())
                .with("seed", asked.seed())
                .with("cases", size);
        audit.note(before.isPresent() ? deed.with("reason", reason) : deed);
        Notice.say(texts, "sampling.drawn", size);
    }
}

package org.plumbline.server.concerns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.evidence.raised.Concern.Act;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.evidence.Grounds;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Entered;
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

/** Concerns: raised from a case, told to the service, answered, closed with what came of it. */
@Controller
public class ConcernPages {
    private static final String NEW = "concerns/new";
    private static final String ONE = "concerns/concern";
    private static final ZoneId WALL = ZoneId.of("Europe/London");

    private final Inspections inspections;
    private final Concerns concerns;
    private final Grounds grounds;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    ConcernPages(
            Inspections inspections,
            Concerns concerns,
            Grounds grounds,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.inspections = inspections;
        this.concerns = concerns;
        this.grounds = grounds;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of them. */
    public record Shown(Head head, List<Raised> open, List<Raised> closed, boolean mayRaise) {}

    /** One to raise. */
    public record Form(Head head, Entered entered) {}

    /** One, and what can be done about it now. */
    public record One(Head head, Raised concern, Entered entered, boolean mayAct) {
        public String href() {
            return "%s/concerns/%d".formatted(head.href(), concern.number());
        }

        public boolean mayBe(Act act) {
            return mayAct && concern.mayBe(act, "mistaken");
        }

        /** Whether something of this form is to be put right. */
        public boolean isOpen(String... fields) {
            return List.of(fields).stream().anyMatch(it -> entered.problem(it) != null);
        }
    }

    @GetMapping("/inspections/{inspection}/concerns")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen list(@PathVariable long inspection) {
        var all = concerns.of(inspection);
        audit.note(Deed.of("concerns-read").on(inspection));
        return Screen.of(
                "concerns/list",
                new Shown(
                        inspections.head(inspection),
                        all.stream().filter(Raised::isOpen).toList(),
                        all.stream().filter(it -> !it.isOpen()).toList().reversed(),
                        standing.has(Right.RAISE_CONCERN, inspection)));
    }

    @GetMapping("/inspections/{inspection}/concerns/new")
    @Needs(Right.RAISE_CONCERN)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered entered) {
        return Screen.of(
                NEW, new Form(inspections.head(inspection), Entered.with(Map.of("case", entered.text("case")))));
    }

    @PostMapping("/inspections/{inspection}/concerns/new")
    @Needs(Right.RAISE_CONCERN)
    @Transactional
    public Screen raise(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var head = inspections.head(inspection);
            var reference = entered.required("case", 100);
            if (!reference.isEmpty()
                    && !concerns.unknown(inspection, List.of(reference)).isEmpty()) {
                entered.wrong("case", "concerns.problems.case");
            }
            var said = ConcernForm.raised(entered);
            if (!entered.isRight()) {
                return Screen.notRight(NEW, new Form(head, entered));
            }
            int number = concerns.raise(inspection, reference, said);
            audit.note(Deed.of("concern-raised")
                    .on(inspection)
                    .about(reference)
                    .to("C" + number)
                    .with("kind", said.kind()));
            Notice.say(texts, "concerns.raised");
            return Screen.goTo("%s/concerns/%d".formatted(head.href(), number));
        });
    }

    @GetMapping("/inspections/{inspection}/concerns/{concern}")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen one(@PathVariable long inspection, @PathVariable long concern) {
        var there = found(inspection, concern);
        audit.note(
                Deed.of("concerns-read").on(inspection).about(there.reference()).to(there.called()));
        return Screen.of(ONE, one(inspection, there, Entered.with(ConcernForm.today(today()))));
    }

    @PostMapping("/inspections/{inspection}/concerns/{concern}/told")
    @Needs(Right.RAISE_CONCERN)
    @Transactional
    public Screen told(@PathVariable long inspection, @PathVariable long concern, Entered entered) {
        return done(
                inspection, concern, entered, Act.TOLD, Deed.of("concern-told"), it -> ConcernForm.told(it, today()));
    }

    @PostMapping("/inspections/{inspection}/concerns/{concern}/answered")
    @Needs(Right.RAISE_CONCERN)
    @Transactional
    public Screen answered(@PathVariable long inspection, @PathVariable long concern, Entered entered) {
        return done(
                inspection,
                concern,
                entered,
                Act.ANSWERED,
                Deed.of("concern-answered"),
                it -> ConcernForm.answered(it, today()));
    }

    @PostMapping("/inspections/{inspection}/concerns/{concern}/closed")
    @Needs(Right.RAISE_CONCERN)
    @Transactional
    public Screen closed(@PathVariable long inspection, @PathVariable long concern, Entered entered) {
        return done(inspection, concern, entered, Act.CLOSED, Deed.of("concern-closed"), ConcernForm::closed);
    }

    private Screen done(
            long inspection, long number, Entered entered, Act act, Deed deed, Function<Entered, Concerns.Said> form) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var there = found(inspection, number);
            var said = form.apply(entered);
            if (entered.isRight() && !there.mayBe(act, said.kind())) {
                entered.wrong(
                        act == Act.CLOSED ? "outcome" : act.word() + "-words", "concerns.problems.order-" + act.word());
            }
            if (!entered.isRight()) {
                return Screen.notRight(ONE, one(inspection, there, entered));
            }
            concerns.add(inspection, there, act, said);
            audit.note(deed.on(inspection)
                    .about(there.reference())
                    .to(there.called())
                    .with("kind", said.kind()));
            Notice.say(texts, "concerns.done." + act.word());
            return Screen.goTo("/inspections/%d/concerns/%d".formatted(inspection, there.number()));
        });
    }

    private One one(long inspection, Raised concern, Entered entered) {
        return new One(inspections.head(inspection), concern, entered, standing.has(Right.RAISE_CONCERN, inspection));
    }

    private Raised found(long inspection, long concern) {
        return concerns.find(inspection, concern).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WALL));
    }
}

package org.plumbline.server.inspections.milestones;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.TimetableChange;
import org.plumbline.inspection.timetable.TimetableCheck;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.inspections.Milestones;
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

/** One milestone: moved with a reason after what else moves was shown, moved back, marked as reached. */
@Controller
public class MilestonePages {
    private static final String PAGE = "inspections/milestones/one";

    private final Inspections inspections;
    private final Milestones milestones;
    private final MilestoneDays days;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    MilestonePages(
            Inspections inspections,
            Milestones milestones,
            MilestoneDays days,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.inspections = inspections;
        this.milestones = milestones;
        this.days = days;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the page shows. */
    public record One(
            Head head,
            Timetable.Entry entry,
            Entered entered,
            Changed changed,
            String mark,
            List<MilestoneDays.Moved> history,
            LocalDate today)
            implements Again {
        public String href() {
            return head.href() + "/milestones/" + entry.milestone().id();
        }
    }

    /**
     * A move before it is made.
     *
     * @param notes keys of what should be thought of
     */
    public record Moving(One one, LocalDate to, String reason, List<TimetableChange> changes, List<String> notes) {}

    @GetMapping("/inspections/{inspection}/milestones/{milestone}")
    @Needs(Right.SET_UP)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection, @PathVariable String milestone) {
        var head = inspections.head(inspection);
        return one(head, milestone, Entered.nothing(), Changed.NOTHING)
                .map(it -> Screen.of(PAGE, started(it)))
                .orElseGet(() -> Screen.goTo(head.href() + "/milestones"));
    }

    @PostMapping("/inspections/{inspection}/milestones/{milestone}/move")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen move(@PathVariable long inspection, @PathVariable String milestone, Entered entered) {
        return changing(inspection, milestone, entered, (head, one) -> {
            var to = entered.day("to");
            if (to.isEmpty()) {
                entered.wrong("to", "dates.problems.missing");
            }
            var reason = entered.required("reason", 2000);
            if (!entered.isRight() || to.isEmpty()) {
                return Screen.notRight(PAGE, one);
            }
            return moved(head, one, to.get(), reason, entered);
        });
    }

    private Screen moved(Head head, One one, LocalDate to, String reason, Entered entered) {
        var id = one.entry().milestone().id();
        var now = milestones.of(head);
        var then = now.with(now.diary().with(new Diary.Move(id, to, reason, "me", LocalDate.now(clock))));
        var problems = TimetableCheck.problems(then.milestones(), then.anchors(), then.diary(), then.working()).stream()
                .filter(it -> it.path().startsWith("milestones." + id))
                .toList();
        problems.stream().filter(Problem::isError).forEach(it -> entered.wrong("to", key(it)));
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, one);
        }
        if (!entered.text("confirmed").equals("yes")) {
            var changes = TimetableChange.between(now.timetable(), then.timetable());
            var notes = problems.stream().map(MilestonePages::key).toList();
            return Screen.of("inspections/milestones/confirm", new Moving(one, to, reason, changes, notes));
        }
        days.move(head.id(), id.value(), to, reason);
        audit.note(Deed.of("milestone-moved")
                .on(head.id())
                .to(id.value())
                .with("from", day(one.entry()))
                .with("to", to)
                .with("reason", reason));
        Notice.say(texts, "milestones.moved");
        return Screen.goTo(head.href() + "/milestones");
    }

    @PostMapping("/inspections/{inspection}/milestones/{milestone}/undo")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen undo(@PathVariable long inspection, @PathVariable String milestone, Entered entered) {
        return changing(inspection, milestone, entered, (head, one) -> {
            if (one.history().isEmpty()) {
                return Screen.goTo(one.href());
            }
            var before = one.history().size() < 2 ? null : one.history().get(1).to();
            days.move(inspection, milestone, before, texts.in("en", "milestones.undone-reason"));
            audit.note(Deed.of("milestone-moved")
                    .on(inspection)
                    .to(milestone)
                    .with("from", day(one.entry()))
                    .with("to", Objects.toString(before, "as reckoned")));
            Notice.say(texts, "milestones.undone");
            return Screen.goTo(head.href() + "/milestones");
        });
    }

    @PostMapping("/inspections/{inspection}/milestones/{milestone}/done")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen done(@PathVariable long inspection, @PathVariable String milestone, Entered entered) {
        return changing(inspection, milestone, entered, (head, one) -> {
            if (entered.text("do").equals("open")) {
                days.open(inspection, milestone);
                audit.note(Deed.of("milestone-open").on(inspection).to(milestone));
                Notice.say(texts, "milestones.opened");
                return Screen.goTo(head.href() + "/milestones");
            }
            var on = entered.day("on");
            if (on.isEmpty()) {
                entered.wrong("on", "dates.problems.missing");
            } else if (on.get().isAfter(LocalDate.now(clock))) {
                entered.wrong("on", "milestones.problems.future");
            }
            if (!entered.isRight() || on.isEmpty()) {
                return Screen.notRight(PAGE, one);
            }
            days.done(inspection, milestone, on.get());
            audit.note(Deed.of("milestone-done").on(inspection).to(milestone).with("on", on.get()));
            Notice.say(texts, "milestones.done");
            return Screen.goTo(head.href() + "/milestones");
        });
    }

    /** Does it unless somebody wrote something down about this milestone since the form was opened. */
    private Screen changing(long inspection, String milestone, Entered entered, BiFunction<Head, One, Screen> work) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            var found = one(head, milestone, entered, Changed.NOTHING);
            if (found.isEmpty()) {
                return Screen.goTo(head.href() + "/milestones");
            }
            var one = found.get();
            if (!entered.text("mark").equals(one.mark())) {
                var by =
                        one.history().isEmpty() ? "–" : one.history().getFirst().by();
                var differs = new Changed.Difference(
                        milestone,
                        day(one.entry()),
                        entered.day("to")
                                .or(() -> entered.day("on"))
                                .map(LocalDate::toString)
                                .orElse("–"));
                return one(head, milestone, entered, Changed.by(by, List.of(differs)))
                        .map(it -> Screen.changedMeanwhile(PAGE, it))
                        .orElseThrow();
            }
            return work.apply(head, one);
        });
    }

    private Optional<One> one(Head head, String milestone, Entered entered, Changed changed) {
        return milestones
                .of(head)
                .timetable()
                .entry(Id.of(milestone))
                .map(entry -> new One(
                        head,
                        entry,
                        entered,
                        changed,
                        days.mark(head.id(), milestone),
                        days.history(head.id(), milestone),
                        LocalDate.now(clock)));
    }

    private static One started(One one) {
        var fields = new LinkedHashMap<String, String>();
        fields.putAll(Dates.fields("to", one.entry().when().date().orElse(null)));
        fields.putAll(Dates.fields("on", one.today()));
        return new One(
                one.head(), one.entry(), Entered.with(fields), one.changed(), one.mark(), one.history(), one.today());
    }

    private static String day(Timetable.@Nullable Entry entry) {
        return entry == null
                ? "–"
                : entry.when().date().map(LocalDate::toString).orElse("–");
    }

    private static String key(Problem problem) {
        return "milestones.problems." + ((Enum<?>) problem.code()).name().toLowerCase(Locale.ROOT);
    }
}

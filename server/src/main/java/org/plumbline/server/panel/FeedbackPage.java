package org.plumbline.server.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.report.feedback.Brief;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.inspections.Milestones;
import org.plumbline.server.inspections.milestones.MilestoneDays;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the service is told before the report: made by the lead, kept as it was made, and theirs once it is handed over. */
@Controller
public class FeedbackPage {
    private static final String PAGE = "panel/feedback";

    private final Panels panels;
    private final Acts acts;
    private final FeedbackMaker maker;
    private final Feedbacks feedbacks;
    private final Inspections inspections;
    private final Milestones milestones;
    private final MilestoneDays days;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transactions;

    FeedbackPage(
            Panels panels,
            Acts acts,
            FeedbackMaker maker,
            Feedbacks feedbacks,
            Inspections inspections,
            Milestones milestones,
            MilestoneDays days,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock,
            TransactionTemplate transactions) {
        this.panels = panels;
        this.acts = acts;
        this.maker = maker;
        this.feedbacks = feedbacks;
        this.inspections = inspections;
        this.milestones = milestones;
        this.days = days;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What the page shows.
     *
     * @param milestone none where the edition has none for it
     * @param problems why none could be made
     */
    public record Shown(
            Head head,
            List<Feedback> versions,
            Optional<Timetable.Entry> milestone,
            Entered entered,
            List<String> problems,
            boolean seesPanel,
            boolean mayGive) {
        public String href() {
            return head.href() + "/feedback";
        }

        public String file(Feedback version, Feedback.File file) {
            return "%s/%d/files/%s".formatted(href(), version.version(), file.path());
        }
    }

    @GetMapping("/inspections/{inspection}/feedback")
    @Needs(Right.SEE_FEEDBACK)
    public Screen show(@PathVariable long inspection) {
        var start = Entered.with(Dates.fields("on", LocalDate.now(clock)));
        return Screen.of(PAGE, shown(inspection, start, List.of()));
    }

    @PostMapping("/inspections/{inspection}/feedback")
    @Needs(Right.GIVE_FEEDBACK)
    public Screen make(@PathVariable long inspection, Entered entered) {
        var panel = panels.of(inspection);
        if (!panel.isOpen() || onceOnly.wasTaken(entered)) {
            return Screen.goTo(panel.subject().href() + "/feedback");
        }
        var made = maker.make(panel);
        if (!made.problems().isEmpty()) {
            return Screen.notRight(PAGE, shown(inspection, entered, made.problems()));
        }
        return onceOnly.answer(entered, () -> {
            acts.hold(inspection);
            int version = feedbacks.add(inspection, made.files());
            audit.note(Deed.of("feedback-made").on(inspection).to(Integer.toString(version)));
            Notice.say(texts, "panel.feedback.made", version);
            return Screen.goTo(panel.subject().href() + "/feedback");
        });
    }

    /** From here on the service's own contact can open this version, and the milestone is reached. */
    @PostMapping("/inspections/{inspection}/feedback/{version}/hand")
    @Needs(Right.GIVE_FEEDBACK)
    public Screen hand(@PathVariable long inspection, @PathVariable int version, Entered entered) {
        return onceOnly.answer(entered, () -> {
            acts.hold(inspection);
            var page = shown(inspection, entered, List.of());
            var there = page.versions().stream()
                    .filter(it -> it.version() == version)
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            if (there.isHanded()) {
                return Screen.goTo(page.href());
            }
            var on = entered.day("on");
            if (on.isEmpty()) {
                entered.wrong("on", "dates.problems.missing");
            } else if (on.get().isAfter(LocalDate.now(clock))) {
                entered.wrong("on", "milestones.problems.future");
            } else if (on.get().getYear() < 1990) {
                entered.wrong("on", "dates.problems.far-off");
            }
            if (on.isEmpty() || !entered.isRight()) {
                return Screen.notRight(PAGE, shown(inspection, entered, List.of()));
            }
            handed(page, version, on.get());
            Notice.say(texts, "panel.feedback.handed");
            return Screen.goTo(page.href());
        });
    }

    private void handed(Shown page, int version, LocalDate on) {
        long inspection = page.head().id();
        feedbacks.hand(inspection, version, on);
        audit.note(Deed.of("feedback-handed")
                .on(inspection)
                .to(Integer.toString(version))
                .with("on", on));
        boolean first = page.versions().stream().noneMatch(Feedback::isHanded);
        if (first && page.milestone().isPresent()) {
            var milestone = Brief.MILESTONE.value();
            days.done(inspection, milestone, on);
            audit.note(Deed.of("milestone-done").on(inspection).to(milestone).with("on", on));
        }
    }

    private Shown shown(long inspection, Entered entered, List<String> problems) {
        var page = transactions.execute(_ -> {
            var head = inspections.head(inspection);
            return new Shown(
                    head,
                    feedbacks.of(inspection),
                    milestones.of(head).timetable().entry(Brief.MILESTONE),
                    entered,
                    problems,
                    standing.has(Right.SEE_PANEL, inspection),
                    standing.has(Right.GIVE_FEEDBACK, inspection));
        });
        return Objects.requireNonNull(page, "a transaction");
    }
}

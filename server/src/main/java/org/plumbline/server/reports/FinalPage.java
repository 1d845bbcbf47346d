package org.plumbline.server.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.Format;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The final report: everything that stands in its way, and once nothing does, the word to make it. */
@Controller
public class FinalPage {
    private static final String PAGE = "reports/final";

    private final Stages stages;
    private final Runs runs;
    private final Presently presently;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Clock clock;

    FinalPage(
            Stages stages,
            Runs runs,
            Presently presently,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Clock clock) {
        this.stages = stages;
        this.runs = runs;
        this.presently = presently;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param counts how many of each kind stand in its way
     * @param kind the one kind that is shown; empty for all
     * @param isFirstClear whether it could come out in the first language alone
     */
    public record Shown(
            Stands stands,
            Map<String, Long> counts,
            String kind,
            List<Hindrance> hindrances,
            Paging paging,
            List<String> languages,
            boolean isClear,
            boolean isFirstClear,
            boolean isOpen,
            boolean mayMake,
            Entered entered) {
        public String href() {
            return stands.head().href() + "/report/final";
        }
    }

    @GetMapping("/inspections/{inspection}/report/final")
    @Needs(Right.SEE_REPORT)
    public Screen show(@PathVariable long inspection, Entered asked) {
        return Screen.of(PAGE, shown(inspection, asked, null));
    }

    @PostMapping("/inspections/{inspection}/report/final")
    @Needs(Right.MAKE_REPORT)
    public Screen make(@PathVariable long inspection, Entered entered) {
        if (onceOnly.wasTaken(entered)) {
            return onceOnly.take(entered, () -> "/inspections/%d/report".formatted(inspection));
        }
        var now = presently.of(inspection);
        boolean inAll = !entered.text("languages").equals("first");
        var day = entered.day("day");
        if (day.isEmpty()) {
            entered.wrong("day", "reports.problems.no-day");
        }
        if (!now.inTheWay(inAll).isEmpty() || now.languages().isEmpty()) {
            entered.wrong(
                    "languages",
                    "reports.problems.in-the-way",
                    now.inTheWay(inAll).size());
        }
        if (stages.of(inspection).isErased()) {
            entered.wrong("languages", "reports.problems.erased");
        }
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, shown(inspection, Entered.nothing(), entered));
        }
        var languages = inAll ? now.languages() : now.languages().subList(0, 1);
        return onceOnly.take(entered, () -> {
            var run = runs.ask(inspection, day.orElseThrow(), languages, EnumSet.allOf(Format.class));
            run.ifPresent(number -> audit.note(Deed.of("report-asked")
                    .on(inspection)
                    .with("report", number)
                    .with("final", day.orElseThrow())
                    .with("languages", String.join(", ", languages))));
            return "/inspections/%d/report".formatted(inspection)
                    + run.map(number -> "/runs/" + number).orElse("");
        });
    }

    private Shown shown(long inspection, Entered asked, @Nullable Entered entered) {
        var stands = stages.of(inspection);
        var now = presently.of(inspection);
        var counts = ReportPage.counts(now.inTheWay());
        var kind = counts.containsKey(asked.text("kind")) ? asked.text("kind") : "";
        var chosen = now.inTheWay().stream()
                .filter(it -> kind.isEmpty() || it.kind().equals(kind))
                .sorted(java.util.Comparator.comparingInt(it -> Hindrance.KINDS.indexOf(it.kind())))
                .toList();
        int page = Paging.asked(asked.text("page"));
        return new Shown(
                stands,
                counts,
                kind,
                chosen.stream().skip(Paging.before(page)).limit(Paging.SIZE).toList(),
                new Paging(
                        page,
                        chosen.size(),
                        "/inspections/%d/report/final".formatted(inspection),
                        Map.of("kind", kind)),
                now.languages(),
                now.inTheWay().isEmpty() && !now.languages().isEmpty(),
                now.inTheFirst().isEmpty() && !now.languages().isEmpty(),
                runs.open(inspection).isPresent(),
                standing.has(Right.MAKE_REPORT, inspection),
                entered == null ? dated(stands, now.inTheWay().isEmpty()) : entered);
    }

    /** The day that is planned, unless it is over; every language, if it can. */
    private Entered dated(Stands stands, boolean inAll) {
        var planned = stands.head().publicationOn();
        var today = LocalDate.now(clock);
        var day = planned == null || planned.isBefore(today) ? today : planned;
        return Entered.with(Map.of(
                "day-day", "" + day.getDayOfMonth(),
                "day-month", "" + day.getMonthValue(),
                "day-year", "" + day.getYear(),
                "languages", inAll ? "all" : "first"));
    }
}

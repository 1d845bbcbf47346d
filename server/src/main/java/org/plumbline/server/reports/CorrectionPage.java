package org.plumbline.server.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.report.stage.Stage.OfReport;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was published, and what was put right since: it stands in the report's next version. */
@Controller
public class CorrectionPage {
    private static final String PAGE = "reports/corrections";

    private final Stages stages;
    private final Presently presently;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    CorrectionPage(
            Stages stages,
            Presently presently,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.stages = stages;
        this.presently = presently;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the page shows. */
    public record Shown(Stands stands, List<String> languages, boolean mayWrite, Entered entered) {
        public String href() {
            return stands.head().href() + "/report/corrections";
        }
    }

    @GetMapping("/inspections/{inspection}/report/corrections")
    @Needs(Right.SEE_REPORT)
    public Screen show(@PathVariable long inspection) {
        return Screen.of(PAGE, shown(inspection, Entered.nothing()));
    }

    @PostMapping("/inspections/{inspection}/report/corrections")
    @Needs(Right.MAKE_REPORT)
    public Screen write(@PathVariable long inspection, Entered entered) {
        if (onceOnly.wasTaken(entered)) {
            return onceOnly.take(entered, () -> "/inspections/%d/report/corrections".formatted(inspection));
        }
        var shown = shown(inspection, entered);
        var text = new LinkedHashMap<String, String>();
        for (var language : shown.languages()) {
            text.put(language, entered.required("text-" + language, 5000));
        }
        if (shown.stands().stage() != OfReport.IN_CORRECTION) {
            entered.wrong("text-" + shown.languages().getFirst(), "reports.problems.no-correction");
        }
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, shown);
        }
        return onceOnly.take(entered, () -> {
            stages.correct(inspection, LocalDate.now(clock), text);
            audit.note(Deed.of("correction-written").on(inspection));
            Notice.say(texts, "reports.corrections.saved");
            return shown.href();
        });
    }

    private Shown shown(long inspection, Entered entered) {
        var stands = stages.of(inspection);
        var languages = presently.of(inspection).languages();
        return new Shown(
                stands,
                languages.isEmpty() ? List.of("en") : languages,
                stands.stage() == OfReport.IN_CORRECTION && standing.has(Right.MAKE_REPORT, inspection),
                entered);
    }

    /** What is put right, in a language of the page or the first there is. */
    public static String said(Map<String, String> text, String language) {
        return text.getOrDefault(language, text.values().stream().findFirst().orElse(""));
    }
}

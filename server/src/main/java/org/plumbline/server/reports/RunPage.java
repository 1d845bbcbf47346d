package org.plumbline.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One report that was asked for: how far it is, its files, or what stood in its way. */
@Controller
public class RunPage {
    private final Stages stages;
    private final Runs runs;
    private final RunFiles files;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    RunPage(Stages stages, Runs runs, RunFiles files, Standing standing, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.stages = stages;
        this.runs = runs;
        this.files = files;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Shown(
            Stands stands,
            Run run,
            List<Sheet> sheets,
            List<RunFiles.Kept> files,
            List<Hindrance> hindrances,
            Paging paging,
            boolean mayDrop) {}

    @GetMapping("/inspections/{inspection}/report/runs/{run}")
    @Needs(Right.SEE_REPORT)
    public Screen show(@PathVariable long inspection, @PathVariable long run, Entered asked) {
        var found = found(inspection, run);
        var kept = found.isKept() ? files.of(run) : List.<RunFiles.Kept>of();
        var all = found.hindrances();
        int page = Paging.asked(asked.text("page"));
        return Screen.of(
                "reports/run",
                new Shown(
                        stages.of(inspection),
                        found,
                        Sheet.of(found, kept),
                        kept,
                        all.stream()
                                .skip(Paging.before(page))
                                .limit(Paging.SIZE)
                                .toList(),
                        new Paging(page, all.size(), found.href(), Map.of()),
                        standing.has(Right.MAKE_REPORT, inspection)));
    }

    /** How far it is: the script of a page asks about twice a second while somebody looks at it. */
    @GetMapping("/inspections/{inspection}/report/runs/{run}/progress")
    @Needs(Right.SEE_REPORT)
    public ResponseEntity<Map<String, Object>> progress(
            @PathVariable long inspection, @PathVariable long run, HttpServletRequest request) {
        var found = found(inspection, run);
        var language = Language.of(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "state",
                        found.state().word(),
                        "done",
                        found.filesDone(),
                        "words",
                        words(found, (key, with) -> texts.in(language, key, with))));
    }

    /** Says a text with what is put into it. */
    public interface Saying {
        String say(String key, Object... with);
    }

    /** How far one is, in words. */
    public static String words(Run run, Saying saying) {
        if (run.state() == Run.State.WAITING) {
            return saying.say("reports.progress.waiting");
        }
        var done = saying.say("reports.progress.done", run.filesDone(), run.filesAll());
        return run.lastFormat().isEmpty()
                ? done
                : done
                        + " "
                        + saying.say(
                                "reports.progress.last",
                                saying.say("reports.forms." + run.lastFormat()),
                                saying.say("reports.languages." + run.lastLanguage()));
    }

    @PostMapping("/inspections/{inspection}/report/runs/{run}/drop")
    @Needs(Right.MAKE_REPORT)
    public Screen drop(@PathVariable long inspection, @PathVariable long run, Entered entered) {
        var found = found(inspection, run);
        return onceOnly.take(entered, () -> {
            if (runs.drop(inspection, run)) {
                audit.note(Deed.of("report-dropped").on(inspection).with("report", run));
                Notice.say(texts, "reports.dropped");
            }
            return found.href();
        });
    }

    private Run found(long inspection, long run) {
        return runs.find(inspection, run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

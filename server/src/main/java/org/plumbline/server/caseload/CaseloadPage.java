package org.plumbline.server.caseload;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.caseload.MappingFile;
import org.plumbline.formats.caseload.SentCaseload;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the caseload of an inspection stands, and where a list is sent. */
@Controller
public class CaseloadPage {
    private static final int LONGEST_NAME = 200;

    private final Subjects subjects;
    private final Uploads uploads;
    private final Sources sources;
    private final CaseRecords records;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;

    CaseloadPage(
            Subjects subjects,
            Uploads uploads,
            Sources sources,
            CaseRecords records,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit) {
        this.subjects = subjects;
        this.uploads = uploads;
        this.sources = sources;
        this.records = records;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
    }

    /**
     * What the page shows.
     *
     * @param file what was sent and could not be read; empty for nothing
     */
    public record Start(
            Subject subject,
            int cases,
            boolean drawn,
            boolean maySend,
            boolean maySee,
            boolean mayCopy,
            List<Sent> sent,
            List<String> sources,
            Entered entered,
            String file,
            List<Problem> problems) {}

    @GetMapping("/inspections/{inspection}/caseload")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        return Screen.of("caseload/start", start(subjects.of(inspection), Entered.nothing(), "", List.of()));
    }

    private Start start(Subject subject, Entered entered, String file, List<Problem> problems) {
        boolean maySend = standing.has(Right.SEND_CASELOAD, subject.id());
        return new Start(
                subject,
                records.count(subject.id()),
                uploads.isDrawn(subject.id()),
                maySend,
                standing.has(Right.SEE_CASES, subject.id()),
                standing.has(Right.GIVE_COPY, subject.id()),
                maySend ? uploads.latest(subject.id()) : List.of(),
                maySend ? sources.names(subject) : List.of(),
                entered,
                file,
                problems);
    }

    @PostMapping("/inspections/{inspection}/caseload")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public Screen send(
            @PathVariable long inspection,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var subject = subjects.of(inspection);
        var source = entered.limited("source", LONGEST_NAME);
        var reason = entered.limited("reason", 2000);
        if (records.count(inspection) > 0 && reason.isEmpty()) {
            entered.wrong("reason", "caseload.send.why-missing");
        }
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "caseload.send.choose");
        }
        if (uploads.isDrawn(inspection)) {
            entered.wrong("file", "caseload.drawn.refused");
        }
        if (file == null || !entered.isRight()) {
            return Screen.notRight("caseload/start", start(subject, entered, "", List.of()));
        }
        var name = shortened(file.getOriginalFilename());
        var bytes = file.getBytes();
        return switch (SentCaseload.read(bytes, name)) {
            case Loaded.Bad<SentTable>(List<Problem> problems) -> {
                entered.wrong("file", "caseload.send.unreadable", name);
                yield Screen.notRight("caseload/start", start(subject, entered, name, problems));
            }
            case Loaded.Good<SentTable>(var table, List<Problem> _) ->
                onceOnly.take(entered, () -> {
                    var mapping = MappingFile.text(sources.mapping(subject, source, table));
                    long upload = uploads.add(inspection, name, bytes, source, reason, mapping);
                    audit.note(Deed.of("caseload-sent")
                            .on(inspection)
                            .to(name)
                            .with("rows", table.rows().size())
                            .with("source", source));
                    return "/inspections/%d/caseload/uploads/%d".formatted(inspection, upload);
                });
        };
    }

    private static String shortened(@Nullable String name) {
        var called = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return called.isEmpty() ? "caseload" : called.substring(0, Math.min(called.length(), 150));
    }

    /** Which texts say the state of a list that was sent. */
    public static Map<String, String> colours() {
        return Map.of("taken", "green", "faulty", "red", "sent", "blue", "withdrawn", "grey");
    }
}

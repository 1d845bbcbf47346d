package org.plumbline.server.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The documents asked for in advance: what, of whom, by when, and what came. */
@Controller
public class RequestPages {
    private static final String FORM = "evidence/request";

    private final Grounds grounds;
    private final Requests requests;
    private final EvidenceFiles files;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    RequestPages(
            Grounds grounds,
            Requests requests,
            EvidenceFiles files,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.grounds = grounds;
        this.requests = requests;
        this.files = files;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of them. */
    public record Shown(Ground ground, List<Asked> requests, LocalDate today, boolean mayAsk) {}

    /** One to add or change; {@code request} is null for a new one. */
    public record Form(Ground ground, @Nullable Asked request, Entered entered, Changed changed) implements Again {
        public String href() {
            return ground.href() + "/requests/" + (request == null ? "new" : request.number());
        }

        public int version() {
            return request == null ? 0 : request.version();
        }
    }

    @GetMapping("/inspections/{inspection}/evidence/requests")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional(readOnly = true)
    public Screen list(@PathVariable long inspection) {
        return Screen.of(
                "evidence/requests",
                new Shown(
                        grounds.of(inspection),
                        requests.of(inspection),
                        today(),
                        standing.has(Right.ASK_FOR_DOCUMENTS, inspection)));
    }

    @GetMapping("/inspections/{inspection}/evidence/requests/new")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        var start = Entered.with(Dates.fields("asked", today()));
        return Screen.of(FORM, new Form(grounds.of(inspection), null, start, Changed.NOTHING));
    }

    @GetMapping("/inspections/{inspection}/evidence/requests/{request}")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, @PathVariable long request) {
        var there = found(inspection, request);
        return Screen.of(
                FORM,
                new Form(grounds.of(inspection), there, Entered.with(RequestForm.fields(there)), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/evidence/requests/new")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional
    public Screen add(
            @PathVariable long inspection,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest web) {
        return onceOnly.answer(entered, () -> saved(inspection, null, entered, file, Language.of(web)));
    }

    @PostMapping("/inspections/{inspection}/evidence/requests/{request}")
    @Needs(Right.ASK_FOR_DOCUMENTS)
    @Transactional
    public Screen change(
            @PathVariable long inspection,
            @PathVariable long request,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest web) {
        return onceOnly.answer(
                entered, () -> saved(inspection, found(inspection, request), entered, file, Language.of(web)));
    }

    private Screen saved(
            long inspection, @Nullable Asked there, Entered entered, @Nullable MultipartFile file, String language) {
        grounds.hold(inspection);
        var ground = grounds.of(inspection);
        var sent = SentFile.of(entered, file);
        if (sent.isPresent() && !files.hasRoom(inspection, sent.get().bytes().length)) {
            entered.wrong("file", "evidence.file.problems.full", EvidenceFiles.MOST_TOGETHER >> 20);
        }
        var said = RequestForm.read(entered, ground, sent.isPresent(), today());
        if (!entered.isRight()) {
            return Screen.notRight(FORM, new Form(ground, there, entered, Changed.NOTHING));
        }
        if (there != null && !entered.text("version").equals(Integer.toString(there.version()))) {
            var changed = Changed.by(there.changedBy(), compared(there, said, language));
            return Screen.changedMeanwhile(FORM, new Form(ground, there, entered, changed));
        }
        var kept = sent.map(it -> files.add(inspection, it)).orElse(null);
        var number = there == null ? requests.add(inspection, said, kept) : there.number();
        var deed = Deed.of("document-asked").on(inspection).to("R%d %s".formatted(number, said.what()));
        if (there != null) {
            requests.change(inspection, there.number(), said, kept);
            deed = Deed.of("document-request-changed")
                    .on(inspection)
                    .to("R%d %s".formatted(number, said.what()))
                    .changed("due", there.dueOn(), said.dueOn())
                    .changed("received", there.receivedOn(), said.receivedOn())
                    .changed("withdrawn", there.withdrawn(), said.withdrawn());
        }
        var noted = deed;
        audit.note(sent.map(it -> noted.with("file", it.name()).with("sha-256", EvidenceFiles.hex(it.bytes())))
                .orElse(noted));
        Notice.say(texts, "evidence.request-saved");
        return Screen.goTo(ground.href() + "/requests");
    }

    private List<Changed.Difference> compared(Asked there, Requests.Said said, String language) {
        return List.of(
                new Changed.Difference(texts.in(language, "evidence.fields.what"), there.what(), said.what()),
                difference(language, "due", there.dueOn(), said.dueOn()),
                difference(language, "received", there.receivedOn(), said.receivedOn()),
                new Changed.Difference(texts.in(language, "evidence.fields.note"), there.note(), said.note()));
    }

    private Changed.Difference difference(
            String language, String field, @Nullable LocalDate now, @Nullable LocalDate entered) {
        return new Changed.Difference(
                texts.in(language, "evidence.fields." + field),
                Objects.toString(now, ""),
                Objects.toString(entered, ""));
    }

    private Asked found(long inspection, long request) {
        return Optional.of(request)
                .flatMap(it -> requests.find(inspection, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

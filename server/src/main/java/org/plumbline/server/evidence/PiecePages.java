package org.plumbline.server.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Tie;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
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

/** One piece of evidence: recorded, looked at with its versions, changed, withdrawn with a reason, never taken away. */
@Controller
public class PiecePages {
    private static final String FORM = "evidence/form";
    private static final String ONE = "evidence/piece";

    private final Grounds grounds;
    private final Pieces pieces;
    private final Requests requests;
    private final EvidenceFiles files;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    PiecePages(
            Grounds grounds,
            Pieces pieces,
            Requests requests,
            EvidenceFiles files,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.grounds = grounds;
        this.pieces = pieces;
        this.requests = requests;
        this.files = files;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** One to record or change; {@code piece} is null for a new one. */
    public record Form(Ground ground, @Nullable Piece piece, List<Asked> requests, Entered entered, Changed changed)
            implements Again {
        public String href() {
            return ground.href() + (piece == null ? "/new" : "/%d/change".formatted(piece.number()));
        }

        public int version() {
            return piece == null ? 0 : piece.version();
        }
    }

    /** One as it stands, and every version before. */
    public record One(Ground ground, Piece piece, List<Piece> before, Entered entered, boolean mayRecord) {
        public String href() {
            return "%s/%d".formatted(ground.href(), piece.number());
        }
    }

    @GetMapping("/inspections/{inspection}/evidence/new")
    @Needs(Right.RECORD_EVIDENCE)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        return Screen.of(FORM, form(grounds.of(inspection), Optional.empty(), Entered.nothing(), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/evidence/new")
    @Needs(Right.RECORD_EVIDENCE)
    @Transactional
    public Screen add(
            @PathVariable long inspection,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var ground = grounds.of(inspection);
            var sent = sent(inspection, entered, file);
            var said = PieceForm.read(entered, ground, requests.of(inspection), sent.isPresent());
            if (!entered.isRight()) {
                return Screen.notRight(FORM, form(ground, Optional.empty(), entered, Changed.NOTHING));
            }
            int number = pieces.add(inspection, said, kept(inspection, sent).orElse(null));
            audit.note(withFile(Deed.of("evidence-recorded").on(inspection).to("E" + number), sent));
            Notice.say(texts, "evidence.saved");
            return Screen.goTo("%s/%d".formatted(ground.href(), number));
        });
    }

    @GetMapping("/inspections/{inspection}/evidence/{piece}")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional
    public Screen one(@PathVariable long inspection, @PathVariable long piece) {
        var there = found(inspection, piece);
        audit.note(Deed.of("evidence-read").on(inspection).to(there.name()));
        return Screen.of(ONE, one(inspection, piece, Entered.nothing()));
    }

    @GetMapping("/inspections/{inspection}/evidence/{piece}/change")
    @Needs(Right.RECORD_EVIDENCE)
    @Transactional(readOnly = true)
    public Screen askChange(@PathVariable long inspection, @PathVariable long piece) {
        var there = Optional.of(found(inspection, piece));
        return Screen.of(
                FORM, form(grounds.of(inspection), there, Entered.with(PieceForm.fields(there)), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/evidence/{piece}/change")
    @Needs(Right.RECORD_EVIDENCE)
    @Transactional
    public Screen change(
            @PathVariable long inspection,
            @PathVariable long piece,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var ground = grounds.of(inspection);
            var there = found(inspection, piece);
            var sent = sent(inspection, entered, file);
            var said =
                    PieceForm.read(entered, ground, requests.of(inspection), sent.isPresent() || there.file() != null);
            if (!entered.isRight()) {
                return Screen.notRight(FORM, form(ground, Optional.of(there), entered, Changed.NOTHING));
            }
            if (!entered.text("version").equals(Integer.toString(there.version()))) {
                var changed = Changed.by(there.by(), compared(there, said, Language.of(request)));
                return Screen.changedMeanwhile(FORM, form(ground, Optional.of(there), entered, changed));
            }
            pieces.write(
                    inspection,
                    there.number(),
                    there.version() + 1,
                    said,
                    kept(inspection, sent).orElse(there.file()));
            var deed = Deed.of("evidence-changed")
                    .on(inspection)
                    .to(there.name())
                    .with("version", there.version() + 1)
                    .changed("title", there.title(), said.title())
                    .changed("ties", there.ties(), Tie.written(said.ties()));
            audit.note(withFile(deed, sent));
            Notice.say(texts, "evidence.saved");
            return Screen.goTo("%s/%d".formatted(ground.href(), there.number()));
        });
    }

    @PostMapping("/inspections/{inspection}/evidence/{piece}/withdraw")
    @Needs(Right.RECORD_EVIDENCE)
    @Transactional
    public Screen withdraw(@PathVariable long inspection, @PathVariable long piece, Entered entered) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var there = found(inspection, piece);
            var why = entered.required("withdrawn", 2000);
            if (!entered.isRight()) {
                return Screen.notRight(ONE, one(inspection, piece, entered));
            }
            if (there.stands()) {
                var said = new Pieces.Said(
                        there.kind(),
                        there.title(),
                        there.day(),
                        there.present(),
                        there.says(),
                        there.tied(),
                        there.request(),
                        why);
                pieces.write(inspection, there.number(), there.version() + 1, said, there.file());
                audit.note(Deed.of("evidence-withdrawn")
                        .on(inspection)
                        .to(there.name())
                        .with("reason", why));
                Notice.say(texts, "evidence.withdrawn-now");
            }
            return Screen.goTo("/inspections/%d/evidence/%d".formatted(inspection, there.number()));
        });
    }

    private Piece found(long inspection, long piece) {
        return pieces.find(inspection, piece).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<SentFile> sent(long inspection, Entered entered, @Nullable MultipartFile file) {
        var sent = SentFile.of(entered, file);
        if (sent.isPresent() && !files.hasRoom(inspection, sent.get().bytes().length)) {
            entered.wrong("file", "evidence.file.problems.full", EvidenceFiles.MOST_TOGETHER >> 20);
        }
        return sent;
    }

    private Optional<Long> kept(long inspection, Optional<SentFile> sent) {
        return sent.map(it -> files.add(inspection, it));
    }

    private static Deed withFile(Deed deed, Optional<SentFile> sent) {
        return sent.map(it -> deed.with("file", it.name()).with("sha-256", EvidenceFiles.hex(it.bytes())))
                .orElse(deed);
    }

    private List<Changed.Difference> compared(Piece there, Pieces.Said said, String language) {
        return List.of(
                new Changed.Difference(texts.in(language, "evidence.fields.title"), there.title(), said.title()),
                new Changed.Difference(texts.in(language, "evidence.fields.present"), there.present(), said.present()),
                new Changed.Difference(texts.in(language, "evidence.fields.says"), there.says(), said.says()),
                new Changed.Difference(
                        texts.in(language, "evidence.fields.ties"), there.ties(), Tie.written(said.ties())));
    }

    private Form form(Ground ground, Optional<Piece> there, Entered entered, Changed changed) {
        return new Form(
                ground,
                there.orElse(null),
                requests.of(ground.head().id()).stream()
                        .filter(it -> it.withdrawn().isEmpty())
                        .toList(),
                entered,
                changed);
    }

    private One one(long inspection, long piece, Entered entered) {
        var versions = pieces.versions(inspection, piece);
        return new One(
                grounds.of(inspection),
                versions.getFirst(),
                versions.subList(1, versions.size()),
                entered,
                standing.has(Right.RECORD_EVIDENCE, inspection));
    }
}

package org.plumbline.server.caseload;

import java.util.List;
import org.plumbline.formats.caseload.MappingFile;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
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

/** A list that was sent: what its columns say, its first rows as they would be read, and taking it. */
@Controller
public class UploadPage {
    private static final String PAGE = "caseload/upload";

    private final Lists lists;
    private final Uploads uploads;
    private final Sources sources;
    private final Subjects subjects;
    private final CaseRecords records;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    UploadPage(
            Lists lists,
            Uploads uploads,
            Sources sources,
            Subjects subjects,
            CaseRecords records,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.lists = lists;
        this.uploads = uploads;
        this.sources = sources;
        this.subjects = subjects;
        this.records = records;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param now how many cases the inspection has, which this list would replace
     * @param takenLast the list taken last; 0 for none: who takes another one has seen this
     */
    public record Shown(
            Looked looked,
            Sent sent,
            List<MappingForm.Column> columns,
            List<MappingForm.Said> fields,
            List<MappingForm.Constant> constants,
            int now,
            long takenLast,
            Entered entered,
            Changed changed)
            implements Again {
        public String href() {
            return "%s/caseload/uploads/%d".formatted(looked.subject().href(), sent.id());
        }
    }

    @GetMapping("/inspections/{inspection}/caseload/uploads/{upload}")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public Screen show(@PathVariable long inspection, @PathVariable long upload) {
        var sent = uploads.find(inspection, upload);
        if (sent.isEmpty() || !sent.get().isWaiting()) {
            return Screen.goTo("/inspections/%d/caseload".formatted(inspection));
        }
        var looked = lists.look(inspection, sent.get());
        uploads.looked(upload, looked.intake().errors());
        audit.note(Deed.of("caseload-upload-read").on(inspection).to(sent.get().fileName()));
        return Screen.of(PAGE, shown(looked, sent.get(), Entered.nothing(), Changed.NOTHING));
    }

    private Shown shown(Looked looked, Sent sent, Entered entered, Changed changed) {
        var form = new MappingForm(looked.subject());
        long inspection = looked.subject().id();
        return new Shown(
                looked,
                sent,
                form.columns(looked),
                form.fields(),
                form.constants(),
                records.count(inspection),
                uploads.taken(inspection).map(Sent::id).orElse(0L),
                entered,
                changed);
    }

    @PostMapping("/inspections/{inspection}/caseload/uploads/{upload}/mapping")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public Screen map(@PathVariable long inspection, @PathVariable long upload, Entered entered) {
        subjects.hold(inspection);
        var sent = uploads.find(inspection, upload);
        if (sent.isEmpty() || !sent.get().isWaiting()) {
            Notice.say(texts, "caseload.upload.gone");
            return Screen.goTo("/inspections/%d/caseload".formatted(inspection));
        }
        var subject = subjects.of(inspection);
        var table = lists.table(sent.get());
        var mapping = new MappingForm(subject).read(table, entered);
        if (!entered.text("version").equals(Integer.toString(sent.get().version()))) {
            var page = shown(
                    Looked.at(subject, table, mapping),
                    sent.get(),
                    entered,
                    Changed.by(sent.get().changedBy(), List.of()));
            return Screen.changedMeanwhile(PAGE, page);
        }
        uploads.map(upload, MappingFile.text(mapping));
        audit.note(Deed.of("caseload-mapped").on(inspection).to(sent.get().fileName()));
        Notice.say(texts, "caseload.upload.mapped");
        return Screen.goTo("/inspections/%d/caseload/uploads/%d".formatted(inspection, upload));
    }

    @PostMapping("/inspections/{inspection}/caseload/uploads/{upload}/take")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public Screen take(@PathVariable long inspection, @PathVariable long upload, Entered entered) {
        subjects.hold(inspection);
        var sent = uploads.find(inspection, upload);
        var home = "/inspections/%d/caseload".formatted(inspection);
        if (sent.isEmpty() || !sent.get().isWaiting()) {
            return Screen.goTo(home);
        }
        var looked = lists.look(inspection, sent.get());
        var page = shown(looked, sent.get(), entered, Changed.NOTHING);
        if (uploads.isDrawn(inspection)) {
            entered.wrong("take", "caseload.drawn.refused");
        } else if (!looked.intake().isTaken()) {
            entered.wrong("take", "caseload.upload.faulty", looked.intake().errors());
        } else if (page.now() > 0 && entered.limited("reason", 2000).isEmpty()) {
            entered.wrong("reason", "caseload.send.why-missing");
        }
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, page);
        }
        if (!entered.text("seen").equals(Integer.toString(sent.get().version()))
                || !entered.text("last").equals(Long.toString(page.takenLast()))) {
            var by = uploads.taken(inspection)
                    .filter(it -> !entered.text("last").equals(Long.toString(it.id())))
                    .map(Sent::changedBy)
                    .orElse(sent.get().changedBy());
            return Screen.changedMeanwhile(PAGE, shown(looked, sent.get(), entered, Changed.by(by, List.of())));
        }
        return onceOnly.take(entered, () -> {
            taken(looked, sent.get(), page.now(), entered.text("reason"));
            return home;
        });
    }

    private void taken(Looked looked, Sent sent, int before, String reason) {
        long inspection = looked.subject().id();
        var cases = looked.intake().cases();
        records.replace(inspection, cases);
        uploads.taken(inspection, sent.id(), cases.size());
        sources.remember(looked.subject(), sent.source(), MappingFile.text(looked.mapping()));
        var deed = Deed.of("caseload-taken")
                .on(inspection)
                .to(sent.fileName())
                .with("cases", cases.size())
                .with("source", sent.source());
        audit.note(before == 0 ? deed : deed.with("cases-before", before).with("reason", reason));
        Notice.say(texts, "caseload.upload.taken", cases.size());
    }

    @PostMapping("/inspections/{inspection}/caseload/uploads/{upload}/withdraw")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public Screen withdraw(@PathVariable long inspection, @PathVariable long upload) {
        uploads.find(inspection, upload).filter(Sent::isWaiting).ifPresent(sent -> {
            uploads.withdraw(upload);
            audit.note(Deed.of("caseload-withdrawn").on(inspection).to(sent.fileName()));
            Notice.say(texts, "caseload.upload.withdrawn");
        });
        return Screen.goTo("/inspections/%d/caseload".formatted(inspection));
    }
}

package org.plumbline.server.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.caseload.intake.Fault;
import org.plumbline.formats.caseload.ProblemTable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that is wrong in a list, to read page by page, or as the list itself with two columns more. */
@Controller
public class ProblemsPage {
    private final Lists lists;
    private final Uploads uploads;
    private final Audit audit;

    ProblemsPage(Lists lists, Uploads uploads, Audit audit) {
        this.lists = lists;
        this.uploads = uploads;
        this.audit = audit;
    }

    /** What the page shows. */
    public record Shown(Subject subject, Sent sent, int errors, int notes, List<Fault> faults, Paging paging) {
        public String href() {
            return "%s/caseload/uploads/%d".formatted(subject.href(), sent.id());
        }
    }

    @GetMapping("/inspections/{inspection}/caseload/uploads/{upload}/problems")
    @Needs(Right.SEND_CASELOAD)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection, @PathVariable long upload, Entered asked) {
        var sent = waiting(inspection, upload);
        if (sent.isEmpty()) {
            return Screen.goTo("/inspections/%d/caseload".formatted(inspection));
        }
        var looked = lists.look(inspection, sent.get());
        var intake = looked.intake();
        var all = intake.first(Integer.MAX_VALUE);
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var faults = all.stream().skip(Paging.before(page, size)).limit(size).toList();
        var where = "%s/caseload/uploads/%d/problems".formatted(looked.subject().href(), upload);
        return Screen.of(
                "caseload/problems",
                new Shown(
                        looked.subject(),
                        sent.get(),
                        intake.errors(),
                        intake.notes(),
                        faults,
                        new Paging(page, all.size(), where, Map.of(), size)));
    }

    @GetMapping("/inspections/{inspection}/caseload/uploads/{upload}/problems.csv")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public ResponseEntity<byte[]> csv(@PathVariable long inspection, @PathVariable long upload) {
        return waiting(inspection, upload)
                .map(sent -> {
                    var looked = lists.look(inspection, sent);
                    return download(
                            sent,
                            inspection,
                            ProblemTable.csv(looked.table(), looked.intake()),
                            "csv",
                            "text/csv;charset=UTF-8");
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/inspections/{inspection}/caseload/uploads/{upload}/problems.ods")
    @Needs(Right.SEND_CASELOAD)
    @Transactional
    public ResponseEntity<byte[]> ods(@PathVariable long inspection, @PathVariable long upload) {
        return waiting(inspection, upload)
                .map(sent -> {
                    var looked = lists.look(inspection, sent);
                    var kind = "application/vnd.oasis.opendocument.spreadsheet";
                    return download(sent, inspection, ProblemTable.ods(looked.table(), looked.intake()), "ods", kind);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Sent> waiting(long inspection, long upload) {
        return uploads.find(inspection, upload).filter(Sent::isWaiting);
    }

    private ResponseEntity<byte[]> download(Sent sent, long inspection, byte[] bytes, String ending, String kind) {
        audit.note(Deed.of("caseload-problems-taken-out").on(inspection).to(sent.fileName()));
        return Downloads.of(sent.fileName().replaceAll("\\.[A-Za-z]{1,5}$", "") + "-problems." + ending, kind, bytes);
    }
}

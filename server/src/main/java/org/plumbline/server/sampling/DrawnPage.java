package org.plumbline.server.sampling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.folder.SampleFile;
import org.plumbline.formats.folder.SampleRecordFile;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Downloads;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The cases that were drawn and those that stand ready, each with why; to read, and to take away as files. */
@Controller
public class DrawnPage {
    private final Subjects subjects;
    private final Samples samples;
    private final CaseRecords caseload;
    private final Standing standing;
    private final Audit audit;

    DrawnPage(Subjects subjects, Samples samples, CaseRecords caseload, Standing standing, Audit audit) {
        this.subjects = subjects;
        this.samples = samples;
        this.caseload = caseload;
        this.standing = standing;
        this.audit = audit;
    }

    /** What the page shows. */
    public record Shown(
            Subject subject,
            Held held,
            List<ChosenCase> cases,
            Map<String, Long> numbers,
            Paging paging,
            Entered asked,
            boolean mayDraw) {
        public List<Choice> states(Shell shell) {
            return java.util.Arrays.stream(ChosenCase.State.values())
                    .map(state -> new Choice(Samples.word(state), shell.say("sampling.state." + Samples.word(state))))
                    .toList();
        }

        public String state(ChosenCase each) {
            return Samples.word(each.state());
        }

        /** Why a case is where it is. */
        public String why(Shell shell, ChosenCase each) {
            return Because.of(shell, held, each);
        }
    }

    @GetMapping("/inspections/{inspection}/sample/cases")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen list(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        var held = samples.now(subject);
        if (held.isEmpty()) {
            return Screen.goTo(subject.href() + "/sample");
        }
        var words = asked.text("q").toLowerCase(java.util.Locale.ROOT);
        var state = asked.text("state");
        var found = held.get().cases().stream()
                .filter(each ->
                        each.reference().toLowerCase(java.util.Locale.ROOT).contains(words))
                .filter(each -> state.isEmpty() || Samples.word(each.state()).equals(state))
                .toList();
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        audit.note(Deed.of("sample-read").on(inspection));
        return Screen.of(
                "sampling/cases",
                new Shown(
                        subject,
                        held.get(),
                        found.stream()
                                .skip(Paging.before(page, size))
                                .limit(size)
                                .toList(),
                        caseload.numbers(inspection),
                        new Paging(
                                page,
                                found.size(),
                                subject.href() + "/sample/cases",
                                Map.of("q", words, "state", state),
                                size),
                        asked,
                        standing.has(Right.DRAW, inspection)));
    }

    @GetMapping("/inspections/{inspection}/sample/sample.csv")
    @Needs(Right.SEE_CASES)
    @Transactional
    public ResponseEntity<byte[]> csv(@PathVariable long inspection) {
        return samples.now(subjects.of(inspection))
                .map(held ->
                        file(inspection, SampleFile.NAME, "text/csv;charset=UTF-8", SampleFile.write(held.cases())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/inspections/{inspection}/sample/sample.yaml")
    @Needs(Right.SEE_CASES)
    @Transactional
    public ResponseEntity<byte[]> yaml(@PathVariable long inspection) {
        return samples.now(subjects.of(inspection))
                .map(held -> file(inspection, SampleRecordFile.NAME, "application/yaml", samples.record(held.draw())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> file(long inspection, String name, String kind, String text) {
        audit.note(Deed.of("sample-taken-out").on(inspection).to(name));
        return Downloads.of(name, kind, text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.plumbline.server.caseload;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.CaseRecords.Numbered;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The cases of the list, searched and page by page, and one of them. */
@Controller
public class CasesPage {
    private final Subjects subjects;
    private final CaseRecords records;
    private final JdbcClient database;
    private final Standing standing;
    private final Audit audit;

    CasesPage(Subjects subjects, CaseRecords records, JdbcClient database, Standing standing, Audit audit) {
        this.subjects = subjects;
        this.records = records;
        this.database = database;
        this.standing = standing;
        this.audit = audit;
    }

    /** What the list shows. */
    public record Listing(Subject subject, Entered asked, List<Listed> cases, Paging paging, Windows windows) {
        public List<Choice> choices(Shell shell) {
            return CaseSearch.choices(subject, shell);
        }
    }

    /** A case in the list. */
    public record Listed(long id, String reference, String unit, String area, Windows.Eligible eligible) {}

    /**
     * What the page of one case shows.
     *
     * @param drawn where it stands in the sample: a word such as {@code drawn}; empty when it was not drawn
     * @param mayRaise whether who looks may raise a concern or a line of enquiry from it
     */
    public record One(Subject subject, Numbered numbered, Windows.Eligible eligible, String drawn, boolean mayRaise) {}

    @GetMapping("/inspections/{inspection}/caseload/cases")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen list(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        var search = CaseSearch.of(asked);
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var windows = Windows.of(subject);
        var cases = records.page(inspection, search, size, Paging.before(page, size)).stream()
                .map(it -> new Listed(
                        it.id(),
                        it.one().reference(),
                        it.one().unit().value(),
                        Optional.ofNullable(it.one().area()).orElse(""),
                        windows.eligible(it.one())))
                .toList();
        audit.note(Deed.of("caseload-read").on(inspection).with("page", page));
        var paging = new Paging(
                page, records.count(inspection, search), subject.href() + "/caseload/cases", search.kept(), size);
        return Screen.of("caseload/cases", new Listing(subject, asked, cases, paging, windows));
    }

    @GetMapping("/inspections/{inspection}/caseload/cases/{number}")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen one(@PathVariable long inspection, @PathVariable long number) {
        var subject = subjects.of(inspection);
        var numbered =
                records.one(inspection, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.note(Deed.of("case-read").on(inspection).about(numbered.one().reference()));
        var drawn = database.sql("""
                        select c.state from drawn_case c join draw d on d.id = c.draw
                         where c.inspection = ? and c.reference = ? and d.superseded_at is null limit 1""")
                .params(inspection, numbered.one().reference())
                .query(String.class)
                .optional()
                .orElse("");
        return Screen.of(
                "caseload/case",
                new One(
                        subject,
                        numbered,
                        Windows.of(subject).eligible(numbered.one()),
                        drawn,
                        standing.has(Right.RAISE_CONCERN, inspection)));
    }
}

package org.plumbline.server.allocation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every case and who judges it, for those who may know which are judged twice. */
@Controller
public class GivenPage {
    private final Subjects subjects;
    private final Judges judges;
    private final Allocations allocations;
    private final CaseRecords caseload;

    GivenPage(Subjects subjects, Judges judges, Allocations allocations, CaseRecords caseload) {
        this.subjects = subjects;
        this.judges = judges;
        this.allocations = allocations;
        this.caseload = caseload;
    }

    /** What the page shows. */
    public record Shown(
            Subject subject,
            List<Judge> judges,
            List<Allotment> given,
            Map<String, Long> numbers,
            Paging paging,
            Entered asked) {
        public List<Choice> choices() {
            return judges.stream()
                    .map(it -> new Choice(it.reference(), it.name()))
                    .toList();
        }

        public String name(String assessor) {
            return judges.stream()
                    .filter(it -> it.reference().equals(assessor))
                    .findFirst()
                    .map(Judge::name)
                    .orElse(assessor);
        }

        public boolean isSecond(Allotment each) {
            return each.marking() == Marking.SECOND;
        }
    }

    @GetMapping("/inspections/{inspection}/allocation/cases")
    @Needs(Right.SEE_SECOND_MARKING)
    @Transactional(readOnly = true)
    public Screen list(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        var words = asked.text("q").toLowerCase(Locale.ROOT);
        var assessor = asked.text("assessor");
        var found = allocations.now(inspection).stream()
                .filter(it -> it.reference().toLowerCase(Locale.ROOT).contains(words))
                .filter(it -> assessor.isEmpty() || it.assessor().equals(assessor))
                .toList();
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        return Screen.of(
                "allocation/cases",
                new Shown(
                        subject,
                        judges.of(inspection),
                        found.stream()
                                .skip(Paging.before(page, size))
                                .limit(size)
                                .toList(),
                        caseload.numbers(inspection),
                        new Paging(
                                page,
                                found.size(),
                                subject.href() + "/allocation/cases",
                                Map.of("q", words, "assessor", assessor),
                                size),
                        asked));
    }
}

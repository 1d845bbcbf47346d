package org.plumbline.server.allocation;

import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.CaseRecords;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Walls: what somebody on the team must not touch. */
@Controller
public class WallsPage {
    private final Subjects subjects;
    private final Judges judges;
    private final CaseRecords caseload;
    private final AllocationPage start;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    WallsPage(
            Subjects subjects,
            Judges judges,
            CaseRecords caseload,
            AllocationPage start,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.subjects = subjects;
        this.judges = judges;
        this.caseload = caseload;
        this.start = start;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    @PostMapping("/inspections/{inspection}/allocation/walls")
    @Needs(Right.ALLOCATE)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var subject = subjects.of(inspection);
            var assessor = entered.required("assessor", 100);
            var behind = entered.required("behind", 200);
            var because = entered.required("because", 500);
            var kind = subject.areas().contains(behind) ? "area" : "case";
            if (judges.of(inspection).stream().noneMatch(it -> it.reference().equals(assessor))) {
                entered.wrong("assessor", "allocation.wall.nobody");
            }
            if (kind.equals("case") && !isCase(subject, behind)) {
                entered.wrong("behind", "allocation.wall.no-case");
            }
            if (!entered.isRight()) {
                return Screen.notRight("allocation/start", start.shown(subject, entered));
            }
            judges.wall(inspection, assessor, kind, behind, because);
            audit.note(Deed.of("wall-made")
                    .on(inspection)
                    .to(assessor)
                    .with("behind", behind)
                    .with("reason", because));
            Notice.say(texts, "allocation.wall.made");
            return Screen.goTo(subject.href() + "/allocation");
        });
    }

    private boolean isCase(Subject subject, String reference) {
        return caseload.numbers(subject.id()).containsKey(reference);
    }

    @PostMapping("/inspections/{inspection}/allocation/walls/{wall}/remove")
    @Needs(Right.ALLOCATE)
    @Transactional
    public Screen remove(@PathVariable long inspection, @PathVariable long wall) {
        judges.unwall(inspection, wall).ifPresent(gone -> {
            audit.note(
                    Deed.of("wall-removed").on(inspection).to(gone.assessor()).with("behind", gone.behind()));
            Notice.say(texts, "allocation.wall.removed");
        });
        return Screen.goTo("/inspections/%d/allocation".formatted(inspection));
    }
}

package org.plumbline.server.allocation;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Work;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
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
import org.springframework.web.server.ResponseStatusException;

/** One case goes to somebody else, by hand and with a reason; past no wall. */
@Controller
public class MovePage {
    private static final String PAGE = "allocation/move";

    private final Subjects subjects;
    private final Judges judges;
    private final Allocations allocations;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    MovePage(Subjects subjects, Judges judges, Allocations allocations, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.subjects = subjects;
        this.judges = judges;
        this.allocations = allocations;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param others those who may judge the case
     * @param begun whether its judging has begun, so that it stays
     */
    public record Shown(
            Subject subject,
            Allotment now,
            String name,
            List<Choice> others,
            boolean begun,
            String version,
            Entered entered,
            Changed changed) {}

    @GetMapping("/inspections/{inspection}/allocation/move")
    @Needs(Right.ALLOCATE)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered asked) {
        return Screen.of(PAGE, shown(subjects.of(inspection), asked, Changed.NOTHING));
    }

    private Shown shown(Subject subject, Entered entered, Changed changed) {
        var marking = entered.text("marking").equals("second") ? Marking.SECOND : Marking.FIRST;
        var reference = entered.text("case");
        var now = find(subject.id(), reference, marking)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var team = judges.of(subject.id());
        return new Shown(
                subject,
                now,
                team.stream()
                        .filter(it -> it.reference().equals(now.assessor()))
                        .findFirst()
                        .map(Judge::name)
                        .orElse(now.assessor()),
                others(subject, now, team),
                allocations.begun(subject.id(), marking).stream()
                        .anyMatch(it -> it.reference().equals(reference)),
                allocations.version(subject.id()),
                entered,
                changed);
    }

    private Optional<Allotment> find(long inspection, String reference, Marking marking) {
        return allocations.now(inspection).stream()
                .filter(it -> it.reference().equals(reference) && it.marking() == marking)
                .findFirst();
    }

    /** Nobody judges a case twice, nor one behind a wall. */
    private List<Choice> others(Subject subject, Allotment now, List<Judge> team) {
        var other = now.marking() == Marking.FIRST ? Marking.SECOND : Marking.FIRST;
        var taken = find(subject.id(), now.reference(), other)
                .map(Allotment::assessor)
                .orElse("");
        var work = allocations.cases(subject).stream()
                .filter(it -> it.reference().equals(now.reference()))
                .findFirst()
                .map(Work::of);
        return team.stream()
                .filter(it -> !it.reference().equals(now.assessor())
                        && !it.reference().equals(taken))
                .filter(it ->
                        work.filter(one -> it.assessor().bar(one).isEmpty()).isPresent())
                .map(it -> new Choice(it.reference(), it.name()))
                .toList();
    }

    @PostMapping("/inspections/{inspection}/allocation/move")
    @Needs(Right.ALLOCATE)
    @Transactional
    public Screen move(@PathVariable long inspection, Entered entered) {
        subjects.hold(inspection);
        return onceOnly.answer(entered, () -> {
            var subject = subjects.of(inspection);
            var page = shown(subject, entered, Changed.NOTHING);
            var to = entered.required("assessor", 100);
            var reason = entered.required("reason", 500);
            if (!entered.text("version").equals(page.version())) {
                var by = Changed.by(allocations.lastBy(inspection), List.of());
                return Screen.changedMeanwhile(PAGE, shown(subject, entered, by));
            }
            if (page.begun()) {
                entered.wrong("assessor", "allocation.move.begun");
            } else if (!to.isEmpty()
                    && page.others().stream().noneMatch(it -> it.value().equals(to))) {
                entered.wrong("assessor", "allocation.move.may-not");
            }
            if (!entered.isRight()) {
                return Screen.notRight(PAGE, page);
            }
            moved(subject, page.now(), to, reason);
            return Screen.goTo(subject.href() + "/allocation/cases");
        });
    }

    private void moved(Subject subject, Allotment now, String to, String reason) {
        allocations.put(subject.id(), new Allotment(now.reference(), now.marking(), to, "moved by hand"), reason);
        // the audit is read by more people than may know which cases are judged twice
        var deed = Deed.of("case-moved").on(subject.id()).with("reason", reason);
        audit.note(
                now.marking() == Marking.SECOND
                        ? deed
                        : deed.about(now.reference())
                                .with("from-assessor", now.assessor())
                                .with("to-assessor", to));
        Notice.say(texts, "allocation.move.done", now.reference());
    }
}

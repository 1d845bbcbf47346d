package org.plumbline.server.allocation;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
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

/** Who judges, what each carries, what would be given out, and giving it out. */
@Controller
public class AllocationPage {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Subjects subjects;
    private final Judges judges;
    private final Allocations allocations;
    private final Giving giving;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    AllocationPage(
            Subjects subjects,
            Judges judges,
            Allocations allocations,
            Giving giving,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.subjects = subjects;
        this.judges = judges;
        this.allocations = allocations;
        this.giving = giving;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the first page shows. */
    public record Shown(
            Subject subject,
            List<Judge> judges,
            Map<String, Long> first,
            Map<String, Long> second,
            int cases,
            int given,
            Entered entered) {
        public long most() {
            return first.values().stream().mapToLong(Long::longValue).max().orElse(1);
        }

        public int length(String assessor) {
            return (int) (100 * first.getOrDefault(assessor, 0L) / Math.max(1, most()));
        }
    }

    /** What would be given out. */
    public record Preview(
            Subject subject, Giving.Given given, int percent, String version, Entered entered, Changed changed)
            implements Again {
        public int length(int cases) {
            int most = given.first().loads().stream()
                    .mapToInt(it -> it.cases())
                    .max()
                    .orElse(1);
            return 100 * cases / Math.max(1, most);
        }

        public String name(String assessor) {
            return given.judges().stream()
                    .filter(it -> it.reference().equals(assessor))
                    .findFirst()
                    .map(Judge::name)
                    .orElse(assessor);
        }

        public List<String> cases(List<Allotment> allotments, String assessor) {
            return allotments.stream()
                    .filter(it -> it.assessor().equals(assessor))
                    .map(Allotment::reference)
                    .toList();
        }
    }

    @GetMapping("/inspections/{inspection}/allocation")
    @Needs(Right.ALLOCATE)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        var subject = subjects.of(inspection);
        int percent =
                allocations.second(inspection).map(Allocations.Second::percent).orElseGet(() -> usual(subject));
        var entered = Entered.with(Map.of("second", Integer.toString(percent)));
        return Screen.of("allocation/start", shown(subject, entered));
    }

    /** The largest share that any plan of the edition asks for, in whole percent. */
    private static int usual(Subject subject) {
        return subject.edition().surroundings().samples().stream()
                .map(SamplePlan::secondMarking)
                .map(Given::value)
                .mapToInt(share -> share.movePointRight(2).intValue())
                .max()
                .orElse(0);
    }

    Shown shown(Subject subject, Entered entered) {
        var now = allocations.now(subject.id());
        return new Shown(
                subject,
                judges.of(subject.id()),
                counts(now, Marking.FIRST),
                counts(now, Marking.SECOND),
                allocations.cases(subject).size(),
                (int) now.stream().filter(it -> it.marking() == Marking.FIRST).count(),
                entered);
    }

    private static Map<String, Long> counts(List<Allotment> now, Marking marking) {
        return now.stream()
                .filter(it -> it.marking() == marking)
                .collect(java.util.stream.Collectors.groupingBy(
                        Allotment::assessor, java.util.stream.Collectors.counting()));
    }

    /** A chance that nobody knows who marks: made by the first look and kept, so that all looks show the same. */
    private Allocations.Second chosen(long inspection, int percent) {
        var there = allocations.second(inspection);
        var chosen = new Allocations.Second(
                percent, there.map(Allocations.Second::seed).orElseGet(AllocationPage::chance));
        if (there.isEmpty()) {
            allocations.second(inspection, chosen);
        }
        return chosen;
    }

    private static String chance() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @GetMapping("/inspections/{inspection}/allocation/preview")
    @Needs(Right.ALLOCATE)
    @Transactional
    public Screen preview(@PathVariable long inspection, Entered entered) {
        var subject = subjects.of(inspection);
        int percent = entered.number("second", 0, 100).orElse(0);
        if (!entered.isRight()) {
            return Screen.notRight("allocation/start", shown(subject, entered));
        }
        return Screen.of("allocation/preview", preview(subject, percent, entered, Changed.NOTHING));
    }

    private Preview preview(Subject subject, int percent, Entered entered, Changed changed) {
        var given = giving.give(subject, chosen(subject.id(), percent));
        return new Preview(subject, given, percent, allocations.version(subject.id()), entered, changed);
    }

    @PostMapping("/inspections/{inspection}/allocation")
    @Needs(Right.ALLOCATE)
    @Transactional
    public Screen give(@PathVariable long inspection, Entered entered) {
        subjects.hold(inspection);
        return onceOnly.answer(entered, () -> {
            var subject = subjects.of(inspection);
            int percent = entered.number("second", 0, 100).orElse(0);
            var page = preview(subject, percent, entered, Changed.NOTHING);
            if (!entered.text("version").equals(page.version())) {
                var by = Changed.by(allocations.lastBy(inspection), List.of());
                return Screen.changedMeanwhile("allocation/preview", preview(subject, percent, entered, by));
            }
            if (!entered.isRight() || !page.given().isWhole()) {
                return Screen.notRight("allocation/preview", page);
            }
            allocations.keep(inspection, page.given().all());
            allocations.second(inspection, chosen(inspection, percent));
            int cases = page.given().first().allotments().size();
            audit.note(Deed.of("cases-allocated")
                    .on(inspection)
                    .with("cases", cases)
                    .with("moved", page.given().first().moved()));
            Notice.say(texts, "allocation.given", cases);
            return Screen.goTo(subject.href() + "/allocation");
        });
    }
}

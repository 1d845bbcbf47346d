package org.plumbline.formats.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.allocation.AllocationCheck;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Work;
import org.plumbline.caseload.Case;
import org.plumbline.formats.calendar.BankHolidays;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Named;
import org.plumbline.inspection.Visit;
import org.plumbline.inspection.timetable.TimetableCheck;
import org.plumbline.inspection.timetable.WorkingDays;
import org.plumbline.sample.Sample;

/** Holds what is planned (days, people, who marks what) against the edition and the cases. */
final class PlanCheck {
    private PlanCheck() {}

    static List<Problem> problems(
            Visit visit, Edition edition, List<Case> caseload, Sample sample, List<Allotment> allocation) {
        var team = visit.people();
        var problems = new ArrayList<>(TimetableCheck.problems(
                edition.surroundings().milestones(),
                visit.anchors(),
                visit.planning().diary(),
                working(visit)));
        var units = edition.units().stream().map(Named::id).toList();
        var references = caseload.stream().map(Case::reference).toList();
        problems.addAll(team.problems(visit.areas(), units, references));
        if (!caseload.isEmpty()) {
            problems.addAll(AllocationCheck.problems(
                    sample.cases().stream().map(Work::of).toList(), team.everybody(), allocation));
        }
        return problems;
    }

    /** Holidays are looked up only for those who moved something: it takes a while. */
    private static WorkingDays working(Visit visit) {
        var moves = visit.planning().diary().moves();
        return moves.isEmpty()
                ? new WorkingDays(Set.of())
                : BankHolidays.around(
                        visit.planning().nation(), year(visit, moves.getFirst().to()));
    }

    private static LocalDate year(Visit visit, LocalDate otherwise) {
        var fieldwork = visit.fieldwork();
        return fieldwork == null ? otherwise : fieldwork.from();
    }
}

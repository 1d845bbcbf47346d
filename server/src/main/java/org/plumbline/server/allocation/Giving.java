package org.plumbline.server.allocation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.allocation.Allocation;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.assessment.allocation.Portion;
import org.plumbline.assessment.allocation.SecondMarking;
import org.plumbline.assessment.allocation.Work;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.caseload.Subject;
import org.springframework.stereotype.Component;

/** Works out who would judge what. */
@Component
public class Giving {
    private final Judges judges;
    private final Allocations allocations;

    Giving(Judges judges, Allocations allocations) {
        this.judges = judges;
        this.allocations = allocations;
    }

    /** What would be given out: first and second marking, and whatever stands against it. */
    public record Given(List<Judge> judges, List<Work> works, Allocation first, Allocation second) {
        public List<Problem> problems() {
            var problems = new ArrayList<>(first.problems());
            if (first.isWhole()) {
                problems.addAll(second.problems());
            }
            return problems;
        }

        public boolean isWhole() {
            return !works.isEmpty() && problems().stream().noneMatch(Problem::isError);
        }

        List<Allotment> all() {
            var all = new ArrayList<>(first.allotments());
            all.addAll(second.allotments());
            return all;
        }
    }

    Given give(Subject subject, Allocations.Second chosen) {
        var works = allocations.cases(subject).stream().map(Work::of).toList();
        var team = judges.of(subject.id());
        var assessors = team.stream().map(Judge::assessor).toList();
        var first = Allocation.of(works, assessors, allocations.given(subject.id(), Marking.FIRST), seed(subject));
        var second = SecondMarking.of(
                first.allotments(),
                works,
                assessors,
                new Portion(chosen.percent(), 0),
                allocations.given(subject.id(), Marking.SECOND),
                chosen.seed());
        return new Given(team, works, first, second);
    }

    /** The inspection's own seed; where a folder brought none, its number does, since only ties are left to it. */
    private static String seed(Subject subject) {
        return subject.seed().isEmpty() ? "inspection " + subject.id() : subject.seed();
    }
}

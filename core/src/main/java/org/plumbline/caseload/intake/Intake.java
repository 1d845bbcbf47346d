package org.plumbline.caseload.intake;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.caseload.Case;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;

/**
 * What came of a list that was sent: its cases when nothing is wrong, else none of them.
 *
 * @param faults all that is wrong or worth knowing, by row and column
 */
public record Intake(List<Case> cases, List<Fault> faults) {
    public Intake {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
        if (!cases.isEmpty() && faults.stream().anyMatch(Fault::isError)) {
            throw new IllegalArgumentException("nothing is taken while anything is wrong, got cases and an error");
        }
    }

    /** Whether the cases may be used. */
    public boolean isTaken() {
        return errors() == 0;
    }

    /** How many of the faults must be mended. */
    public int errors() {
        return (int) faults.stream().filter(Fault::isError).count();
    }

    /** How many of the faults only want to be known. */
    public int notes() {
        return faults.size() - errors();
    }

    /** As many faults as a person can read: errors before notes, by row. */
    public List<Fault> first(int most) {
        var errors = faults.stream().filter(Fault::isError);
        var notes = faults.stream().filter(fault -> !fault.isError());
        return Stream.concat(errors, notes).limit(most).toList();
    }

    public List<Problem> problems() {
        return faults.stream().map(Fault::problem).toList();
    }

    /** The same as other readers give it. */
    public Loaded<List<Case>> loaded() {
        return isTaken() ? new Loaded.Good<>(cases, problems()) : new Loaded.Bad<>(problems());
    }
}

package org.plumbline.caseload.intake;

import java.util.Objects;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/**
 * One problem of a list that was sent, with what was sent.
 *
 * @param problem with its place, whose line is the row as a person sees it; 0 for the table as a whole
 * @param column the heading of its column; empty for the row or table as a whole
 * @param value the cell as sent, shortened when long; empty where there is none
 */
public record Fault(Problem problem, String column, String value) {
    public Fault {
        Objects.requireNonNull(problem.place(), "a fault needs a place");
    }

    /** The row of the spreadsheet, from 1; 0 for the table as a whole. */
    public int row() {
        return place().line();
    }

    public boolean isError() {
        return problem.isError();
    }

    Place place() {
        return Objects.requireNonNull(problem.place());
    }
}

package org.plumbline.server.caseload;

import java.util.List;
import org.plumbline.caseload.intake.CaseloadIntake;
import org.plumbline.caseload.intake.Fault;
import org.plumbline.caseload.intake.Intake;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.caseload.SentCaseload;

/** A list as it was sent, how its columns become ours, and what comes of that. */
public record Looked(Subject subject, SentTable table, Mapping mapping, Intake intake) {
    private static final int FIRST = 5;

    static Looked at(Subject subject, SentTable table, Mapping mapping) {
        return new Looked(subject, table, mapping, taken(subject, table, mapping));
    }

    private static Intake taken(Subject subject, SentTable table, Mapping mapping) {
        return CaseloadIntake.take(subject.edition(), subject.areas(), table, mapping, SentCaseload.givenNames());
    }

    /** The first rows, each by itself: its case, or what is wrong in it. */
    public List<Row> first() {
        return table.rows().stream().limit(FIRST).map(this::row).toList();
    }

    private Row row(SentTable.Row row) {
        var alone = taken(subject, new SentTable(table.name(), table.columns(), List.of(row)), mapping);
        var errors = alone.faults().stream().filter(Fault::isError).toList();
        return new Row(row.number(), alone.cases(), errors);
    }

    /**
     * One row as it is read.
     *
     * @param cases the case; empty when something is wrong
     */
    public record Row(int number, List<org.plumbline.caseload.Case> cases, List<Fault> errors) {}
}

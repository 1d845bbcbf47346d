package org.plumbline.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.caseload.intake.Sent.mapping;
import static org.plumbline.caseload.intake.Sent.table;
import static org.plumbline.caseload.intake.Sent.take;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.framework.problem.Problem;

/** Each known fault of a list that is sent in, or of its mapping, is found by its own code, with a remedy. */
class ListBreaksTest {
    private static final List<Fault> FAULTS = List.of(
            of(CaseloadProblem.CL001, "case|unit", "A1|court", "A1|court"),
            of(CaseloadProblem.CL002, "case|unit", "|court"),
            of(CaseloadProblem.CL006, "case|unit|age", "A1|court|old"),
            of(CaseloadProblem.CL008, "case|unit"),
            of(CaseloadProblem.CL020, "case|unit|start", "A1|court|31/02/2018"),
            of(CaseloadProblem.CL021, "case|unit|start", "A1|court|12/31/2018"),
            of(CaseloadProblem.CL022, "case|unit|start", "A1|court|01/02/2018"),
            of(CaseloadProblem.CL023, "case|unit", "A1|pier"),
            of(CaseloadProblem.CL024, "case|unit", "Jo Example|court"),
            of(CaseloadProblem.CL025, "case|unit", "=A1|court"),
            of(CaseloadProblem.CL026, "case|unit|remark", "A1|court|" + "x".repeat(2001)),
            of(CaseloadProblem.CL026, "case|unit", "A".repeat(81) + "|court"),
            new Fault(
                    CaseloadProblem.CL027,
                    take(
                            table("case|unit", "A1|court"),
                            new Mapping(
                                    DateOrder.DAY_FIRST,
                                    mapping(DateOrder.DAY_FIRST, "case", "unit").columns(),
                                    Map.of(Field.Fixed.UNIT, "court")))),
            of(CaseloadProblem.CL028, "unit", "court"),
            new Fault(CaseloadProblem.CL029, take(table("case|unit", "A1|court"), mapping(DateOrder.DAY_FIRST))),
            new Fault(
                    CaseloadProblem.CL030,
                    take(table("case|unit", "A1|court"), mapping(DateOrder.DAY_FIRST, "case", "unit", "sentence"))),
            new Fault(
                    CaseloadProblem.CL031,
                    take(table("case|unit|new", "A1|court|x"), mapping(DateOrder.DAY_FIRST, "case", "unit"))),
            of(CaseloadProblem.CL032, "case|unit|shoe-size", "A1|court|9"),
            of(CaseloadProblem.CL033, "case|unit|remark", "A1|court|We met Mina there"),
            of(CaseloadProblem.CL034, "case|unit|start", "A1|court|yesterday"));

    record Fault(CaseloadProblem code, Intake intake) {
        @Override
        public String toString() {
            return code + " " + code.meaning();
        }
    }

    private static Fault of(CaseloadProblem code, String... lines) {
        return new Fault(code, take(lines));
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void a_fault_is_found_by_its_code(Fault fault) {
        var found = fault.intake().problems().stream()
                .filter(it -> it.code() == fault.code())
                .toList();
        assertThat(found).isNotEmpty().allSatisfy(it -> assertThat(it.remedy()).isNotBlank());
        assertThat(fault.intake().isTaken())
                .isEqualTo(fault.intake().problems().stream().noneMatch(Problem::isError));
    }

    @Test
    void every_code_that_only_a_list_sent_in_can_have_has_a_fault_here() {
        assertThat(FAULTS)
                .extracting(Fault::code)
                .containsAll(Stream.of(CaseloadProblem.values())
                        .filter(it -> it.compareTo(CaseloadProblem.CL020) >= 0)
                        .toList());
    }
}

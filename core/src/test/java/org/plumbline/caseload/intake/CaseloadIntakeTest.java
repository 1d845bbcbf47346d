package org.plumbline.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.caseload.intake.Sent.mapping;
import static org.plumbline.caseload.intake.Sent.said;
import static org.plumbline.caseload.intake.Sent.table;
import static org.plumbline.caseload.intake.Sent.take;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.RandomCaseloads;

class CaseloadIntakeTest {
    private static String date(String date) {
        var intake = take("case|unit|start", "A1|court|" + date);
        return intake.isTaken()
                ? intake.cases().getFirst().attribute(Id.of("start")).orElse("")
                : said(intake).getFirst();
    }

    @Test
    void a_list_without_faults_becomes_cases() {
        var intake = take(
                "case|unit|custody|age|start|sentence|remark",
                "A1|Court|Yes|15|31/12/2018|Supervision|said so",
                "A2|community|||||");
        assertThat(intake.faults()).isEmpty();
        assertThat(intake.cases())
                .containsExactly(
                        new Case(
                                "A1",
                                Id.of("court"),
                                null,
                                Map.of(
                                        Id.of("custody"), "yes",
                                        Id.of("age"), "15",
                                        Id.of("start"), "2018-12-31",
                                        Id.of("sentence"), "supervision",
                                        Id.of("remark"), "said so")),
                        new Case("A2", Id.of("community"), null, Map.of()));
        assertThat(intake.loaded()).isInstanceOf(Loaded.Good.class);
    }

    @Test
    void while_anything_is_wrong_nothing_is_taken_and_all_of_it_is_told() {
        var intake = take(
                "case|unit|age|start|sentence",
                "A1|court|15|31/02/2018|referral",
                "A1|pier|old|03/04/2018|referal",
                "|court|14||");
        assertThat(said(intake))
                .containsExactly(
                        "list: note CL022 no date in column 'start' shows whether day or month"
                                + " comes first. They were read with the day first; look whether that is right.",
                        "list:2:4: CL020 no calendar has the date '31/02/2018'. Look it up and write the right one.",
                        "list:3:1: CL001 case A1 stands here again. Keep one row a case.",
                        "list:3:2: CL023 unit cannot be 'pier'. Use one of court, community,"
                                + " or say in the mapping what it means.",
                        "list:3:3: CL006 age cannot be 'old'. Use a number.",
                        "list:3:5: CL023 sentence cannot be 'referal'. Did you mean 'referral'? Else use one of"
                                + " supervision, referral, reparation, or say in the mapping what it means.",
                        "list:4:1: CL002 a case has no reference. Give it one; never a name.");
    }

    @Test
    void a_fault_says_row_column_and_value_as_sent() {
        var fault = take("case|unit|start", "A1|court|31/02/2018").first(1).getFirst();
        assertThat(fault.row()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo("start");
        assertThat(fault.value()).isEqualTo("31/02/2018");
        assertThat(fault.problem().place()).isEqualTo(new Place("list", 2, 3));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "31/12/2018, 2018-12-31",
        "1.2.2018, 2018-02-01",
        "01-02-2018, 2018-02-01",
        "2018-02-01, 2018-02-01",
        "2018-02-01 14:30, 2018-02-01",
        "2018-02-01T00:00:00, 2018-02-01",
        "01/02/2018 14:30, 2018-02-01",
        "3 Sep 2018, 2018-09-03",
        "03-SEP-2018, 2018-09-03",
        "'September 3, 2018', 2018-09-03",
        "29/02/2016, 2016-02-29"
    })
    void dates_are_read_as_source_systems_write_them(String sent, String ours) {
        assertThat(date(sent)).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2018", "29/02/2018", "32/13/2018", "00/01/2018", "2018-02-30", "31 June 2018"})
    void cl020_a_date_that_no_calendar_has(String date) {
        assertThat(date(date)).contains("CL020 no calendar has the date '%s'".formatted(date));
    }

    @Test
    void cl021_a_date_in_american_order() {
        assertThat(date("12/31/2018"))
                .isEqualTo("list:2:3: CL021 '12/31/2018' is written in another order of day, month and year."
                        + " Write it as 2018-12-31, or choose the other order for the whole list.");
    }

    @Test
    void a_list_in_american_order_is_read_when_its_mapping_says_so() {
        var intake = take(
                table("case|unit|start", "A1|court|12/31/2018", "A2|court|01/02/2018"),
                mapping(DateOrder.MONTH_FIRST, "case", "unit", "start"));
        assertThat(intake.faults()).isEmpty();
        assertThat(intake.cases().get(1).attribute(Id.of("start"))).contains("2018-01-02");
    }

    @Test
    void with_years_first_no_other_order_is_read() {
        var intake = take(
                table("case|unit|start", "A1|court|01/02/2018", "A2|court|2018-02-01"),
                mapping(DateOrder.YEAR_FIRST, "case", "unit", "start"));
        assertThat(intake.problems()).extracting(Problem::code).containsExactly(CaseloadProblem.CL021);
    }

    @Test
    void cl022_is_not_said_when_one_date_decides_or_all_begin_with_the_year() {
        assertThat(take("case|unit|start", "A1|court|01/02/2018", "A2|court|13/02/2018")
                        .faults())
                .isEmpty();
        assertThat(take("case|unit|start", "A1|court|2018-02-01").faults()).isEmpty();
        assertThat(take("case|unit|start", "A1|court|01/02/2018").notes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "03/04/18", "20180304", "1/2", "4 Mai 2018 or so"})
    void cl034_a_date_that_cannot_be_read(String date) {
        assertThat(date(date)).contains("CL034 '%s' cannot be read as a date".formatted(date));
    }

    @ParameterizedTest(name = "«{0}» looks like {1}")
    @CsvSource({
        "Mina, a person's name",
        "MINA, a person's name",
        "mina-2, a person's name",
        "Jo Example, a person's name",
        "'Example, Jo', a person's name",
        "Siân, a person's name",
        "JE 03/05/2004, a date of birth",
        "2004-05-03, a date of birth",
        "jo@example.org, an e-mail address"
    })
    void cl024_a_reference_that_looks_like_a_person(String reference, String what) {
        assertThat(said(take("case|unit", reference + "|court")))
                .containsExactly(
                        "list:2:1: CL024 reference '%s' looks like %s. Give the case a reference that points to nobody."
                                .formatted(reference, what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "YO-2018-0001", "2018/123", "10432", "case 7", "AB", "C-1/2", "0012345678"})
    void other_references_may_stand(String reference) {
        assertThat(take("case|unit", reference + "|court").faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-A1", "@A1", "'=A1"})
    void cl025_a_reference_that_begins_as_a_formula(String reference) {
        assertThat(said(take("case|unit", reference + "|court")).getFirst())
                .startsWith("list:2:1: CL025 reference '%s' begins as a formula does.".formatted(reference));
    }

    @Test
    void cl026_cells_that_are_too_long_are_told_shortened() {
        var intake = take("case|unit|remark", "A".repeat(81) + "|court|", "A2|court|" + "x".repeat(2001));
        assertThat(intake.problems())
                .extracting(Problem::what)
                .containsExactly("the reference has 81 characters", "the cell has 2001 characters");
        assertThat(intake.faults())
                .allSatisfy(fault -> assertThat(fault.value()).hasSizeLessThan(81));
    }

    @Test
    void cl033_words_that_could_point_to_a_person_are_noted() {
        var intake = take("case|unit|remark", "A1|court|We met Mina there");
        assertThat(intake.isTaken()).isTrue();
        assertThat(said(intake))
                .containsExactly("list:2:3: note CL033 'Mina' looks like a person's name."
                        + " Take it out, if it points to a person.");
    }

    static List<String> awkward() {
        return RandomCaseloads.AWKWARD;
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void markup_and_sql_and_formulas_in_words_are_only_words(String text) {
        var table = new SentTable(
                "list", List.of("case", "unit", "remark"), List.of(new SentTable.Row(2, List.of("A1", "court", text))));
        var intake = take(table, mapping(DateOrder.DAY_FIRST, "case", "unit", "remark"));
        assertThat(intake.cases().getFirst().attribute(Id.of("remark"))).contains(text);
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void in_every_other_field_they_are_told_and_nothing_worse(String text) {
        var table = new SentTable(
                "list",
                List.of("case", "unit", "custody", "age", "start", "sentence"),
                List.of(new SentTable.Row(2, List.of("A1", text, text, text + "x", text, text))));
        var intake = take(table, mapping(DateOrder.DAY_FIRST, table.columns().toArray(String[]::new)));
        assertThat(intake.errors()).isEqualTo(5);
    }

    @Test
    void a_row_with_fewer_cells_than_the_header_has_empty_ones() {
        assertThat(take("case|unit|remark", "A1|court").cases()).hasSize(1);
    }

    @Test
    void cl008_a_list_without_rows() {
        assertThat(said(take("case|unit")))
                .containsExactly("list: CL008 the caseload has no cases. Add one row a case.");
    }

    @Test
    void only_so_many_faults_are_shown_errors_first_and_all_are_counted() {
        var intake = take("case|unit|start", "A1|court|01/02/2018", "A2|court|x", "A3|court|y", "A4|court|z");
        assertThat(intake.errors()).isEqualTo(3);
        assertThat(intake.notes()).isEqualTo(1);
        assertThat(intake.first(2)).extracting(Fault::value).containsExactly("x", "y");
        assertThat(intake.loaded()).isInstanceOf(Loaded.Bad.class);
    }

    @Test
    void cases_beside_an_error_are_a_bug() {
        var faults = take("case|unit", "|court").faults();
        var cases = take("case|unit", "A1|court").cases();
        assertThatThrownBy(() -> new Intake(cases, faults)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.plumbline.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.caseload.intake.Sent.EDITION;
import static org.plumbline.caseload.intake.Sent.mapping;
import static org.plumbline.caseload.intake.Sent.said;
import static org.plumbline.caseload.intake.Sent.table;
import static org.plumbline.caseload.intake.Sent.take;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.words.Id;

class MappingTest {
    private static final SentTable LIST = table("Ref.|Type|Sent.", "A1|CRT|S1", "A2|com|");

    private static Mapping with(Map<Field, String> constants, Mapping.Column... columns) {
        return new Mapping(DateOrder.DAY_FIRST, List.of(columns), constants);
    }

    private static Mapping.Column column(String name, String field, String... values) {
        var meant = new LinkedHashMap<String, String>();
        for (int at = 0; at < values.length; at += 2) {
            meant.put(values[at], values[at + 1]);
        }
        return new Mapping.Column(name, Field.called(field), meant);
    }

    @Test
    void headings_and_values_are_matched_whatever_their_case_and_punctuation() {
        var intake = take(
                LIST,
                with(
                        Map.of(),
                        column("REF", "case"),
                        column("type", "unit", "crt.", "court", "Com", "community"),
                        column("sent", "sentence", "s1", "supervision")));
        assertThat(intake.faults()).isEmpty();
        assertThat(intake.cases().getFirst().unit()).isEqualTo(Id.of("court"));
        assertThat(intake.cases().getFirst().attribute(Id.of("sentence"))).contains("supervision");
    }

    @Test
    void a_value_may_mean_nothing() {
        var intake = take(
                table("case|sentence", "A1|unknown"),
                with(
                        Map.of(Field.Fixed.UNIT, "court"),
                        column("case", "case"),
                        column("sentence", "sentence", "unknown", "")));
        assertThat(intake.cases().getFirst().attributes()).isEmpty();
    }

    @Test
    void a_constant_stands_for_a_column() {
        var intake = take(
                table("case", "A1"),
                with(
                        Map.of(Field.Fixed.UNIT, "court", new Field.Attribute(Id.of("custody")), "no"),
                        column("case", "case")));
        assertThat(intake.cases().getFirst().unit()).isEqualTo(Id.of("court"));
        assertThat(intake.cases().getFirst().attribute(Id.of("custody"))).contains("no");
    }

    @Test
    void an_edition_with_one_unit_needs_none() {
        var edition = anEdition(withStandard("1.1").question("a")).build();
        var intake = CaseloadIntake.take(
                edition, List.of(), table("case", "A1"), mapping(DateOrder.DAY_FIRST, "case"), Set.of());
        assertThat(intake.cases().getFirst().unit()).isEqualTo(Id.of("court"));
    }

    @Test
    void a_service_with_areas_needs_them() {
        var list = table("case|unit|area", "A1|court|east", "A2|court|Esat");
        var mapped = mapping(DateOrder.DAY_FIRST, "case", "unit", "area");
        var intake = CaseloadIntake.take(EDITION, List.of("East", "West"), list, mapped, Set.of());
        assertThat(said(intake))
                .containsExactly(
                        "list:3:3: CL023 area cannot be 'Esat'. Did you mean 'East'? Else use one of East, West,"
                                + " or say in the mapping what it means.");
        var without = mapping(DateOrder.DAY_FIRST, "case", "unit");
        assertThat(said(CaseloadIntake.take(EDITION, List.of("East"), list, without, Set.of())))
                .contains("list: CL028 no column says the area. Map a column to it, or give it one value for all.");
    }

    @Test
    void cl027_two_columns_that_say_the_same() {
        assertThat(said(take(
                        table("case|unit|type", "A1|court|court"),
                        with(Map.of(), column("case", "case"), column("unit", "unit"), column("type", "unit")))))
                .containsExactly("list"
                        + ": CL027 unit is said by column 'unit' and by column 'type'. Leave one of the two out.");
        assertThat(said(take(
                        table("case|unit", "A1|court"),
                        with(Map.of(Field.Fixed.UNIT, "court"), column("case", "case"), column("unit", "unit")))))
                .containsExactly("list: CL027 unit is said by one value for all and by column 'unit'."
                        + " Leave one of the two out.");
    }

    @Test
    void cl028_a_required_column_that_is_missing_is_told_once() {
        assertThat(said(take(table("unit", "court", "court"), mapping(DateOrder.DAY_FIRST, "unit"))))
                .containsExactly(
                        "list: CL028 no column says the reference. Map a column to it, or give it one value for all.");
    }

    @Test
    void cl029_nothing_is_mapped() {
        assertThat(said(take(table("Sarn|Pont", "1|2"), with(Map.of(), column("Sarn", "-")))))
                .contains("list: CL029 no column of the table is mapped to anything."
                        + " Look whether the first row has the headings, and map the columns.");
    }

    @Test
    void cl030_and_cl031_columns_that_only_one_side_has_are_noted() {
        var intake =
                take(table("case|unit|new", "A1|court|x"), mapping(DateOrder.DAY_FIRST, "case", "unit", "sentence"));
        assertThat(intake.isTaken()).isTrue();
        assertThat(said(intake))
                .containsExactlyInAnyOrder(
                        "list: note CL030 the mapping names column 'sentence', which is not there."
                                + " Nothing, if it is not needed any more.",
                        "list: note CL031 the mapping does not name column 'new'; it is left out."
                                + " Map it, if we should have it.");
    }

    @Test
    void cl032_a_mapping_for_another_edition() {
        assertThat(said(take(
                        table("case|unit|shoe", "A1|court|x"),
                        with(
                                Map.of(new Field.Attribute(Id.of("custody")), "maybe"),
                                column("case", "case"),
                                column("unit", "unit", "x", "pier"),
                                column("shoe", "shoe-size")))))
                .contains(
                        "list: CL032 the mapping makes custody 'maybe', which it cannot be. Use one of yes, no.",
                        "list: CL032 the mapping makes unit 'pier', which it cannot be. Use one of court, community.",
                        "list: CL032 the edition has no case attribute 'shoe-size'."
                                + " Use one of custody, age, start, sentence, remark.");
    }
}

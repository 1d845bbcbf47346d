package org.plumbline.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.caseload.intake.Sent.EDITION;
import static org.plumbline.caseload.intake.Sent.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.caseload.intake.MappingGuess.Sureness;

class GuessingTest {
    private static List<String> guessed(SentTable table) {
        return Guessing.of(EDITION, List.of(), table).columns().stream()
                .map(column -> column.field().column() + " " + column.sureness())
                .toList();
    }

    @ParameterizedTest(name = "«{0}» is {1}, {2}")
    @CsvSource({
        "Case ref, case, SURE",
        "CASE_ID, case, SURE",
        "Cyfeirnod, case, SURE",
        "Unit, unit, SURE",
        "Uned, unit, SURE",
        "Custody?, custody, SURE",
        "AGE, age, SURE",
        "Type of sentence, sentence, LIKELY",
        "Start date, start, LIKELY",
        "Shoe size, -, NONE",
        "Ages ago, -, NONE"
    })
    void a_heading_is_matched_by_id_title_or_words(String heading, String field, Sureness sureness) {
        assertThat(guessed(table(heading, "A1"))).containsExactly(field + " " + sureness);
    }

    @Test
    void values_that_are_one_fields_only_show_which_it_is() {
        assertThat(guessed(table("case|what|why", "A1|Court|Referral", "A2|Community|Supervision", "A3|court|?")))
                .containsExactly("case SURE", "unit LIKELY", "sentence LIKELY");
    }

    @Test
    void yes_and_no_alone_show_nothing() {
        assertThat(guessed(table("case|b", "A1|yes", "A2|no"))).containsExactly("case SURE", "- NONE");
    }

    @Test
    void no_field_is_guessed_twice_and_the_surer_column_has_it() {
        assertThat(guessed(table("Sentence type|Sentence", "referral|referral")))
                .containsExactly("- NONE", "sentence SURE");
    }

    @Test
    void values_cut_short_are_proposed_and_unknown_ones_told() {
        var guess = Guessing.of(EDITION, List.of(), table("sentence", "S", "Ref", "Re", "Fine"));
        assertThat(guess.mapping().columns().getFirst().values())
                .containsOnly(Map.entry("S", "supervision"), Map.entry("Ref", "referral"));
        assertThat(guess.columns().getFirst().unknown()).containsExactly("Re", "Fine");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "31/12/2018, 01/02/2018, DAY_FIRST",
        "12/31/2018, 01/02/2018, MONTH_FIRST",
        "12/31/2018, 31/12/2018, DAY_FIRST",
        "01/02/2018, 02/02/2018, DAY_FIRST",
        "2018-02-01, , DAY_FIRST"
    })
    void the_order_of_dates_is_guessed_from_those_that_decide(String one, String two, DateOrder order) {
        var table = table("start", one, two == null ? "" : two);
        assertThat(Guessing.of(EDITION, List.of(), table).mapping().dates()).isEqualTo(order);
    }

    @Test
    void areas_are_guessed_when_the_service_has_any() {
        var table = table("Ardal", "East");
        assertThat(Guessing.of(EDITION, List.of("East"), table)
                        .columns()
                        .getFirst()
                        .field())
                .isEqualTo(Field.Fixed.AREA);
        assertThat(guessed(table)).containsExactly("- NONE");
    }

    @Test
    void a_table_without_columns_or_with_blank_ones_is_guessed_too() {
        assertThat(guessed(table("", ""))).isEmpty();
    }
}

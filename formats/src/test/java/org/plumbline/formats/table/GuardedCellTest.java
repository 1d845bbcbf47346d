package org.plumbline.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedCellTest {
    private static final String LETTERS = "''=+-@\t\r 019.a\uFF1D\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+a",
                "-a",
                "@SUM(A1)",
                "\tx",
                "\rx",
                " =1",
                "'=1",
                "''@x",
                "\uFF1D1",
                "+44 20 7946 0000",
                "-",
                "--5",
                "+1+1"
            })
    void text_that_a_spreadsheet_takes_for_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        assertThat(GuardedCell.written(text)).isEqualTo("'" + text);
        assertThat(GuardedCell.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "5", "-5", "+5", "-12.5", "'", "'a'", "''", "O'Neill", "2018-09-03"})
    void other_text_and_plain_numbers_stay_as_they_are(String text) {
        assertThat(GuardedCell.read(GuardedCell.written(text))).isEqualTo(text);
    }

    @ParameterizedTest(name = "«{0}» is read as «{1}»")
    @CsvSource(
            quoteCharacter = '"',
            value = {"'-5,'-5", "'=1,=1", "''=1,'=1", "'a,'a", "=1,=1"})
    void a_cell_that_people_wrote_is_read_so(String cell, String text) {
        assertThat(GuardedCell.read(cell)).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void every_text_comes_back_as_it_was(long seed) {
        var random = new Random(seed);
        for (int time = 0; time < 50; time++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(8), 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
            var written = GuardedCell.written(text.toString());
            assertThat(GuardedCell.read(written)).isEqualTo(text.toString());
            assertThat(GuardedCell.written(GuardedCell.read(written))).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "-a"})
    void every_csv_text_is_written_so(String text) {
        assertThat(CsvText.of(List.of(List.of("a", text)))).isEqualTo("a,'" + text + "\n");
    }
}

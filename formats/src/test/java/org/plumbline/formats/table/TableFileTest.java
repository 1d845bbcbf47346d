package org.plumbline.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI009;
import static org.plumbline.formats.FileProblem.FI011;
import static org.plumbline.formats.FileProblem.FI012;
import static org.plumbline.formats.FileProblem.FI013;
import static org.plumbline.formats.FileProblem.FI014;
import static org.plumbline.formats.FileProblem.FI015;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

class TableFileTest {
    @TempDir
    private Path folder = Path.of("");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void reads_the_separators_that_spreadsheets_write(String separator) throws IOException {
        var table = good("case,answer,note\nG1,met,fine\nG2,not-met,\n".replace(",", separator));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.cell(table.rows().get(1), "answer")).isEqualTo("not-met");
        assertThat(table.cell(table.rows().get(0), "note")).isEqualTo("fine");
    }

    @Test
    void commas_in_cells_do_not_turn_a_table_of_semicolons_into_one_of_commas() throws IOException {
        var table = good("case;answer;note\nG1;met;a, b, c, d\n");
        assertThat(table.cell(table.rows().getFirst(), "note")).isEqualTo("a, b, c, d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takes_every_kind_of_line_end_and_counts_lines_alike(String end) throws IOException {
        var table = good("case,answer\nG1,met\nG2,met\n".replace("\n", end));
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 3);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() throws IOException {
        assertThat(good("\uFEFFcase,answer\nG1,met\n").columns()).containsExactly("case", "answer");
    }

    @Test
    void columns_stand_in_any_order_with_any_blanks_and_capitals() throws IOException {
        var table = good(" Answer , CASE\n met , G1 \n");
        assertThat(table.cell(table.rows().getFirst(), "case")).isEqualTo("G1");
        assertThat(table.cell(table.rows().getFirst(), "answer")).isEqualTo("met");
    }

    @Test
    void quoted_cells_hold_separators_quotes_and_line_breaks() throws IOException {
        var table = good("case,answer,note\nG1,met,\"one, \"\"two\"\"\nthree\"\nG2,met,\n");
        assertThat(table.cell(table.rows().getFirst(), "note")).isEqualTo("one, \"two\"\nthree");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 4);
    }

    @Test
    void empty_lines_and_rows_of_blanks_are_passed_over_and_lines_stay_right() throws IOException {
        var table = good("\ncase,answer\n\nG1,met\n , \n,\nG2,met\n\n");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 7);
    }

    @Test
    void an_optional_column_that_is_not_there_gives_empty_cells() throws IOException {
        var table = good("case,answer\nG1,met\n");
        assertThat(table.has("note")).isFalse();
        assertThat(table.cell(table.rows().getFirst(), "note")).isEmpty();
    }

    @Test
    void a_cell_has_a_place_and_what_is_not_there_the_place_around_it() throws IOException {
        var table = good("case,answer\n\nG1,met\n");
        assertThat(table.place(0, "answer")).isEqualTo(new Place("table.csv", 3, 2));
        assertThat(table.place(0, "note")).isEqualTo(new Place("table.csv", 3, 0));
        assertThat(table.place(0, null)).isEqualTo(new Place("table.csv", 3, 0));
        assertThat(table.place(9, "answer")).isEqualTo(new Place("table.csv", 0, 0));
        assertThat(table.place()).isEqualTo(new Place("table.csv", 0, 0));
    }

    @Test
    void says_every_fault_of_a_header_at_once() throws IOException {
        assertThat(read("case,note,colour,note\nG1,,,\n")).isNull();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "table.csv:1: FI011 column 'answer' is missing. Add it to the header.",
                        "table.csv:1:3: FI012 column 'colour' is not known. Take it out, or use one of case, answer,"
                                + " note.",
                        "table.csv:1:4: FI014 column 'note' stands twice. Keep one of the two.");
    }

    @Test
    void header_problems_have_their_own_codes() throws IOException {
        read("case,note,colour,note\n");
        assertThat(problems.all()).extracting(Problem::code).containsExactly(FI011, FI012, FI014);
    }

    @Test
    void a_row_of_another_length_is_told_and_the_others_are_read() throws IOException {
        var table = read("case,answer,note\nG1,met\nG2,met,fine\nG3,met,a,b\n");
        assertThat(Objects.requireNonNull(table).rows()).hasSize(1);
        assertThat(problems.all()).extracting(Problem::code).containsExactly(FI013, FI013);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "table.csv:2:2: FI013 the row has 2 cells, the header 3. Put cells that hold the separator or"
                                + " a line break between quotation marks.",
                        "table.csv:4:4: FI013 the row has 4 cells, the header 3. Put cells that hold the separator or"
                                + " a line break between quotation marks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case,answer\nG1,\"met\nG2,met\nG3,met\n",
                "case,answer,note\nG1,met,fine\nG2,met,\"open\nG3,met,fine\n",
                "case,answer\nG1,met\nG2,\"met"
            })
    void a_quotation_mark_that_is_not_closed_never_swallows_rows_in_silence(String text) throws IOException {
        read(text);
        assertThat(problems.all()).extracting(Problem::code).containsAnyOf(FI013, FI015);
    }

    @Test
    void text_after_a_closed_quotation_mark_is_told_in_its_line() throws IOException {
        assertThat(read("case,answer\nG1,met\nG2,\"met\"x\n")).isNull();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(FI015);
            assertThat(problem.place()).isEqualTo(new Place("table.csv", 3, 0));
            assertThat(problem.remedy()).isEqualTo("Look for a quotation mark that is not closed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void an_empty_file_is_told_what_to_start_with(String text) throws IOException {
        assertThat(read(text)).isNull();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("table.csv:1: FI015 the file is empty. Start it with the header: case,answer.");
    }

    @Test
    void a_table_that_is_not_utf_8_is_told_where() throws IOException {
        Files.write(folder.resolve("table.csv"), "case,answer\nD\u00f4l,met\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TableFile.read(folder.resolve("table.csv"), "table.csv", List.of("case"), List.of(), problems))
                .isNull();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "table.csv:2:2: FI009 this is not UTF-8. Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8').");
        assertThat(problems.all()).extracting(Problem::code).containsExactly(FI009);
    }

    @Test
    void a_table_beyond_all_measure_is_not_read() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("table.csv").toFile(), "rw")) {
            sparse.setLength(TextFile.MOST_BYTES + 1);
        }
        assertThat(TableFile.read(folder.resolve("table.csv"), "table.csv", List.of("case"), List.of(), problems))
                .isNull();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(FI007);
        assertThat(problems.all().getFirst().remedy()).isEqualTo("Keep it under 67108864");
    }

    @Test
    void a_column_named_with_capitals_by_the_edition_is_found() throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), "case,Shade\nG1,yes\n");
        var table = TableFile.read(file, "table.csv", List.of("case", "Shade"), List.of(), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(Objects.requireNonNull(table).cell(table.rows().getFirst(), "Shade"))
                .isEqualTo("yes");
    }

    private @Nullable Table read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), text);
        return TableFile.read(file, "table.csv", List.of("case", "answer"), List.of("note"), problems);
    }

    private Table good(String text) throws IOException {
        var table = read(text);
        assertThat(problems.all()).isEmpty();
        return Objects.requireNonNull(table);
    }
}

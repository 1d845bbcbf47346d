package org.plumbline.publishing.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.scenario.SampleReport;

class CsvFilesTest {
    private static DataBook book(DataTable... tables) {
        var sample = SampleReport.book("en");
        return new DataBook(
                "en",
                sample.title(),
                sample.identifier(),
                sample.publisher(),
                sample.date(),
                "",
                List.of(),
                sample.marks(),
                List.of(tables),
                sample.words());
    }

    private static DataTable oneColumn(DataTable.Type type, boolean required, List<String> cells) {
        var columns = List.of(
                new DataTable.Column("row", "Row", DataTable.Type.INTEGER, true, ""),
                new DataTable.Column("cell", "Cell", type, required, ""));
        var rows = new ArrayList<List<String>>();
        cells.forEach(cell -> rows.add(List.of("" + rows.size(), cell)));
        return new DataTable("one", "One", "", columns, List.of("row"), rows);
    }

    private static String text(Map<String, byte[]> files, String name) {
        var bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes == null ? new byte[0] : bytes, UTF_8);
    }

    private static @Nullable Object cellOf(CsvReading read, int row) {
        var rows = read.tables.get("one.csv");
        return rows == null ? null : rows.get(row).get(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_row_comes_back_by_the_metadata_alone(String language) {
        var book = SampleReport.book(language);
        var read = new CsvReading(CsvFiles.of(book));
        assertThat(read.errors).isEmpty();
        assertThat(read.tables.keySet()).containsExactly("scores.csv", "lamps.csv");
        for (var table : book.tables()) {
            var rows = read.tables.get(table.name() + ".csv");
            assertThat(rows)
                    .isEqualTo(table.rows().stream()
                            .map(row -> typed(book, table, row))
                            .toList());
        }
    }

    /** What a row of the book means: nulls for marks, and for empty cells outside the key. */
    private static List<@Nullable Object> typed(DataBook book, DataTable table, List<String> row) {
        var marks = book.marks().stream().map(DataBook.Mark::mark).toList();
        var values = new ArrayList<@Nullable Object>();
        for (int at = 0; at < row.size(); at++) {
            var cell = row.get(at);
            var column = table.columns().get(at);
            boolean isNull =
                    marks.contains(cell) || (cell.isEmpty() && !table.key().contains(column.name()));
            values.add(
                    isNull
                            ? null
                            : switch (column.type()) {
                                case TEXT -> cell;
                                case INTEGER -> new BigInteger(cell);
                                case DECIMAL -> new BigDecimal(cell);
                                case DATE -> LocalDate.parse(cell);
                            });
        }
        return values;
    }

    @Test
    void a_table_is_a_header_of_names_and_rows_that_end_in_line_feeds() {
        assertThat(text(CsvFiles.of(SampleReport.book("en")), "scores.csv")).isEqualTo("""
                        id,area,met,percent,since
                        I,,26,68,2031-04-01
                        I,"North, ""old"" side",12,[z],
                        I.1,,7,88,2031-04-02
                        """);
    }

    @Test
    void the_metadata_says_what_the_book_is() {
        var english = new CsvReading(CsvFiles.of(SampleReport.book("en"))).metadata;
        assertThat(english.get("@context").get(1).get("@language").asString()).isEqualTo("en");
        assertThat(english.get("dc:title").asString())
                .isEqualTo("Inspection of harbour lights: Harbour of Little Sand");
        assertThat(english.get("dc:publisher").asString()).isEqualTo("Inspectorate of Lights");
        assertThat(english.get("dc:issued").get("@value").asString()).isEqualTo("2031-05-01");
        assertThat(english.get("dc:description").get(1).asString()).endsWith(SampleReport.AWKWARD);
        assertThat(english.get("notes").get(1).get("skos:definition").asString())
                .isEqualTo("nothing to count");
        assertThat(english.has("schema:creativeWorkStatus")).isFalse();
        var welsh = new CsvReading(CsvFiles.of(SampleReport.book("cy"))).metadata;
        assertThat(welsh.get("@context").get(1).get("@language").asString()).isEqualTo("cy");
        assertThat(welsh.get("schema:creativeWorkStatus").asString()).isEqualTo("DRAFFT – heb ei adolygu");
    }

    @Test
    void an_empty_area_in_a_key_is_a_value_of_its_own_and_no_null() {
        var read = new CsvReading(CsvFiles.of(SampleReport.book("en")));
        var area = read.metadata
                .get("tables")
                .get(0)
                .get("tableSchema")
                .get("columns")
                .get(1);
        assertThat(CsvReading.strings(area.get("null"))).isEmpty();
        assertThat(area.get("required").asBoolean()).isFalse();
        assertThat(read.tables.get("scores.csv")).first().asString().startsWith("[I, , 26");
    }

    @ParameterizedTest
    @CsvSource({"INTEGER", "DECIMAL", "DATE", "TEXT"})
    void a_cell_that_must_have_a_value_takes_a_mark_and_is_wrong_when_empty(DataTable.Type type) {
        assertThat(new CsvReading(CsvFiles.of(book(oneColumn(type, true, List.of("[c]"))))).errors)
                .isEmpty();
        assertThat(new CsvReading(CsvFiles.of(book(oneColumn(type, true, List.of(""))))).errors)
                .hasSize(1);
        assertThat(new CsvReading(CsvFiles.of(book(oneColumn(type, false, List.of("", "[z]"))))).errors)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 20 7946 0000", "-a", "@SUM(A1)", " =1", "'=1", "''@x", "\uFF1D1", "=cmd|' /C x'!A0"
            })
    void text_that_a_spreadsheet_takes_for_a_formula_is_made_safe_and_comes_back(String formula) {
        var files = CsvFiles.of(book(oneColumn(DataTable.Type.TEXT, true, List.of(formula))));
        assertThat(text(files, "one.csv").lines().toList().get(1)).startsWith("0,'");
        assertThat(cellOf(new CsvReading(files), 0)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-12.5", "0"})
    void numbers_stay_as_they_are_in_every_column(String number) {
        for (var type : List.of(DataTable.Type.TEXT, DataTable.Type.DECIMAL)) {
            var files = CsvFiles.of(book(oneColumn(type, true, List.of(number))));
            assertThat(text(files, "one.csv").lines().toList().get(1)).isEqualTo("0," + number);
            assertThat(new CsvReading(files).errors).isEmpty();
        }
    }

    @Test
    void awkward_text_comes_back_and_control_characters_go() {
        var long200 = "Ŵ".repeat(200);
        var cells = List.of(SampleReport.AWKWARD, long200, "it's", "a\u0000b\r\nc", "\"", ",");
        var read = new CsvReading(CsvFiles.of(book(oneColumn(DataTable.Type.TEXT, false, cells))));
        assertThat(read.errors).isEmpty();
        assertThat(cellOf(read, 0)).isEqualTo(SampleReport.AWKWARD);
        assertThat(cellOf(read, 1)).isEqualTo(long200);
        assertThat(cellOf(read, 2)).isEqualTo("it's");
        assertThat(cellOf(read, 3)).isEqualTo("ab\nc");
        assertThat(cellOf(read, 4)).isEqualTo("\"");
        assertThat(cellOf(read, 5)).isEqualTo(",");
    }

    @Test
    void a_table_without_rows_is_its_header_and_a_book_without_tables_its_metadata() {
        var files = CsvFiles.of(book(oneColumn(DataTable.Type.TEXT, false, List.of())));
        assertThat(text(files, "one.csv")).isEqualTo("row,cell\n");
        assertThat(new CsvReading(files).errors).isEmpty();
        assertThat(CsvFiles.of(book())).containsOnlyKeys(CsvFiles.METADATA);
    }

    @Test
    void the_same_book_gives_the_same_bytes() {
        var first = CsvFiles.of(SampleReport.book("cy"));
        var second = CsvFiles.of(SampleReport.book("cy"));
        assertThat(first.keySet()).containsExactlyElementsOf(second.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).isEqualTo(bytes));
    }
}

package org.plumbline.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;

class SentFileTest {
    private static final String TEXT = "case,name\nŵ1,é\n";

    private static Table good(byte[] bytes) {
        if (SentFile.read(bytes, "list", Limits.CASELOAD) instanceof Loaded.Good<Table>(var table, var _)) {
            return table;
        }
        throw new AssertionError(said(bytes));
    }

    private static List<String> said(byte[] bytes) {
        return said(bytes, Limits.CASELOAD);
    }

    private static List<String> said(byte[] bytes, Limits limits) {
        return SentFile.read(bytes, "list", limits).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<List<String>> cells(byte[] bytes) {
        return good(bytes).rows().stream().map(Table.Row::cells).toList();
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TEXT).getBytes(charset);
    }

    @Test
    void text_is_read_in_every_encoding_that_says_what_it_is() {
        for (var bytes : List.of(TEXT.getBytes(UTF_8), marked(UTF_8), marked(UTF_16LE), marked(UTF_16BE))) {
            assertThat(good(bytes).columns()).containsExactly("case", "name");
            assertThat(cells(bytes)).containsExactly(List.of("ŵ1", "é"));
            assertThat(said(bytes)).isEmpty();
        }
    }

    @Test
    void other_text_is_read_as_older_spreadsheets_write_it_and_that_is_said() {
        var bytes = "case,name\n1,José – “x”\n".getBytes(Charset.forName("windows-1252"));
        assertThat(cells(bytes)).containsExactly(List.of("1", "José – “x”"));
        assertThat(said(bytes))
                .containsExactly("list: note FI033 the file is not UTF-8; it was read as Windows-1252."
                        + " Look whether letters with accents are right; if not, save it as 'CSV UTF-8'.");
    }

    @Test
    void what_is_no_text_is_refused() {
        var refused = "list: FI034 the file is neither text nor a spreadsheet that we know."
                + " Save the table as .xlsx, .ods or 'CSV UTF-8'.";
        assertThat(said("a\0b".getBytes(UTF_8))).containsExactly(refused);
        assertThat(said(TEXT.getBytes(UTF_16LE))).contains(refused);
        assertThat(said(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3}))
                .contains(refused);
    }

    @Test
    void an_old_or_locked_workbook_is_refused_with_what_to_do() {
        assertThat(said(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .containsExactly("list: FI034 the file is a spreadsheet of an old kind, or locked with a password."
                        + " Save it without a password as .xlsx, .ods or CSV.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n", " "})
    void a_table_with_nothing_in_it(String text) {
        assertThat(said(text.getBytes(UTF_8)))
                .containsExactly("list:1: FI015 the table is empty. Start it with a row of headings.");
    }

    @Test
    void the_line_by_which_spreadsheets_are_told_the_separator_is_no_row() {
        var table = good("sep=;\na;b\n1;2\n".getBytes(UTF_8));
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them() {
        var table = good("\na,b\n\"two\nlines\",x\n\n,\n3,y\n".getBytes(UTF_8));
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 6);
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo("two\nlines");
    }

    @Test
    void every_fault_of_header_and_rows_is_told_at_once() {
        assertThat(said("a,A,,12\n1,2,3,4\n1,2\n1,2,3,4,5\n".getBytes(UTF_8)))
                .containsExactly(
                        "list:1:2: FI014 heading 'A' stands here and in column 1. Rename or take out one of the two.",
                        "list:1:3: FI031 the column has no heading, and '3' in row 2. Give it a heading, or empty it.",
                        "list:1:4: FI032 the first row has '12' where a heading should stand."
                                + " Put a row of headings above the data.",
                        "list:3: FI013 the row has 2 cells, the header 4."
                                + " Put cells that hold the separator or a line break between quotation marks.",
                        "list:4: FI013 the row has 5 cells, the header 4."
                                + " Put cells that hold the separator or a line break between quotation marks.");
    }

    @Test
    void a_table_without_a_header_is_told() {
        assertThat(said("A1,12/03/2018\nA2,13/03/2018\n".getBytes(UTF_8)))
                .first()
                .asString()
                .contains("FI032");
    }

    @Test
    void a_quotation_mark_that_is_never_closed() {
        assertThat(said("a,b\n1,\"x\n2,y\n".getBytes(UTF_8))).first().asString().startsWith("list:2: FI015");
    }

    @Test
    void a_cell_of_a_megabyte_is_told_by_its_place() {
        assertThat(said(("a,b\n1," + "x".repeat(1 << 20) + "\n").getBytes(UTF_8)))
                .containsExactly("list:2:2: FI030 the cell has 1048576 characters. Keep it under 10000.");
    }

    @Test
    void what_is_larger_than_may_be_is_refused() {
        var limits = new Limits(40, 2, 3, 10);
        assertThat(said("x".repeat(41).getBytes(UTF_8), limits))
                .first()
                .asString()
                .contains("FI007");
        assertThat(said("a\n1\n2\n3\n".getBytes(UTF_8), limits))
                .containsExactly(
                        "list:4: FI030 the table has more than 2 rows. Send the cases of one inspection only.");
        assertThat(said("a,b,c,d\n".getBytes(UTF_8), limits))
                .containsExactly("list:1:4: FI030 the row has 4 cells. Send at most 3 columns.");
    }

    @Test
    void excel_dates_numbers_and_truth_become_text() throws IOException {
        var bytes = Sheets.xlsx(sheet -> {
            sheet.value(0, 0, "case");
            sheet.value(0, 1, "start");
            sheet.value(0, 2, "age");
            sheet.value(0, 3, "custody");
            sheet.value(1, 0, "A1");
            Sheets.date(sheet, 1, 1, LocalDate.of(2018, 9, 3));
            sheet.value(1, 2, 15.0);
            sheet.value(1, 3, true);
            sheet.value(3, 0, "'=A2");
            sheet.value(3, 2, 0.1 + 0.2);
        });
        var table = good(bytes);
        assertThat(table.columns()).containsExactly("case", "start", "age", "custody");
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(2, List.of("A1", "2018-09-03", "15", "true")),
                        new Table.Row(4, List.of("=A2", "", "0.3", "")));
    }

    @Test
    void values_of_formulas_are_read_and_only_the_first_sheet_and_both_are_said() throws IOException {
        var bytes = Sheets.xlsx(
                sheet -> {
                    sheet.value(0, 0, "case");
                    sheet.value(1, 0, "A1");
                    sheet.formula(2, 0, "CONCATENATE(A2,A2)");
                },
                "Second");
        assertThat(said(bytes))
                .containsExactlyInAnyOrder(
                        "list: note FI036 the sheet has formulas (1); their last values were read."
                                + " Nothing, if the values shown are right.",
                        "list: note FI035 the spreadsheet has 2 sheets; the first, 'List', was read."
                                + " Put the table into the first sheet, if it is another.");
    }

    @Test
    void opendocument_sheets_are_read_alike() throws IOException {
        var bytes = Sheets.ods(
                Sheets.sheet(
                        "List",
                        new Object[] {"case", "start", "age"},
                        new Object[] {"A1", LocalDate.of(2018, 9, 3), 15.0},
                        new Object[] {"'=A2", "two  spaces", -5}),
                Sheets.sheet("Second", new Object[] {"x"}));
        assertThat(cells(bytes))
                .containsExactly(List.of("A1", "2018-09-03", "15"), List.of("=A2", "two  spaces", "-5"));
        assertThat(said(bytes)).singleElement().asString().contains("FI035");
    }

    @Test
    void repeated_rows_and_cells_count_and_blank_ones_to_the_end_of_the_sheet_do_not() throws IOException {
        var cell = "<t:table-cell o:value-type='string'><x:p>%s</x:p></t:table-cell>";
        var table = good(
                Sheets.odsOf(
                        "<t:table-row>" + cell.formatted("a")
                                + cell.formatted("b") + "</t:table-row><t:table-row t:number-rows-repeated='2'>"
                                + "<t:table-cell t:number-columns-repeated='2' o:value-type='float' o:value='7'><x:p>7,00</x:p></t:table-cell>"
                                + "<t:table-cell t:number-columns-repeated='16382'/></t:table-row>"
                                + "<t:table-row t:number-rows-repeated='1048570'><t:table-cell t:number-columns-repeated='16384'/></t:table-row>"));
        assertThat(table.rows())
                .containsExactly(new Table.Row(2, List.of("7", "7")), new Table.Row(3, List.of("7", "7")));
    }

    @Test
    void a_cell_repeated_beyond_all_measure_is_refused_at_once() throws IOException {
        var cell = "<t:table-cell t:number-columns-repeated='%d'><x:p>a</x:p></t:table-cell>";
        assertThat(said(Sheets.odsOf("<t:table-row>" + cell.formatted(2_000_000_000) + "</t:table-row>")))
                .containsExactly("list:1:201: FI030 the row has 201 cells. Send at most 200 columns.");
        assertThat(said(Sheets.odsOf(
                        "<t:table-row t:number-rows-repeated='2000000000'>" + cell.formatted(1) + "</t:table-row>")))
                .singleElement()
                .asString()
                .contains("FI030 the table has more than 100000 rows");
    }

    @Test
    void a_cell_with_an_error_is_told() throws IOException {
        assertThat(
                        said(
                                Sheets.odsOf(
                                        "<t:table-row><t:table-cell><x:p>a</x:p></t:table-cell></t:table-row>"
                                                + "<t:table-row><t:table-cell t:formula='of:=1/0'><x:p>#DIV/0!</x:p></t:table-cell></t:table-row>")))
                .contains("list:2:1: FI037 the cell holds the error #DIV/0!. Mend the formula, or write the value.");
    }

    @Test
    void a_file_that_unpacks_to_more_than_may_be_is_refused() throws IOException {
        var bomb = Sheets.zip(Map.of("xl/workbook.xml", " ".repeat(120 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(said(bomb))
                .containsExactly("list: FI007 the file unpacks to more than 104857600 bytes."
                        + " Save only the sheet with the table, or save it as CSV.");
    }

    @Test
    void entities_are_not_unfolded() throws IOException {
        var laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>";
        assertThat(said(Sheets.zip(Map.of("xl/workbook.xml", laughs))))
                .singleElement()
                .asString()
                .contains("FI034");
    }

    @Test
    void another_packed_file_is_no_spreadsheet() throws IOException {
        assertThat(said(Sheets.zip(Map.of("word/document.xml", "<d/>"))))
                .containsExactly("list: FI034 the file is packed, but no spreadsheet."
                        + " Send the table itself, as .xlsx, .ods or CSV.");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_damaged_file_is_read_or_refused_and_nothing_worse(long seed) throws IOException {
        var random = new Random(seed);
        var rows = List.of(List.of("case", "age"), List.of("A1", "12"), List.of("A2", "é"));
        var bytes = random.nextBoolean() ? Sheets.xlsx(rows) : "case,age\nA1,\"12\"\nA2,é\n".getBytes(UTF_8);
        for (int times = random.nextInt(1, 6); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var damaged = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThat(SentFile.read(damaged, "list", Limits.CASELOAD)).isNotNull();
    }
}

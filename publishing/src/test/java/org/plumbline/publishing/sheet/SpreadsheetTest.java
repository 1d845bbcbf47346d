package org.plumbline.publishing.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.publishing.LibreOffice;
import org.plumbline.publishing.file.FixedArchive;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.scenario.SampleReport;
import org.w3c.dom.Element;

class SpreadsheetTest {
    /** Every sheet to a file of its own, UTF-8, cells as they are and not as they look. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private static DataBook book(List<DataBook.Mark> marks, List<DataTable> tables) {
        var sample = SampleReport.book("en");
        return new DataBook("en", "T", "id", "P", "2031-05-01", "", List.of(), marks, tables, sample.words());
    }

    private static DataTable table(String name, DataTable.Type type, String... cells) {
        var column = new DataTable.Column("cell", "Cell", type, false, "");
        return new DataTable(
                name,
                "Table " + name,
                "",
                List.of(column),
                List.of("cell"),
                List.of(cells).stream().map(List::of).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_odf_validator_finds_nothing(String language, @TempDir Path folder) throws Exception {
        assertThat(OdfValidator.complaints(Spreadsheet.of(SampleReport.book(language)), folder))
                .isEmpty();
    }

    @Test
    void the_validator_does_find_what_is_wrong(@TempDir Path folder) throws Exception {
        var entries = FixedArchive.read(Spreadsheet.of(SampleReport.book("en")));
        entries.computeIfPresent(
                "content.xml",
                (_, it) -> new String(it, UTF_8)
                        .replace("table:display-filter-buttons=\"true\"", "table:display-filter-buttons=\"perhaps\"")
                        .getBytes(UTF_8));
        assertThat(OdfValidator.complaints(FixedArchive.write(entries), folder)).isNotEmpty();
    }

    @Test
    void cover_contents_and_notes_stand_before_one_table_a_sheet() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("en")));
        assertThat(ods.sheets()).containsExactly("Cover", "Contents", "Notes", "scores", "lamps");
        assertThat(ods.rows("Cover").getFirst())
                .containsExactly("text Inspection of harbour lights: Harbour of Little Sand");
        assertThat(ods.rows("Cover")).contains(List.of("text Inspectorate of Lights"), List.of("date 2031-05-01"));
        assertThat(ods.rows("Contents"))
                .contains(
                        List.of("text Sheet", "text Table", "text Rows"),
                        List.of("text scores", "text Scores", "float 3"));
        assertThat(ods.rows("Notes")).contains(List.of("text [c]", "text withheld"));
    }

    @Test
    void a_table_has_its_title_first_then_what_it_holds_then_header_and_rows() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("en")));
        assertThat(ods.rows("scores"))
                .containsExactly(
                        List.of("text Scores"),
                        List.of("text Every score, for the whole and for each area."),
                        List.of("text Table: 1; Rows: 3; Notes: 1"),
                        List.of("text Notes"),
                        List.of("text Contents"),
                        List.of("text Id", "text Area", "text Met", "text Percent", "text Since"),
                        List.of("text I", "", "float 26", "float 68", "date 2031-04-01"),
                        List.of("text I", "text North, \"old\" side", "float 12", "text [z]", ""),
                        List.of("text I.1", "", "float 7", "float 88", "date 2031-04-02"));
        assertThat(ods.rows("lamps")).contains(List.of("text oil", "float 24", "float 12.5"));
    }

    @Test
    void each_sheet_with_a_table_has_one_marked_range_over_header_and_rows() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("en")));
        var ranges = Ods.all(ods.content, Ods.TABLE, "database-range").stream()
                .map(it -> it.getAttributeNS(Ods.TABLE, "name") + " "
                        + it.getAttributeNS(Ods.TABLE, "target-range-address"))
                .toList();
        assertThat(ranges)
                .containsExactly(
                        "contents 'Contents'.A4:'Contents'.C7",
                        "notes 'Notes'.A4:'Notes'.B6",
                        "scores 'scores'.A6:'scores'.E9",
                        "lamps 'lamps'.A6:'lamps'.C9");
        assertThat(Ods.all(ods.content, Ods.TABLE, "table-header-rows")).hasSize(4);
    }

    @Test
    void nothing_is_merged_and_no_row_is_empty() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("cy")));
        assertThat(Ods.all(ods.content, Ods.TABLE, "covered-table-cell")).isEmpty();
        for (var sheet : ods.sheets()) {
            assertThat(ods.rows(sheet))
                    .as(sheet)
                    .allSatisfy(row -> assertThat(String.join("", row)).isNotEmpty());
        }
    }

    @Test
    void the_contents_lead_to_every_sheet() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("en")));
        var links = Ods.all(ods.content, Ods.TEXT, "a").stream()
                .map(it -> it.getAttributeNS("http://www.w3.org/1999/xlink", "href"))
                .toList();
        assertThat(links).contains("#'Notes'.A1", "#'scores'.A1", "#'lamps'.A1", "#'Contents'.A1");
    }

    @Test
    void a_draft_says_so_at_the_top_of_every_sheet_and_a_final_edition_nowhere() throws Exception {
        var draft = new Ods(Spreadsheet.of(SampleReport.book("cy")));
        for (var sheet : draft.sheets()) {
            assertThat(draft.rows(sheet).get(1)).containsExactly("text DRAFFT – heb ei adolygu");
        }
        var last = new Ods(Spreadsheet.of(SampleReport.book("en")));
        assertThat(last.content.getDocumentElement().getTextContent()).doesNotContain("DRAFFT");
    }

    @Test
    void title_and_language_stand_in_the_properties() throws Exception {
        var ods = new Ods(Spreadsheet.of(SampleReport.book("cy")));
        assertThat(ods.meta.getDocumentElement().getTextContent())
                .startsWith("Inspection of harbour lights: Harbour of Little Sand")
                .endsWith("cy-GB");
        var cell = (Element) Ods.all(ods.styles, "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "default-style")
                .getFirst()
                .getElementsByTagNameNS("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "text-properties")
                .item(0);
        assertThat(cell.getAttribute("fo:language")).isEqualTo("cy");
        assertThat(cell.getAttribute("fo:country")).isEqualTo("GB");
    }

    @Test
    void libreoffice_reads_the_same_cells(@TempDir Path folder) throws Exception {
        var book = SampleReport.book("en");
        var files = LibreOffice.converted(Spreadsheet.of(book), "book.ods", CSV, folder);
        assertThat(files).hasSize(5);
        for (var table : book.tables()) {
            var rows = new ArrayList<List<String>>();
            try (var csv = CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofCsvRecord(Files.readString(folder.resolve("out/book-%s.csv".formatted(table.name()))))) {
                csv.forEach(record -> rows.add(record.getFields()));
            }
            int width = table.columns().size();
            int from = rows.size() - table.rows().size();
            assertThat(rows.get(from - 1))
                    .isEqualTo(table.columns().stream()
                            .map(DataTable.Column::title)
                            .toList());
            assertThat(rows.subList(from, rows.size())).isEqualTo(table.rows());
            assertThat(rows.getFirst()).hasSize(width).first().isEqualTo(table.title());
        }
    }

    @Test
    void awkward_text_long_names_and_formulas_stay_text(@TempDir Path folder) throws Exception {
        var cells = new String[] {SampleReport.AWKWARD, "Ŵ".repeat(200), "=1+1", "a\u0000b\u0007c", "12", "-5"};
        var file = Spreadsheet.of(book(List.of(), List.of(table("odd", DataTable.Type.TEXT, cells))));
        assertThat(new Ods(file).rows("odd"))
                .contains(List.of("text '=1+1"), List.of("text abc"), List.of("text 12"), List.of("text -5"));
        assertThat(new Ods(file).sheets()).containsExactly("Cover", "Contents", "odd");
        assertThat(OdfValidator.complaints(file, folder)).isEmpty();
    }

    @Test
    void a_number_with_more_digits_than_a_spreadsheet_reckons_with_stays_text() throws Exception {
        var ods = new Ods(Spreadsheet.of(book(
                List.of(),
                List.of(table("n", DataTable.Type.INTEGER, "9007199254740993", "12345678901234567890", "-5", "007")))));
        assertThat(ods.rows("n")).contains(List.of("text 9007199254740993"), List.of("float -5"), List.of("float 7"));
    }

    @Test
    void equal_rows_empty_rows_and_tables_without_rows_are_written(@TempDir Path folder) throws Exception {
        var file = Spreadsheet.of(book(
                List.of(),
                List.of(
                        table("same", DataTable.Type.INTEGER, "1", "1", "1"),
                        table("blank", DataTable.Type.TEXT, "", "", "x", ""),
                        table("none", DataTable.Type.TEXT))));
        var ods = new Ods(file);
        assertThat(ods.rows("same").reversed().subList(0, 3)).containsOnly(List.of("float 1"));
        assertThat(ods.rows("blank").reversed().subList(0, 4))
                .containsExactly(List.of(""), List.of("text x"), List.of(""), List.of(""));
        assertThat(OdfValidator.complaints(file, folder)).isEmpty();
    }

    @Test
    void sheets_that_would_have_the_same_name_get_numbers() throws Exception {
        var ods = new Ods(Spreadsheet.of(book(
                List.of(new DataBook.Mark("[c]", "withheld")),
                List.of(table("notes", DataTable.Type.TEXT, "a"), table("cover", DataTable.Type.TEXT, "b")))));
        assertThat(ods.sheets()).containsExactly("Cover 2", "Contents", "Notes 2", "notes", "cover");
        var ranges = Ods.all(ods.content, Ods.TABLE, "database-range").stream()
                .map(it -> it.getAttributeNS(Ods.TABLE, "name"))
                .toList();
        assertThat(new HashSet<>(ranges)).hasSameSizeAs(ranges);
    }

    @Test
    void the_same_book_gives_the_same_bytes() {
        assertThat(Spreadsheet.of(SampleReport.book("cy"))).isEqualTo(Spreadsheet.of(SampleReport.book("cy")));
    }
}

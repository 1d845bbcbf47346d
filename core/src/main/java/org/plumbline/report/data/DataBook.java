package org.plumbline.report.data;

import java.util.List;

/**
 * All figures of a report as tables, in one language.
 *
 * @param title of the report
 * @param identifier stable and unique among reports
 * @param publisher who publishes it
 * @param date the day the report is dated, ISO
 * @param about what a reader should know before using the data, one paragraph each
 * @param marks what the marks in cells mean, such as that a count is withheld
 * @param words the fixed words of a spreadsheet's cover
 */
public record DataBook(
        String language,
        String title,
        String identifier,
        String publisher,
        String date,
        String draft,
        List<String> about,
        List<Mark> marks,
        List<DataTable> tables,
        Words words) {
    public DataBook {
        about = List.copyOf(about);
        marks = List.copyOf(marks);
        tables = List.copyOf(tables);
    }

    /** A mark that stands in a cell in place of a value, and what it means. */
    public record Mark(String mark, String meaning) {}

    /** Headings of the sheets that are no tables. */
    public record Words(
            String cover,
            String contents,
            String notes,
            String sheet,
            String table,
            String rows,
            String mark,
            String meaning) {}
}

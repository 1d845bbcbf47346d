package org.plumbline.publishing.table;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.json.Json;
import org.plumbline.formats.table.GuardedCell;
import org.plumbline.publishing.markup.CleanText;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import org.plumbline.report.data.DataTable.Column;
import tools.jackson.core.JsonGenerator;

/**
 * What the CSV files of a book hold, in the words of CSV on the Web (W3C, 2015).
 *
 * <p>Marks and the empty cell are nulls. A key holds no nulls: its text columns take the empty cell for a value of its
 * own, such as the whole service beside its areas. CSV on the Web calls a required cell that is null an error, so a
 * column that must have a value or a mark is not {@code required}: the empty cell is no null there, and no number
 * either.
 */
final class CsvMetadata {
    private final DataBook book;
    private final JsonGenerator json;

    private CsvMetadata(DataBook book, JsonGenerator json) {
        this.book = book;
        this.json = json;
    }

    static String of(DataBook book) {
        return Json.write(json -> new CsvMetadata(book, json).group());
    }

    private void group() {
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("http://www.w3.org/ns/csvw");
        json.writeStartObject();
        json.writeStringProperty("@language", book.language());
        json.writeEndObject();
        json.writeEndArray();
        text("dc:title", book.title());
        text("dc:identifier", book.identifier());
        text("dc:publisher", book.publisher());
        json.writeObjectPropertyStart("dc:issued");
        json.writeStringProperty("@value", book.date());
        json.writeStringProperty("@type", "xsd:date");
        json.writeEndObject();
        text("dc:language", book.language());
        if (!book.draft().isEmpty()) {
            text("schema:creativeWorkStatus", book.draft());
        }
        Json.strings(
                json, "dc:description", book.about().stream().map(CleanText::of).toList());
        marks();
        dialect();
        json.writeArrayPropertyStart("tables");
        book.tables().forEach(this::table);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void marks() {
        json.writeArrayPropertyStart("notes");
        for (var mark : book.marks()) {
            json.writeStartObject();
            json.writeStringProperty("skos:notation", GuardedCell.written(CleanText.of(mark.mark())));
            text("skos:definition", mark.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void dialect() {
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("encoding", "utf-8");
        json.writeBooleanProperty("header", true);
        json.writeStringProperty("delimiter", ",");
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        Json.strings(json, "lineTerminators", List.of("\n"));
        json.writeEndObject();
    }

    private void table(DataTable table) {
        json.writeStartObject();
        json.writeStringProperty("url", CsvFiles.file(table));
        text("dc:title", table.title());
        text("dc:description", table.description());
        json.writeObjectPropertyStart("tableSchema");
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> column(table, column));
        json.writeEndArray();
        if (!table.key().isEmpty()) {
            Json.strings(json, "primaryKey", table.key());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void column(DataTable table, Column column) {
        boolean inKey = table.key().contains(column.name());
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        Json.strings(json, "titles", titles(column));
        text("dc:description", column.description());
        datatype(column, inKey);
        json.writeBooleanProperty(
                "required", column.required() && (inKey || book.marks().isEmpty()));
        Json.strings(json, "null", nulls(column, inKey));
        json.writeEndObject();
    }

    private List<String> nulls(Column column, boolean inKey) {
        var nulls = new ArrayList<String>();
        boolean emptyIsAValue = inKey && column.type() == DataTable.Type.TEXT && !column.required();
        boolean markInPlace = column.required() && !inKey && !book.marks().isEmpty();
        if (!emptyIsAValue && !markInPlace) {
            nulls.add("");
        }
        if (!inKey) {
            book.marks().forEach(mark -> nulls.add(GuardedCell.written(CleanText.of(mark.mark()))));
        }
        return nulls;
    }

    /** The header's name first, which readers look for, then the one for people. */
    private static List<String> titles(Column column) {
        var title = CleanText.of(column.title());
        return title.equals(column.name()) ? List.of(title) : List.of(column.name(), title);
    }

    private void datatype(Column column, boolean inKey) {
        if (column.type() == DataTable.Type.TEXT && column.required() && !inKey) {
            json.writeObjectPropertyStart("datatype");
            json.writeStringProperty("base", "string");
            json.writeNumberProperty("minLength", 1);
            json.writeEndObject();
        } else {
            json.writeStringProperty("datatype", name(column.type()));
        }
    }

    private static String name(DataTable.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
        };
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, CleanText.of(value));
    }
}

package org.plumbline.publishing.json;

import java.util.Locale;
import org.plumbline.formats.json.Json;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.data.DataTable;
import tools.jackson.core.JsonGenerator;

/** A data book as one JSON text: every table with its columns, key and rows; cells stay text, as the book has them. */
public final class BookJson {
    private BookJson() {}

    /** The book as JSON. */
    public static String of(DataBook book) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("language", book.language());
            json.writeStringProperty("title", book.title());
            json.writeStringProperty("identifier", book.identifier());
            json.writeStringProperty("publisher", book.publisher());
            json.writeStringProperty("date", book.date());
            json.writeStringProperty("draft", book.draft());
            Json.strings(json, "about", book.about());
            json.writeArrayPropertyStart("marks");
            for (var mark : book.marks()) {
                json.writeStartObject();
                json.writeStringProperty("mark", mark.mark());
                json.writeStringProperty("meaning", mark.meaning());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("tables");
            book.tables().forEach(table -> table(json, table));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void table(JsonGenerator json, DataTable table) {
        json.writeStartObject();
        json.writeStringProperty("name", table.name());
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("description", table.description());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> column(json, column));
        json.writeEndArray();
        Json.strings(json, "key", table.key());
        json.writeArrayPropertyStart("rows");
        for (var row : table.rows()) {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, DataTable.Column column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("title", column.title());
        json.writeStringProperty("type", column.type().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("required", column.required());
        json.writeStringProperty("description", column.description());
        json.writeEndObject();
    }
}

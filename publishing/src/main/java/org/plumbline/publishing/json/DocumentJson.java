package org.plumbline.publishing.json;

import org.plumbline.formats.json.Json;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Head;
import tools.jackson.core.JsonGenerator;

/** A document as other programs read it: its head, its blocks in order, its footnotes; the same text every time. */
public final class DocumentJson {
    private DocumentJson() {}

    /** The document as JSON. */
    public static String of(Document document) {
        return Json.write(json -> {
            var inlines = new InlineJson(json);
            var blocks = new BlockJson(json, inlines);
            json.writeStartObject();
            head(json, document.head());
            json.writeArrayPropertyStart("blocks");
            document.blocks().forEach(blocks::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("footnotes");
            for (var footnote : document.footnotes()) {
                json.writeStartObject();
                json.writeNumberProperty("number", footnote.number());
                inlines.property("text", footnote.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, Head head) {
        json.writeObjectPropertyStart("head");
        json.writeStringProperty("language", head.language());
        json.writeStringProperty("title", head.title());
        json.writeStringProperty("service", head.service());
        json.writeStringProperty("publisher", head.publisher());
        json.writeStringProperty("subject", head.subject());
        json.writeStringProperty("date", head.date());
        json.writeStringProperty("identifier", head.identifier());
        json.writeStringProperty("draft", head.draft());
        words(json, head.words());
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, Head.Words words) {
        json.writeObjectPropertyStart("words");
        json.writeStringProperty("page", words.page());
        json.writeStringProperty("contents", words.contents());
        json.writeStringProperty("notes", words.notes());
        json.writeStringProperty("backToText", words.backToText());
        json.writeStringProperty("skip", words.skip());
        json.writeStringProperty("attached", words.attached());
        json.writeStringProperty("otherLanguage", words.otherLanguage());
        json.writeStringProperty("chartTable", words.chartTable());
        json.writeEndObject();
    }
}

package org.plumbline.publishing.json;

import java.util.List;
import org.plumbline.formats.json.Json;
import org.plumbline.report.document.Inline;
import org.plumbline.report.document.Source;
import tools.jackson.core.JsonGenerator;

/** Running text as JSON: a list of pieces, each named by what it is. */
final class InlineJson {
    private final JsonGenerator json;

    InlineJson(JsonGenerator json) {
        this.json = json;
    }

    void property(String name, List<Inline> text) {
        json.writeName(name);
        list(text);
    }

    /** Several texts, one after another. */
    void properties(String name, List<List<Inline>> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(this::list);
        json.writeEndArray();
    }

    void list(List<Inline> text) {
        json.writeStartArray();
        text.forEach(this::piece);
        json.writeEndArray();
    }

    /** The members of a figure, within an object that the caller opened. */
    void figure(Inline.Figure figure) {
        json.writeStringProperty("figure", figure.text());
        source(figure.source());
    }

    private void piece(Inline piece) {
        json.writeStartObject();
        switch (piece) {
            case Inline.Text(var words) -> json.writeStringProperty("text", words);
            case Inline.Figure figure -> figure(figure);
            case Inline.Emphasis(var inside) -> property("emphasis", inside);
            case Inline.Strong(var inside) -> property("strong", inside);
            case Inline.Link(var inside, var to) -> {
                property("link", inside);
                json.writeStringProperty("to", to);
            }
            case Inline.Mark(var footnote) -> json.writeNumberProperty("footnote", footnote);
            case Inline.Break() -> json.writeBooleanProperty("break", true);
        }
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("of", source.of());
        json.writeStringProperty("form", source.form());
        json.writeStringProperty("subset", source.subset());
        Json.number(json, "met", source.met());
        Json.number(json, "relevant", source.relevant());
        json.writeEndObject();
    }
}

package org.plumbline.formats.json;

import java.math.BigDecimal;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.change.EditionHash;
import tools.jackson.core.JsonGenerator;

/** An edition as JSON: the keys of its file with its banks put in, and the hash that pins it. */
public final class EditionJson {
    private EditionJson() {}

    public static String of(EditionFile edition) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("hash", EditionHash.ofRules(edition.edition()));
            edition.tree().entries().forEach(entry -> entry(json, entry));
            json.writeEndObject();
        });
    }

    private static void entry(JsonGenerator json, Node.Entry entry) {
        json.writeName(entry.key());
        if (EditionFile.NUMBERS.contains(entry.key()) && entry.value() instanceof Node.Scalar(var text, var _)) {
            json.writeNumber(new BigDecimal(text));
        } else {
            value(json, entry.value());
        }
    }

    private static void value(JsonGenerator json, Node node) {
        switch (node) {
            case Node.Scalar(var text, var _) -> json.writeString(text);
            case Node.Sequence(var items, var _) -> {
                json.writeStartArray();
                items.forEach(item -> value(json, item));
                json.writeEndArray();
            }
            case Node.Mapping(var entries, var _) -> {
                json.writeStartObject();
                entries.forEach(entry -> entry(json, entry));
                json.writeEndObject();
            }
        }
    }
}

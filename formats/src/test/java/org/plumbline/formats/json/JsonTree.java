package org.plumbline.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as another program reads it: maps, lists, texts, whole numbers and nulls. */
final class JsonTree {
    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static Map<String, @Nullable Object> read(String text) {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var tree = new JsonTree(parser).object();
            if (parser.nextToken() != null) {
                throw new AssertionError("something follows the JSON: " + parser.currentToken());
            }
            return tree;
        }
    }

    /** A part of the tree that must be a map. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new AssertionError("not a map: " + part);
    }

    /** A part of the tree that must be a list of maps. */
    static List<Map<String, @Nullable Object>> maps(@Nullable Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(JsonTree::map).toList();
        }
        throw new AssertionError("not a list: " + part);
    }

    private @Nullable Object value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NULL -> null;
            default -> throw new AssertionError("the contract has no " + parser.currentToken());
        };
    }

    private Map<String, @Nullable Object> object() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextName() != null) {
            var name = parser.currentName();
            parser.nextToken();
            map.put(name, value());
        }
        return map;
    }

    private List<@Nullable Object> array() {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}

package org.plumbline.server.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Entered;
import tools.jackson.databind.JsonNode;

/** Fills a page's form with what a program sent, and says what of it no form has. */
final class Filled {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> odd = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();

    Filled(Class<? extends Record> form) {
        Stream.of(form.getRecordComponents()).forEach(each -> components.put(each.getName(), each));
    }

    /** The name that the page's form has for a component. */
    static String field(RecordComponent component) {
        var named = component.getAnnotation(Field.class);
        return named != null && !named.value().isEmpty()
                ? named.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The names that programs know, by those of the form. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        components.forEach((name, component) -> names.put(field(component), name));
        return names;
    }

    Filled json(JsonNode sent) {
        sent.properties().forEach(each -> {
            var texts = texts(each.getKey(), each.getValue());
            if (texts != null) {
                take(each.getKey(), texts);
            }
        });
        return this;
    }

    Filled address(Map<String, String[]> asked) {
        asked.forEach((name, texts) -> take(name, List.of(texts)));
        return this;
    }

    Filled with(String field, String value) {
        values.put(field, List.of(value));
        return this;
    }

    private @Nullable List<String> texts(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isValueNode()) {
            return List.of(value.asString());
        }
        var texts = new ArrayList<String>();
        if (value.isArray() && value.valueStream().allMatch(each -> each.isValueNode() && !each.isNull())) {
            value.forEach(each -> texts.add(each.asString()));
            return texts;
        }
        odd.add(name);
        return null;
    }

    private void take(String name, List<String> texts) {
        var component = components.get(name);
        if (component == null) {
            unknown.add(name);
            return;
        }
        var named = component.getAnnotation(Field.class);
        if (texts.stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
            // no form and no database takes this character
            unreadable.add(field(component));
        } else if (component.getType() != List.class && texts.size() != 1) {
            odd.add(name);
        } else if (named != null && named.day()) {
            day(field(component), texts.getFirst().strip());
        } else {
            values.put(field(component), named != null && named.lines() ? List.of(String.join("\n", texts)) : texts);
        }
    }

    /** A day as the form has it. What is none goes into the year, where the form will say so. */
    private void day(String field, String text) {
        var parts = text.split("-", -1);
        boolean whole = parts.length == 3;
        if (!text.isEmpty()) {
            values.put(field + "-year", List.of(whole ? parts[0] : text));
            values.put(field + "-month", List.of(whole ? parts[1] : ""));
            values.put(field + "-day", List.of(whole ? parts[2] : ""));
        }
    }

    Entered entered() {
        var entered = new Entered(values);
        unknown.forEach(name -> entered.wrong(name, "api.unknown-field", String.join(", ", components.keySet())));
        unreadable.forEach(field -> entered.wrong(field, "form.unreadable"));
        odd.forEach(name -> entered.wrong(name, "api.odd-value"));
        return entered;
    }
}

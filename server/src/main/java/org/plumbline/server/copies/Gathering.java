package org.plumbline.server.copies;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.server.copies.Copy.Field;
import org.plumbline.server.copies.Copy.Item;
import org.plumbline.server.copies.Copy.Part;
import org.plumbline.server.pages.Texts;

/** Puts a copy together, part by part, in one language. */
final class Gathering {
    private static final String FIELDS = "copies.fields.";

    private final Texts texts;
    private final String language;
    private final Map<String, List<Item>> parts = new LinkedHashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();

    Gathering(Texts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** Adds a thing; fields without a value are left out. */
    void add(String part, List<Field> fields) {
        var there = fields.stream().filter(field -> !field.value().isEmpty()).toList();
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(new Item(there));
    }

    /** A field whose label stands in the texts, with what it says in words. */
    Field field(String key, String value) {
        return new Field(key, say(FIELDS + key), value, words(key, value));
    }

    /** The word for a member of staff who is not named: the same one for the same person. */
    String staff(String who) {
        return letters.computeIfAbsent(who, _ -> texts.in(language, "copies.staff", letters.size() + 1));
    }

    private String words(String key, String value) {
        var text = switch (key) {
            case "action" -> "audit.actions." + value;
            case "role" -> "roles." + value;
            case "kind" -> "people.kinds." + value;
            default -> "";
        };
        return texts.has(text) ? say(text) : moment(value);
    }

    /** A moment as people here read it off the clock on the wall; anything else as it is. */
    private String moment(String value) {
        if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)")) {
            return value;
        }
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag(language + "-GB"))
                .format(OffsetDateTime.parse(value).atZoneSameInstant(ZoneId.of("Europe/London")));
    }

    private String say(String key) {
        return texts.in(language, key);
    }

    List<Part> parts() {
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}

package org.plumbline.server.copies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is held on somebody, as it is given to them.
 *
 * @param about a person's name, or the reference of a case and the service
 * @param made when it was gathered
 */
public record Copy(String about, Instant made, List<Part> parts) {
    public Copy {
        parts = List.copyOf(parts);
    }

    /** One kind of what is held; its title is the text {@code copies.parts.PART}. */
    public record Part(String part, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** One thing of that kind. */
    public record Item(List<Field> fields) {
        public Item {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of it.
     *
     * @param key for programs
     * @param label for people
     * @param value for programs
     * @param words for people
     */
    public record Field(String key, String label, String value, String words) {}

    /** How many things there are of each kind, in order. */
    public Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        parts.forEach(part -> counts.put(part.part(), part.items().size()));
        return counts;
    }

    /** For programs: every part with its items, each field by its key. */
    Map<String, Object> forPrograms() {
        var all = new LinkedHashMap<String, Object>();
        all.put("about", about);
        all.put("made", made.toString());
        for (var part : parts) {
            var items = new ArrayList<Map<String, String>>();
            for (var item : part.items()) {
                var fields = new LinkedHashMap<String, String>();
                item.fields().forEach(field -> fields.put(field.key(), field.value()));
                items.add(fields);
            }
            all.put(part.part(), items);
        }
        return all;
    }
}

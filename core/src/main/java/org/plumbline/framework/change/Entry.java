package org.plumbline.framework.change;

import java.util.Map;

/**
 * One thing in an edition, reduced to what can be compared.
 *
 * @param kind what it is, such as {@code question}
 * @param id its id within its kind
 * @param words its texts, by what they are and language
 * @param effect all of it that can change a result, in a form that never changes; empty when none of it can
 * @param drawing all of it that only changes how cases are drawn; empty when there is none
 * @param order all of it that only changes the order in which cases are judged; empty when there is none
 */
record Entry(String kind, String id, Map<String, String> words, String effect, String drawing, String order) {
    Entry {
        words = Map.copyOf(words);
    }

    String key() {
        return kind + " " + id;
    }
}

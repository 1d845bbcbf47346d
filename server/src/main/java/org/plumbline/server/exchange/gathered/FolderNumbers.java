package org.plumbline.server.exchange.gathered;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** What things are numbered here that a folder names as it likes: {@code E7} is 7, any other name the next that is free. */
final class FolderNumbers {
    private final String letter;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param letter what names begin with here, such as {@code E} */
    FolderNumbers(String letter, Collection<String> names) {
        this.letter = letter;
        var others = new LinkedHashSet<String>();
        names.forEach(name -> {
            if (name.matches(letter + "[1-9][0-9]{0,5}")) {
                numbers.put(name, Integer.valueOf(name.substring(1)));
            } else {
                others.add(name);
            }
        });
        int next = 1;
        for (var name : others) {
            while (numbers.containsValue(next)) {
                next++;
            }
            numbers.put(name, next);
        }
    }

    int of(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("nothing of %s is called '%s'".formatted(letter, name));
        }
        return number;
    }
}

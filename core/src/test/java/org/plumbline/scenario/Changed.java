package org.plumbline.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes one thing deep inside a record, by its path: {@code rules.scores[0].of}, or {@code units[+]} to add to a
 * list. Records have no such door of their own, and tests of checks need many one-thing-wrong copies.
 */
public final class Changed {
    private Changed() {}

    /** A copy of the record with another value at the path. */
    public static <T extends Record> T in(T record, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        var step = dot < 0 ? path : path.substring(0, dot);
        var rest = dot < 0 ? "" : path.substring(dot + 1);
        var bracket = step.indexOf('[');
        var name = bracket < 0 ? step : step.substring(0, bracket);
        var index = bracket < 0 ? "" : step.substring(bracket + 1, step.length() - 1);
        return with(record, name, old -> index.isEmpty() ? deeper(old, rest, value) : list(old, index, rest, value));
    }

    private interface Change {
        @Nullable
        Object to(@Nullable Object old);
    }

    private static List<@Nullable Object> list(
            @Nullable Object old, String index, String rest, @Nullable Object value) {
        if (!(old instanceof List<?> before)) {
            throw new IllegalArgumentException("not a list: " + old);
        }
        var items = new ArrayList<@Nullable Object>(before);
        if (index.equals("+")) {
            items.add(value);
        } else {
            int at = Integer.parseInt(index);
            items.set(at, deeper(items.get(at), rest, value));
        }
        return items;
    }

    private static @Nullable Object deeper(@Nullable Object old, String rest, @Nullable Object value) {
        if (rest.isEmpty()) {
            return value;
        }
        if (!(old instanceof Record inside)) {
            throw new IllegalArgumentException("not a record: " + old);
        }
        return in(inside, rest, value);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T with(T record, String name, Change change) {
        var components = record.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(component -> component.getName().equals(name))) {
            throw new IllegalArgumentException("%s has no %s".formatted(record.getClass(), name));
        }
        try {
            var values = new ArrayList<@Nullable Object>();
            for (var component : components) {
                var old = component.getAccessor().invoke(record);
                values.add(component.getName().equals(name) ? change.to(old) : old);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot change " + name, failed);
        }
    }
}

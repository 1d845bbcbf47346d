package org.plumbline.caseload.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Named;

/** The values that a field can have, by every name that they have in any language; none when anything goes. */
final class KnownValues {
    private static final List<String> YES = List.of("yes", "y", "true", "t", "1", "ie", "oes", "ydy", "do");
    private static final List<String> NO =
            List.of("no", "n", "false", "f", "0", "na", "nac oes", "nac ydy", "naddo", "nage");

    /** Longer texts are no slip of a value's name. */
    private static final int LONGEST = 80;

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private KnownValues() {}

    static KnownValues of(Edition edition, List<String> areas, Field field) {
        var known = new KnownValues();
        switch (field) {
            case Field.Fixed.UNIT -> known.named(CaseloadCheck.units(edition));
            case Field.Fixed.AREA -> areas.forEach(area -> known.name(area, area));
            case Field.Fixed.REFERENCE, Field.Fixed.IGNORED -> {}
            case Field.Attribute(var id) ->
                edition.attributes().stream()
                        .filter(attribute -> attribute.id().equals(id))
                        .forEach(attribute -> known.attribute(edition, attribute));
        }
        return known;
    }

    private void attribute(Edition edition, Attribute attribute) {
        if (attribute.type() == AttributeType.CHOICE) {
            named(attribute.values());
        } else if (attribute.type() == AttributeType.FLAG) {
            var answers = edition.answers();
            Stream.concat(YES.stream(), answers.met().byLanguage().values().stream())
                    .forEach(name -> name(name, "yes"));
            Stream.concat(NO.stream(), answers.notMet().byLanguage().values().stream())
                    .forEach(name -> name(name, "no"));
        }
    }

    private void named(List<Named> values) {
        values.forEach(value -> name(value.id().value(), value.id().value()));
        values.forEach(value -> value.words()
                .byLanguage()
                .values()
                .forEach(name -> name(name, value.id().value())));
    }

    private void name(String name, String id) {
        byName.putIfAbsent(Plain.of(name), id);
        ids.add(id);
    }

    boolean isOpen() {
        return ids.isEmpty();
    }

    Set<String> ids() {
        return ids;
    }

    /** The value that a text names; of a number what stands around it matters. */
    Optional<String> find(String text) {
        var plain = Plain.of(text);
        boolean isOtherNumber = plain.chars().allMatch(Character::isDigit) && !plain.equals(text);
        return isOtherNumber ? Optional.empty() : Optional.ofNullable(byName.get(plain));
    }

    /** The one value whose name begins so, such as {@code male} for M. */
    Optional<String> begun(String text) {
        var plain = Plain.of(text);
        var found = byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(plain))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The value whose name is nearest, if any is near. */
    Optional<String> closest(String text) {
        var plain = Plain.of(text);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        int least = (plain.length() + 2) / 3 + 1;
        var found = Optional.<String>empty();
        for (var entry : byName.entrySet()) {
            int steps = steps(plain, entry.getKey());
            if (steps < least) {
                least = steps;
                found = Optional.of(entry.getValue());
            }
        }
        return found;
    }

    /** How many letters must be put in, taken out or changed (Levenshtein's distance). */
    private static int steps(String from, String to) {
        var row = new int[to.length() + 1];
        for (int at = 0; at <= to.length(); at++) {
            row[at] = at;
        }
        for (int left = 1; left <= from.length(); left++) {
            int corner = row[0];
            row[0] = left;
            for (int right = 1; right <= to.length(); right++) {
                int change = corner + (from.charAt(left - 1) == to.charAt(right - 1) ? 0 : 1);
                corner = row[right];
                row[right] = Math.min(change, Math.min(row[right], row[right - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

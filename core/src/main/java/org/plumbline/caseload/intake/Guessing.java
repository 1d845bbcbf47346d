package org.plumbline.caseload.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.caseload.intake.MappingGuess.Sureness;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.report.Phrase;

/** Proposes a mapping: first by headings that are a field's name, then by headings that are like it, then by values. */
public final class Guessing {
    private static final Set<String> REFERENCE = Set.of(
            "case",
            "case reference",
            "case ref",
            "case id",
            "case number",
            "case no",
            "reference",
            "ref",
            "id",
            "achos",
            "cyfeirnod",
            "cyfeirnod achos",
            "cyfeirnod yr achos",
            "rhif achos");
    private static final Set<String> UNIT = Set.of("unit", "uned");
    private static final Set<String> AREA = Set.of("area", "ardal");

    /** Shorter words stand in too many titles. */
    private static final int LEAST_LETTERS = 4;

    private static final int MOST_VALUES = 200;

    private final Edition edition;
    private final List<String> areas;
    private final SentTable table;
    private final List<Field> fields = new ArrayList<>();
    private final Map<Field, Set<String>> names = new HashMap<>();
    private final Map<Integer, Field> chosen = new HashMap<>();
    private final Map<Integer, Sureness> sure = new HashMap<>();

    private Guessing(Edition edition, List<String> areas, SentTable table) {
        this.edition = edition;
        this.areas = areas;
        this.table = table;
        field(Field.Fixed.REFERENCE, REFERENCE.stream());
        field(Field.Fixed.UNIT, UNIT.stream());
        if (!areas.isEmpty()) {
            var words = edition.surroundings().phrases().words(Phrase.AREA);
            field(Field.Fixed.AREA, Stream.concat(AREA.stream(), words.byLanguage().values().stream()));
        }
        edition.attributes()
                .forEach(attribute -> field(
                        new Field.Attribute(attribute.id()),
                        Stream.concat(
                                Stream.of(attribute.id().value()), attribute.title().byLanguage().values().stream())));
    }

    /** The mapping that a table's headings and values suggest. */
    public static MappingGuess of(Edition edition, List<String> areas, SentTable table) {
        return new Guessing(edition, areas, table).guess();
    }

    private void field(Field field, Stream<String> called) {
        fields.add(field);
        names.put(field, called.map(Plain::of).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private MappingGuess guess() {
        round(Sureness.SURE, (at, field) -> named(field).contains(heading(at)));
        round(Sureness.LIKELY, (at, field) -> isLike(heading(at), field));
        round(Sureness.LIKELY, this::isOnlyOneWithValues);
        var guessed = new ArrayList<MappingGuess.Column>();
        var mapped = new ArrayList<Mapping.Column>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (!table.columns().get(at).isBlank()) {
                column(at, guessed, mapped);
            }
        }
        return new MappingGuess(new Mapping(order(), mapped, Map.of()), guessed);
    }

    private interface Fits {
        boolean test(int at, Field field);
    }

    /** Gives every column that is still free the first field that is still free and fits. */
    private void round(Sureness how, Fits fits) {
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            if (chosen.containsKey(at) || table.columns().get(at).isBlank()) {
                continue;
            }
            fields.stream()
                    .filter(field -> !chosen.containsValue(field) && fits.test(column, field))
                    .findFirst()
                    .ifPresent(field -> {
                        chosen.put(column, field);
                        sure.put(column, how);
                    });
        }
    }

    private Set<String> named(Field field) {
        return names.getOrDefault(field, Set.of());
    }

    private String heading(int at) {
        return Plain.of(table.columns().get(at));
    }

    private boolean isLike(String heading, Field field) {
        var words = words(heading);
        return named(field).stream()
                .map(Guessing::words)
                .filter(other -> !other.isEmpty() && !words.isEmpty())
                .anyMatch(other -> words.containsAll(other) || other.containsAll(words));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toSet());
    }

    /** Whether the values of a column are this field's and no other free field's. */
    private boolean isOnlyOneWithValues(int at, Field field) {
        return hasValuesOf(at, field)
                && fields.stream()
                        .filter(other -> !other.equals(field) && !chosen.containsValue(other))
                        .noneMatch(other -> hasValuesOf(at, other));
    }

    private boolean hasValuesOf(int at, Field field) {
        var known = KnownValues.of(edition, areas, field);
        var values = values(at);
        long found =
                values.stream().filter(value -> known.find(value).isPresent()).count();
        return !known.isOpen() && !isFlag(field) && values.size() > 1 && found * 3 >= values.size() * 2L;
    }

    /** Yes and no stand in too many columns. */
    private boolean isFlag(Field field) {
        return edition.attributes().stream()
                .filter(attribute -> attribute.type() == AttributeType.FLAG)
                .map(Attribute::id)
                .anyMatch(id -> field.equals(new Field.Attribute(id)));
    }

    private Set<String> values(int at) {
        return table.rows().stream()
                .map(row -> row.cell(at))
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES * 10L)
                .distinct()
                .limit(MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void column(int at, List<MappingGuess.Column> guessed, List<Mapping.Column> mapped) {
        var field = chosen.getOrDefault(at, Field.Fixed.IGNORED);
        var known = KnownValues.of(edition, areas, field);
        var values = new LinkedHashMap<String, String>();
        var unknown = new ArrayList<String>();
        if (!known.isOpen()) {
            values(at).stream().filter(value -> known.find(value).isEmpty()).forEach(value -> {
                Optional<String> meant = known.begun(value);
                meant.ifPresentOrElse(ours -> values.put(value, ours), () -> unknown.add(value));
            });
        }
        var name = table.columns().get(at);
        mapped.add(new Mapping.Column(name, field, values));
        guessed.add(new MappingGuess.Column(name, field, sure.getOrDefault(at, Sureness.NONE), unknown));
    }

    /** Month first when the dates say so and none says otherwise; else day first. */
    private DateOrder order() {
        var dates = new SentDate(DateOrder.DAY_FIRST, edition);
        boolean day = false;
        boolean month = false;
        for (var attribute : edition.attributes()) {
            for (int at = 0; at < table.columns().size(); at++) {
                if (attribute.type() == AttributeType.DATE
                        && new Field.Attribute(attribute.id()).equals(chosen.get(at))) {
                    for (var value : values(at)) {
                        switch (dates.read(value)) {
                            case SentDate.Reading.Day(var _, var shows) -> day |= shows == SentDate.Order.DAY_FIRST;
                            case SentDate.Reading.OtherOrder _ -> month = true;
                            case SentDate.Reading.Impossible _, SentDate.Reading.None _ -> {}
                        }
                    }
                }
            }
        }
        return month && !day ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}

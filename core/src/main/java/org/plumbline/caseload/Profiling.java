package org.plumbline.caseload;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Profile.By;
import org.plumbline.caseload.Profile.Count;
import org.plumbline.caseload.Profile.Part;
import org.plumbline.caseload.Profile.Range;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** Counts a list of cases by unit, area and every attribute. */
public final class Profiling {
    private static final Words UNIT = new Words(Map.of("en", "Unit", "cy", "Uned"));
    private static final Words AREA = new Words(Map.of("en", "Area", "cy", "Ardal"));
    private static final Words YES = new Words(Map.of("en", "Yes", "cy", "Ie"));
    private static final Words NO = new Words(Map.of("en", "No", "cy", "Na"));

    private final Edition edition;
    private final List<String> areas;
    private final List<Case> kinds;
    private final List<Case> counted;

    private Profiling(Edition edition, List<String> areas, List<Case> kinds, List<Case> counted) {
        this.edition = edition;
        this.areas = areas;
        this.kinds = kinds;
        this.counted = counted;
    }

    /** The profile of a caseload. */
    public static Profile of(Edition edition, List<String> areas, List<Case> caseload) {
        return alongside(edition, areas, caseload, caseload);
    }

    /** The profile of some cases of a caseload, with the kinds of the whole caseload, to stand beside its profile. */
    public static Profile alongside(Edition edition, List<String> areas, List<Case> caseload, List<Case> some) {
        return new Profiling(edition, areas, caseload, some).profile();
    }

    private Profile profile() {
        var parts = new ArrayList<Part>();
        var units = CaseloadCheck.units(edition);
        parts.add(named(Id.of("unit"), By.UNIT, UNIT, units, each -> each.unit().value()));
        if (!areas.isEmpty()) {
            var own = edition.surroundings().phrases().words(Phrase.AREA);
            var listed = areas.stream()
                    .map(area -> new Named(Id.of(area), new Words(Map.of("", area))))
                    .toList();
            parts.add(named(Id.of("area"), By.AREA, own.equals(Words.NONE) ? AREA : own, listed, Case::area));
        }
        edition.attributes().forEach(attribute -> parts.add(part(attribute)));
        return new Profile(counted.size(), parts);
    }

    private Part part(Attribute attribute) {
        var id = attribute.id();
        Function<Case, @Nullable String> said = each -> each.attribute(id).orElse(null);
        return switch (attribute.type()) {
            case FLAG ->
                named(
                        id,
                        By.FLAG,
                        attribute.title(),
                        List.of(new Named(Id.of("yes"), YES), new Named(Id.of("no"), NO)),
                        said);
            case CHOICE -> named(id, By.CHOICE, attribute.title(), attribute.values(), said);
            case NUMBER -> numbers(attribute);
            case DATE -> dates(attribute);
            case WORDS -> new Part(id, By.WORDS, attribute.title(), List.of(), missing(attribute), null);
        };
    }

    private Part named(Id id, By by, Words title, List<Named> values, Function<Case, @Nullable String> said) {
        var counts = values.stream()
                .map(value -> new Count(value.id().value(), value.words(), (int) counted.stream()
                        .filter(each -> value.id().value().equals(said.apply(each)))
                        .count()))
                .toList();
        int found = counts.stream().mapToInt(Count::cases).sum();
        return new Part(id, by, title, counts, counted.size() - found, null);
    }

    private Part numbers(Attribute attribute) {
        var values = said(counted, attribute).map(BigDecimal::new).sorted().toList();
        var all = said(kinds, attribute).map(BigDecimal::new).collect(toCollection(TreeSet::new));
        var counts = Bins.of(all).stream()
                .map(bin -> new Count(bin.name(), plain(bin.name()), (int)
                        values.stream().filter(bin::holds).count()))
                .toList();
        var range = range(values.stream().map(BigDecimal::toPlainString).toList());
        return new Part(attribute.id(), By.NUMBER, attribute.title(), counts, missing(attribute), range);
    }

    private Part dates(Attribute attribute) {
        var days = said(counted, attribute).sorted().toList();
        var months = said(kinds, attribute)
                .map(day -> YearMonth.parse(day.substring(0, day.lastIndexOf('-'))))
                .collect(collectingAndThen(toCollection(TreeSet::new), Bins::months));
        var counts = months.stream()
                .map(period -> new Count(period, plain(period), (int)
                        days.stream().filter(day -> day.startsWith(period)).count()))
                .toList();
        return new Part(attribute.id(), By.DATE, attribute.title(), counts, missing(attribute), range(days));
    }

    private static Words plain(String text) {
        return new Words(Map.of("", text));
    }

    private static @Nullable Range range(List<String> sorted) {
        return sorted.isEmpty()
                ? null
                : new Range(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
    }

    private int missing(Attribute attribute) {
        return counted.size() - (int) said(counted, attribute).count();
    }

    /** What the cases say, where it can be. */
    private static Stream<String> said(List<Case> cases, Attribute attribute) {
        Predicate<String> possible = attribute.type()::accepts;
        return cases.stream()
                .flatMap(each -> each.attribute(attribute.id()).stream())
                .filter(possible);
    }
}

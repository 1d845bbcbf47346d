package org.plumbline.caseload.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.Phrase;

/** Reads dates as source systems write them; a time behind a date is left aside. */
final class SentDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}+)[-/., ]*(\\d{4})");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}+)[. ]*(\\d{1,2})[, ]+(\\d{4})");
    private static final int LEAST_LETTERS = 3;
    private static final int MONTHS = 12;

    private final DateOrder order;
    private final List<List<String>> months;

    SentDate(DateOrder order, Edition edition) {
        this.order = order;
        var english = Arrays.stream(Month.values())
                .map(month -> month.name().toLowerCase(Locale.ROOT))
                .toList();
        var others = edition.surroundings().phrases().words(Phrase.MONTHS).byLanguage().values().stream()
                .map(names ->
                        Arrays.stream(names.split("\\|", -1)).map(Plain::of).toList());
        months = Stream.concat(Stream.of(english), others).toList();
    }

    /** What a text says as a date. */
    sealed interface Reading {
        /**
         * A date.
         *
         * @param shows whether it could be read in one order only
         */
        record Day(LocalDate day, Order shows) implements Reading {}

        /** It has the form of a date, and no calendar has it. */
        record Impossible() implements Reading {}

        /** It is a date in another order. */
        record OtherOrder(LocalDate day) implements Reading {}

        /** It is none. */
        record None() implements Reading {}
    }

    /** What a date shows of the order in which its source writes dates. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        EITHER,
        /** It begins with the year, or names the month. */
        NOTHING
    }

    Reading read(String text) {
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return made(day(year.group(1), year.group(2), year.group(3)), Order.NOTHING);
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(3), named.group(2), named.group(1));
        }
        var first = NAME_FIRST.matcher(text);
        if (first.matches()) {
            return named(first.group(3), first.group(1), first.group(2));
        }
        var last = YEAR_LAST.matcher(text);
        return last.matches() ? ordered(last.group(1), last.group(2), last.group(3)) : new Reading.None();
    }

    private Reading ordered(String one, String two, String year) {
        var dayFirst = day(year, two, one);
        var monthFirst = day(year, one, two);
        var wanted = switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case YEAR_FIRST -> Optional.<LocalDate>empty();
        };
        if (wanted.isPresent()) {
            return made(wanted, shows(one, two));
        }
        return dayFirst.or(() -> monthFirst)
                .<Reading>map(Reading.OtherOrder::new)
                .orElseGet(Reading.Impossible::new);
    }

    private static Order shows(String one, String two) {
        boolean isDay = Integer.parseInt(one) > MONTHS;
        boolean isMonth = Integer.parseInt(two) > MONTHS;
        return isDay ? Order.DAY_FIRST : isMonth ? Order.MONTH_FIRST : Order.EITHER;
    }

    private Reading named(String year, String month, String day) {
        var plain = Plain.of(month);
        var numbers = months.stream()
                .flatMap(names -> IntStream.range(0, names.size())
                        .filter(at ->
                                plain.length() >= LEAST_LETTERS && names.get(at).startsWith(plain))
                        .boxed())
                .distinct()
                .toList();
        if (numbers.size() != 1) {
            return new Reading.None();
        }
        return made(day(year, String.valueOf(numbers.getFirst() + 1), day), Order.NOTHING);
    }

    private static Reading made(Optional<LocalDate> day, Order shows) {
        return day.<Reading>map(date -> new Reading.Day(date, shows)).orElseGet(Reading.Impossible::new);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

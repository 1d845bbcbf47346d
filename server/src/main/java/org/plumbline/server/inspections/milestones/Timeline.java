package org.plumbline.server.inspections.milestones;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.timetable.Timetable;

/**
 * The milestones as a picture: time from left to right, a row each. All places are in the units of the picture.
 *
 * @param today where the line of today stands; negative when it lies outside
 */
public record Timeline(
        int width, int height, List<Tick> ticks, List<Bar> bars, int today, int fieldworkAt, int fieldworkWide) {
    private static final int WIDTH = 760;
    private static final int LEFT = 34;
    private static final int TOP = 34;
    private static final int ROW = 30;

    /** The first of a month. */
    public record Tick(int at, LocalDate month) {}

    /**
     * A milestone.
     *
     * @param at where its window begins
     * @param wide how long the window is
     * @param day where its day stands
     * @param standing a word such as {@code overdue}
     */
    public record Bar(int number, int y, int at, int wide, int day, String standing) {}

    static @Nullable Timeline of(
            Timetable timetable, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {
        var days = timetable.entries().stream()
                .flatMap(entry -> Stream.concat(
                        entry.when().date().stream(),
                        entry.when().span().stream().flatMap(span -> Stream.of(span.from(), span.to()))))
                .toList();
        if (days.isEmpty() || start == null || end == null) {
            return null;
        }
        var first = Stream.concat(days.stream(), Stream.of(start))
                .min(LocalDate::compareTo)
                .orElse(start)
                .minusDays(7);
        var last = Stream.concat(days.stream(), Stream.of(end))
                .max(LocalDate::compareTo)
                .orElse(end)
                .plusDays(7);
        var scale = new Scale(first, ChronoUnit.DAYS.between(first, last));
        var bars = new ArrayList<Bar>();
        int number = 0;
        for (var entry : timetable.entries()) {
            number++;
            var day = entry.when().date().orElse(null);
            if (day != null) {
                var span = entry.when().span().orElse(null);
                int at = scale.at(span == null ? day : span.from());
                int to = scale.at(span == null ? day : span.to());
                bars.add(new Bar(
                        number,
                        TOP + (number - 1) * ROW,
                        at,
                        Math.max(to - at, 4),
                        scale.at(day),
                        entry.on(today).name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return new Timeline(
                WIDTH,
                TOP + number * ROW + 8,
                ticks(scale, first, last),
                bars,
                today.isBefore(first) || today.isAfter(last) ? -1 : scale.at(today),
                scale.at(start),
                Math.max(4, scale.at(end.plusDays(1)) - scale.at(start)));
    }

    private static List<Tick> ticks(Scale scale, LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        int every = (int) Math.max(1, months / 9 + (months % 9 == 0 ? 0 : 1));
        var ticks = new ArrayList<Tick>();
        for (var month = first.withDayOfMonth(1).plusMonths(1); month.isBefore(last); month = month.plusMonths(every)) {
            ticks.add(new Tick(scale.at(month), month));
        }
        return ticks;
    }

    private record Scale(LocalDate first, long days) {
        Scale {
            Objects.requireNonNull(first, "a scale starts on a day");
        }

        int at(LocalDate day) {
            return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - LEFT - 10) / Math.max(1, days));
        }
    }
}

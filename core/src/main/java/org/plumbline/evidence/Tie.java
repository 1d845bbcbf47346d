package org.plumbline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/**
 * What a piece of evidence says of one standard or key question.
 *
 * @param about the standard, or one of its questions
 */
public record Tie(Id about, Direction direction, Strength strength) {
    /** Which way it speaks. */
    public enum Direction {
        FOR,
        AGAINST,
        /** Some of it for, some against. */
        BOTH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Direction> called(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /** How much it bears, weakest first. */
    public enum Strength {
        WEAK(1),
        FAIR(2),
        STRONG(3);

        private final int points;

        Strength(int points) {
            this.points = points;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it counts for. */
        public int points() {
            return points;
        }

        public static Optional<Strength> called(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    boolean speaks(Direction way) {
        return direction == way || direction == Direction.BOTH;
    }

    /** How files write it: {@code 1.1 for strong}. */
    public String written() {
        return "%s %s %s".formatted(about, direction.word(), strength.word());
    }

    /** How files write several: {@code 1.1 for strong|1.2.3 against weak}. */
    public static String written(List<Tie> ties) {
        return ties.stream().map(Tie::written).collect(Collectors.joining("|"));
    }

    /** The tie that a file writes; empty when it writes none. */
    public static Optional<Tie> read(String written) {
        var parts = written.strip().split("\\s+", -1);
        return parts.length == 3
                ? Direction.called(parts[1])
                        .flatMap(way -> Strength.called(parts[2]).map(how -> new Tie(Id.of(parts[0]), way, how)))
                : Optional.empty();
    }

    /** Those of several that can be read. */
    public static List<Tie> readAll(String written) {
        var ties = new ArrayList<Tie>();
        for (var each : written.split("\\|", -1)) {
            read(each).ifPresent(ties::add);
        }
        return ties;
    }
}

package org.plumbline.finding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of what is withheld, tried on 300 small random samples; the random seed in a test's name replays it.
 *
 * <p>A reader is given what is printed and the sizes of the sample and its areas, and tries every table that fits.
 */
class CharacteristicsLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void what_is_printed_is_true_and_never_small(long seed) {
        var table = RandomTable.of(seed);
        for (var cell : table.cells()) {
            table.printed(cell)
                    .ifPresent(printed -> assertThat(printed)
                            .as("%s of %s", cell, table)
                            .isEqualTo(table.count(cell))
                            .matches(count -> count == 0 || count >= table.below()));
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void no_small_count_can_be_worked_out_from_what_is_printed(long seed) {
        var table = RandomTable.of(seed);
        var possible = table.possible();
        for (var cell : table.cells()) {
            if (table.isSmall(cell)) {
                assertThat(possible.get(cell))
                        .as("what %s of %s can be", cell, table)
                        .contains(table.count(cell))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** In an area of fewer cases than that, everybody knows that its counts are small. */
    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void no_small_count_can_be_seen_to_be_small_where_there_are_enough_cases(long seed) {
        var table = RandomTable.of(seed);
        var possible = table.possible();
        for (var cell : table.cells()) {
            if (table.isSmall(cell) && table.size(cell.area()) >= table.below()) {
                assertThat(possible.get(cell))
                        .as("what %s of %s can be", cell, table)
                        .anyMatch(count -> count >= table.below());
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void where_nothing_is_small_nothing_is_withheld(long seed) {
        var table = RandomTable.of(seed);
        if (table.cells().stream().noneMatch(table::isSmall)) {
            assertThat(table.cells()).allMatch(cell -> table.printed(cell).isPresent());
        }
        assertThat(table.withholds())
                .isEqualTo(table.cells().stream()
                        .anyMatch(cell -> table.printed(cell).isEmpty()));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_cases_never_matters(long seed) {
        var table = RandomTable.of(seed);
        var reversed = table.reversed();
        assertThat(table.cells())
                .allSatisfy(cell -> assertThat(reversed.printed(cell)).isEqualTo(table.printed(cell)));
    }
}

package org.plumbline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.words.Id;

class BenchmarkTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 1);

    private static Benchmark of(List<Integer> percents) {
        return Benchmark.of(DAY, Id.of("2.1"), percents);
    }

    /** Expected: by hand; 50 and 51 average 50.5, which is printed as 51. */
    @ParameterizedTest
    @CsvSource({
        "70, 70, 70, 70",
        "50 51, 50, 51, 51",
        "20 50 90, 20, 90, 53",
        "0 0 1, 0, 1, 0",
        "0 100, 0, 100, 50",
        "100 100 100, 100, 100, 100"
    })
    void is_the_lowest_the_highest_and_the_average_half_up(String percents, int lowest, int highest, int average) {
        var given = Stream.of(percents.split(" ")).map(Integer::valueOf).toList();
        assertThat(of(given)).isEqualTo(new Benchmark(DAY, Id.of("2.1"), lowest, highest, average, given.size()));
    }

    @Test
    void of_no_service_says_only_that_there_was_none() {
        assertThat(of(List.of())).isEqualTo(new Benchmark(DAY, Id.of("2.1"), null, null, null, 0));
    }
}

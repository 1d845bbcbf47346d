package org.plumbline.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * Where the services inspected so far stand in one score.
 *
 * @param asOf the day it was so
 * @param of a theme, standard, section or question
 * @param lowest whole percent; null when not recorded
 * @param highest whole percent; null when not recorded
 * @param average whole percent; null when not recorded
 * @param services how many they are; null when not recorded
 */
public record Benchmark(
        LocalDate asOf,
        Id of,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        @Nullable Integer average,
        @Nullable Integer services) {
    /**
     * The benchmark of the whole percentages that services came to, one each; with none, nothing is recorded but that.
     * The average is that of the printed percentages, itself whole and half up.
     */
    public static Benchmark of(LocalDate asOf, Id of, Collection<Integer> percents) {
        if (percents.isEmpty()) {
            return new Benchmark(asOf, of, null, null, null, 0);
        }
        int services = percents.size();
        long sum = percents.stream().mapToLong(Integer::longValue).sum();
        return new Benchmark(
                asOf,
                of,
                Collections.min(percents),
                Collections.max(percents),
                Math.toIntExact((2 * sum + services) / (2L * services)),
                services);
    }
}

package org.plumbline.benchmark;

import java.time.LocalDate;
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
        @Nullable Integer services) {}

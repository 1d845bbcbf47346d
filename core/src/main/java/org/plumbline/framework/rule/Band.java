package org.plumbline.framework.rule;

import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Words;

/**
 * One rating of a scale and the values that earn it.
 *
 * @param id the rating's name as reports print it
 * @param from lowest value that earns it, inclusive
 * @param to highest whole value that earns it, inclusive
 * @param points what it is worth in an overall of points; null where the scale gives none
 */
public record Band(String id, int from, int to, @Nullable Integer points, Words label) {}

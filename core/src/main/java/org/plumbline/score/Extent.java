package org.plumbline.score;

import org.jspecify.annotations.Nullable;

/** One end of what a provisional score could come to; both null when nothing might be left to count. */
public record Extent(@Nullable Integer percent, @Nullable String band) {}

package org.plumbline.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.plumbline.server.pages.Paging;

/** One page of a list. */
@Schema(description = "One page of a list.")
public record Listing<T>(
        @Schema(description = "What stands on this page") List<T> items,

        @Schema(description = "Which page, from 1", example = "1")
        int page,

        @Schema(description = "How many stand on a full page", example = "50")
        int size,

        @Schema(description = "How many there are on all pages", example = "1")
        long total) {
    public Listing {
        items = List.copyOf(items);
    }

    /** A page of the same list as a page for people. */
    public static <A, B> Listing<B> of(Paging paging, List<A> rows, Function<A, B> item) {
        return new Listing<>(rows.stream().map(item).toList(), paging.page(), paging.size(), paging.all());
    }

    /** A list that is always whole. */
    public static <A, B> Listing<B> whole(List<A> rows, Function<A, B> item) {
        return new Listing<>(rows.stream().map(item).toList(), 1, Math.max(1, rows.size()), rows.size());
    }

    /** Which page of a list, and nothing else. */
    public record Asked(
            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}
}

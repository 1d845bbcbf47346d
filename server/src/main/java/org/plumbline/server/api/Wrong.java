package org.plumbline.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.plumbline.framework.problem.Problem;

/** One thing that is wrong, and what to do about it. */
@Schema(name = "Wrong", description = "One thing that is wrong.")
public record Wrong(
        @Schema(description = "What kind of thing; never changes its meaning", example = "form.missing")
        String code,

        @Schema(description = "Where: a field, or file, line and column", example = "name")
        String place,

        @Schema(description = "In words, in the language asked for", example = "Fill this in")
        String what,

        @Schema(description = "What to do about it; may be empty", example = "")
        String remedy) {
    /** A problem of a file or of a check, in the words that pages have for it. */
    public static Wrong of(Problem problem) {
        var place = problem.place();
        return new Wrong(
                problem.code().name(),
                place == null ? problem.path() : place.toString(),
                problem.what(),
                problem.remedy());
    }
}

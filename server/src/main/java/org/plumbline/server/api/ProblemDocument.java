package org.plumbline.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is answered when something is not done: RFC 9457, with everything that is wrong at once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why a request was not done (RFC 9457).")
public record ProblemDocument(
        @Schema(description = "Which kind of problem", example = "urn:problem-type:plumbline:not-right")
        String type,

        @Schema(description = "The kind in words", example = "Something sent is not right")
        String title,

        @Schema(description = "The status of the answer", example = "422")
        int status,

        @Schema(
                description = "What to know of it",
                example = "Nothing was changed. Mend what is listed and send it again.")
        String detail,

        @Schema(description = "The address asked for", example = "/api/people")
        String instance,

        @Schema(description = "Everything that is wrong, at once")
        List<Wrong> problems,

        @Schema(description = "What somebody else changed; only where two changed the same thing") @Nullable
        Meanwhile changed) {
    static final String TYPE = "urn:problem-type:plumbline:";

    /** What somebody else changed since the version that the program saw. */
    @Schema(name = "Changed", description = "What somebody else changed meanwhile.")
    public record Meanwhile(
            @Schema(description = "Who changed it last") String by,

            @Schema(description = "Where what stands differs from what was sent")
            List<Difference> differences) {}

    /** One field that differs. */
    @Schema(name = "Difference", description = "A field that differs.")
    public record Difference(
            @Schema(description = "The field", example = "name")
            String place,

            @Schema(description = "What stands now") String now,
            @Schema(description = "What was sent") String sent) {}
}

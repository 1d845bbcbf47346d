package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What programs say of files that they send. */
final class Sending {
    private Sending() {}

    /** A file. */
    public record File(
            @Schema(description = "The file's name", example = "indicators.csv")
            String name) {}

    /** A list of cases. */
    public record Cases(
            @Schema(description = "The file's name, by which its kind is known", example = "list.csv")
            String name,

            @Schema(
                    description = "The system that it came out of, whose columns are remembered",
                    example = "Case system")
            String source,

            @Schema(description = "Why it takes the place of another list; only where one is there")
            String reason) {}

    /** A folder. */
    public record Folder(
            @Schema(description = "The file's name", example = "folder.zip")
            String name,

            @Schema(description = "The number of the person who leads it here", example = "1")
            long lead,

            @Schema(
                    description =
                            "Who somebody of the folder's team is here, such as `A1=ada@office.example`; may stand several times")
            List<String> person) {}
}

package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.inspections.opening.OpeningPages;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening an inspection, by programs: the questions that pages ask one after another, all answered at once. */
@RestController
public class OpeningApi {
    private final OpeningPages pages;
    private final OnceOnly onceOnly;
    private final Answers answers;

    OpeningApi(OpeningPages pages, OnceOnly onceOnly, Answers answers) {
        this.pages = pages;
        this.onceOnly = onceOnly;
        this.answers = answers;
    }

    /** All answers. */
    @Schema(name = "InspectionToOpen")
    public record Given(
            @Schema(description = "The number of a planned inspection that this is; empty for none") @Nullable
            Long entry,

            @Schema(example = "1", requiredMode = Schema.RequiredMode.REQUIRED)
            long service,

            @Schema(
                    description = "The number of an edition that is offered",
                    example = "1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            long edition,

            @Schema(description = "Areas of the service, by name; none for the whole")
            List<String> areas,

            @Field(value = "", day = true)
            @Schema(
                    description = "The first day of fieldwork",
                    format = "date",
                    example = "2027-03-01",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String from,

            @Field(value = "", day = true)
            @Schema(
                    description = "Its last day",
                    format = "date",
                    example = "2027-03-12",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String until,

            @Field(value = "notice", day = true) @Schema(format = "date") @Nullable
            String noticeOn,

            @Field(value = "publication", day = true) @Schema(format = "date") @Nullable
            String publicationOn,

            @Schema(description = "The number of an earlier inspection of the service") @Nullable
            Long follows,

            @Schema(example = "Three years since the last") String why,

            @Schema(
                    description = "The number of the person who leads it",
                    example = "1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            long lead) {}

    /** An inspection that was opened. */
    @Schema(name = "InspectionOpened")
    public record Opened(long inspection) {}

    @PostMapping("/api/inspections")
    @Needs(Right.OPEN_INSPECTION)
    @Scoped(Scope.SET_UP)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Opens an inspection",
            description =
                    "Pinned to its edition, with its lead on the team. Who opens it for another lead need not see it.")
    @Transactional
    public ResponseEntity<Opened> open(@Body(Given.class) Entered given, HttpServletRequest request) {
        if (onceOnly.wasTaken(given)) {
            return opened(onceOnly.take(given, () -> "/").page().toString());
        }
        var start = Entered.with(Map.of("entry", given.text("entry")));
        var draft = answers.done(pages.begin(start), start);
        long opening = Long.parseLong(draft.replaceAll("^/inspections/new/|/.*$", ""));
        pages.answer(opening, "service", given, request);
        pages.answer(opening, "edition", given, request);
        pages.answer(opening, "dates", given, request);
        pages.answer(opening, "lead", given, request);
        var areas = pages.ask(opening, "areas", given, request).page() instanceof OpeningPages.Asked asked
                ? AreaNames.chosen(given, asked.choices())
                : given;
        if (!areas.isRight()) {
            throw answers.notRight(areas, List.of());
        }
        pages.answer(opening, "areas", areas, request);
        answers.done(pages.make(opening, given), given);
        // asked for again it leads to what it made, also whoever may not see that
        return opened(answers.done(pages.make(opening, given), given));
    }

    private static ResponseEntity<Opened> opened(String path) {
        if (path.equals("/")) {
            throw Refusal.of(HttpStatus.CONFLICT, "done-before");
        }
        return Answers.made(path, new Opened(Answers.number(path)));
    }
}

package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Listing;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.tasks.DetailsPage;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inspections, by programs. */
@RestController
public class InspectionsApi {
    private final Inspections inspections;
    private final DetailsPage details;
    private final Answers answers;

    InspectionsApi(Inspections inspections, DetailsPage details, Answers answers) {
        this.inspections = inspections;
        this.details = details;
        this.answers = answers;
    }

    /** An inspection in a list. */
    @Schema(name = "InspectionInList")
    public record Line(
            long id,
            long service,
            String serviceName,
            long edition,
            String editionTitle,

            @Schema(description = "planned, under-way, finished or stopped")
            String state,

            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil) {}

    /** An inspection. */
    @Schema(name = "Inspection")
    public record One(
            long id,
            long service,
            String serviceName,

            @Schema(description = "Whose bank holidays count")
            String nation,

            long edition,
            String editionTitle,

            @Schema(description = "planned, under-way, finished or stopped")
            String state,

            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate noticeSentOn,
            @Nullable LocalDate publicationOn,

            @Schema(description = "The earlier inspection that it follows") @Nullable
            Long follows,

            String why,
            List<String> areas,
            int version) {}

    /** What is said of an inspection. */
    @Schema(name = "InspectionToKeep")
    public record Given(
            @Field(value = "", day = true)
            @Schema(
                    description = "The first day of fieldwork",
                    format = "date",
                    example = "2026-09-07",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String from,

            @Field(value = "", day = true)
            @Schema(
                    description = "Its last day",
                    format = "date",
                    example = "2026-09-18",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String until,

            @Field(value = "notice", day = true) @Schema(format = "date") @Nullable
            String noticeOn,

            @Field(value = "sent", day = true) @Schema(format = "date") @Nullable
            String noticeSentOn,

            @Field(value = "publication", day = true) @Schema(format = "date") @Nullable
            String publicationOn,

            @Schema(description = "The number of an earlier inspection of the service") @Nullable
            Long follows,

            @Schema(example = "Three years since the last") String why,

            @Schema(description = "Areas of the service, by name; only before a caseload is there")
            List<String> areas) {}

    @GetMapping("/api/inspections")
    @Needs(Right.OWN_PLACE)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the inspections that you may know of", description = "Those at work come first.")
    @Transactional(readOnly = true)
    public Listing<Line> list(@Asks(Listing.Asked.class) Entered asked) {
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var rows = inspections.list(size, Paging.before(page, size)).stream()
                .map(it -> new Line(
                        it.id(),
                        it.service(),
                        it.serviceName(),
                        it.edition(),
                        it.editionTitle(),
                        it.state(),
                        it.fieldworkFrom(),
                        it.fieldworkUntil()))
                .toList();
        return new Listing<>(rows, page, size, inspections.count());
    }

    @GetMapping("/api/inspections/{inspection}")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one inspection")
    @Transactional(readOnly = true)
    public ResponseEntity<One> show(@PathVariable long inspection) {
        var it = inspections.head(inspection);
        return Answers.versioned(
                it.version(),
                new One(
                        it.id(),
                        it.service(),
                        it.serviceName(),
                        it.nation(),
                        it.edition(),
                        it.editionTitle(),
                        it.state(),
                        it.fieldworkFrom(),
                        it.fieldworkUntil(),
                        it.noticeOn(),
                        it.noticeSentOn(),
                        it.publicationOn(),
                        it.follows(),
                        it.why(),
                        inspections.areas(inspection),
                        it.version()));
    }

    @PutMapping("/api/inspections/{inspection}")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Changes the days and facts of an inspection", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<One> change(
            @PathVariable long inspection,
            @Body(value = Given.class, changes = true) Entered given,
            HttpServletRequest request) {
        var offered =
                answers.shown(details.ask(inspection), DetailsPage.Form.class).areas();
        var entered = offered.isEmpty() ? given : AreaNames.chosen(given, offered);
        answers.done(details.change(inspection, entered, request), entered);
        return show(inspection);
    }
}

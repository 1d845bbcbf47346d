package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Attached;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.inspections.interviews.InterviewPages;
import org.plumbline.server.inspections.interviews.Interviews;
import org.plumbline.server.pages.Entered;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The timetable of interviews, by programs. */
@RestController
public class InterviewsApi {
    private final InterviewPages pages;
    private final Answers answers;

    InterviewsApi(InterviewPages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    /** An interview. */
    @Schema(name = "Interview")
    public record One(
            long id,

            @Schema(description = "As the clock on the wall says; null while nobody has said when") @Nullable
            LocalDateTime startsAt,

            @Nullable Integer minutes,
            String place,
            String subject,
            String attended,
            String state,
            @Nullable Long interviewer,
            String note,
            int version) {
        static One of(Interviews.Listed it) {
            return new One(
                    it.id(),
                    it.startsAt(),
                    it.minutes(),
                    it.place(),
                    it.subject(),
                    it.attended(),
                    it.state(),
                    it.interviewer(),
                    it.note(),
                    it.version());
        }
    }

    /** What is said of an interview. */
    @Schema(name = "InterviewToKeep")
    public record Given(
            @Field(value = "", day = true) @Schema(format = "date", example = "2026-09-08") @Nullable
            String day,

            @Schema(example = "09:30") @Nullable String time,
            @Schema(example = "60") @Nullable Integer minutes,
            @Schema(example = "Room 2") String place,

            @Schema(example = "Head of service", requiredMode = Schema.RequiredMode.REQUIRED)
            String subject,

            @Schema(description = "Who came") String attended,

            @Schema(description = "planned, held, missed or cancelled", example = "planned")
            String state,

            @Schema(description = "The number of a person on the team") @Nullable
            Long interviewer,

            String note) {}

    @GetMapping("/api/inspections/{inspection}/interviews")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the interviews of an inspection", description = "In the order of time.")
    @Transactional(readOnly = true)
    public Listing<One> list(@PathVariable long inspection) {
        return Listing.whole(all(inspection), One::of);
    }

    private List<Interviews.Listed> all(long inspection) {
        return answers.shown(pages.list(inspection), InterviewPages.Shown.class).days().stream()
                .flatMap(day -> day.slots().stream())
                .map(InterviewPages.Slot::interview)
                .toList();
    }

    @GetMapping("/api/inspections/{inspection}/interviews/{interview}")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one interview")
    @Transactional(readOnly = true)
    public ResponseEntity<One> show(@PathVariable long inspection, @PathVariable long interview) {
        return all(inspection).stream()
                .filter(it -> it.id() == interview)
                .findFirst()
                .map(it -> Answers.versioned(it.version(), One.of(it)))
                .orElseThrow(Refusal::notThere);
    }

    @PostMapping("/api/inspections/{inspection}/interviews")
    @Needs(Right.KEEP_TIMETABLE)
    @Scoped(Scope.SET_UP)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(summary = "Adds an interview")
    @Transactional
    public ResponseEntity<One> add(
            @PathVariable long inspection, @Body(Given.class) Entered given, HttpServletRequest request) {
        answers.done(pages.add(inspection, given, request), given);
        var made = all(inspection).stream()
                .filter(it ->
                        it.subject().equals(given.text("subject")) && it.place().equals(given.text("place")))
                .max(Comparator.comparingLong(Interviews.Listed::id))
                .map(One::of)
                .orElseThrow(Refusal::notThere);
        return Answers.made("/inspections/%d/interviews/%d".formatted(inspection, made.id()), made.version(), made);
    }

    @PutMapping("/api/inspections/{inspection}/interviews/{interview}")
    @Needs(Right.KEEP_TIMETABLE)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Changes an interview", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<One> change(
            @PathVariable long inspection,
            @PathVariable long interview,
            @Body(value = Given.class, changes = true) Entered given,
            HttpServletRequest request) {
        show(inspection, interview);
        answers.done(pages.change(inspection, interview, given, request), given);
        return show(inspection, interview);
    }

    @PostMapping("/api/inspections/{inspection}/interviews/import")
    @Needs(Right.KEEP_TIMETABLE)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes in a timetable as CSV", description = "The whole file or nothing.")
    @Transactional
    public Listing<One> take(
            @PathVariable long inspection,
            @Asks(Sending.File.class) Entered asked,
            Attached file,
            HttpServletRequest request) {
        answers.done(
                pages.take(inspection, asked, file, request),
                asked,
                page -> page instanceof InterviewPages.Asked it
                        ? it.problems().stream().map(Wrong::of).toList()
                        : List.of());
        return list(inspection);
    }
}

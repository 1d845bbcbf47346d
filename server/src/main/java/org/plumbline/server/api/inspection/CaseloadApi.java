package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.intake.Fault;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Attached;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.caseload.CaseloadPage;
import org.plumbline.server.caseload.ProblemsPage;
import org.plumbline.server.caseload.UploadPage;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sending the list of cases of an inspection, by programs. */
@RestController
public class CaseloadApi {
    private final CaseloadPage start;
    private final UploadPage uploads;
    private final ProblemsPage problems;
    private final OnceOnly onceOnly;
    private final Answers answers;

    CaseloadApi(CaseloadPage start, UploadPage uploads, ProblemsPage problems, OnceOnly onceOnly, Answers answers) {
        this.start = start;
        this.uploads = uploads;
        this.problems = problems;
        this.onceOnly = onceOnly;
        this.answers = answers;
    }

    /** Where the caseload stands. */
    @Schema(name = "Caseload")
    public record State(
            int cases,

            @Schema(description = "Whether a sample was drawn, so that no other list is taken any more")
            boolean drawn) {}

    /** A list that waits to be taken. */
    @Schema(name = "CaseloadUpload")
    public record Upload(
            long id,
            String fileName,

            @Schema(description = "How many problems have to be mended before it can be taken")
            int errors,

            @Schema(description = "How many notes there are that need no mending")
            int notes,

            @Schema(description = "How many cases it has") int cases,

            @Schema(description = "For If-Match when it is taken")
            String version) {}

    /** A problem of a list. */
    @Schema(name = "CaseloadProblem")
    public record Faulty(
            String code,

            @Schema(description = "The row of the spreadsheet, from 1")
            int row,

            String column,
            String value,
            String what,
            String remedy,

            @Schema(description = "Whether it has to be mended")
            boolean error) {
        static Faulty of(Fault it) {
            return new Faulty(
                    it.problem().code().name(),
                    it.row(),
                    it.column(),
                    it.value(),
                    it.problem().what(),
                    it.problem().remedy(),
                    it.isError());
        }
    }

    /** Why. */
    @Schema(name = "CaseloadToTake")
    public record Take(
            @Schema(description = "Needed where it takes the place of another list", example = "Mended by the service")
            @Nullable
            String reason) {}

    @GetMapping("/api/inspections/{inspection}/caseload")
    @Needs(Right.SEE_INSPECTION)
    @Scoped({Scope.READ, Scope.CASELOAD})
    @Operation(summary = "Says where the caseload of an inspection stands")
    @Transactional(readOnly = true)
    public State state(@PathVariable long inspection) {
        var shown = answers.shown(start.show(inspection), CaseloadPage.Start.class);
        return new State(shown.cases(), shown.drawn());
    }

    @PostMapping("/api/inspections/{inspection}/caseload")
    @Needs(Right.SEND_CASELOAD)
    @Scoped(Scope.CASELOAD)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Sends a list of cases",
            description = "CSV or a spreadsheet. Its columns are read as they were mapped the last time for the same"
                    + " source; a list whose columns are not known is mapped on the page. Nothing is taken yet.")
    @Transactional
    public ResponseEntity<Upload> send(
            @PathVariable long inspection, @Asks(Sending.Cases.class) Entered asked, Attached file) throws IOException {
        var led = answers.done(
                start.send(inspection, asked, file),
                asked,
                page -> page instanceof CaseloadPage.Start it
                        ? it.problems().stream().map(Wrong::of).toList()
                        : List.of());
        var made = find(inspection, Answers.number(led));
        return Answers.made(led, made.version(), made);
    }

    private Upload find(long inspection, long upload) {
        var shown = answers.shown(uploads.show(inspection, upload), UploadPage.Shown.class);
        var intake = shown.looked().intake();
        return new Upload(
                upload,
                shown.sent().fileName(),
                intake.errors(),
                intake.notes(),
                intake.cases().size(),
                shown.sent().version() + "-" + shown.takenLast());
    }

    @GetMapping("/api/inspections/{inspection}/caseload/uploads/{upload}")
    @Needs(Right.SEND_CASELOAD)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Looks at a list that waits to be taken", description = "Looking is noted in the audit.")
    @Transactional
    public ResponseEntity<Upload> show(@PathVariable long inspection, @PathVariable long upload) {
        var found = find(inspection, upload);
        return Answers.versioned(found.version(), found);
    }

    @GetMapping("/api/inspections/{inspection}/caseload/uploads/{upload}/problems")
    @Needs(Right.SEND_CASELOAD)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Lists everything that is wrong in a list of cases")
    @Transactional(readOnly = true)
    public Listing<Faulty> problems(
            @PathVariable long inspection, @PathVariable long upload, @Asks(Listing.Asked.class) Entered asked) {
        var shown = answers.shown(problems.show(inspection, upload, asked), ProblemsPage.Shown.class, asked);
        return Listing.of(shown.paging(), shown.faults(), Faulty::of);
    }

    @PostMapping("/api/inspections/{inspection}/caseload/uploads/{upload}/take")
    @Needs(Right.SEND_CASELOAD)
    @Scoped(Scope.CASELOAD)
    @Operation(
            summary = "Takes a list as the caseload",
            description = "Only one without errors, and only before a sample is drawn. The whole list or nothing.")
    @Transactional
    public State take(
            @PathVariable long inspection,
            @PathVariable long upload,
            @Body(value = Take.class, changes = true) Entered given) {
        if (!onceOnly.wasTaken(given)) {
            find(inspection, upload);
        }
        var seen = given.text("version").split("-", 2);
        var entered = given.but("seen", List.of(seen[0])).but("last", List.of(seen.length < 2 ? "" : seen[1]));
        answers.done(uploads.take(inspection, upload, entered), entered);
        return state(inspection);
    }

    @DeleteMapping("/api/inspections/{inspection}/caseload/uploads/{upload}")
    @Needs(Right.SEND_CASELOAD)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Gives a list up that waits to be taken")
    @Transactional
    public ResponseEntity<Void> withdraw(
            @PathVariable long inspection, @PathVariable long upload, @Body(Body.Nothing.class) Entered nothing) {
        find(inspection, upload);
        answers.done(uploads.withdraw(inspection, upload), nothing);
        return ResponseEntity.noContent().build();
    }
}

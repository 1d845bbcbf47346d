package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Listing;
import org.plumbline.server.inspections.milestones.MilestonePages;
import org.plumbline.server.inspections.milestones.MilestonesPage;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The milestones of an inspection, by programs. */
@RestController
public class MilestonesApi {
    private final MilestonesPage list;
    private final MilestonePages one;
    private final Answers answers;

    MilestonesApi(MilestonesPage list, MilestonePages one, Answers answers) {
        this.list = list;
        this.one = one;
        this.answers = answers;
    }

    /** A milestone. */
    @Schema(name = "Milestone")
    public record Due(
            @Schema(description = "How the edition calls it")
            String milestone,

            String title,

            @Schema(description = "Its day; null while what it waits for has none") @Nullable
            LocalDate day,

            @Schema(description = "Such as due, overdue or done")
            String standing) {}

    /** A milestone with what two may change. */
    @Schema(name = "MilestoneInFull")
    public record Full(
            Due due,

            @Schema(description = "Where it was moved, and why; the newest first")
            List<Move> moves,

            @Schema(description = "For If-Match") String version) {}

    /** A move. */
    @Schema(name = "MilestoneMove")
    public record Move(
            @Schema(description = "Null for back to where it was reckoned") @Nullable
            LocalDate to,

            String reason,
            OffsetDateTime at,
            String by) {}

    /** Where to, and why. */
    @Schema(name = "MilestoneToMove")
    public record Given(
            @Field(value = "", day = true)
            @Schema(format = "date", example = "2026-10-01", requiredMode = Schema.RequiredMode.REQUIRED)
            String to,

            @Schema(example = "The service asked for a week more", requiredMode = Schema.RequiredMode.REQUIRED)
            String reason) {}

    /** When it was reached. */
    @Schema(name = "MilestoneReached")
    public record Reached(
            @Field(value = "", day = true)
            @Schema(format = "date", example = "2026-01-05", requiredMode = Schema.RequiredMode.REQUIRED)
            String on) {}

    @GetMapping("/api/inspections/{inspection}/milestones")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the milestones of an inspection", description = "In the order of the edition.")
    @Transactional(readOnly = true)
    public Listing<Due> list(@PathVariable long inspection, HttpServletRequest request) {
        var shown = answers.shown(list.show(inspection), MilestonesPage.Shown.class);
        return Listing.whole(shown.timetable().entries(), entry -> due(entry, shown.today(), Language.of(request)));
    }

    private static Due due(Timetable.Entry entry, LocalDate today, String language) {
        return new Due(
                entry.milestone().id().value(),
                entry.milestone().title().in(language),
                entry.when().date().orElse(null),
                entry.on(today).word());
    }

    @GetMapping("/api/inspections/{inspection}/milestones/{milestone}")
    @Needs(Right.SET_UP)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one milestone and where it was moved")
    @Transactional(readOnly = true)
    public ResponseEntity<Full> show(
            @PathVariable long inspection, @PathVariable String milestone, HttpServletRequest request) {
        var shown = answers.shown(one.show(inspection, milestone), MilestonePages.One.class);
        var moves = shown.history().stream()
                .map(it -> new Move(it.to(), it.reason(), it.at(), it.by()))
                .toList();
        return Answers.versioned(
                shown.mark(), new Full(due(shown.entry(), shown.today(), Language.of(request)), moves, shown.mark()));
    }

    @PostMapping("/api/inspections/{inspection}/milestones/{milestone}/move")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Moves a milestone, with a reason", description = "What is reckoned from it moves too.")
    @Transactional
    public ResponseEntity<Full> move(
            @PathVariable long inspection,
            @PathVariable String milestone,
            @Body(value = Given.class, changes = true, with = "confirmed=yes") Entered given,
            HttpServletRequest request) {
        return changed(inspection, milestone, given, request, () -> one.move(inspection, milestone, given));
    }

    @PostMapping("/api/inspections/{inspection}/milestones/{milestone}/undo")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes the last move of a milestone back")
    @Transactional
    public ResponseEntity<Full> undo(
            @PathVariable long inspection,
            @PathVariable String milestone,
            @Body(value = Body.Nothing.class, changes = true) Entered given,
            HttpServletRequest request) {
        return changed(inspection, milestone, given, request, () -> one.undo(inspection, milestone, given));
    }

    @PostMapping("/api/inspections/{inspection}/milestones/{milestone}/done")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Says on which day a milestone was reached")
    @Transactional
    public ResponseEntity<Full> done(
            @PathVariable long inspection,
            @PathVariable String milestone,
            @Body(value = Reached.class, changes = true) Entered given,
            HttpServletRequest request) {
        return changed(inspection, milestone, given, request, () -> one.done(inspection, milestone, given));
    }

    @PostMapping("/api/inspections/{inspection}/milestones/{milestone}/open")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Says that a milestone was not reached after all")
    @Transactional
    public ResponseEntity<Full> open(
            @PathVariable long inspection,
            @PathVariable String milestone,
            @Body(value = Body.Nothing.class, changes = true, with = "do=open") Entered given,
            HttpServletRequest request) {
        return changed(inspection, milestone, given, request, () -> one.done(inspection, milestone, given));
    }

    /** What is not there is told before anything is done to it. */
    private ResponseEntity<Full> changed(
            long inspection, String milestone, Entered given, HttpServletRequest request, Supplier<Screen> change) {
        show(inspection, milestone, request);
        answers.done(change.get(), given);
        return show(inspection, milestone, request);
    }
}

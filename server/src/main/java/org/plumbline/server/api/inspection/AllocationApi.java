package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.allocation.AllocationPage;
import org.plumbline.server.allocation.GivenPage;
import org.plumbline.server.allocation.Judge;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.pages.Entered;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving the cases of an inspection out, by programs. */
@RestController
public class AllocationApi {
    private final AllocationPage page;
    private final GivenPage given;
    private final Answers answers;

    AllocationApi(AllocationPage page, GivenPage given, Answers answers) {
        this.page = page;
        this.given = given;
        this.answers = answers;
    }

    /** Where it stands. */
    @Schema(name = "Allocation")
    public record State(
            @Schema(description = "How many cases are to be given out")
            int cases,

            @Schema(description = "How many are") int given,
            List<Load> assessors,

            @Schema(description = "Why not all can be given out now, or what to think of")
            List<Wrong> problems,

            @Schema(description = "For If-Match") String version) {}

    /** What somebody carries. */
    @Schema(name = "AllocationLoad")
    public record Load(
            @Schema(description = "How files name them") String assessor,
            String name,
            @Nullable Integer capacity,
            long first,
            long second) {}

    /** How many are marked twice. */
    @Schema(name = "AllocationToGive")
    public record Give(
            @Schema(description = "Which share is marked twice, in percent", example = "10")
            int second) {}

    /** What can be asked for by. */
    public record Search(
            @Schema(description = "Part of a reference") String q,

            @Schema(description = "How files name an assessor")
            String assessor,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** Who marks a case. */
    @Schema(name = "AllocatedCase")
    public record Allotted(
            String reference,
            String assessor,
            @Schema(description = "first or second") String marking,
            String because) {}

    @GetMapping("/api/inspections/{inspection}/allocation")
    @Needs(Right.ALLOCATE)
    @Scoped(Scope.SAMPLE)
    @Operation(summary = "Says who carries what, and what stands against giving the rest out")
    @Transactional
    public ResponseEntity<State> state(@PathVariable long inspection) {
        var shown = answers.shown(page.show(inspection), AllocationPage.Shown.class);
        var preview = answers.shown(page.preview(inspection, shown.entered()), AllocationPage.Preview.class);
        var state = new State(
                shown.cases(),
                shown.given(),
                shown.judges().stream().map(judge -> load(judge, shown)).toList(),
                preview.given().problems().stream().map(Wrong::of).toList(),
                preview.version());
        return Answers.versioned(preview.version(), state);
    }

    private static Load load(Judge judge, AllocationPage.Shown shown) {
        return new Load(
                judge.reference(),
                judge.name(),
                judge.capacity(),
                shown.first().getOrDefault(judge.reference(), 0L),
                shown.second().getOrDefault(judge.reference(), 0L));
    }

    @PostMapping("/api/inspections/{inspection}/allocation")
    @Needs(Right.ALLOCATE)
    @Scoped(Scope.SAMPLE)
    @Operation(
            summary = "Gives the cases out by load and walls",
            description = "What was begun stays where it is. All cases or none.")
    @Transactional
    public ResponseEntity<State> give(
            @PathVariable long inspection, @Body(value = Give.class, changes = true) Entered entered) {
        answers.done(
                page.give(inspection, entered),
                entered,
                shown -> shown instanceof AllocationPage.Preview it
                        ? it.given().problems().stream().map(Wrong::of).toList()
                        : List.of());
        return state(inspection);
    }

    @GetMapping("/api/inspections/{inspection}/allocation/cases")
    @Needs(Right.SEE_SECOND_MARKING)
    @Scoped(Scope.SAMPLE)
    @Operation(summary = "Lists who marks which case")
    @Transactional(readOnly = true)
    public Listing<Allotted> cases(@PathVariable long inspection, @Asks(Search.class) Entered asked) {
        var shown = answers.shown(given.list(inspection, asked), GivenPage.Shown.class, asked);
        return Listing.of(
                shown.paging(),
                shown.given(),
                it -> new Allotted(it.reference(), it.assessor(), it.marking().word(), it.because()));
    }
}

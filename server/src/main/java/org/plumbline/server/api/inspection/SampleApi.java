package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.draw.Draw;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.sampling.DrawnPage;
import org.plumbline.server.sampling.Held;
import org.plumbline.server.sampling.ReplacePage;
import org.plumbline.server.sampling.SamplePage;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sample of an inspection, by programs. */
@RestController
public class SampleApi {
    private final SamplePage page;
    private final DrawnPage drawn;
    private final ReplacePage replace;
    private final Answers answers;

    SampleApi(SamplePage page, DrawnPage drawn, ReplacePage replace, Answers answers) {
        this.page = page;
        this.drawn = drawn;
        this.replace = replace;
        this.answers = answers;
    }

    /** Where the sample stands. */
    @Schema(name = "Sample")
    public record State(
            @Schema(description = "How many cases it is drawn from")
            int caseload,

            @Schema(description = "How many cases it has; 0 before it is drawn")
            long size,

            @Schema(description = "How many stand ready") long reserves,

            @Schema(description = "What it was drawn by; null before it is drawn") @Nullable
            String seed,

            @Nullable OffsetDateTime drawnAt,
            String drawnBy,

            @Schema(description = "For If-Match; empty before it is drawn")
            String version) {}

    /** What would be drawn. */
    @Schema(name = "SamplePreview")
    public record Preview(
            String seed,
            List<Plan> plans,

            @Schema(description = "Why it cannot be drawn so, or what to think of")
            List<Wrong> problems,

            @Schema(description = "Whether it can be drawn so")
            boolean good) {}

    /** What would be drawn by one plan of the edition. */
    @Schema(name = "SamplePlan")
    public record Plan(
            String plan,

            @Schema(description = "How many cases can be drawn")
            int eligible,

            @Schema(description = "The size that the edition asks for")
            int size,

            @Schema(description = "The size before rounding and bounds")
            BigDecimal exact,

            @Schema(description = "The cases of the sample, in the order of the draw")
            List<String> sample) {
        static Plan of(Draw it) {
            return new Plan(
                    it.plan().id().value(),
                    it.eligibility().eligible().size(),
                    it.size().size(),
                    it.size().exact(),
                    it.sample().stream().map(each -> each.reference()).toList());
        }
    }

    /** What a sample is drawn by. */
    @Schema(name = "SampleToDraw")
    public record Given(
            @Schema(description = "Made up by chance, and kept, when left out", example = "20260907")
            String seed,

            @Schema(description = "The day that windows are reckoned from", format = "date", example = "2018-09-03")
            String reference,

            @Schema(description = "Needed where a sample is drawn again") @Nullable
            String reason) {}

    /** What would be drawn by. */
    public record Asked(
            @Schema(description = "The random seed", example = "20260907", requiredMode = Schema.RequiredMode.REQUIRED)
            String seed,

            @Schema(description = "The day that windows are reckoned from", format = "date", example = "2018-09-03")
            String reference) {}

    /** What cases can be asked for by. */
    public record Search(
            @Schema(description = "Part of a reference") String q,

            @Schema(description = "drawn, added, reserve, replaced or removed", example = "reserve")
            String state,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** A case of the sample, or that stands ready. */
    @Schema(name = "SampleCase")
    public record Case(
            String reference,
            String plan,
            String stratum,

            @Schema(description = "Its place in the order of its stratum")
            int place,

            String state,

            @Schema(description = "The case whose place it took; empty for none")
            String replaces,

            String reason) {
        static Case of(ChosenCase it) {
            return new Case(
                    it.reference(),
                    it.plan().value(),
                    it.stratum(),
                    it.place(),
                    it.state().name().toLowerCase(java.util.Locale.ROOT),
                    it.replaces(),
                    it.reason());
        }
    }

    /** A case that goes. */
    @Schema(name = "SampleCaseToReplace")
    public record Replacing(
            @Field("case") @Schema(example = "M001", requiredMode = Schema.RequiredMode.REQUIRED)
            String reference,

            @Schema(example = "The file is sealed by a court", requiredMode = Schema.RequiredMode.REQUIRED)
            String reason,

            @Schema(description = "`replace` by the next reserve, or `remove`", example = "replace")
            String act) {}

    @GetMapping("/api/inspections/{inspection}/sample")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.SAMPLE)
    @Operation(summary = "Says where the sample of an inspection stands")
    @Transactional(readOnly = true)
    public ResponseEntity<State> state(@PathVariable long inspection) {
        var shown = answers.shown(page.show(inspection), SamplePage.Shown.class);
        var held = shown.held();
        var version = held.map(Held::version).orElse("");
        var state = new State(
                shown.cases(),
                held.map(Held::size).orElse(0L),
                held.map(Held::reserves).orElse(0L),
                held.flatMap(it -> it.records().stream().findFirst())
                        .map(it -> it.seed())
                        .orElse(null),
                held.map(Held::drawnAt).orElse(null),
                held.map(Held::by).orElse(""),
                version);
        return Answers.versioned(version, state);
    }

    @GetMapping("/api/inspections/{inspection}/sample/preview")
    @Needs(Right.DRAW)
    @Scoped(Scope.SAMPLE)
    @Operation(
            summary = "Says what would be drawn by a seed, and the sizes that the edition asks for",
            description = "Nothing is drawn. Looking is noted in the audit.")
    @Transactional
    public Preview preview(@PathVariable long inspection, @Asks(Asked.class) Entered asked) {
        if (asked.required("seed", 200).isEmpty()) {
            throw answers.notRight(asked, List.of());
        }
        var screen = page.preview(inspection, asked);
        var shown = answers.shown(screen, SamplePage.Preview.class, asked);
        return new Preview(
                shown.seed(),
                shown.draws().stream().map(Plan::of).toList(),
                shown.problems().stream().map(Wrong::of).toList(),
                shown.good());
    }

    @PostMapping("/api/inspections/{inspection}/sample/draw")
    @Needs(Right.DRAW)
    @Scoped(Scope.SAMPLE)
    @Operation(
            summary = "Draws the sample",
            description = "The same seed and day draw the same cases on any machine. For a first sample If-Match is"
                    + " `\"\"`; for another it is the version of the one that is given up.")
    @Transactional
    public ResponseEntity<State> draw(
            @PathVariable long inspection, @Body(value = Given.class, changes = true) Entered given) {
        answers.done(
                page.draw(inspection, given),
                given,
                shown -> shown instanceof SamplePage.Preview it
                        ? it.problems().stream().map(Wrong::of).toList()
                        : List.of());
        return state(inspection);
    }

    @GetMapping("/api/inspections/{inspection}/sample/cases")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.SAMPLE)
    @Operation(
            summary = "Lists the cases of the sample and the reserves",
            description = "Reading them is noted in the audit.")
    @Transactional
    public Listing<Case> cases(@PathVariable long inspection, @Asks(Search.class) Entered asked) {
        var shown = answers.shown(drawn.list(inspection, asked), DrawnPage.Shown.class, asked);
        return Listing.of(shown.paging(), shown.cases(), Case::of);
    }

    @PostMapping("/api/inspections/{inspection}/sample/replace")
    @Needs(Right.DRAW)
    @Scoped(Scope.SAMPLE)
    @Operation(summary = "Replaces a case by the next reserve, or takes it out, with a reason")
    @Transactional
    public ResponseEntity<State> replace(
            @PathVariable long inspection, @Body(value = Replacing.class, changes = true) Entered given) {
        answers.done(replace.replace(inspection, given), given);
        return state(inspection);
    }
}

package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.plumbline.server.inspections.indicators.IndicatorImport;
import org.plumbline.server.inspections.indicators.IndicatorPages;
import org.plumbline.server.inspections.indicators.Indicators;
import org.plumbline.server.pages.Entered;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of an inspection, by programs. */
@RestController
public class IndicatorsApi {
    private final IndicatorPages pages;
    private final IndicatorImport imports;
    private final Answers answers;

    IndicatorsApi(IndicatorPages pages, IndicatorImport imports, Answers answers) {
        this.pages = pages;
        this.imports = imports;
        this.answers = answers;
    }

    /** An indicator. */
    @Schema(name = "Indicator")
    public record One(
            long id,
            String indicator,
            String area,
            String titleEn,
            String titleCy,
            String value,
            String unit,
            String period,
            String source,
            String comparator,
            String comparatorEn,
            String comparatorCy,
            String better,
            int version) {
        static One of(Indicators.Listed it) {
            return new One(
                    it.id(),
                    it.indicator(),
                    it.area(),
                    it.name(),
                    it.titleCy(),
                    it.value(),
                    it.unit(),
                    it.period(),
                    it.source(),
                    it.comparator(),
                    it.comparatorName(),
                    it.comparatorCy(),
                    it.better(),
                    it.version());
        }
    }

    /** What is said of an indicator. */
    @Schema(name = "IndicatorToKeep")
    public record Given(
            @Schema(
                    description = "Its id",
                    example = "first-time-entrants",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String indicator,

            @Schema(description = "An area of the inspection; empty for the whole")
            String area,

            @Field("title_en") @Schema(example = "First-time entrants", requiredMode = Schema.RequiredMode.REQUIRED)
            String titleEn,

            @Field("title_cy") @Schema(example = "Newydd-ddyfodiaid")
            String titleCy,

            @Schema(example = "12.5", requiredMode = Schema.RequiredMode.REQUIRED)
            String value,

            @Schema(example = "percent", requiredMode = Schema.RequiredMode.REQUIRED)
            String unit,

            @Schema(example = "2025") String period,

            @Schema(example = "Published statistics", requiredMode = Schema.RequiredMode.REQUIRED)
            String source,

            @Schema(example = "10") String comparator,

            @Field("comparator_en") @Schema(example = "England")
            String comparatorEn,

            @Field("comparator_cy") @Schema(example = "Lloegr")
            String comparatorCy,

            @Schema(
                    description = "higher, lower or neither",
                    example = "lower",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String better) {}

    @GetMapping("/api/inspections/{inspection}/indicators")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the indicators of an inspection")
    @Transactional(readOnly = true)
    public Listing<One> list(@PathVariable long inspection) {
        return Listing.whole(all(inspection), One::of);
    }

    private List<Indicators.Listed> all(long inspection) {
        return answers.shown(pages.list(inspection), IndicatorPages.Shown.class).indicators();
    }

    @GetMapping("/api/inspections/{inspection}/indicators/{indicator}")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one indicator")
    @Transactional(readOnly = true)
    public ResponseEntity<One> show(@PathVariable long inspection, @PathVariable long indicator) {
        return all(inspection).stream()
                .filter(it -> it.id() == indicator)
                .findFirst()
                .map(it -> Answers.versioned(it.version(), One.of(it)))
                .orElseThrow(Refusal::notThere);
    }

    @PostMapping("/api/inspections/{inspection}/indicators")
    @Needs(Right.KEEP_INDICATORS)
    @Scoped(Scope.SET_UP)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(summary = "Adds an indicator")
    @Transactional
    public ResponseEntity<One> add(
            @PathVariable long inspection, @Body(Given.class) Entered given, HttpServletRequest request) {
        answers.done(pages.add(inspection, given, request), given);
        var made = all(inspection).stream()
                .filter(it -> it.indicator().equals(given.text("indicator"))
                        && it.area().equals(given.text("area")))
                .findFirst()
                .map(One::of)
                .orElseThrow(Refusal::notThere);
        return Answers.made("/inspections/%d/indicators/%d".formatted(inspection, made.id()), made.version(), made);
    }

    @PutMapping("/api/inspections/{inspection}/indicators/{indicator}")
    @Needs(Right.KEEP_INDICATORS)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Changes an indicator", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<One> change(
            @PathVariable long inspection,
            @PathVariable long indicator,
            @Body(value = Given.class, changes = true) Entered given,
            HttpServletRequest request) {
        show(inspection, indicator);
        answers.done(pages.change(inspection, indicator, given, request), given);
        return show(inspection, indicator);
    }

    @DeleteMapping("/api/inspections/{inspection}/indicators/{indicator}")
    @Needs(Right.KEEP_INDICATORS)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes an indicator out")
    @Transactional
    public ResponseEntity<Void> remove(
            @PathVariable long inspection,
            @PathVariable long indicator,
            @Body(value = Body.Nothing.class, changes = true, with = "do=remove") Entered given,
            HttpServletRequest request) {
        show(inspection, indicator);
        answers.done(pages.change(inspection, indicator, given, request), given);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/inspections/{inspection}/indicators/import")
    @Needs(Right.KEEP_INDICATORS)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes in indicators.csv", description = "The whole file or nothing.")
    @Transactional
    public Listing<One> take(@PathVariable long inspection, @Asks(Sending.File.class) Entered asked, Attached file) {
        answers.done(
                imports.take(inspection, asked, file),
                asked,
                page -> page instanceof IndicatorImport.Asked it
                        ? it.problems().stream().map(Wrong::of).toList()
                        : List.of());
        return list(inspection);
    }
}

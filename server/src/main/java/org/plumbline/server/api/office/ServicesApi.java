package org.plumbline.server.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.plumbline.server.api.Wrong;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.services.ServiceEditPage;
import org.plumbline.server.services.ServiceImportPage;
import org.plumbline.server.services.ServiceListPage;
import org.plumbline.server.services.ServicePage;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Services and regions, by programs. */
@RestController
public class ServicesApi {
    private final ServiceListPage list;
    private final ServicePage one;
    private final ServiceEditPage edit;
    private final ServiceImportPage imports;
    private final Answers answers;

    ServicesApi(
            ServiceListPage list, ServicePage one, ServiceEditPage edit, ServiceImportPage imports, Answers answers) {
        this.list = list;
        this.one = one;
        this.edit = edit;
        this.imports = imports;
        this.answers = answers;
    }

    /** What services can be asked for by. */
    public record Search(
            @Schema(description = "Part of a name, code or area", example = "mere")
            String q,

            @Schema(description = "A region, written as in the list of regions", example = "North West")
            String region,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** A service in a list. */
    @Schema(name = "ServiceInList")
    public record Line(
            long id,
            String name,
            String region,
            String code,
            @Nullable LocalDate closedOn) {
        static Line of(ServiceListPage.Listed each) {
            return new Line(each.id(), each.name(), each.region(), each.code(), each.closedOn());
        }
    }

    /** A service. */
    @Schema(name = "Service")
    public record Service(
            long id,
            String name,
            String region,

            @Schema(description = "england, wales, scotland or northern-ireland")
            String nation,

            @Schema(description = "What its statistics are published under; empty for none")
            String code,

            List<String> areas,

            @Schema(description = "Since when it is no more") @Nullable
            LocalDate closedOn,

            @Schema(description = "Its inspections that you may know of, the newest first")
            List<Long> inspections,

            int version) {}

    /** What is said of a service. */
    @Schema(name = "ServiceToKeep")
    public record Given(
            @Schema(example = "Mereside", requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(example = "North West") String region,

            @Schema(
                    description = "england, wales, scotland or northern-ireland",
                    example = "england",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String nation,

            @Schema(example = "M01") String code,

            @Field(value = "areas", lines = true) @Schema(example = "[\"East\", \"West\"]")
            List<String> areas,

            @Field(value = "closed", day = true)
            @Schema(description = "A day such as 2026-03-27", format = "date")
            @Nullable
            String closedOn) {}

    /** A list that is sent. */
    public record File(
            @Schema(description = "The file's name, by which its kind is known", example = "services.csv")
            String name) {}

    /** What a list did. */
    @Schema(name = "ServicesTaken")
    public record Taken(
            @Schema(description = "How many lines were new, changed, unchanged")
            Map<String, Long> counts) {}

    @GetMapping("/api/services")
    @Needs(Right.SEE_SERVICES)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists services", description = "Those that are closed come last, then by name.")
    @Transactional(readOnly = true)
    public Listing<Line> list(@Asks(Search.class) Entered asked) {
        var shown = answers.shown(list.list(asked), ServiceListPage.Listing.class, asked);
        return Listing.of(shown.paging(), shown.services(), Line::of);
    }

    @GetMapping("/api/regions")
    @Needs(Right.SEE_SERVICES)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the regions that services lie in")
    @Transactional(readOnly = true)
    public Listing<String> regions() {
        var shown = answers.shown(list.list(Entered.nothing()), ServiceListPage.Listing.class);
        return Listing.whole(shown.regions(), Choice::value);
    }

    @GetMapping("/api/services/{service}")
    @Needs(Right.SEE_SERVICES)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one service")
    @Transactional(readOnly = true)
    public ResponseEntity<Service> show(@PathVariable long service) {
        var found = find(service);
        return Answers.versioned(found.version(), found);
    }

    private Service find(long id) {
        var shown = answers.shown(one.service(id), ServicePage.Shown.class);
        var version = answers.shown(edit.edit(id), ServiceEditPage.Form.class).version();
        var service = shown.service();
        return new Service(
                id,
                service.name(),
                service.region(),
                service.nation(),
                service.code(),
                service.areas(),
                service.closedOn(),
                shown.inspections().stream().map(ServicePage.Visit::id).toList(),
                version);
    }

    @PostMapping("/api/services")
    @Needs(Right.KEEP_SERVICES)
    @Scoped(Scope.SERVICES)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(summary = "Adds a service")
    @Transactional
    public ResponseEntity<Service> add(@Body(Given.class) Entered given) {
        var led = answers.done(edit.add(given), given);
        var made = find(Answers.number(led));
        return Answers.made(led, made.version(), made);
    }

    @PutMapping("/api/services/{service}")
    @Needs(Right.KEEP_SERVICES)
    @Scoped(Scope.SERVICES)
    @Operation(summary = "Changes a service", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<Service> change(
            @PathVariable long service, @Body(value = Given.class, changes = true) Entered given) {
        answers.done(edit.change(service, given), given);
        return show(service);
    }

    @PostMapping("/api/services/import")
    @Needs(Right.KEEP_SERVICES)
    @Scoped(Scope.SERVICES)
    @Operation(
            summary = "Takes in a list of services",
            description =
                    "The whole list or nothing: CSV, or a spreadsheet, with the columns name, region, nation, code,"
                            + " areas, closed. A service that is there, by its code or name, is changed where the list differs.")
    @Transactional
    public Taken take(@Asks(File.class) Entered asked, Attached file) throws IOException {
        var led = answers.done(imports.send(asked, file), asked);
        long id = Answers.number(led);
        var preview = answers.shown(imports.preview(id, Entered.nothing()), ServiceImportPage.Preview.class);
        var taking = new Entered(Map.of());
        answers.done(
                imports.take(id, taking),
                taking,
                page -> page instanceof ServiceImportPage.Preview it
                        ? it.problems().stream()
                                .map(each -> new Wrong(each.code(), each.place(), each.what(), each.remedy()))
                                .toList()
                        : List.of());
        return new Taken(preview.counts());
    }
}

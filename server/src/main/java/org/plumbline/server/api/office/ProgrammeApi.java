package org.plumbline.server.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
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
import org.plumbline.server.api.Refusal;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.programme.EntryPage;
import org.plumbline.server.programme.PlannedEntry;
import org.plumbline.server.programme.ProgrammePage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme, by programs. */
@RestController
public class ProgrammeApi {
    private final ProgrammePage year;
    private final EntryPage entries;
    private final Answers answers;

    ProgrammeApi(ProgrammePage year, EntryPage entries, Answers answers) {
        this.year = year;
        this.entries = entries;
        this.answers = answers;
    }

    /** Which year. */
    public record Search(
            @Schema(description = "The year; this one when left out", example = "2026")
            int year) {}

    /** A planned inspection. */
    @Schema(name = "PlannedInspection")
    public record Planned(
            long id,
            long service,
            String serviceName,
            @Nullable Long edition,
            @Nullable Long lead,
            String why,

            @Schema(description = "The Monday of the first week of fieldwork")
            LocalDate week,

            @Nullable LocalDate noticeOn,
            @Nullable LocalDate noticeSentOn,

            @Schema(description = "The inspection once it is open; nothing is changed here any more then") @Nullable
            Long inspection,

            int version) {
        static Planned of(PlannedEntry it) {
            return new Planned(
                    it.id(),
                    it.service(),
                    it.serviceName(),
                    it.edition(),
                    it.lead(),
                    it.why(),
                    it.week(),
                    it.noticeOn(),
                    it.noticeSentOn(),
                    it.inspection(),
                    it.version());
        }
    }

    /** What is said of a planned inspection. */
    @Schema(name = "PlannedInspectionToKeep")
    public record Given(
            @Schema(example = "1", requiredMode = Schema.RequiredMode.REQUIRED)
            long service,

            @Schema(description = "The number of an edition that is offered") @Nullable
            Long edition,

            @Schema(description = "The number of a lead inspector") @Nullable
            Long lead,

            @Schema(example = "Three years since the last") String why,

            @Field(value = "", day = true)
            @Schema(
                    description = "Any day of the first week of fieldwork",
                    format = "date",
                    example = "2027-03-01",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String week,

            @Field(value = "notice", day = true) @Schema(format = "date", example = "2027-02-01") @Nullable
            String noticeOn) {}

    /** When notice was sent. */
    @Schema(name = "NoticeSent")
    public record Notice(
            @Field(value = "sent", day = true)
            @Schema(description = "Today when left out", format = "date", example = "2026-02-02")
            @Nullable
            String on) {}

    @GetMapping("/api/programme")
    @Needs(Right.SEE_SERVICES)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the inspections planned for a year, by week")
    @Transactional(readOnly = true)
    public Listing<Planned> list(@Asks(Search.class) Entered asked) {
        var shown = answers.shown(year.year(asked), ProgrammePage.Year.class, asked);
        return Listing.whole(shown.entries(), Planned::of);
    }

    @GetMapping("/api/programme/{entry}")
    @Needs(Right.KEEP_PROGRAMME)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one planned inspection")
    @Transactional(readOnly = true)
    public ResponseEntity<Planned> show(@PathVariable long entry) {
        var found = find(entry);
        return Answers.versioned(found.version(), found);
    }

    private Planned find(long entry) {
        var known = answers.shown(entries.edit(entry), EntryPage.Form.class).known();
        if (known == null) {
            throw Refusal.notThere();
        }
        return Planned.of(known);
    }

    @PostMapping("/api/programme")
    @Needs(Right.KEEP_PROGRAMME)
    @Scoped(Scope.SET_UP)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(summary = "Plans an inspection")
    @Transactional
    public ResponseEntity<Planned> add(@Body(Given.class) Entered given) {
        var led = answers.done(entries.add(given), given);
        var asked = Entered.with(Map.of("year", led.replaceAll("^.*year=", "")));
        var made = answers.shown(year.year(asked), ProgrammePage.Year.class).entries().stream()
                .filter(it -> given.text("service").equals(Long.toString(it.service())))
                .max(Comparator.comparingLong(PlannedEntry::id))
                .map(Planned::of)
                .orElseThrow(Refusal::notThere);
        return Answers.made("/programme/" + made.id(), made.version(), made);
    }

    @PutMapping("/api/programme/{entry}")
    @Needs(Right.KEEP_PROGRAMME)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Changes a planned inspection", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<Planned> change(
            @PathVariable long entry, @Body(value = Given.class, changes = true) Entered given) {
        notOpened(entry);
        answers.done(entries.change(entry, given), given);
        return show(entry);
    }

    @PostMapping("/api/programme/{entry}/notice")
    @Needs(Right.KEEP_PROGRAMME)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Notes that the service was told", description = "Noted once; a second time changes nothing.")
    @Transactional
    public ResponseEntity<Planned> noticeSent(@PathVariable long entry, @Body(Notice.class) Entered given) {
        answers.done(entries.noticeSent(entry, given), given);
        return show(entry);
    }

    @DeleteMapping("/api/programme/{entry}")
    @Needs(Right.KEEP_PROGRAMME)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes an inspection off the programme")
    @Transactional
    public ResponseEntity<Void> remove(@PathVariable long entry, @Body(Body.Nothing.class) Entered nothing) {
        notOpened(entry);
        answers.done(entries.remove(entry), nothing);
        return ResponseEntity.noContent().build();
    }

    private void notOpened(long entry) {
        if (find(entry).inspection() != null) {
            throw Refusal.of(HttpStatus.CONFLICT, "opened");
        }
    }
}

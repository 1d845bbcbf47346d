package org.plumbline.server.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Attached;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.editions.EditionListPage;
import org.plumbline.server.editions.EditionPage;
import org.plumbline.server.editions.EditionStatesPage;
import org.plumbline.server.editions.EditionUploadPage;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Editions, by programs. */
@RestController
public class EditionsApi {
    private final Editions editions;
    private final EditionListPage list;
    private final EditionUploadPage upload;
    private final EditionStatesPage states;
    private final Answers answers;

    EditionsApi(
            Editions editions,
            EditionListPage list,
            EditionUploadPage upload,
            EditionStatesPage states,
            Answers answers) {
        this.editions = editions;
        this.list = list;
        this.upload = upload;
        this.states = states;
        this.answers = answers;
    }

    /** What editions can be asked for by. */
    public record Search(
            @Schema(description = "Part of a title or name", example = "2018")
            String q,

            @Schema(description = "draft, published or retired", example = "published")
            String state,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** An edition. */
    @Schema(name = "Edition")
    public record One(
            long id,
            String framework,
            String edition,
            int revision,

            @Schema(description = "draft, published or retired")
            String state,

            String titleEn,
            String titleCy) {}

    /** A file that is sent. */
    public record File(
            @Schema(description = "The file's name", example = "framework.yaml")
            String name) {}

    @GetMapping("/api/editions")
    @Needs(Right.SEE_EDITIONS)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists editions")
    @Transactional(readOnly = true)
    public Listing<One> list(@Asks(Search.class) Entered asked) {
        var shown = answers.shown(list.list(asked), EditionListPage.Listing.class, asked);
        return Listing.of(
                shown.paging(),
                shown.editions(),
                it -> new One(
                        it.id(), it.framework(), it.edition(), it.revision(), it.state(), it.titleEn(), it.titleCy()));
    }

    @GetMapping("/api/editions/{edition}")
    @Needs(Right.SEE_EDITIONS)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one edition")
    @Transactional(readOnly = true)
    public One show(@PathVariable long edition) {
        return editions.known(edition)
                .map(it -> new One(
                        it.id(), it.framework(), it.edition(), it.revision(), it.state(), it.titleEn(), it.titleCy()))
                .orElseThrow(Refusal::notThere);
    }

    @PostMapping("/api/editions")
    @Needs(Right.KEEP_EDITIONS)
    @Scoped(Scope.EDITIONS)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Sends an edition",
            description = "One YAML file, or a zip of framework.yaml and its banks. Every problem is told; without"
                    + " errors it becomes a draft.")
    @Transactional
    public ResponseEntity<One> send(@Asks(File.class) Entered asked, Attached file) throws IOException {
        var led = answers.done(
                upload.take(asked, file),
                asked,
                page -> page instanceof EditionUploadPage.Upload it
                        ? it.problems().stream()
                                .map(each -> new Wrong(each.code(), each.place(), each.what(), each.remedy()))
                                .toList()
                        : List.of());
        return Answers.made(led, show(Answers.number(led)));
    }

    @PostMapping("/api/editions/{edition}/publish")
    @Needs(Right.KEEP_EDITIONS)
    @Scoped(Scope.EDITIONS)
    @Operation(
            summary = "Offers an edition for new inspections",
            description = "Another wording of the same revision that was offered is retired.")
    @Transactional
    public One publish(@PathVariable long edition, @Body(Body.Nothing.class) Entered nothing) {
        return stands(states.publish(edition, nothing), edition, nothing);
    }

    @PostMapping("/api/editions/{edition}/retire")
    @Needs(Right.KEEP_EDITIONS)
    @Scoped(Scope.EDITIONS)
    @Operation(summary = "Offers an edition no longer", description = "Inspections at work keep what they have.")
    @Transactional
    public One retire(@PathVariable long edition, @Body(Body.Nothing.class) Entered nothing) {
        return stands(states.retire(edition), edition, nothing);
    }

    private One stands(Screen screen, long edition, Entered entered) {
        answers.done(
                screen,
                entered,
                page -> page instanceof EditionPage.Shown it
                        ? it.refused().stream()
                                .map(said -> new Wrong(
                                        said.replaceAll(":.*$", ""),
                                        "edition",
                                        said.replaceAll("^[A-Z0-9]+: ", ""),
                                        ""))
                                .toList()
                        : List.of());
        return show(edition);
    }

    @DeleteMapping("/api/editions/{edition}")
    @Needs(Right.KEEP_EDITIONS)
    @Scoped(Scope.EDITIONS)
    @Operation(summary = "Deletes a draft", description = "What was ever published stays.")
    @Transactional
    public ResponseEntity<Void> delete(@PathVariable long edition, @Body(Body.Nothing.class) Entered nothing) {
        if (!show(edition).state().equals("draft")) {
            nothing.wrong("state", "api.no-draft");
        }
        answers.done(states.delete(edition), nothing);
        return ResponseEntity.noContent().build();
    }
}

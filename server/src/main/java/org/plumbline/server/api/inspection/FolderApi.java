package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Attached;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.exchange.FolderPage;
import org.plumbline.server.exchange.ImportPage;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inspection folders in and out, by programs. */
@RestController
public class FolderApi {
    private final FolderPage folders;
    private final ImportPage imports;
    private final OnceOnly onceOnly;
    private final Answers answers;

    FolderApi(FolderPage folders, ImportPage imports, OnceOnly onceOnly, Answers answers) {
        this.folders = folders;
        this.imports = imports;
        this.onceOnly = onceOnly;
        this.answers = answers;
    }

    /** What was taken in. */
    @Schema(name = "FolderTakenIn")
    public record TakenIn(long inspection) {}

    @GetMapping(value = "/api/inspections/{inspection}/folder", produces = "application/zip")
    @Needs(Right.TAKE_OUT_FOLDER)
    @Scoped(Scope.FOLDER)
    @Operation(summary = "Takes the folder of an inspection out", description = "A zip. Taking it out is noted.")
    public void out(@PathVariable long inspection, HttpServletResponse response) throws IOException {
        folders.zip(inspection, response);
    }

    @PostMapping("/api/inspections/import")
    @Needs(Right.TAKE_IN_FOLDER)
    @Scoped(Scope.FOLDER)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Takes an inspection folder in",
            description = "A zip. The whole folder or nothing; every problem is told.")
    public ResponseEntity<TakenIn> in(@Asks(Sending.Folder.class) Entered asked, Attached file) throws IOException {
        if (onceOnly.wasTaken(asked)) {
            return taken(answers.done(onceOnly.take(asked, () -> "/"), asked));
        }
        var led = answers.done(imports.sent(file, asked), asked, FolderApi::wrong);
        var upload = UUID.fromString(led.replaceAll("^.*/", ""));
        var preview = answers.shown(imports.look(upload), ImportPage.Preview.class);
        var entered = named(asked, preview.team());
        return taken(answers.done(imports.take(upload, entered), entered, FolderApi::wrong));
    }

    private static ResponseEntity<TakenIn> taken(String path) {
        return Answers.made(path, new TakenIn(Answers.number(path)));
    }

    /** The form with the addresses of the people whom the program named. */
    private static Entered named(Entered asked, List<ImportPage.Member> team) {
        var entered = asked;
        for (var said : asked.all("person")) {
            var parts = said.split("=", 2);
            var member = team.stream()
                    .filter(each -> each.reference().equals(parts[0]))
                    .findFirst();
            if (member.isEmpty() || parts.length < 2) {
                entered.wrong("person", "api.no-such-member", parts[0]);
            } else {
                entered = entered.but(member.get().field(), List.of(parts[1]));
            }
        }
        return entered;
    }

    private static List<Wrong> wrong(Object page) {
        var found = switch (page) {
            case ImportPage.Ask ask -> ask.found().shown();
            case ImportPage.Preview preview -> preview.found().shown();
            default -> List.<ImportPage.Line>of();
        };
        return found.stream()
                .filter(ImportPage.Line::isError)
                .map(it -> new Wrong(it.code(), it.where(), it.what(), it.remedy()))
                .toList();
    }
}

package org.plumbline.server.programme;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Planned inspections come in as a list, taken whole or not at all. */
@Controller
public class ProgrammeImportPage {
    private final ProgrammeRows rows;
    private final ProgrammeNames names;
    private final OnceOnly onceOnly;
    private final Texts texts;

    ProgrammeImportPage(ProgrammeRows rows, ProgrammeNames names, OnceOnly onceOnly, Texts texts) {
        this.rows = rows;
        this.names = names;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /** What the page shows: the form, and what was wrong with what was sent. */
    public record Asked(Entered entered, String file, List<Told> problems) {}

    /** One problem as a row of a table. */
    public record Told(String code, String place, String what, String remedy) {
        static Told of(Problem problem) {
            return new Told(problem.code().name(), String.valueOf(problem.place()), problem.what(), problem.remedy());
        }
    }

    @GetMapping("/programme/import")
    @Needs(Right.KEEP_PROGRAMME)
    public Screen ask() {
        return Screen.of("programme/import", new Asked(Entered.nothing(), "", List.of()));
    }

    @PostMapping("/programme/import")
    @Needs(Right.KEEP_PROGRAMME)
    @Transactional
    public Screen take(Entered entered, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (onceOnly.wasTaken(entered)) {
            return onceOnly.take(entered, () -> "/programme");
        }
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "services.import.choose");
            return Screen.notRight("programme/import", new Asked(entered, "", List.of()));
        }
        var name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return switch (ProgrammeList.read(file.getBytes(), name, names)) {
            case Loaded.Bad<List<Entry>>(List<Problem> problems) -> {
                entered.wrong("file", "programme.import.refused", name);
                yield Screen.notRight(
                        "programme/import",
                        new Asked(
                                entered,
                                name,
                                problems.stream().limit(500).map(Told::of).toList()));
            }
            case Loaded.Good<List<Entry>>(List<Entry> entries, List<Problem> _) ->
                onceOnly.take(entered, () -> {
                    entries.forEach(rows::add);
                    Notice.say(texts, "programme.import.done", entries.size());
                    return entries.isEmpty()
                            ? "/programme"
                            : "/programme?year=" + entries.getFirst().week().getYear();
                });
        };
    }
}

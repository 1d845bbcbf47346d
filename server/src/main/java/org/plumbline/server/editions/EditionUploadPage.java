package org.plumbline.server.editions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.WorkedExampleFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
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

/** An edition comes in as a file: every problem is told, and only one without errors becomes a draft. */
@Controller
public class EditionUploadPage {
    private final EditionRows rows;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    EditionUploadPage(EditionRows rows, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.rows = rows;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows: the form, and what was wrong with what was sent. */
    public record Upload(Entered entered, String file, List<Told> problems) {}

    /** One problem as a row of a table. */
    public record Told(boolean error, String code, String place, String what, String remedy) {
        static Told of(Problem problem) {
            var place = problem.place();
            return new Told(
                    problem.isError(),
                    problem.code().name(),
                    place == null ? problem.path() : place.toString(),
                    problem.what(),
                    problem.remedy());
        }
    }

    @GetMapping("/editions/upload")
    @Needs(Right.KEEP_EDITIONS)
    public Screen ask() {
        return Screen.of("editions/upload", new Upload(Entered.nothing(), "", List.of()));
    }

    @PostMapping("/editions/upload")
    @Needs(Right.KEEP_EDITIONS)
    @Transactional
    public Screen take(Entered entered, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "editions.upload.choose");
            return Screen.notRight("editions/upload", new Upload(entered, "", List.of()));
        }
        var name = shortened(file.getOriginalFilename());
        return switch (read(name, file.getBytes())) {
            case Loaded.Bad<EditionFile>(List<Problem> problems) -> refused(entered, name, problems);
            case Loaded.Good<EditionFile>(EditionFile read, List<Problem> notes) -> keep(entered, name, read, notes);
        };
    }

    private Screen keep(Entered entered, String name, EditionFile read, List<Problem> notes) {
        var content = EditionContent.of(read);
        var there = rows.of(content);
        var same = there.stream()
                .filter(each -> each.textHash().equals(content.textHash()))
                .findFirst();
        var against = Stream.concat(
                        EditionRows.against(content, there).stream(), same.map(_ -> isThere(content)).stream())
                .map(problem -> problem.at(new Place(name, 0, 0)))
                .toList();
        if (!against.isEmpty() && (same.isEmpty() || !onceOnly.wasTaken(entered))) {
            var all = new ArrayList<>(against);
            all.addAll(notes);
            return refused(entered, name, all);
        }
        return onceOnly.take(entered, () -> {
            long id = rows.add(content, "draft", "upload");
            audit.note(Deed.of("edition-uploaded")
                    .to("%s, %d".formatted(content.name(), content.name().revision()))
                    .with("file", name)
                    .with("hash", content.hash()));
            Notice.say(
                    texts, notes.isEmpty() ? "editions.upload.done" : "editions.upload.done-with-notes", notes.size());
            return "/editions/" + id;
        });
    }

    private static Problem isThere(EditionContent content) {
        return Problem.error(
                EditionProblem.ED003,
                "",
                "this very edition is here already, as revision %d of %s"
                        .formatted(content.name().revision(), content.name()),
                "Look it up in the list; nothing needs to be sent");
    }

    private static Loaded<EditionFile> read(String name, byte[] bytes) {
        return switch (UploadedFiles.of(name, bytes)) {
            case Loaded.Bad<UploadedFiles>(List<Problem> problems) -> new Loaded.Bad<>(problems);
            case Loaded.Good<UploadedFiles>(UploadedFiles files, List<Problem> _) -> checked(files);
        };
    }

    /** The edition and its worked examples, where they came with it. */
    private static Loaded<EditionFile> checked(UploadedFiles files) {
        if (!(EditionFile.load(files.files(), files.main())
                instanceof Loaded.Good<EditionFile>(EditionFile read, List<Problem> notes))) {
            return EditionFile.load(files.files(), files.main());
        }
        var beside = files.main().replaceAll("[^/]*$", "") + "worked-examples.csv";
        var examples = files.files().get(beside);
        var all = new ArrayList<>(notes);
        if (examples != null) {
            all.addAll(WorkedExampleFile.problems(examples, beside, read.edition()));
        }
        return all.stream().anyMatch(Problem::isError) ? new Loaded.Bad<>(all) : new Loaded.Good<>(read, all);
    }

    private static Screen refused(Entered entered, String name, List<Problem> problems) {
        entered.wrong("file", "editions.upload.refused", name);
        return Screen.notRight(
                "editions/upload",
                new Upload(entered, name, problems.stream().map(Told::of).toList()));
    }

    private static String shortened(@Nullable String name) {
        var called = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return called.substring(0, Math.min(called.length(), 150));
    }
}

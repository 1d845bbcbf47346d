package org.plumbline.server.inspections.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Indicator;
import org.plumbline.formats.manuscript.IndicatorsFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes in indicators.csv, whole or not at all. */
@Controller
public class IndicatorImport {
    private static final String PAGE = "inspections/indicators/import";

    private final Inspections inspections;
    private final Indicators indicators;
    private final Editions editions;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    IndicatorImport(
            Inspections inspections,
            Indicators indicators,
            Editions editions,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.inspections = inspections;
        this.indicators = indicators;
        this.editions = editions;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows: the columns, and everything wrong with what was sent. */
    public record Asked(Head head, List<String> languages, Entered entered, List<Problem> problems) {}

    @GetMapping("/inspections/{inspection}/indicators/import")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        return Screen.of(PAGE, asked(inspections.head(inspection), Entered.nothing(), List.of()));
    }

    @PostMapping("/inspections/{inspection}/indicators/import")
    @Needs(Right.KEEP_INDICATORS)
    @Transactional
    public Screen take(
            @PathVariable long inspection,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            if (file == null || file.isEmpty()) {
                entered.wrong("file", "indicators.problems.no-file");
                return Screen.notRight(PAGE, asked(head, entered, List.of()));
            }
            return switch (read(head, file)) {
                case Loaded.Good<List<Indicator>>(var read, var _) -> taken(head, read);
                case Loaded.Bad<List<Indicator>>(var problems) -> {
                    entered.wrong("file", "indicators.problems.faulty", problems.size());
                    yield Screen.notRight(PAGE, asked(head, entered, problems));
                }
            };
        });
    }

    private Screen taken(Head head, List<Indicator> read) {
        int added = 0;
        for (var indicator : read) {
            var fields = Indicators.fields(indicator);
            var there = indicators.find(head.id(), indicator.id().value(), fields.getOrDefault("area", ""));
            indicators.save(head.id(), there.map(Indicators.Listed::id).orElse(null), fields);
            added += there.isEmpty() ? 1 : 0;
        }
        audit.note(Deed.of("indicators-imported")
                .on(head.id())
                .with("added", added)
                .with("changed", read.size() - added));
        Notice.say(texts, "indicators.imported", added, read.size() - added);
        return Screen.goTo(head.href() + "/indicators");
    }

    private Loaded<List<Indicator>> read(Head head, MultipartFile sent) {
        try {
            var folder = Files.createTempDirectory("indicators");
            var file = folder.resolve(IndicatorsFile.NAME);
            try {
                sent.transferTo(file);
                var languages = editions.load(head.edition()).languages();
                return checked(IndicatorsFile.read(folder, languages, inspections.areas(head.id())));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the table allows and the columns here do not. */
    private static Loaded<List<Indicator>> checked(Loaded<List<Indicator>> loaded) {
        if (!(loaded instanceof Loaded.Good<List<Indicator>>(var read, var notes))) {
            return loaded;
        }
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>(notes);
        for (int at = 0; at < read.size(); at++) {
            var fields = Indicators.fields(read.get(at));
            problems.addAll(IndicatorRows.problems(fields, at, seen));
        }
        return problems.stream().anyMatch(Problem::isError) ? new Loaded.Bad<>(problems) : loaded;
    }

    private Asked asked(Head head, Entered entered, List<Problem> problems) {
        return new Asked(head, editions.load(head.edition()).languages(), entered, problems);
    }
}

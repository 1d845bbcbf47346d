package org.plumbline.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.calendar.BankHolidays;
import org.plumbline.formats.calendar.TimetableCalendar;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.When;
import org.plumbline.inspection.timetable.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says for when each milestone of an inspection stands. */
@Command(
        name = "timetable",
        description = "Say for when each milestone of an inspection stands, from its fieldwork and what was moved.",
        mixinStandardHelpOptions = true)
final class TimetableCommand implements Callable<Integer> {
    enum Format {
        table,
        csv,
        ics
    }

    private static final List<String> HEADER =
            List.of("milestone", "title", "earliest", "latest", "day", "state", "because");

    @Parameters(paramLabel = "DIR", description = "The inspection folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Also say what is done, due, overdue or to come on a day.")
    private @Nullable String today;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; table by default. ics is for calendar programs.")
    private Format format = Format.table;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of titles: en, cy or both; the edition's first by default.")
    private String language = "";

    @Mixin
    private Library library = new Library();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(command).commandLine();
        if (!InspectionFolder.isOne(folder)) {
            throw library.wrongUse("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        }
        var day = day();
        return switch (InspectionFolder.load(folder, library.open())) {
            case Loaded.Bad<Inspection>(var problems) -> Say.refused(line, folder, problems, false);
            case Loaded.Good<Inspection>(var inspection, var notes) -> {
                line.getOut().print(text(inspection, day));
                line.getOut().flush();
                if (format == Format.table) {
                    Say.problems(line.getErr(), folder, notes, false);
                }
                yield 0;
            }
        };
    }

    private @Nullable LocalDate day() {
        try {
            return today == null ? null : LocalDate.parse(today);
        } catch (DateTimeException notADate) {
            throw library.wrongUse("'%s' is no date; write it as 2018-09-03".formatted(today));
        }
    }

    private String text(Inspection inspection, @Nullable LocalDate day) {
        var languages = languages(inspection);
        var timetable = inspection.timetable(working(inspection));
        if (format == Format.ics) {
            var visit = inspection.visit();
            var made = day == null
                    ? Instant.EPOCH
                    : day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new TimetableCalendar(
                            "%s, %s"
                                    .formatted(
                                            visit.service(),
                                            inspection.edition().name()),
                            visit.service(),
                            languages,
                            made)
                    .text(timetable);
        }
        var rows = new ArrayList<List<String>>();
        timetable.entries().forEach(entry -> rows.add(row(entry, languages.getFirst(), day)));
        return format == Format.csv ? csv(rows) : table(rows);
    }

    private List<String> languages(Inspection inspection) {
        var there = inspection.edition().languages();
        if (language.isEmpty()) {
            return there.subList(0, 1);
        }
        if (language.equals("both")) {
            return there;
        }
        if (!there.contains(language)) {
            throw library.wrongUse("--lang takes both, or one of " + String.join(", ", there));
        }
        return List.of(language);
    }

    private static WorkingDays working(Inspection inspection) {
        var visit = inspection.visit();
        var start = visit.anchors().fieldworkStart();
        var published = visit.anchors().published();
        var around = start != null ? start : published;
        return around == null
                ? new WorkingDays(Set.of())
                : BankHolidays.around(visit.planning().nation(), around);
    }

    private static List<String> row(Timetable.Entry entry, String language, @Nullable LocalDate today) {
        var span = entry.when().span();
        return List.of(
                entry.milestone().id().value(),
                entry.milestone().title().in(language),
                span.map(window -> window.from().toString()).orElse(""),
                span.map(window -> window.to().toString()).orElse(""),
                entry.when().date().map(LocalDate::toString).orElse(""),
                today == null ? "" : entry.on(today).word(),
                because(entry.when()));
    }

    private static String because(When when) {
        return switch (when) {
            case When.Planned _ -> "";
            case When.Moved(var move, var _) -> "moved by %s on %s: %s".formatted(move.by(), move.at(), move.because());
            case When.Done _ -> "done";
            case When.NotYet notYet -> notYet.because();
        };
    }

    private static String csv(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEADER);
        all.addAll(rows);
        return CsvText.of(all);
    }

    private static String table(List<List<String>> rows) {
        var lines = new Lines();
        for (var row : rows) {
            var day = row.get(4).isEmpty() ? "-" : row.get(4);
            var window = row.get(2).equals(row.get(3)) ? "" : "%s to %s".formatted(row.get(2), row.get(3));
            lines.row(0, row.get(0), row.get(1), List.of(Lines.pad(day, 10), Lines.pad(row.get(5), 13), window));
            if (!row.get(6).isEmpty() && !row.get(6).equals("done")) {
                lines.hanging(6, "", row.get(6));
            }
        }
        return lines.toString();
    }
}

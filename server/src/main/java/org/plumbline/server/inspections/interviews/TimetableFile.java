package org.plumbline.server.inspections.interviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Texts;
import org.springframework.web.multipart.MultipartFile;

/** Reads a timetable of interviews as CSV: every row as its form would read it. */
final class TimetableFile {
    static final List<String> COLUMNS =
            List.of("day", "time", "minutes", "place", "subject", "attended", "state", "interviewer", "note");

    private TimetableFile() {}

    static Loaded<List<Interviews.Said>> read(
            MultipartFile sent, List<Named> interviewers, Texts texts, String language) {
        var problems = new Problems();
        var read = new ArrayList<Interviews.Said>();
        var table = table(sent, problems);
        if (table != null) {
            for (var row : table.rows()) {
                var entered = Entered.with(fields(table, row, interviewers));
                read.add(InterviewForm.read(entered, interviewers));
                for (var problem : entered.problems()) {
                    problems.add(
                            FileProblem.FI003,
                            table.place(table.rows().indexOf(row), problem.field()),
                            "%s: '%s'".formatted(problem.field(), shortened(table.cell(row, problem.field()))),
                            texts.in(language, problem.key(), problem.with().toArray()));
                }
            }
        }
        return problems.loaded(read);
    }

    private static @Nullable Table table(MultipartFile sent, Problems problems) {
        try {
            var file = Files.createTempFile("timetable", ".csv");
            try {
                sent.transferTo(file);
                return TableFile.read(
                        file,
                        "timetable.csv",
                        List.of("subject"),
                        COLUMNS.stream().filter(it -> !it.equals("subject")).toList(),
                        problems);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> fields(Table table, Table.Row row, List<Named> interviewers) {
        var fields = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> fields.put(column, table.cell(row, column)));
        var day = table.cell(row, "day");
        try {
            fields.putAll(day.isEmpty() ? Map.of() : Dates.fields("day", LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            fields.put("day-day", day);
        }
        var name = table.cell(row, "interviewer");
        fields.put(
                "interviewer",
                interviewers.stream()
                        .filter(it -> it.name().equalsIgnoreCase(name))
                        .map(it -> Long.toString(it.id()))
                        .findFirst()
                        .orElse(name));
        return fields;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

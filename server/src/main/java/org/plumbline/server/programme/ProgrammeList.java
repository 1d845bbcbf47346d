package org.plumbline.server.programme;

import static org.plumbline.server.programme.ProgrammeProblem.PG001;
import static org.plumbline.server.programme.ProgrammeProblem.PG002;
import static org.plumbline.server.programme.ProgrammeProblem.PG003;
import static org.plumbline.server.programme.ProgrammeProblem.PG004;
import static org.plumbline.server.programme.ProgrammeProblem.PG005;
import static org.plumbline.server.programme.ProgrammeProblem.PG006;
import static org.plumbline.server.programme.ProgrammeProblem.PG007;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.sheet.SentFile;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/** Reads planned inspections from a list: all that is wrong at once, and nothing while anything is. */
final class ProgrammeList {
    static final List<String> COLUMNS = List.of("service", "week", "edition", "why", "notice", "lead");

    private static final Limits LIMITS = new Limits(2L << 20, 1_000, 50, 10_000);
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final ProgrammeNames names;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ProgrammeList(ProgrammeNames names) {
        this.names = names;
    }

    static Loaded<List<Entry>> read(byte[] bytes, String name, ProgrammeNames names) {
        return switch (SentFile.read(bytes, name, LIMITS)) {
            case Loaded.Bad<Table>(List<Problem> problems) -> new Loaded.Bad<>(problems);
            case Loaded.Good<Table>(Table table, List<Problem> _) -> new ProgrammeList(names).read(lowered(table));
        };
    }

    private static Table lowered(Table table) {
        var columns = table.columns().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Table(table.file(), columns, table.rows());
    }

    private Loaded<List<Entry>> read(Table table) {
        for (var column : List.of("service", "week")) {
            if (!table.has(column)) {
                wrong(PG001, new Place(table.file(), 1, 0), "there is no column '%s'".formatted(column), "Add it");
            }
        }
        for (int at = 0; at < table.columns().size(); at++) {
            if (!COLUMNS.contains(table.columns().get(at))) {
                wrong(
                        PG001,
                        new Place(table.file(), 1, at + 1),
                        "column '%s' is not known".formatted(table.columns().get(at)),
                        "Take it out; a list has the columns " + String.join(", ", COLUMNS));
            }
        }
        var entries = new ArrayList<Entry>();
        if (problems.isEmpty()) {
            table.rows().forEach(row -> entry(table, row, entries));
        }
        return problems.isEmpty() ? new Loaded.Good<>(List.copyOf(entries), List.of()) : new Loaded.Bad<>(problems);
    }

    private void entry(Table table, Table.Row row, List<Entry> entries) {
        var place = new Place(table.file(), row.line(), 0);
        var called = table.cell(row, "service");
        var service = names.service(called);
        if (service == null) {
            wrong(
                    PG002,
                    place,
                    "service '%s' is not known".formatted(called),
                    "Use its name or code as in the list of services");
        }
        var week = day(table.cell(row, "week"), place);
        var notice = table.cell(row, "notice").isEmpty() ? null : day(table.cell(row, "notice"), place);
        if (table.cell(row, "week").isEmpty()) {
            wrong(PG003, place, "the week is missing", "Give any day of the first week of fieldwork");
        }
        var edition = edition(table.cell(row, "edition"), place);
        var lead = lead(table.cell(row, "lead"), service, place);
        var why = table.cell(row, "why");
        if (why.length() > 2000) {
            wrong(PG007, place, "the reason has %d characters".formatted(why.length()), "Keep it to 2000");
        }
        if (service != null && week != null) {
            var monday = EntryForm.monday(week);
            if (!seen.add(service + " " + monday) || names.isPlanned(service, monday)) {
                wrong(PG006, place, "'%s' is planned for that week already".formatted(called), "Take the line out");
            }
            entries.add(new Entry(service, edition, why, monday, notice, lead));
        }
    }

    private @Nullable Long edition(String called, Place place) {
        var edition = called.isEmpty() ? null : names.edition(called);
        if (edition == null && !called.isEmpty()) {
            wrong(
                    PG004,
                    place,
                    "edition '%s' is not offered".formatted(called),
                    "Write it as framework/edition, or leave it out");
        }
        return edition;
    }

    private @Nullable Long lead(String called, @Nullable Long service, Place place) {
        var lead = called.isEmpty() ? null : names.lead(called);
        if (lead == null && !called.isEmpty()) {
            wrong(
                    PG005,
                    place,
                    "no lead inspector has the address '%s'".formatted(called),
                    "Use the address they sign in with");
        } else if (lead != null && service != null && names.isWalled(lead, service)) {
            wrong(
                    PG005,
                    place,
                    "'%s' is kept from this service".formatted(called),
                    "Choose another lead, or leave it out");
        }
        return lead;
    }

    private @Nullable LocalDate day(String text, Place place) {
        for (var form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException _) {
                // perhaps it is in the next form
            }
        }
        if (!text.isEmpty()) {
            wrong(PG003, place, "'%s' is not a day".formatted(text), "Write it as 2026-03-27 or 27/3/2026");
        }
        return null;
    }

    private void wrong(ProgrammeProblem code, Place place, String what, String remedy) {
        problems.add(Problem.error(code, "", what, remedy).at(place));
    }
}

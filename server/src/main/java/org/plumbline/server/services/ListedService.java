package org.plumbline.server.services;

import static org.plumbline.server.services.ServiceProblem.SE003;
import static org.plumbline.server.services.ServiceProblem.SE004;
import static org.plumbline.server.services.ServiceProblem.SE005;
import static org.plumbline.server.services.ServiceProblem.SE008;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;

/** Makes a service of a line of a list and of what is there already. */
final class ListedService {
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Service NONE = new Service("", "", "england", "", List.of(), null);

    private final ServiceList.Row row;
    private final Service before;
    private final List<Problem> problems;

    private ListedService(ServiceList.Row row, Service before, List<Problem> problems) {
        this.row = row;
        this.before = before;
        this.problems = problems;
    }

    /**
     * The service as the line would have it; not to be used when it added problems.
     *
     * @param standing what is there; null for nothing
     */
    static Service of(ServiceList.Row row, @Nullable Service standing, List<Problem> problems) {
        return new ListedService(row, standing == null ? NONE : standing, problems).read();
    }

    private Service read() {
        var name = text("name", before.name(), 200);
        if (name.isEmpty()) {
            wrong(SE003, "the service has no name", "Fill in 'name', or take the line out");
        }
        return new Service(
                name,
                text("region", before.region(), 200),
                nation(),
                text("code", before.code(), 50),
                areas(),
                closed());
    }

    private String text(String column, String otherwise, int longest) {
        var text = row.cells().getOrDefault(column, otherwise);
        if (text.length() > longest) {
            wrong(SE004, "'%s' has %d characters".formatted(column, text.length()), "Keep it to %d".formatted(longest));
        }
        return text;
    }

    private String nation() {
        var text = row.cells().getOrDefault("nation", "");
        if (text.isEmpty()) {
            return before.nation();
        }
        var nation = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        if (!Service.NATIONS.contains(nation)) {
            wrong(SE005, "'%s' is no nation".formatted(text), "Use one of " + String.join(", ", Service.NATIONS));
        }
        return nation;
    }

    private List<String> areas() {
        var text = row.cells().get("areas");
        if (text == null) {
            return before.areas();
        }
        var areas = Stream.of(text.split("[;\\n]", -1))
                .map(String::strip)
                .filter(area -> !area.isEmpty())
                .distinct()
                .toList();
        if (areas.size() > 50 || areas.stream().anyMatch(area -> area.length() > 200)) {
            wrong(SE004, "'areas' has %d, or one that is very long".formatted(areas.size()), "Put ';' between them");
        }
        return areas;
    }

    private @Nullable LocalDate closed() {
        var text = row.cells().get("closed");
        if (text == null || text.isEmpty()) {
            return text == null ? before.closedOn() : null;
        }
        for (var form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException _) {
                // perhaps it is in the next form
            }
        }
        wrong(SE008, "'%s' is not a day".formatted(text), "Write it as 2026-03-27 or 27/3/2026");
        return null;
    }

    private void wrong(ServiceProblem code, String what, String remedy) {
        problems.add(Problem.error(code, "", what, remedy).at(row.place()));
    }
}

package org.plumbline.server.services;

import static org.plumbline.server.services.ServiceProblem.SE006;
import static org.plumbline.server.services.ServiceProblem.SE007;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;

/**
 * What a list of services would do, line by line.
 *
 * @param problems all of them; while one is an error, nothing is taken
 */
record ServicePreview(List<Line> lines, List<Problem> problems) {
    ServicePreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** What a line does. */
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /**
     * One line.
     *
     * @param standing what is there already; null when it is new
     */
    record Line(int number, Kind kind, Service service, ServiceRows.@Nullable Standing standing) {
        /** What changes, by field: from what to what. */
        Map<String, String> changes() {
            var changes = new LinkedHashMap<String, String>();
            var was = standing == null
                    ? Map.<String, String>of()
                    : standing.service().fields();
            service.fields().forEach((field, value) -> {
                var old = was.getOrDefault(field, "");
                if (!old.equals(value)) {
                    changes.put(field, old.isEmpty() ? value : "%s → %s".formatted(old, value.isEmpty() ? "–" : value));
                }
            });
            return changes;
        }
    }

    boolean isRight() {
        return problems.stream().noneMatch(Problem::isError);
    }

    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    static ServicePreview of(ServiceList list, ServiceRows rows) {
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<>(list.problems());
        var seen = new HashMap<String, Integer>();
        for (var row : list.rows()) {
            int before = problems.size();
            var code = row.cells().getOrDefault("code", "");
            var name = row.cells().getOrDefault("name", "");
            var standing = rows.like(code, name).orElse(null);
            var service = ListedService.of(row, standing == null ? null : standing.service(), problems);
            for (var key : List.of("code " + code, "name " + name.toLowerCase(Locale.ROOT))) {
                var earlier = key.endsWith(" ")
                        ? null
                        : seen.putIfAbsent(key, row.place().line());
                if (earlier != null) {
                    problems.add(Problem.error(
                                    SE006,
                                    "",
                                    "the service stands in line %d too, by its %s"
                                            .formatted(earlier, key.split(" ", 2)[0]),
                                    "Keep one of the two")
                            .at(row.place()));
                }
            }
            var named = rows.like("", name);
            if (standing != null && named.isPresent() && named.get().id() != standing.id()) {
                problems.add(Problem.error(
                                SE007,
                                "",
                                "code '%s' is %s, and '%s' is another service"
                                        .formatted(code, standing.service().name(), name),
                                "Mend the code or the name")
                        .at(row.place()));
            }
            lines.add(
                    new Line(row.place().line(), kind(problems.size() > before, standing, service), service, standing));
        }
        return new ServicePreview(lines, problems);
    }

    private static Kind kind(boolean faulty, ServiceRows.@Nullable Standing standing, Service service) {
        if (faulty) {
            return Kind.FAULTY;
        }
        if (standing == null) {
            return Kind.NEW;
        }
        return standing.service().equals(service) ? Kind.UNCHANGED : Kind.CHANGED;
    }
}

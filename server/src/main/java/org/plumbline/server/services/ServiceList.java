package org.plumbline.server.services;

import static org.plumbline.server.services.ServiceProblem.SE001;
import static org.plumbline.server.services.ServiceProblem.SE002;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.formats.sheet.SentFile;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/**
 * A list of services as it was sent.
 *
 * @param rows each line with the cells of the columns that it has
 * @param problems of the table as a whole; where one is an error there are no rows
 */
record ServiceList(List<Row> rows, List<Problem> problems) {
    static final List<String> COLUMNS = List.of("name", "region", "nation", "code", "areas", "closed");

    private static final Limits LIMITS = new Limits(5L << 20, 5_000, 50, 10_000);

    ServiceList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One line: its cells by column; a column that the list does not have leaves what is there. */
    record Row(Place place, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }
    }

    static ServiceList read(byte[] bytes, String name) {
        return switch (SentFile.read(bytes, name, LIMITS)) {
            case Loaded.Bad<Table>(List<Problem> problems) -> new ServiceList(List.of(), problems);
            case Loaded.Good<Table>(Table table, List<Problem> notes) -> of(table, notes);
        };
    }

    private static ServiceList of(Table table, List<Problem> notes) {
        var problems = new ArrayList<>(notes);
        var at = new HashMap<String, Integer>();
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(heading) || at.putIfAbsent(heading, column) != null) {
                problems.add(Problem.error(
                                SE002,
                                "",
                                "column '%s' is not known, or stands twice"
                                        .formatted(table.columns().get(column)),
                                "Take it out; a list has the columns " + String.join(", ", COLUMNS))
                        .at(new Place(table.file(), 1, column + 1)));
            }
        }
        if (!at.containsKey("name")) {
            problems.add(Problem.error(SE001, "", "there is no column 'name'", "Start the list with a row of headings")
                    .at(new Place(table.file(), 1, 0)));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new ServiceList(List.of(), problems);
        }
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new HashMap<String, String>();
            at.forEach((heading, column) -> cells.put(
                    heading,
                    column < row.cells().size() ? row.cells().get(column).strip() : ""));
            rows.add(new Row(new Place(table.file(), row.line(), 0), cells));
        }
        return new ServiceList(rows, problems);
    }
}

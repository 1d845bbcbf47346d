package org.plumbline.formats.sheet;

import static org.plumbline.formats.FileProblem.FI013;
import static org.plumbline.formats.FileProblem.FI014;
import static org.plumbline.formats.FileProblem.FI015;
import static org.plumbline.formats.FileProblem.FI030;
import static org.plumbline.formats.FileProblem.FI031;
import static org.plumbline.formats.FileProblem.FI032;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Place;

/** Takes the first row of a sheet for its header and holds the others against it. */
final class Headed {
    private static final Pattern DATA =
            Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}");

    private final Grid grid;
    private final Problems problems;

    Headed(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /** The table; not to be used while problems has errors. */
    Table table() {
        if (grid.rows.isEmpty()) {
            problems.add(FI015, new Place(grid.name, 1, 0), "the table is empty", "Start it with a row of headings");
            return new Table(grid.name, List.of(), List.of());
        }
        var header = grid.rows.getFirst();
        var rows = grid.rows.subList(1, grid.rows.size());
        int width = Grid.used(header.cells());
        int widest = rows.stream().mapToInt(row -> Grid.used(row.cells())).max().orElse(0);
        var titles = new ArrayList<String>();
        for (int at = 0; at < Math.max(width, grid.isStrict() ? width : widest); at++) {
            titles.add(at < width ? header.cells().get(at).strip() : "");
        }
        headings(header, titles, rows);
        rows.forEach(row -> row(row, header, titles.size()));
        return new Table(
                grid.name,
                titles,
                rows.stream()
                        .map(row -> new Table.Row(row.line(), fitted(row.cells(), titles.size())))
                        .toList());
    }

    private void headings(Table.Row header, List<String> titles, List<Table.Row> rows) {
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < titles.size(); at++) {
            int column = at;
            var title = titles.get(at);
            var place = new Place(grid.name, header.line(), at + 1);
            if (title.isEmpty()) {
                rows.stream()
                        .filter(row -> column < row.cells().size()
                                && !row.cells().get(column).isBlank())
                        .findFirst()
                        .ifPresent(row -> problems.add(
                                FI031,
                                place,
                                "the column has no heading, and '%s' in row %d"
                                        .formatted(shown(row.cells().get(column)), row.line()),
                                "Give it a heading, or empty it"));
                continue;
            }
            var before = seen.putIfAbsent(title.toLowerCase(Locale.ROOT), at + 1);
            if (before != null) {
                problems.add(
                        FI014,
                        place,
                        "heading '%s' stands here and in column %d".formatted(shown(title), before),
                        "Rename or take out one of the two");
            }
            if (DATA.matcher(title).matches()) {
                problems.add(
                        FI032,
                        place,
                        "the first row has '%s' where a heading should stand".formatted(shown(title)),
                        "Put a row of headings above the data");
            }
        }
    }

    private void row(Table.Row row, Table.Row header, int width) {
        int used = Grid.used(row.cells());
        boolean isShort = grid.isStrict()
                && row.cells().size() < Math.min(width, header.cells().size());
        if (used > width || isShort) {
            problems.add(
                    FI013,
                    new Place(grid.name, row.line(), 0),
                    "the row has %d cells, the header %d"
                            .formatted(row.cells().size(), header.cells().size()),
                    "Put cells that hold the separator or a line break between quotation marks");
        }
        for (int at = 0; at < row.cells().size(); at++) {
            int length = row.cells().get(at).length();
            if (length > grid.limits.characters()) {
                problems.add(
                        FI030,
                        new Place(grid.name, row.line(), at + 1),
                        "the cell has %d characters".formatted(length),
                        "Keep it under %d".formatted(grid.limits.characters()));
            }
        }
    }

    private static List<String> fitted(List<String> cells, int width) {
        var fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}

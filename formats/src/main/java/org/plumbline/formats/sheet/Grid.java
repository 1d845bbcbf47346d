package org.plumbline.formats.sheet;

import static org.plumbline.formats.FileProblem.FI030;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.table.Limits;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Place;

/** The rows of a sheet that have anything in them, within the limits. */
final class Grid {
    final String name;
    final Limits limits;
    final List<Table.Row> rows = new ArrayList<>();
    private boolean isStrict;

    Grid(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** Every row must have as many cells as the header: a text has no other way to show where a cell belongs. */
    void strict() {
        isStrict = true;
    }

    boolean isStrict() {
        return isStrict;
    }

    /** Adds a row, if anything is in it. */
    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        int used = used(cells);
        if (used > limits.columns()) {
            throw new Refusal(
                    FI030,
                    new Place(name, number, used),
                    "the row has %d cells".formatted(used),
                    "Send at most %d columns".formatted(limits.columns()));
        }
        if (rows.size() > limits.rows()) {
            throw new Refusal(
                    FI030,
                    new Place(name, number, 0),
                    "the table has more than %d rows".formatted(limits.rows()),
                    "Send the cases of one inspection only");
        }
        rows.add(new Table.Row(number, cells));
    }

    /** How many cells there are up to the last with anything in it. */
    static int used(List<String> cells) {
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isBlank()) {
            used--;
        }
        return used;
    }
}

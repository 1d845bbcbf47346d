package org.plumbline.formats.sheet;

import static org.plumbline.formats.FileProblem.FI036;
import static org.plumbline.formats.FileProblem.FI037;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.GuardedCell;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/** Gathers the cells of a sheet, row by row, whatever kind of spreadsheet they come from. */
final class SheetCells {
    /** Spreadsheets reckon with about as many; what follows is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_SCALE = 40;

    private final Grid grid;
    private final Problems problems;
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int formulas;

    SheetCells(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    void startRow(int number) {
        row = number;
        cells.clear();
    }

    /** A text cell; empty ones need not be told. Columns count from 0. */
    void cell(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        int at = Math.min(column, grid.limits.columns());
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, GuardedCell.read(text));
    }

    void error(int column, String text) {
        problems.add(
                FI037,
                new Place(grid.name, row, column + 1),
                "the cell holds the error %s".formatted(text),
                "Mend the formula, or write the value");
    }

    void formula() {
        formulas++;
    }

    /** The row as often as it stands there. */
    void endRow(int times) {
        boolean blank = cells.stream().allMatch(String::isBlank);
        for (int at = 0; at < times && !blank; at++) {
            grid.row(row + at, List.copyOf(cells));
        }
    }

    void end() {
        if (formulas > 0) {
            problems.addAll(List.of(Problem.note(
                            FI036,
                            "",
                            "the sheet has formulas (%d); their last values were read".formatted(formulas),
                            "Nothing, if the values shown are right")
                    .at(new Place(grid.name, 0, 0))));
        }
    }

    /** A number as people write it: {@code 1} for {@code 1.0}. */
    static String number(String raw) {
        try {
            var number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            return Math.abs(number.scale()) > MOST_SCALE ? raw : number.toPlainString();
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }
}

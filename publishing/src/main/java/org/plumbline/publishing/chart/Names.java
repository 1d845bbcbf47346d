package org.plumbline.publishing.chart;

import java.util.ArrayList;
import java.util.List;

/** Names over places on a line, moved to another row where two would meet. */
final class Names {
    private static final int GAP = 8;

    /** A name's lines, where it begins and how wide it is, and its row, 0 for the first. */
    record Placed(List<String> lines, int x, int width, int row) {}

    private final List<Integer> ends = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final int right;

    /**
     * @param right where the room for names ends
     */
    Names(int right) {
        this.right = right;
    }

    /** Puts a name as near to a place as there is room, in the first row that is free there. */
    void place(List<String> lines, int from, Lettering lettering) {
        int width = lines.stream().mapToInt(lettering::width).max().orElse(0);
        int x = Math.clamp(from, 0, Math.max(0, right - width));
        int row = 0;
        while (row < ends.size() && ends.get(row) > x) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0);
        }
        ends.set(row, x + width + GAP);
        placed.add(new Placed(lines, x, width, row));
    }

    /** All that were put, in the order in which they were. */
    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** How many rows are taken. */
    int rows() {
        return ends.size();
    }

    /** The most lines that a name has. */
    int mostLines() {
        return placed.stream().mapToInt(name -> name.lines().size()).max().orElse(0);
    }
}

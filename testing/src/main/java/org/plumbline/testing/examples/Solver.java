package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Moves the counts of free questions until every target prints as published. */
final class Solver {
    private static final int MOST_STEPS = 4_000_000;

    private final List<Cell> cells;
    private final List<Target> targets;
    private final List<List<Cell>> cellsOf = new ArrayList<>();
    private final Map<Cell, List<Integer>> targetsOf = new HashMap<>();
    private final int[] met;
    private final int[] relevant;
    private final RandomGenerator random;

    Solver(List<Cell> cells, List<Target> targets, RandomGenerator random) {
        this.cells = cells;
        this.targets = targets;
        this.random = random;
        met = new int[targets.size()];
        relevant = new int[targets.size()];
        for (int aim = 0; aim < targets.size(); aim++) {
            var target = targets.get(aim);
            var among = cells.stream()
                    .filter(cell -> target.questions().contains(cell.question.id()))
                    .filter(cell -> target.area() == null || cell.area.equals(target.area()))
                    .toList();
            cellsOf.add(among);
            for (var cell : among) {
                targetsOf.computeIfAbsent(cell, _ -> new ArrayList<>()).add(aim);
                met[aim] += cell.met;
                relevant[aim] += cell.relevant;
            }
        }
    }

    /** @throws IllegalStateException when the targets cannot be reached, with what is left */
    void solve() {
        int distance = distance();
        for (int step = 0; step < MOST_STEPS && distance > 0; step++) {
            int aim = random.nextInt(targets.size());
            int off = off(aim);
            if (off != 0) {
                distance = tryMove(cellsOf.get(aim), Integer.signum(off), distance, step);
            }
        }
        if (distance > 0) {
            throw new IllegalStateException("not reached: " + left());
        }
    }

    /** Tries one move; keeps it when all targets together are no further away, or now and then all the same. */
    private int tryMove(List<Cell> among, int direction, int distance, int step) {
        var cell = among.get(random.nextInt(among.size()));
        if (!canMove(cell, direction)) {
            return distance;
        }
        var other = cell.hold == Cell.Hold.TOTAL ? partner(cell, -direction) : null;
        if (cell.hold == Cell.Hold.TOTAL && other == null) {
            return distance;
        }
        move(cell, direction);
        move(other, -direction);
        int after = distance();
        if (after <= distance || random.nextInt(1000) < 20_000 / (20 + step)) {
            return after;
        }
        move(cell, -direction);
        move(other, direction);
        return distance;
    }

    private static boolean canMove(Cell cell, int direction) {
        return cell.hold != Cell.Hold.ALL && cell.met + direction >= 0 && cell.met + direction <= cell.relevant;
    }

    private void move(@Nullable Cell cell, int direction) {
        if (cell != null) {
            cell.met += direction;
            targetsOf.getOrDefault(cell, List.of()).forEach(aim -> met[aim] += direction);
        }
    }

    /** Another area's cell of the same question, to take what this one gives. */
    private @Nullable Cell partner(Cell cell, int direction) {
        return cells.stream()
                .filter(each ->
                        each != cell && each.question.id().equals(cell.question.id()) && canMove(each, direction))
                .findFirst()
                .orElse(null);
    }

    private int distance() {
        int sum = 0;
        for (int aim = 0; aim < targets.size(); aim++) {
            sum += Math.abs(off(aim));
        }
        return sum;
    }

    private int off(int aim) {
        return targets.get(aim).distance(met[aim], relevant[aim]);
    }

    private List<String> left() {
        var left = new ArrayList<String>();
        for (int aim = 0; aim < targets.size(); aim++) {
            if (off(aim) != 0) {
                var target = targets.get(aim);
                left.add("%s%s is %d of %d and should move by %d"
                        .formatted(
                                target.of(),
                                target.area() == null ? "" : " in " + target.area(),
                                met[aim],
                                relevant[aim],
                                off(aim)));
            }
        }
        return left;
    }
}

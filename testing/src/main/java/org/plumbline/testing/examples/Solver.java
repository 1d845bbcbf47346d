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

    /** A free question keeps at least this many cases that count, where it has them. */
    private static final int LEAST_RELEVANT = 4;

    /** Ways to raise a share: judge one the other way (thrice as often), count one met more, count one not met less. */
    private static final Step[] UP = {new Step(1, 0), new Step(1, 0), new Step(1, 0), new Step(1, 1), new Step(0, -1)};

    private static final Step[] DOWN = {
        new Step(-1, 0), new Step(-1, 0), new Step(-1, 0), new Step(-1, -1), new Step(0, 1)
    };

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
                distance = tryMove(cellsOf.get(aim), Integer.signum(off), distance);
            }
        }
        if (distance > 0) {
            throw new IllegalStateException("not reached: " + left());
        }
    }

    /** Tries one move; keeps it when all targets together are no further away, or now and then all the same. */
    private int tryMove(List<Cell> among, int direction, int distance) {
        var cell = among.get(random.nextInt(among.size()));
        var moves = moves(cell, direction);
        if (moves.isEmpty()) {
            return distance;
        }
        moves.forEach(this::apply);
        int after = distance();
        if (after <= distance || (after == distance + 1 && random.nextInt(100) < 4)) {
            return after;
        }
        moves.reversed().forEach(move -> apply(move.back()));
        return distance;
    }

    /** A way to bring a cell's share up or down; none when it cannot move. */
    private List<Move> moves(Cell cell, int direction) {
        return switch (cell.hold) {
            case ALL -> List.of();
            case FREE -> {
                var move = new Move(
                        cell, direction > 0 ? UP[random.nextInt(UP.length)] : DOWN[random.nextInt(DOWN.length)]);
                yield move.isPossible() ? List.of(move) : List.of();
            }
            case TOTAL -> {
                var move = new Move(cell, direction > 0 ? UP[0] : DOWN[0]);
                var against = partner(cell, direction > 0 ? DOWN[0] : UP[0]);
                yield move.isPossible() && against != null ? List.of(move, against) : List.of();
            }
        };
    }

    /** The same question in another area, to take what this one gives. */
    private @Nullable Move partner(Cell cell, Step step) {
        return cells.stream()
                .filter(each -> each != cell && each.question.id().equals(cell.question.id()))
                .map(each -> new Move(each, step))
                .filter(Move::isPossible)
                .findFirst()
                .orElse(null);
    }

    private void apply(Move move) {
        move.cell.met += move.step.met;
        move.cell.relevant += move.step.relevant;
        for (int aim : targetsOf.getOrDefault(move.cell, List.of())) {
            met[aim] += move.step.met;
            relevant[aim] += move.step.relevant;
        }
    }

    /** What a move adds to the counts of a cell. */
    private record Step(int met, int relevant) {}

    private record Move(Cell cell, Step step) {
        boolean isPossible() {
            int met = cell.met + step.met;
            int relevant = cell.relevant + step.relevant;
            int least = Math.min(LEAST_RELEVANT, cell.eligible.size());
            return met >= 0
                    && met <= relevant
                    && relevant <= cell.eligible.size()
                    && relevant >= Math.min(least, cell.relevant);
        }

        Move back() {
            return new Move(cell, new Step(-step.met, -step.relevant));
        }
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

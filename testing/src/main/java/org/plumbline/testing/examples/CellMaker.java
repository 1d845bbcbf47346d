package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;

/** Says how many cases of each area are to meet a question before anything is moved. */
record CellMaker(Plan plan, List<Target> targets, RandomGenerator random) {
    /**
     * The cells of a question, one an area.
     *
     * @param able the cases that it can be counted for, in the order in which they are dealt
     * @param pin what the report prints of it; null for nothing
     */
    List<Cell> cells(Question question, List<Case> able, @Nullable Pin pin) {
        var cells = new ArrayList<Cell>();
        int relevantLeft = pin == null ? 0 : pin.relevant();
        int metLeft = pin == null ? 0 : pin.met();
        int ableLeft = able.size();
        for (var area : areas()) {
            var here = able.stream().filter(each -> area.equals(areaOf(each))).toList();
            if (pin == null) {
                cells.add(free(question, area, here));
                continue;
            }
            int relevant = here.size() == ableLeft ? relevantLeft : part(relevantLeft, here.size(), ableLeft);
            int met = here.size() == ableLeft ? metLeft : Math.min(relevant, part(metLeft, relevant, relevantLeft));
            relevantLeft -= relevant;
            metLeft -= met;
            ableLeft -= here.size();
            cells.add(new Cell(question, area, here, met, relevant, Cell.Hold.TOTAL));
        }
        return cells;
    }

    /** The plan's areas; one without a name when it has none. */
    List<String> areas() {
        return plan.areas().isEmpty() ? List.of("") : plan.areas();
    }

    static String areaOf(Case each) {
        return each.area() == null ? "" : each.area();
    }

    private Cell free(Question question, String area, List<Case> here) {
        int applies = plan.applies(question.id().value()) - random.nextInt(6);
        int relevant = here.size() <= 5 ? here.size() : Math.ceilDiv(here.size() * applies, 100);
        int percent = start(question, area) + random.nextInt(25) - 12;
        int met = Math.clamp(part(relevant, percent, 100), 0, relevant);
        return new Cell(question, area, here, met, relevant, Cell.Hold.FREE);
    }

    /** Where a free question starts: at the published score that it is part of, if it is. */
    private int start(Question question, String area) {
        return targets.stream()
                .filter(target -> target.questions().contains(question.id()))
                .filter(target -> target.area() == null || target.area().equals(area))
                .mapToInt(target -> (target.least() + target.most()) / 2)
                .findFirst()
                .orElse(plan.met());
    }

    private static int part(int whole, int of, int all) {
        return all == 0 ? 0 : (int) Math.round((double) whole * of / all);
    }
}

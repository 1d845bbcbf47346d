package org.plumbline.server.inspections.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.formats.FileProblem;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** What else must be right in the rows of a list before it is taken in. */
final class IndicatorRows {
    private static final Map<String, Integer> LONGEST = Map.of(
            "title_en",
            300,
            "title_cy",
            300,
            "value",
            100,
            "comparator",
            100,
            "comparator_en",
            300,
            "comparator_cy",
            300,
            "period",
            200,
            "source",
            500);

    private IndicatorRows() {}

    static List<Problem> problems(Map<String, String> fields, int row, Set<String> seen) {
        var problems = new ArrayList<Problem>();
        var place = new Place("indicators.csv", row + 2, 0);
        var id = fields.getOrDefault("indicator", "");
        if (!Id.of(id).isLawful()) {
            problems.add(Problem.error(
                            FileProblem.FI003,
                            "indicator",
                            "'%s' is no id".formatted(id.length() > 80 ? id.substring(0, 80) + "…" : id),
                            "Use letters, digits, dots and hyphens, at most 80")
                    .at(place));
        }
        if (!seen.add(id + "\n" + fields.getOrDefault("area", ""))) {
            problems.add(Problem.error(
                            FileProblem.FI003,
                            "indicator",
                            "'%s' stands here again for the same area".formatted(id),
                            "Keep one of the two")
                    .at(place));
        }
        if (fields.getOrDefault("title_en", "").isBlank()) {
            problems.add(Problem.error(FileProblem.FI003, "title_en", "the title is missing", "Fill it in")
                    .at(place));
        }
        LONGEST.forEach((field, longest) -> {
            if (fields.getOrDefault(field, "").length() > longest) {
                problems.add(Problem.error(
                                FileProblem.FI007,
                                field,
                                "'%s' is longer than %d characters".formatted(field, longest),
                                "Shorten it")
                        .at(place));
            }
        });
        return problems;
    }
}

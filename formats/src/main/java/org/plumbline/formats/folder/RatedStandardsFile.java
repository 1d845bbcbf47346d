package org.plumbline.formats.folder;

import static org.plumbline.rating.RatingProblem.RT001;
import static org.plumbline.rating.RatingProblem.RT002;
import static org.plumbline.rating.RatingProblem.RT003;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PointsRule;

/** A list of standards with their ratings: all that archives have of inspections whose cases are gone. */
public final class RatedStandardsFile {
    private final Table table;
    private final Edition edition;
    private final PointsRule rule;
    private final Problems problems;
    private final Map<Id, String> ratings = new HashMap<>();
    private final Map<Id, Integer> lines = new HashMap<>();

    private RatedStandardsFile(Table table, Edition edition, PointsRule rule, Problems problems) {
        this.table = table;
        this.edition = edition;
        this.rule = rule;
        this.problems = problems;
    }

    /**
     * Reads {@code standard,rating}; a blank rating, or no row, means not rated.
     *
     * @param rule the edition's rule for the overall
     */
    public static Loaded<Map<Id, String>> load(Path file, String name, Edition edition, PointsRule rule) {
        var problems = new Problems();
        var table = TableFile.read(file, name, List.of("standard", "rating"), List.of(), problems);
        if (table == null) {
            return new Loaded.Bad<>(problems.all());
        }
        problems.stands("rated", table);
        var read = new RatedStandardsFile(table, edition, rule, problems);
        for (int at = 0; at < table.rows().size(); at++) {
            read.one(at);
        }
        return problems.loaded(read.ratings);
    }

    private void one(int at) {
        var row = table.rows().get(at);
        var standard = Id.of(table.cell(row, "standard"));
        var rating = table.cell(row, "rating");
        var before = lines.putIfAbsent(standard, row.line());
        if (before != null) {
            problems.add(
                    RT003,
                    table.place(at, "standard"),
                    "%s stands here and in line %d".formatted(standard, before),
                    "Keep one row a standard");
            return;
        }
        if (!rule.restsOn().contains(standard)) {
            notCounted(at, standard);
            return;
        }
        if (rating.isEmpty()) {
            return;
        }
        var scale = rule.scaleOf(standard);
        scale.named(rating)
                .ifPresentOrElse(
                        band -> ratings.put(standard, band.id()),
                        () -> problems.add(
                                RT002,
                                table.place(at, "rating"),
                                "'%s' is not a rating".formatted(rating),
                                "Use one of %s, or leave it blank for not rated"
                                        .formatted(scale.bands().stream()
                                                .map(Band::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private void notCounted(int at, Id standard) {
        var path = "rated[%d].standard".formatted(at);
        var exists = edition.standards().stream().anyMatch(each -> each.id().equals(standard));
        var counted = rule.restsOn().stream().map(Id::value).collect(Collectors.joining(", "));
        problems.addAll(List.of(
                exists
                        ? Problem.note(
                                RT001,
                                path,
                                "standard %s does not count towards the overall".formatted(standard),
                                "Nothing: its rating is left aside")
                        : Problem.error(
                                RT001,
                                path,
                                "standard '%s' is not in the edition".formatted(standard),
                                "Use one of " + counted)));
    }
}

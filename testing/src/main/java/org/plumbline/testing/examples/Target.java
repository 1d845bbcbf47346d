package org.plumbline.testing.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

/**
 * A published score that the made answers must come to.
 *
 * @param questions what it pools
 * @param area null for the whole service
 * @param least lowest whole percentage that fits
 * @param most highest whole percentage that fits
 */
record Target(Id of, @Nullable String area, Set<Id> questions, int least, int most) {
    private static final List<String> COLUMNS =
            List.of("of", "area", "measure", "value", "line", "printed", "reproduced", "note");

    /** How far a count is from any that would print as the target; 0 when it does. */
    int distance(int met, int relevant) {
        if (relevant == 0) {
            return 1000;
        }
        if (percent(met, relevant) < least) {
            int wanted = met;
            while (percent(wanted, relevant) < least) {
                wanted++;
            }
            return wanted - met;
        }
        int wanted = met;
        while (percent(wanted, relevant) > most) {
            wanted--;
        }
        return wanted - met;
    }

    /** The percentage as it is printed. */
    static int percent(int met, int relevant) {
        return (200 * met + relevant) / (2 * relevant);
    }

    /** The published figures of an example, as people typed them from the report. */
    static Table published(Path file) {
        var problems = new Problems();
        var table = TableFile.read(file, file.toString(), COLUMNS, List.of(), problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException("the published figures cannot be read: " + problems.all());
        }
        return Objects.requireNonNull(table);
    }

    /** The targets among them: scores of rules; where only a rating is readable, its band. */
    static List<Target> of(Edition edition, Table published) {
        var targets = new ArrayList<Target>();
        for (var rule : edition.rules().scores()) {
            if (!(rule instanceof ScoreRule.Pooled pooled)) {
                continue;
            }
            var questions = Set.copyOf(edition.counted(pooled.of()));
            for (var row : published.rows()) {
                var area = published.cell(row, "area");
                var value = published.cell(row, "value");
                var mine = published.cell(row, "of").equals(rule.id().value())
                        && published.cell(row, "reproduced").equals("yes");
                if (mine && published.cell(row, "measure").equals("percent") && !value.isEmpty()) {
                    int percent = Integer.parseInt(value);
                    targets.add(new Target(rule.id(), area.isEmpty() ? null : area, questions, percent, percent));
                }
                if (mine && published.cell(row, "measure").equals("rating")) {
                    edition.rules()
                            .scale(rule.scale())
                            .flatMap(scale -> scale.named(value))
                            .ifPresent(band -> targets.add(new Target(
                                    rule.id(), area.isEmpty() ? null : area, questions, band.from(), band.to())));
                }
            }
        }
        return narrowest(targets);
    }

    /** A percentage says more than its rating, and may contradict it: the percentage wins. */
    private static List<Target> narrowest(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.least == target.most
                        || targets.stream()
                                .noneMatch(other -> other.least == other.most
                                        && other.of.equals(target.of)
                                        && Objects.equals(other.area, target.area)))
                .toList();
    }
}

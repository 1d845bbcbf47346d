package org.plumbline.testing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;

/** Each figure that people typed from a report stands in the report, and is what Plumbline computes. */
class PublishedFiguresTest {
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    private static final Path REPORTS = Path.of(System.getProperty(
            "plumbline.reports", ROOT.resolve("../shared/seeds").toString()));

    static Stream<String> examples() throws IOException {
        return WriteExamples.names(ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_files_are_those_that_the_generator_makes(String name) throws IOException {
        for (var file : Example.make(ROOT, name).entrySet()) {
            assertThat(Files.readString(folder(name).resolve(file.getKey())))
                    .as("examples/%s/%s: make it anew with ./verify --write-examples", name, file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_figure_stands_in_its_line_of_the_report(String name) throws IOException {
        var report = REPORTS.resolve(
                Plan.read(ROOT.resolve("testing/examples").resolve(name).resolve("plan.yaml"))
                        .report());
        assumeTrue(Files.isRegularFile(report), "the published reports are not part of this repository");
        var lines = Files.readAllLines(report);
        var published = published(name);
        var lost = new ArrayList<String>();
        for (var row : published.rows()) {
            var line = Integer.parseInt(published.cell(row, "line"));
            var printed = published.cell(row, "printed");
            var found = line <= lines.size()
                    && !printed.isEmpty()
                    && lines.get(line - 1).contains(printed);
            if (!found) {
                lost.add("published.csv:%d says line %d prints '%s'".formatted(row.line(), line, printed));
            }
        }
        assertThat(lost).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_figure_that_can_be_reproduced_is() throws IOException {
        return examples().flatMap(name -> {
            var computed = new Computed(load(name));
            var published = published(name);
            return published.rows().stream()
                    .filter(row -> published.cell(row, "reproduced").equals("yes")
                            && !published.cell(row, "value").isEmpty())
                    .map(row -> dynamicTest(
                            title(name, published, row),
                            () -> assertThat(computed.figure(published, row)).isEqualTo(published.cell(row, "value"))));
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_figure_that_cannot_be_reproduced_says_why(String name) {
        var published = published(name);
        assertThat(published.rows())
                .filteredOn(row -> !published.cell(row, "reproduced").equals("yes"))
                .allSatisfy(row -> {
                    assertThat(published.cell(row, "reproduced")).isEqualTo("no");
                    assertThat(published.cell(row, "note")).isNotBlank();
                });
    }

    @Test
    void at_least_forty_figures_of_waltham_forests_prose_are_reproduced() {
        var published = published("waltham-forest-2012");
        var questions = load("waltham-forest-2012").edition().questionsById();
        assertThat(published.rows())
                .filteredOn(row -> published.cell(row, "reproduced").equals("yes")
                        && questions.containsKey(Id.of(published.cell(row, "of"))))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_pooled_score_rests_on_all_its_questions(String name) {
        var inspection = load(name);
        var scores = inspection.scores();
        for (var rule : inspection.edition().rules().scores()) {
            if (rule instanceof ScoreRule.Pooled) {
                for (var question : inspection.edition().counted(rule.of())) {
                    assertThat(scores.score(question).orElseThrow().tally().relevant())
                            .as("answers that count for %s, in %s", question, rule.id())
                            .isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_missing_or_in_conflict(String name) {
        assertThat(load(name).scores().scores()).noneMatch(score -> score.isProvisional());
    }

    private static String title(String name, Table published, Table.Row row) {
        return "%s line %s: %s %s %s is %s"
                .formatted(
                        name,
                        published.cell(row, "line"),
                        published.cell(row, "of"),
                        published.cell(row, "area"),
                        published.cell(row, "measure"),
                        published.cell(row, "value"));
    }

    private static Table published(String name) {
        return Target.published(folder(name).resolve("published.csv"));
    }

    private static Path folder(String name) {
        return ROOT.resolve("examples").resolve(name);
    }

    private static Inspection load(String name) {
        return switch (InspectionFolder.load(folder(name), new FrameworkLibrary(ROOT.resolve("frameworks")))) {
            case Loaded.Good<Inspection>(var inspection, var _) -> inspection;
            case Loaded.Bad<Inspection>(List<org.plumbline.framework.problem.Problem> problems) ->
                throw new AssertionError(problems.toString());
        };
    }
}

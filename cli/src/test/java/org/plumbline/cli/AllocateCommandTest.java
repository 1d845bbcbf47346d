package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.copyOfMade;
import static org.plumbline.cli.Run.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made inspection has fourteen cases and three people who judge them. */
class AllocateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void cases_are_given_out_evenly_and_nothing_is_written_unless_asked_for() throws IOException {
        var inspection = unanswered();
        var run = made("allocate", inspection);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("14 cases, 0 moved\n");
        assertThat(run.outLines().getFirst()).isEqualTo("case,marking,assessor,because");
        assertThat(run.outLines()).hasSize(15);
        for (var person : List.of("A1", "A2", "A3")) {
            assertThat(run.outLines().stream()
                            .filter(line -> line.contains("," + person + ","))
                            .count())
                    .isBetween(4L, 5L);
        }
        assertThat(inspection.resolve("allocation.csv")).doesNotExist();
        assertThat(made("allocate", inspection)).isEqualTo(run);
        assertThat(made("allocate", inspection, "--seed", "7").out()).isNotEqualTo(run.out());
    }

    @Test
    void what_is_written_counts_the_next_time_and_can_be_checked() throws IOException {
        var inspection = unanswered();
        var first = made("allocate", inspection, "--write");
        assertThat(inspection.resolve("allocation.csv")).hasContent(first.out());
        var again = made("allocate", inspection, "--seed", "7", "--explain");
        assertThat(again.err()).isEqualTo("14 cases, 0 moved\n");
        assertThat(again.out())
                .contains("of a fair share of 4.7")
                .contains("as before")
                .doesNotContain("one of");
        assertThat(made("check", inspection).code()).isZero();
    }

    @Test
    void second_markings_are_drawn_too() throws IOException {
        var run = made("allocate", unanswered(), "--second", "20");
        assertThat(run.code()).isZero();
        assertThat(run.outLines().stream().filter(line -> line.contains(",second,")))
                .hasSize(3);
    }

    @Test
    void cases_with_answers_stay_where_they_are() {
        var run = made("allocate", Run.MADE_INSPECTION, "--explain");
        assertThat(run.out()).contains("begun by them, so it stays").doesNotContain("one of");
    }

    @Test
    void what_cannot_be_given_out_is_told_and_nothing_is_written() throws IOException {
        var inspection = unanswered();
        change(
                inspection.resolve("inspection.yaml"),
                "{id: A1, role: lead inspector}",
                "{id: A1, role: lead inspector, most: 4}");
        change(inspection.resolve("inspection.yaml"), "{id: A2, role: inspector}", "{id: A2, role: observer}");
        change(
                inspection.resolve("inspection.yaml"),
                "{id: A3, role: inspector}",
                "{id: A3, role: inspector, most: 4}");
        var run = made("allocate", inspection, "--write");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.contains("AL002"))).hasSize(6);
        assertThat(run.err()).endsWith("8 cases, 0 moved\n");
        assertThat(inspection.resolve("allocation.csv")).doesNotExist();
    }

    @Test
    void wrong_use_is_said() throws IOException {
        assertThat(made("allocate", folder).said()).endsWith("is no inspection folder: it has no inspection.yaml");
        assertThat(made("allocate", Run.MADE_INSPECTION, "--second", "101").said())
                .isEqualTo("--second takes a number from 0 to 100, not 101");
        var inspection = unanswered();
        change(inspection.resolve("inspection.yaml"), "random-seed: 2031\n", "");
        var run = made("allocate", inspection);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).isEqualTo("the inspection has no random-seed; give one with --seed");
    }

    @Test
    void a_folder_with_problems_is_refused() throws IOException {
        var inspection = unanswered();
        Files.writeString(inspection.resolve("allocation.csv"), "case,marking,assessor\nHL-99,first,A1\n");
        var run = made("allocate", inspection);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).contains("allocation.csv:2:1: AL008 case 'HL-99' is not among those drawn");
    }

    private Path unanswered() throws IOException {
        var inspection = copyOfMade(folder);
        var answers = inspection.resolve("answers.csv");
        Files.writeString(answers, Files.readAllLines(answers).getFirst() + "\n");
        return inspection;
    }
}

package org.plumbline.formats.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.SmallFolder.good;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Problem;

class WorkedExampleFileTest {
    @TempDir
    private Path root = Path.of("");

    private SmallFolder small;

    @BeforeEach
    void aSmallFramework() {
        small = SmallFolder.in(root);
    }

    @Test
    void examples_that_hold_are_no_problem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void an_example_that_comes_out_otherwise_is_told_with_both_results() {
        small.change("worked-examples.csv", "50 Evergreen", "50 Dry Straw");
        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly("worked-examples.csv:2:3: FW040 the rule gives '50 Evergreen', not '50 Dry Straw'."
                        + " Mend the rule, or what is expected of it.");
    }

    @Test
    void an_example_that_cannot_be_worked_is_told() {
        small.change("worked-examples.csv", "1.1,1/2,", "9.9,1/2,")
                .change("worked-examples.csv", "1.2,Evergreen,", "1.2,Blue,");
        assertThat(problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("FW041 worked-examples.csv:2:2", "FW041 worked-examples.csv:3:2");
    }

    @Test
    void more_met_than_relevant_cannot_be_worked() {
        small.change("worked-examples.csv", "1.1,1/2,", "1.1,3/2,");
        assertThat(problems()).extracting(problem -> problem.code().name()).containsExactly("FW041");
    }

    @Test
    void an_edition_without_examples_gets_a_note() {
        small.remove("worked-examples.csv");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.code().name()).isEqualTo("FW042");
        });
    }

    private List<Problem> problems() {
        return WorkedExampleFile.problems(
                small.path("worked-examples.csv"),
                "worked-examples.csv",
                good(small.edition()).edition());
    }
}

package org.plumbline.framework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.framework.check.FrameworkProblem.FW011;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem ERROR = Problem.error(FW011, "units[0]", "unit x is not known", "Use one of a, b");
    private static final Problem NOTE = Problem.note(FW011, "units[0]", "unit x is not known", "Use one of a, b");

    @Test
    void is_told_in_one_line_by_its_path_or_once_it_is_known_by_its_place() {
        assertThat(ERROR).hasToString("units[0]: FW011 unit x is not known. Use one of a, b.");
        assertThat(ERROR.at(new Place("framework.yaml", 12, 3)))
                .hasToString("framework.yaml:12:3: FW011 unit x is not known. Use one of a, b.");
        assertThat(NOTE).hasToString("units[0]: note FW011 unit x is not known. Use one of a, b.");
    }

    @Test
    void is_an_error_or_a_note() {
        assertThat(ERROR.isError()).isTrue();
        assertThat(NOTE.isError()).isFalse();
        assertThat(ERROR.at(new Place("f", 0, 0)).isError()).isTrue();
    }

    @Test
    void a_place_says_no_more_than_it_knows() {
        assertThat(new Place("answers.csv", 0, 0)).hasToString("answers.csv");
        assertThat(new Place("answers.csv", 7, 0)).hasToString("answers.csv:7");
        assertThat(new Place("answers.csv", 7, 2)).hasToString("answers.csv:7:2");
    }

    @Test
    void what_was_loaded_is_whole_or_not_there() {
        assertThat(new Loaded.Good<>("whole", List.of(NOTE)).problems()).containsExactly(NOTE);
        assertThat(new Loaded.Bad<>(List.of(NOTE, ERROR)).problems()).containsExactly(NOTE, ERROR);
        assertThatThrownBy(() -> new Loaded.Bad<>(List.of(NOTE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a failed load must say at least one error, got: ");
    }
}

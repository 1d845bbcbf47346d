package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.bare;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlumblineTest {
    @Test
    void help_lists_the_commands_and_the_exit_codes() {
        var run = bare("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("check", "score", "rate", "framework")
                .contains("Exit codes: 0 done, 1 problems found in the input, 2 wrong use.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "rate", "framework"})
    void every_command_has_help_that_speaks(String command) {
        var run = bare(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: plumbline " + command).doesNotContain("<arg");
        assertThat(bare("help", command).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "diff", "export"})
    void every_command_about_frameworks_has_help_that_speaks(String command) {
        var run = bare("framework", command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: plumbline framework " + command).doesNotContain("<arg");
    }

    @Test
    void the_version_is_told() {
        assertThat(bare("--version").out()).startsWith("plumbline ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frobnicate", "--nonsense", "score --nonsense", "check a b"})
    void what_nobody_understands_is_wrong_use(String arguments) {
        var run = bare((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.said()).isNotBlank();
    }
}

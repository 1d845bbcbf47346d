package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.copyOfMade;
import static org.plumbline.cli.Run.made;
import static org.plumbline.cli.Run.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_good_inspection_says_what_it_is_and_ends_with_0() {
        var run = made("check", Run.MADE_INSPECTION);
        assertThat(run.code()).isZero();
        assertThat(run.outLines())
                .containsExactly(
                        "Saltmere Harbour Lights, harbour-lights/3: 14 cases, 329 answers", "No problems, 7 notes.");
        assertThat(run.err().lines())
                .hasSize(7)
                .allSatisfy(line ->
                        assertThat(line).startsWith(Run.MADE_INSPECTION + "/").contains(": note "));
    }

    @Test
    void every_problem_is_told_with_file_line_column_and_what_to_do_and_ends_with_1() throws IOException {
        var inspection = copyOfMade(folder);
        change(inspection.resolve("answers.csv"), "e01-01,HL-01,lamp-lit-at-dusk", "e01-01,HL-77,lamp-lit-at-dusk");
        change(inspection.resolve("caseload.csv"), "HL-01,pier,oil", "HL-01,pier,candle");
        change(inspection.resolve("awarded.csv"), "D,Bronze", "D,Brass");
        var run = made("check", inspection);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .contains(
                        inspection + "/answers.csv:2:2: AN001 case 'HL-77' is not in the caseload."
                                + " Add it to caseload.csv, or mend the reference.",
                        inspection + "/caseload.csv:2:4: CL006 lamp cannot be 'candle'. Use one of oil, gas, electric.",
                        inspection + "/awarded.csv:2:2: RT002 'Brass' is not a rating of D."
                                + " Use one of Wooden Spoon, Bronze, Silver, Gold.");
        assertThat(run.outLines()).containsExactly("3 problems, 0 notes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cci/2009", "cci/2012", "fji/2012", "sqs/2012", "yos/2018", "yos/2021"})
    void a_framework_is_checked_by_its_folder_with_its_worked_examples(String name) {
        var run = plumbline("check", Run.FRAMEWORKS.resolve(name));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(name + ", revision ").endsWith("No problems, 0 notes.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_framework_is_checked_by_its_file_too() {
        var run = plumbline("check", Run.FRAMEWORKS.resolve("yos/2018/framework.yaml"));
        assertThat(run.out()).startsWith("yos/2018, revision ");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_worked_example_that_fails_is_a_problem() throws IOException {
        var edition = copyOfMadeFramework();
        change(edition.resolve("worked-examples.csv"), "A,60/80,75 Silver", "A,60/80,75 Gold");
        var run = made("check", edition);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(edition + "/worked-examples.csv:2:3: FW040 the rule gives '75 Silver', not '75 Gold'."
                        + " Mend the rule, or what is expected of it.\n");
        assertThat(run.out()).endsWith("1 problem, 0 notes.\n");
    }

    @Test
    void notes_beyond_twenty_are_counted_unless_all_are_wanted() throws IOException {
        var inspection = copyOfMade(folder);
        Files.writeString(inspection.resolve("answers.csv"), "case,question,answer,assessor,at\n");
        for (int at = 0; at < 15; at++) {
            Files.writeString(inspection.resolve("more-%d.csv".formatted(at)), "");
        }
        var run = made("check", inspection);
        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .hasSize(21)
                .last()
                .asString()
                .endsWith("and 9 notes more; 'plumbline check --all' lists them");
        assertThat(made("check", inspection, "--all").err().lines()).hasSize(29);
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() {
        var nowhere = folder.resolve("nowhere");
        assertThat(made("check", nowhere).code()).isEqualTo(2);
        assertThat(made("check", nowhere).said()).isEqualTo("there is nothing at '%s'".formatted(nowhere));
        assertThat(made("check", folder).code()).isEqualTo(2);
        assertThat(made("check", folder).said())
                .isEqualTo("'%s' has neither an inspection.yaml nor a framework.yaml".formatted(folder));
        assertThat(made("check").code()).isEqualTo(2);
        assertThat(made("check").out()).isEmpty();
    }

    private Path copyOfMadeFramework() throws IOException {
        var banks = Files.createDirectories(folder.resolve("banks"));
        var edition = Files.createDirectories(folder.resolve("harbour-lights/3"));
        Files.copy(Run.MADE_FRAMEWORKS.resolve("banks/made-bank.yaml"), banks.resolve("made-bank.yaml"));
        for (var name : new String[] {"framework.yaml", "worked-examples.csv"}) {
            Files.copy(Run.MADE_FRAMEWORKS.resolve("harbour-lights/3").resolve(name), edition.resolve(name));
        }
        return edition;
    }
}

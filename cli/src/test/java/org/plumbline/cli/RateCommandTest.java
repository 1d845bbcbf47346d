package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.made;
import static org.plumbline.cli.Run.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void ratings_are_added_up_step_by_step() throws IOException {
        var run = made(
                "rate", "--framework", "harbour-lights/3", file("A,Silver\nB,Bronze\nC,Silver\nD,Bronze\nE,Bronze\n"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .containsExactly(
                        "Overall: Bronze, 7 of 15 points",
                        "  - A is Silver: 2 points",
                        "  - B is Bronze: 1 point",
                        "  - C is Silver: 2 points",
                        "  - D is Bronze: 1 point",
                        "  - E is Bronze: 1 point",
                        "  - 7 of 15: Bronze, which runs from 4 to 7");
    }

    /** A report of 2024 has eight standards of twelve: the edges shrink to 24 points. METHODOLOGY 3.3. */
    @Test
    void eight_standards_are_rated_out_of_24_under_the_edition_of_2021() throws IOException {
        var eight = """
                1.1,Good
                1.2,Good
                1.3,Good
                1.4,Good
                3.1,%s
                3.2,Requires improvement
                3.3,Requires improvement
                3.4,Requires improvement
                """;
        var good = plumbline("rate", "--framework", "yos/2021", file(eight.formatted("Good")));
        assertThat(good.code()).isZero();
        assertThat(good.outLines().getFirst()).isEqualTo("Overall: Good, 13 of 24 points");
        assertThat(good.outLines().getLast()).contains("13 × 36 ≥ 19 × 24");
        var lower = plumbline("rate", "--framework", "yos/2021", file(eight.formatted("Requires improvement")));
        assertThat(lower.outLines().getFirst()).isEqualTo("Overall: Requires improvement, 12 of 24 points");
        var least = """
                1.1,Requires improvement
                1.2,Inadequate
                1.3,Inadequate
                1.4,Inadequate
                3.1,Inadequate
                3.2,Inadequate
                3.3,Inadequate
                3.4,Inadequate
                """;
        assertThat(plumbline("rate", "--framework", "yos/2021", file(least))
                        .outLines()
                        .getFirst())
                .isEqualTo("Overall: Inadequate, 1 of 24 points");
    }

    @Test
    void a_blank_rating_means_not_rated() throws IOException {
        var run = made("rate", "--framework", "harbour-lights", file("A,Gold\nB,\nC,Gold\nD,Gold\nE,Gold\n"));
        assertThat(run.code()).isZero();
        assertThat(run.outLines().getFirst()).isEqualTo("Overall: not rated, 12 of 12 points");
        assertThat(run.out())
                .contains("B is not rated", "no overall rating, because the edition gives none while a standard");
    }

    @Test
    void a_framework_without_its_edition_means_the_newest() throws IOException {
        var run = plumbline("rate", "--framework", "yos", "--format", "json", file("1.1,Good\n"));
        assertThat(run.out()).contains("\"edition\" : \"2021\"");
    }

    @Test
    void json_goes_to_programs_alone() throws IOException {
        var run = plumbline("rate", "--framework", "yos/2018", "--format", "json", file("1.1,Good\n1.2,Outstanding\n"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"rated\" : {\n    \"framework\" : \"yos\",\n    \"edition\" : \"2018\"")
                .contains("\"points\" : 5", "\"of\" : 6", "\"problems\" : [ ]");
    }

    @Test
    void a_standard_that_does_not_count_is_left_aside_with_a_note() throws IOException {
        var run = plumbline("rate", "--framework", "yos/2021", file("1.1,Good\n4.1,Good\n"));
        assertThat(run.code()).isZero();
        assertThat(run.outLines().getFirst()).endsWith("2 of 3 points");
        assertThat(run.err())
                .isEqualTo("standards.csv:3:1: note RT001 standard 4.1 does not count towards the overall."
                        + " Nothing: its rating is left aside.\n");
    }

    @Test
    void an_unknown_standard_and_a_rating_not_on_the_scale_are_told_together() throws IOException {
        var run = made("rate", "--framework", "harbour-lights", file("A,Brass\nZ,Gold\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "standards.csv:2:2: RT002 'Brass' is not a rating. Use one of Wooden Spoon, Bronze, Silver,"
                                + " Gold, or leave it blank for not rated.",
                        "standards.csv:3:1: RT001 standard 'Z' is not in the edition. Use one of A, B, C, D, E.");
    }

    @Test
    void problems_reach_programs_as_json() throws IOException {
        var run = made("rate", "--framework", "harbour-lights", "--format", "json", file("A,Brass\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"code\" : \"RT002\"", "\"overall\" : null");
    }

    @Test
    void an_edition_without_an_overall_is_wrong_use() throws IOException {
        var run = plumbline("rate", "--framework", "cci/2012", file("1.1,Good\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).isEqualTo("cci/2012 has no overall rating");
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() throws IOException {
        var gone = folder.resolve("gone.csv");
        assertThat(made("rate", "--framework", "harbour-lights", gone).code()).isEqualTo(2);
        assertThat(made("rate", "--framework", "harbour-lights", gone).said())
                .isEqualTo("there is no file '%s'".formatted(gone));
        assertThat(made("rate", "--framework", "nothing", file("A,Gold\n")).said())
                .isEqualTo("there is no framework 'nothing'; there are: harbour-lights/3");
        assertThat(made("rate", file("A,Gold\n")).code()).isEqualTo(2);
        assertThat(made("rate", file("A,Gold\n")).said())
                .isEqualTo("Missing required option: '--framework=ID[/EDITION]'");
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("standards.csv"), "standard,rating\n" + rows);
    }
}

package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.copyOfMade;
import static org.plumbline.cli.Run.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_table_has_every_section_standard_theme_and_the_overall() {
        var run = made("score", Run.MADE_INSPECTION);
        assertThat(run.code()).isZero();
        assertThat(run.outLines().getFirst()).isEqualTo("Saltmere Harbour Lights");
        assertThat(run.out())
                .containsPattern("(?m)^  A Lamp and lens +60 of 80 +75%\\* +83% +68% +Silver")
                .containsPattern("(?m)^  B Post and footing +7 of 14 +50%\\* +71% +29% +Bronze")
                .containsPattern("(?m)^  C The watch +Silver \\[near-edge, one-case]")
                .containsPattern("(?m)^  D Log and signals +31 of 43 +72%\\* +85% +61% +Bronze \\(computed: Silver\\)")
                .containsPattern("(?m)^  E The office behind the lights +Bronze")
                .containsPattern("(?m)^I The light itself +101 of 129 +78%\\*")
                .containsPattern(
                        "(?m)^Seen and heard by night \\(seen-and-heard\\) +43 of 54 +80% +88% +71% +Half Tide")
                .contains("Overall: Bronze, 7 of 15 points")
                .contains("* provisional, answers are missing or in conflict: ");
    }

    @Test
    void the_table_has_the_areas_beside_the_whole() {
        var run = made("score", Run.MADE_INSPECTION);
        assertThat(run.out())
                .contains("Right of the whole service: Inner Basin; Porth Môr")
                .containsPattern("(?m)^I The light itself .* 86% +70%$");
    }

    @Test
    void questions_are_shown_when_asked_for() {
        assertThat(made("score", Run.MADE_INSPECTION).out()).doesNotContain("Was the lamp lit");
        assertThat(made("score", Run.MADE_INSPECTION, "--questions").out())
                .contains("Was the lamp lit before dark", "11 of 13");
    }

    @Test
    void notes_are_said_to_people_and_never_among_the_results() {
        var run = made("score", Run.MADE_INSPECTION);
        assertThat(run.err()).contains("note AN020 ", "note AN022 ");
        assertThat(run.out()).doesNotContain("AN020", "AN022");
    }

    @Test
    void json_goes_to_programs_alone_with_the_notes_inside() {
        var run = made("score", Run.MADE_INSPECTION, "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"inspection\" : {\n    \"service\" : \"Saltmere Harbour Lights\"")
                .contains("\"points\" : 7", "\"of\" : 15", "\"code\" : \"AN020\"")
                .endsWith("}\n");
    }

    @Test
    void csv_has_a_row_a_score() {
        var run = made("score", Run.MADE_INSPECTION, "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .hasSize(100)
                .startsWith(
                        "id,kind,area,met,relevant,missing,percent,band,worst_percent,worst_band,best_percent,best_band")
                .contains(
                        "lamp-lit-at-dusk,question,,11,13,0,85,Silver,,,,",
                        "lamp-lit-at-dusk,question,Porth Môr,5,6,0,83,Silver,,,,",
                        "fog-fault-told,question,Inner Basin,0,0,0,,,,,,")
                .anySatisfy(row -> assertThat(row).startsWith("A,criterion,,60,80,1,75,Silver,"));
    }

    @Test
    void the_same_inspection_gives_the_same_bytes() {
        for (var format : new String[] {"table", "json", "csv"}) {
            assertThat(made("score", Run.MADE_INSPECTION, "--format", format).out())
                    .isEqualTo(made("score", Run.MADE_INSPECTION, "--format", format)
                            .out());
        }
    }

    @Test
    void a_question_is_explained_down_to_each_answer() {
        var run = made("score", Run.MADE_INSPECTION, "--explain", "fog-fault-told");
        assertThat(run.code()).isZero();
        assertThat(run.outLines())
                .startsWith(
                        "fog-fault-told Was the office told the same night that the signal had failed?",
                        "  1 of 1 met, 100%, Gold")
                .contains("  met", "    HL-12     met, by A3, at 2031-05-15T14:12, event e12-25");
        assertThat(run.out()).containsPattern("  not applicable  HL-01 HL-02");
    }

    @Test
    void a_reason_for_not_met_is_part_of_the_working() {
        assertThat(made("score", Run.MADE_INSPECTION, "--explain", "ladder-sound")
                        .out())
                .contains("not-met, by A2, at 2031-05-12T13:33, event e02-12, because missing-piece");
    }

    @Test
    void a_pooled_score_is_explained_by_its_questions_and_cases() {
        var run = made("score", Run.MADE_INSPECTION, "--explain", "A");
        assertThat(run.outLines())
                .startsWith("A Lamp and lens", "  60 of 80 met, 75%, Silver, 1 missing")
                .contains(
                        "  computed Silver, awarded Silver",
                        "  - 60 of 80 met, 75%: Silver, which runs from 65 to 84",
                        "  rule: pooled: all met over all met and not met, over the questions and cases below",
                        "  why: Each thing looked at weighs the same",
                        "  source: Made up",
                        "lamp-lit-at-dusk Was the lamp lit before dark on each night looked at?",
                        "  not met         HL-05(came-late) HL-11(came-late,nobody-came)");
    }

    @Test
    void a_lowest_rating_is_explained_by_the_question_that_decides() {
        var run = made("score", Run.MADE_INSPECTION, "--explain", "C");
        assertThat(run.outLines())
                .contains(
                        "  - watch-rota-kept: 11 of 13, 85%, Silver",
                        "  - keeper-relieved: 13 of 14, 93%, Gold",
                        "  - watch-rota-kept is the lowest, so the rating is Silver",
                        "  look again: near-edge",
                        "  rule: lowest: the rating of the lowest of the questions below");
    }

    @Test
    void an_awarded_rating_is_explained_beside_the_computed_one() {
        assertThat(made("score", Run.MADE_INSPECTION, "--explain", "D").out())
                .contains("computed Silver, awarded Bronze", "Bronze awarded by A1: The log of one light is in doubt");
    }

    @Test
    void a_judged_rating_is_explained_by_who_judged() {
        assertThat(made("score", Run.MADE_INSPECTION, "--explain", "E").out())
                .contains("judged by A1: The office sends", "rule: judged by people");
    }

    @Test
    void the_overall_is_explained_by_the_points_of_the_ratings() {
        assertThat(made("score", Run.MADE_INSPECTION, "--explain", "overall").outLines())
                .startsWith("overall", "  computed Bronze, awarded Bronze")
                .contains(
                        "  - A is Silver: 2 points",
                        "  - D is Bronze: 1 point",
                        "  - 7 of 15: Bronze, which runs from 4 to 7",
                        "  rule: points: those of the ratings above, added");
    }

    @Test
    void an_area_is_explained_by_its_own_cases() {
        var run = made("score", Run.MADE_INSPECTION, "--explain", "lens-clean", "--area", "Inner Basin");
        assertThat(run.out()).contains("6 of 7 met, 86%, Gold", "HL-07").doesNotContain("HL-08");
    }

    @Test
    void a_folder_with_problems_is_not_scored_and_ends_with_1() throws IOException {
        var inspection = broken();
        var run = made("score", inspection);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(inspection + "/answers.csv:2:2: AN001 ");
    }

    @Test
    void a_folder_with_problems_gives_programs_json_all_the_same() throws IOException {
        var run = made("score", broken(), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n  \"inspection\" : null,").contains("\"code\" : \"AN001\"");
        assertThat(run.err()).contains("AN001");
    }

    @Test
    void a_folder_with_problems_gives_no_half_csv() throws IOException {
        assertThat(made("score", broken(), "--format", "csv").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "I-do-not-exist", "lamp-colour"})
    void what_has_no_score_cannot_be_explained(String id) {
        var run = made("score", Run.MADE_INSPECTION, "--explain", id);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.said())
                .isEqualTo(
                        "nothing is scored or rated under '%s'; try a question, standard, section or theme, or overall"
                                .formatted(id));
    }

    @Test
    void an_area_that_is_not_there_is_told_those_there_are() {
        var run = made("score", Run.MADE_INSPECTION, "--explain", "A", "--area", "Outer Basin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).isEqualTo("there is no area 'Outer Basin'; there are: Inner Basin, Porth Môr");
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() {
        assertThat(made("score", folder).code()).isEqualTo(2);
        assertThat(made("score", folder).said())
                .isEqualTo("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        assertThat(made("score", Run.MADE_INSPECTION, "--format", "xml").code()).isEqualTo(2);
        assertThat(made("score", Run.MADE_INSPECTION, "--format", "xml").said())
                .contains("--format", "table, json, csv", "'xml'");
        assertThat(made("score").said()).isEqualTo("Missing required parameter: 'DIR'");
    }

    private Path broken() throws IOException {
        var inspection = copyOfMade(Files.createDirectories(folder.resolve("broken")));
        change(inspection.resolve("answers.csv"), "e01-01,HL-01,lamp-lit-at-dusk", "e01-01,HL-77,lamp-lit-at-dusk");
        return inspection;
    }
}

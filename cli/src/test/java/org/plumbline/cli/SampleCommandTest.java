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

class SampleCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_sample_says_how_many_from_which_strata_and_who() {
        var run = made("sample", Run.MADE_INSPECTION);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .contains(
                        "Lights that are visited (lights): 8 of 11 eligible cases",
                        "  seed 2031, order sha256-order-1, window 2025-05-12 to 2031-04-14 (from 2031-05-12)",
                        "      3    2.18      2  Inner Basin/boat",
                        "  Lights that burn oil (oil-lamps): 3 drawn of 3, at least 2 wanted",
                        "  HL-02        Inner Basin/pier");
    }

    @Test
    void the_working_is_told_when_asked_for() {
        assertThat(made("sample", Run.MADE_INSPECTION, "--explain").outLines())
                .contains(
                        "    of a caseload without end: z² p (1 - p) / margin² = 24.01",
                        "    of that: n0 / (1 + (n0 - 1) / N) = 7.7657, rounded up (own): 8",
                        "    HL-04        has no date",
                        "    HL-11        2024-05-27 is before the window",
                        "  HL-02        place 3 of 3 in Inner Basin/pier, digest b81e114214bd…; drawn in place of HL-03 for",
                        "    Porth Môr/pier: none",
                        "       27.3%     37.5%       0.220  lamp oil: apart");
    }

    @Test
    void another_seed_or_date_draws_another_sample() {
        var usual = made("sample", Run.MADE_INSPECTION, "--format", "csv").out();
        assertThat(made("sample", Run.MADE_INSPECTION, "--format", "csv", "--seed", "7")
                        .out())
                .isNotEqualTo(usual);
        assertThat(made("sample", Run.MADE_INSPECTION, "--format", "csv", "--seed", "2031")
                        .out())
                .isEqualTo(usual);
        assertThat(made("sample", Run.MADE_INSPECTION, "--date", "2032-05-12").out())
                .contains("window 2026-05-12 to 2032-04-14 (from 2032-05-12)");
    }

    @Test
    void programs_get_json_alone_and_csv_as_the_file() {
        var json = made("sample", Run.MADE_INSPECTION, "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith("{\n  \"samples\" : [")
                .contains(
                        "\"algorithm\" : \"sha256-order-1\"",
                        "\"in_place_of\" : \"HL-03\"",
                        "\"reason\" : \"undated\"",
                        "\"distance\" : \"apart\"");
        assertThat(made("sample", Run.MADE_INSPECTION, "--format", "csv").outLines())
                .startsWith("case,plan,stratum,place,state,replaces,reason")
                .contains("HL-07,lights,Inner Basin/boat,1,drawn,,", "HL-03,lights,Inner Basin/pier,2,reserve,,");
    }

    @Test
    void what_is_written_is_read_and_found_right_and_written_again_changes_nothing() throws IOException {
        var inspection = copyOfMade(folder);
        assertThat(made("sample", inspection, "--write").code()).isZero();
        var csv = Files.readString(inspection.resolve("sample.csv"));
        var yaml = Files.readString(inspection.resolve("sample.yaml"));
        assertThat(made("sample", inspection, "--write").code()).isZero();
        assertThat(inspection.resolve("sample.csv")).hasContent(csv);
        assertThat(inspection.resolve("sample.yaml")).hasContent(yaml);
        Files.writeString(inspection.resolve("answers.csv"), "case,question,answer,assessor,at\n");
        var checked = made("check", inspection, "--all");
        assertThat(checked.err()).doesNotContain(" SA0");
        assertThat(checked.out()).contains("8 cases, 0 answers");
    }

    @Test
    void another_sample_is_given_up_only_with_a_reason_and_stays_on_record() throws IOException {
        var inspection = copyOfMade(folder);
        made("sample", inspection, "--write");
        var refused = made("sample", inspection, "--write", "--seed", "8");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.said())
                .isEqualTo("'%s' has another sample already; say with --again REASON why it is given up"
                        .formatted(inspection));
        assertThat(made("sample", inspection, "--write", "--seed", "8", "--again", "a boat sank")
                        .code())
                .isZero();
        assertThat(inspection.resolve("sample.yaml"))
                .content()
                .contains("seed: \"8\"", "seed: \"2031\", reference-date: 2031-05-12, reason: a boat sank");
        assertThat(made("sample", inspection, "--write", "--seed", "8").code()).isZero();
    }

    @Test
    void a_sample_made_by_hand_is_given_up_with_a_reason_too() throws IOException {
        var inspection = copyOfMade(folder);
        Files.writeString(inspection.resolve("sample.csv"), "case\nHL-01\n");
        assertThat(made("sample", inspection, "--write").code()).isEqualTo(2);
        assertThat(made("sample", inspection, "--write", "--again", "drawn properly")
                        .code())
                .isZero();
        assertThat(inspection.resolve("sample.yaml")).content().contains("earlier:\n", "reason: drawn properly");
    }

    @Test
    void check_notes_a_sample_that_was_changed_by_hand() throws IOException {
        var inspection = copyOfMade(folder);
        made("sample", inspection, "--write");
        change(inspection.resolve("sample.csv"), "HL-07,lights", "HL-06,lights");
        change(inspection.resolve("sample.csv"), "HL-06,lights,Inner Basin/boat,3", "HL-07,lights,Inner Basin/boat,3");
        assertThat(made("check", inspection, "--all").err())
                .contains("sample.yaml:3:5: note SA013 drawn again from its record, the sample differs in 2 cases: ");
    }

    @Test
    void a_change_in_the_record_is_done_again() throws IOException {
        var inspection = copyOfMade(folder);
        made("sample", inspection, "--write");
        change(
                inspection.resolve("sample.csv"),
                "HL-07,lights,Inner Basin/boat,1,drawn,,",
                "HL-07,lights,Inner Basin/boat,1,removed,,sunk");
        Files.writeString(
                inspection.resolve("sample.yaml"),
                Files.readString(inspection.resolve("sample.yaml"))
                        + "    changes:\n      - {act: remove, out: HL-07, reason: sunk}\n");
        Files.writeString(inspection.resolve("answers.csv"), "case,question,answer,assessor,at\n");
        var checked = made("check", inspection, "--all");
        assertThat(checked.err()).doesNotContain(" SA0");
        assertThat(checked.out()).contains("7 cases");
    }

    @Test
    void without_a_seed_nothing_is_drawn() throws IOException {
        var inspection = copyOfMade(folder);
        change(inspection.resolve("inspection.yaml"), "random-seed: 2031\n", "");
        var run = made("sample", inspection);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(inspection + "/samples.lights: SA003 there is no random seed."
                        + " Give one line of at most 200 characters, such as a number.\n");
    }

    @Test
    void a_caseload_with_problems_is_not_drawn_from_and_answers_do_not_matter() throws IOException {
        var inspection = copyOfMade(folder);
        Files.delete(inspection.resolve("answers.csv"));
        assertThat(made("sample", inspection).code()).isZero();
        change(inspection.resolve("caseload.csv"), "HL-02,pier", "HL-01,pier");
        assertThat(made("sample", inspection).code()).isEqualTo(1);
        assertThat(made("sample", inspection).err()).contains("CL001");
    }

    @Test
    void an_empty_window_is_a_problem_of_the_input() {
        var run = made("sample", Run.MADE_INSPECTION, "--date", "1999-01-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("SA004 no case is inside 1993-01-01 to 1998-12-04: 0 before, 12 after, 2 without");
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() {
        assertThat(made("sample", folder).said()).contains("is no inspection folder");
        assertThat(made("sample", Run.MADE_INSPECTION, "--date", "1/9/18").said())
                .isEqualTo("--date is no date: '1/9/18'; write it as 2018-09-03");
        assertThat(made("sample", Run.MADE_INSPECTION, "--again", "so").said())
                .isEqualTo("--again goes with --write and says why");
        assertThat(made("sample", Run.MADE_INSPECTION, "--again", "so").code()).isEqualTo(2);
    }
}

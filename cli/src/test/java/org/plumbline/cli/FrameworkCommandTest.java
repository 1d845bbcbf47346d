package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.bare;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.made;
import static org.plumbline.cli.Run.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void list_has_a_line_an_edition() {
        var run = plumbline("framework", "list");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().stream().map(line -> line.split(" ", 2)[0]))
                .contains("cci/2009", "cci/2012", "fji/2012", "sqs/2012", "yos/2018", "yos/2021");
        assertThat(made("framework", "list").out())
                .isEqualTo("harbour-lights/3    Inspection of harbour lights, 33 questions, revision 1\n");
    }

    @Test
    void list_says_which_edition_cannot_be_used_and_ends_with_1() throws IOException {
        var edition = Files.createDirectories(folder.resolve("odd/1"));
        Files.writeString(edition.resolve("framework.yaml"), "- no framework\n");
        var run = bare("framework", "list", "--frameworks", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("odd/1               cannot be used: 1 problem\n");
    }

    @Test
    void list_of_a_folder_that_is_not_there_is_wrong_use() {
        assertThat(bare("framework", "list", "--frameworks", folder.resolve("gone"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void show_has_standards_questions_scales_and_rules() {
        var run = made("framework", "show", "harbour-lights");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Inspection of harbour lights\nharbour-lights/3, revision 1, sha256:")
                .contains(
                        "not reviewed yet: the texts in cy",
                        "    lens-clean Was the lens free of salt and soot, inside and out?",
                        "    lamp-colour What colour does the light show? (information)",
                        "  can-be-relied-on Can be relied on, over 4 questions",
                        "Order of practice",
                        "  by-night By night, 11 questions",
                        "Scale grade",
                        "  C                           lowest question, on scale grade",
                        "  overall                     points of A, B, C, D, E, on scale harbour");
    }

    @Test
    void show_takes_the_edition_as_an_option_or_in_the_name() {
        assertThat(plumbline("framework", "show", "yos", "--edition", "2018").out())
                .isEqualTo(plumbline("framework", "show", "yos/2018").out());
        assertThat(plumbline("framework", "show", "yos").out())
                .isEqualTo(plumbline("framework", "show", "yos/2021").out());
    }

    @Test
    void show_as_json_goes_to_programs_alone() {
        var run = made("framework", "show", "harbour-lights", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"hash\" : \"sha256:").contains("\"id\" : \"lamp-lit-at-dusk\"");
    }

    @Test
    void show_of_an_edition_with_problems_tells_them_and_ends_with_1() throws IOException {
        var file = Files.writeString(folder.resolve("mine.yaml"), "form: 9\n");
        var run = bare("framework", "show", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mine.yaml:1:7: FI018 ", "key 'title' is missing");
    }

    @Test
    void diff_of_an_edition_with_itself_is_none() {
        var run = plumbline("framework", "diff", "yos/2018", "yos/2018");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("No difference.\n");
    }

    @Test
    void diff_says_what_was_added_removed_reworded_rearranged_and_rescored() throws IOException {
        var old = folder.resolve("old.yaml");
        Files.writeString(old, made("framework", "export", "harbour-lights").out());
        var now = Files.copy(old, folder.resolve("new.yaml"));
        change(now, "en: Lamp and lens", "en: Lens and lamp");
        change(now, "band-on: exact", "band-on: printed");
        change(now, "id: bilge", "id: keel");
        change(now, "questions: [D, E]", "questions: [E, D]");
        var run = bare("framework", "diff", old, now);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "reworded  standard A, title in en\n          from: Lamp and lens\n          to:   Lens and lamp\n")
                .contains("rearranged phase in-the-office\n          from: [D|E]\n          to:   [E|D]\n")
                .contains("rescored  rule band-on\n          from: EXACT\n          to:   PRINTED\n");
        assertThat(run.out()).contains("removed   glossary entry bilge: ", "added     glossary entry keel: ");
        assertThat(run.outLines().getLast()).endsWith("changes.");
    }

    @Test
    void diff_between_two_published_editions_tells_the_new_section() {
        var run = plumbline("framework", "diff", "yos/2018", "yos/2021");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("added     standard 4.1").containsPattern("\\d+ changes\\.\n$");
    }

    @Test
    void export_writes_one_file_that_checks_alone() throws IOException {
        var run = plumbline("framework", "export", "yos/2018");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("form: 1\nid: yos\n").doesNotContain("banks:");
        var file = Files.writeString(folder.resolve("edition.yaml"), run.out());
        assertThat(bare("framework", "export", file).out()).isEqualTo(run.out());
        assertThat(plumbline("framework", "diff", "yos/2018", file).out()).isEqualTo("No difference.\n");
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() {
        assertThat(made("framework").code()).isEqualTo(2);
        assertThat(made("framework").said()).isEqualTo("say what to do: list, show, diff or export");
        assertThat(made("framework", "show", "nothing").code()).isEqualTo(2);
        assertThat(made("framework", "show", "nothing").said())
                .isEqualTo("there is no framework 'nothing'; there are: harbour-lights/3");
        assertThat(made("framework", "show", "harbour-lights", "--edition", "9").said())
                .isEqualTo("there is no framework 'harbour-lights/9'; there are: harbour-lights/3");
        assertThat(made("framework", "diff", "harbour-lights").said()).isEqualTo("Missing required parameter: 'B'");
        assertThat(made("framework", "show", "nothing").out()).isEmpty();
    }
}

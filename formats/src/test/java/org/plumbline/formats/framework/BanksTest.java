package org.plumbline.formats.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.FileProblem.FI001;
import static org.plumbline.formats.FileProblem.FI002;
import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI005;
import static org.plumbline.formats.FileProblem.FI008;
import static org.plumbline.formats.FileProblem.FI018;
import static org.plumbline.formats.SmallFolder.good;
import static org.plumbline.formats.SmallFolder.problem;
import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW018;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

class BanksTest {
    @TempDir
    private Path root = Path.of("");

    private SmallFolder small;

    @BeforeEach
    void aSmallFramework() {
        small = SmallFolder.in(root);
    }

    @Test
    void a_question_named_alone_stands_as_the_bank_has_it() {
        var watered = question("watered");
        assertThat(watered.text().in("en")).isEqualTo("Was it watered?");
        assertThat(watered.reasons()).containsExactly(Id.of("forgotten"), Id.of("too-late"));
    }

    @Test
    void a_question_taken_with_use_keeps_what_is_not_said_anew() {
        var fed = question("fed");
        assertThat(fed.text().in("en")).isEqualTo("Was it fed in spring?");
        assertThat(fed.text().in("cy")).isEqualTo("A gafodd fwyd yn y gwanwyn?");
        assertThat(fed.reasons()).containsExactly(Id.of("forgotten"));
    }

    @Test
    void an_edition_takes_of_a_bank_only_what_it_names() {
        assertThat(good(small.edition()).edition().questionsById()).doesNotContainKey(Id.of("pruned"));
        assertThat(good(small.edition()).edition().reasons())
                .extracting(each -> each.id().value())
                .containsExactlyInAnyOrder("broken", "forgotten", "too-late");
    }

    @Test
    void a_question_that_no_bank_has_is_told_where_it_is_used() {
        small.change("framework.yaml", "- watered", "- drowned").change("framework.yaml", "use: fed", "use: starved");
        assertThat(small.edition().problems())
                .filteredOn(each -> each.code() == FW011 && each.what().contains("bank"))
                .extracting(each -> each.what() + " " + each.place())
                .containsExactly(
                        "question drowned is in none of the edition's banks "
                                + small.placeOf("framework.yaml", "drowned"),
                        "question starved is in none of the edition's banks "
                                + small.placeOf("framework.yaml", "starved"));
    }

    @Test
    void a_question_that_no_bank_has_is_told_once_and_nothing_that_follows_from_it() {
        small.change("framework.yaml", "- watered", "- drowned");
        var at = small.placeOf("framework.yaml", "drowned");
        assertThat(small.edition().problems())
                .filteredOn(each -> at.equals(each.place()))
                .hasSize(1);
    }

    @Test
    void a_bank_that_is_not_there_is_told_and_not_each_question_it_had() {
        small.change("framework.yaml", "banks: [bank.yaml]", "banks: [gone.yaml]");
        assertThat(small.edition().problems())
                .filteredOn(each -> each.what().contains("none of the edition's banks"))
                .isEmpty();
        assertThat(small.edition().problems()).extracting(each -> each.code()).contains(FI008);
    }

    @Test
    void a_question_with_both_use_and_id_is_told() {
        small.change("framework.yaml", "{use: fed,", "{use: fed, id: nourished,");
        var problem = problem(small.edition(), FI003);
        assertThat(problem.what()).isEqualTo("a question cannot have both 'use' and 'id'");
        assertThat(problem.place()).isEqualTo(small.placeOf("framework.yaml", "{use: fed, id"));
    }

    @Test
    void use_names_one_question() {
        small.change("framework.yaml", "{use: fed,", "{use: [fed],");
        assertThat(problem(small.edition(), FI003).what()).isEqualTo("'use' should name one question of a bank");
    }

    @Test
    void a_fault_inside_a_bank_question_is_told_in_the_bank() {
        small.change("bank.yaml", "{en: Was it watered?, cy: A gafodd ddŵr?}", "{en: Was it watered?}");
        assertThat(problem(small.edition(), FW018).place())
                .isEqualTo(small.placeOf("bank.yaml", "{en: Was it watered?}"));
    }

    @Test
    void a_question_or_reason_that_stands_twice_in_a_bank_is_told_at_its_second_place() {
        small.change("bank.yaml", "id: pruned", "id: fed").change("bank.yaml", "id: too-late", "id: forgotten");
        assertThat(small.edition().problems())
                .filteredOn(each -> each.code() == FW010)
                .extracting(each -> Objects.requireNonNull(each.place()).toString())
                .contains("bank.yaml:6:5", "bank.yaml:14:5");
    }

    @Test
    void a_bank_that_is_not_there_is_told_where_it_is_named() {
        small.remove("bank.yaml");
        var problem = problem(small.edition(), FI008);
        assertThat(problem.what()).isEqualTo("there is no bank at 'bank.yaml'");
        assertThat(problem.place()).isEqualTo(small.placeOf("framework.yaml", "bank.yaml"));
    }

    @Test
    void a_bank_named_by_no_lawful_path_is_told() {
        small.change("framework.yaml", "banks: [bank.yaml]", "banks: [\"a\\0b\"]");
        assertThat(problem(small.edition(), FI008).what()).contains("cannot be a path");
    }

    @Test
    void banks_are_a_list_of_paths() {
        small.change("framework.yaml", "banks: [bank.yaml]", "banks: bank.yaml");
        assertThat(problem(small.edition(), FI003).what())
                .isEqualTo("'banks' should be a list of paths, not 'bank.yaml'");
    }

    @Test
    void a_bank_that_is_named_by_a_list_or_map_is_not_passed_over_in_silence() {
        small.change("framework.yaml", "banks: [bank.yaml]", "banks: [bank.yaml, [other.yaml]]");
        assertThat(problem(small.edition(), FI003).place()).isEqualTo(small.placeOf("framework.yaml", "[other.yaml]"));
    }

    @Test
    void a_bank_that_is_no_map_is_told() {
        small.put("bank.yaml", "- watered\n");
        var problem = problem(small.edition(), FI003);
        assertThat(problem.what()).isEqualTo("a bank should be a map of keys");
        assertThat(problem.place()).isEqualTo(new Place("bank.yaml", 1, 1));
    }

    @Test
    void a_bank_that_is_not_yaml_is_told_in_the_bank() {
        small.change("bank.yaml", "source: Made up for these tests", "source: a: b");
        assertThat(problem(small.edition(), FI005).place()).isEqualTo(small.placeOf("bank.yaml", ": b"));
    }

    @Test
    void a_bank_has_its_own_keys() {
        small.change("bank.yaml", "source: Made up for these tests", "origin: Made up");
        assertThat(problem(small.edition(), FI002).what()).isEqualTo("key 'origin' is not known in a bank");
        assertThat(problem(small.edition(), FI001).what()).isEqualTo("key 'source' is missing in the bank");
    }

    @Test
    void a_bank_of_another_form_is_told() {
        small.change("bank.yaml", "form: 1", "form: 3");
        var problem = problem(small.edition(), FI018);
        assertThat(problem.what()).isEqualTo("this bank is of form '3'");
        assertThat(problem.place()).isEqualTo(new Place("bank.yaml", 1, 7));
    }

    @Test
    void a_word_where_a_bank_question_should_stand_is_told() {
        small.change("bank.yaml", "questions:", "questions:\n  - pruned-too");
        assertThat(problem(small.edition(), FI003).what()).isEqualTo("a question should stand here, not 'pruned-too'");
    }

    private Question question(String id) {
        return Objects.requireNonNull(
                good(small.edition()).edition().questionsById().get(Id.of(id)));
    }
}

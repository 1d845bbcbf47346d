package org.plumbline.formats.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.SmallFolder.good;
import static org.plumbline.formats.SmallFolder.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.AnswerProblem;
import org.plumbline.assessment.Marking;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.team.Member;
import org.plumbline.rating.RatingProblem;
import org.plumbline.score.Score;

class InspectionFolderTest {
    private SmallFolder small;

    @BeforeEach
    void aSmallInspection(@TempDir Path root) {
        small = SmallFolder.in(root);
    }

    @Test
    void reads_a_whole_inspection() {
        var inspection = good(small.inspection());
        assertThat(inspection.visit().service()).isEqualTo("Hill Gardens");
        assertThat(inspection.visit().areas()).containsExactly("North", "South");
        assertThat(Objects.requireNonNull(inspection.visit().fieldwork())).hasToString("2030-05-01 to 2030-05-04");
        assertThat(inspection.visit().published()).isEqualTo("2030-07-01");
        assertThat(inspection.visit().team()).containsExactly(new Member("A1", "lead inspector"));
        assertThat(inspection.visit().randomSeed()).isEqualTo("77");
        assertThat(inspection.caseload()).hasSize(3);
        assertThat(inspection.sample().cases())
                .extracting(each -> each.reference())
                .containsExactly("G1", "G2");
        assertThat(inspection.events()).hasSize(7);
        assertThat(inspection.judged()).hasSize(1);
        assertThat(inspection.awarded()).hasSize(1);
        assertThat(InspectionFolder.isOne(small.folder())).isTrue();
    }

    @Test
    void a_case_carries_what_the_caseload_says_of_it() {
        var first = good(small.inspection()).caseload().getFirst();
        assertThat(first.unit()).isEqualTo(Id.of("pot"));
        assertThat(first.area()).isEqualTo("North");
        assertThat(first.attribute(Id.of("soil"))).contains("clay");
        assertThat(good(small.inspection()).caseload().get(2).attribute(Id.of("soil")))
                .isEmpty();
    }

    @Test
    void an_event_carries_all_of_its_row() {
        var event = event("e7");
        assertThat(event.answer()).isEqualTo(Answer.Judgement.NOT_MET);
        assertThat(event.reasons()).containsExactly(Id.of("forgotten"));
        assertThat(event.note()).isEqualTo("Seen again");
        assertThat(event.replaces()).containsExactly("e6");
        assertThat(event.marking()).isEqualTo(Marking.FIRST);
        assertThat(Objects.requireNonNull(event("e1").received()).written()).isEqualTo("2030-05-01T18:00");
        assertThat(event("e6").at().day()).hasToString("2030-05-02");
    }

    @Test
    void scores_and_ratings_follow() {
        var inspection = good(small.inspection());
        var scores = inspection.scores();
        assertThat(scores.score(Id.of("1.1"))).map(Score::percent).contains(60);
        var rating = inspection.ratings(scores).rating(Id.of("1.1")).orElseThrow();
        assertThat(rating.computed()).isEqualTo("Evergreen");
        assertThat(rating.awarded()).isEqualTo("Dry Straw");
    }

    @Test
    void without_a_sample_every_case_of_the_caseload_is_assessed() {
        small.remove("sample.csv");
        assertThat(good(small.inspection()).sample().cases()).hasSize(3);
    }

    @Test
    void without_ratings_of_people_there_is_a_note_and_no_problem() {
        small.remove("awarded.csv").remove("judged.csv");
        var inspection = small.inspection();
        assertThat(good(inspection).judged()).isEmpty();
        assertThat(problem(inspection, RatingProblem.RT007).place()).isEqualTo(new Place("judged.csv", 0, 0));
    }

    @Test
    void the_folder_may_carry_its_edition_and_needs_no_library_then() {
        small.put("edition.yaml", good(small.edition()).export()).remove("framework.yaml");
        assertThat(good(small.inspection()).edition().name()).hasToString("gardens/7");
    }

    @Test
    void the_edition_carried_comes_before_the_one_in_the_library() {
        small.put("edition.yaml", good(small.edition()).export().replace("Inspection of gardens", "As it was"));
        assertThat(good(small.inspection()).edition().title().in("en")).isEqualTo("As it was");
    }

    @Test
    void a_pin_with_the_right_hash_holds() {
        pinHash();
        assertThat(small.inspection()).isInstanceOf(Loaded.Good.class);
    }

    @Test
    void a_reviewed_translation_changes_no_pin() {
        pinHash();
        small.change("framework.yaml", "translations: {cy: draft}", "translations: {}")
                .change("framework.yaml", "cy: Arolygu gerddi", "cy: Arolygiad o erddi");
        assertThat(small.inspection()).isInstanceOf(Loaded.Good.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision: 3", "revision: 2, hash: \"sha256:00\""})
    void a_pin_to_something_else_is_told_at_the_pin(String pin) {
        small.change("inspection.yaml", "revision: 2", pin);
        var problem = problem(small.inspection(), FileProblem.FI017);
        assertThat(problem.what()).startsWith("the inspection is pinned to ");
        assertThat(problem.place()).isEqualTo(small.placeOf("inspection.yaml", "{id: gardens"));
    }

    @Test
    void a_rule_changed_after_the_pin_is_told() {
        var hash = pinHash();
        small.change("framework.yaml", "band-on: printed", "band-on: exact");
        assertThat(problem(small.inspection(), FileProblem.FI017).what()).contains(hash);
    }

    @Test
    void another_edition_than_the_pinned_one_is_told() {
        small.put("edition.yaml", good(small.edition()).export().replace("edition: \"7\"", "edition: \"8\""));
        assertThat(problem(small.inspection(), FileProblem.FI017).what())
                .isEqualTo("the inspection is pinned to edition gardens/7, and here is gardens/8");
    }

    @Test
    void an_edition_that_nobody_has_is_told_with_those_there_are() {
        small.change("inspection.yaml", "edition: \"7\"", "edition: \"9\"");
        var problem = problem(small.inspection(), FileProblem.FI016);
        assertThat(problem.what()).isEqualTo("edition gardens/9 is not in the library");
        assertThat(problem.remedy()).isEqualTo("Put edition.yaml into the folder, or use one of gardens/7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{id: \"\", edition: \"7\"}", "{id: , edition: \"7\"}", "{edition: \"7\"}", "gardens", "[]", ""})
    void a_framework_that_is_not_named_is_a_problem_and_no_failure(String pin) {
        small.change("inspection.yaml", "{id: gardens, edition: \"7\", revision: 2}", pin);
        assertThat(small.inspection()).isInstanceOf(Loaded.Bad.class);
    }

    @Test
    void a_problem_of_the_edition_in_the_library_is_told_there() {
        small.change("framework.yaml", "reasons: [broken]", "reasons: [lost]");
        var place =
                Objects.requireNonNull(small.inspection().problems().getFirst().place());
        assertThat(place.file()).isEqualTo(SmallFolder.LIBRARY_NAME);
        assertThat(place.line())
                .isEqualTo(small.placeOf("framework.yaml", "reasons: [lost]").line());
    }

    @Test
    void answers_made_by_hand_need_no_event_column_and_no_marking() {
        small.put("answers.csv", """
                case,question,answer,assessor,at
                G1,watered,met,A1,2030-05-01
                G1,fed,not-met,A1,2030-05-01
                """);
        var events = good(small.inspection()).events();
        assertThat(events).extracting(AnswerEvent::marking).containsOnly(Marking.FIRST);
        assertThat(events).extracting(AnswerEvent::event).doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> assertThat(event.event()).startsWith("row-"));
    }

    @Test
    void a_row_made_by_hand_that_is_copied_twice_counts_once() {
        small.put("answers.csv", """
                case,question,answer,assessor,at
                G1,watered,met,A1,2030-05-01
                G1,watered,met,A1,2030-05-01
                """);
        var scores = good(small.inspection()).scores();
        assertThat(scores.score(Id.of("watered")))
                .map(score -> score.tally().met())
                .contains(1);
    }

    @Test
    void a_row_made_by_hand_keeps_its_id_wherever_it_stands() {
        var header = "case,question,answer,assessor,at\n";
        var rows = List.of("G1,watered,met,A1,2030-05-01\n", "G1,fed,met,A1,2030-05-01\n");
        small.put("answers.csv", header + rows.get(0) + rows.get(1));
        var before = ids();
        small.put("answers.csv", header + rows.get(1) + rows.get(0));
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "Thriving", "thriving", "Yn ffynnu", "YN FFYNNU", "MET"})
    void the_words_of_the_edition_are_answers_in_every_language(String word) {
        small.change("answers.csv", "e5,G2,watered,met", "e5,G2,watered," + word);
        assertThat(event("e5").answer()).isEqualTo(Answer.Judgement.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unanswered", "Not seen", "Heb ei weld"})
    void an_answer_can_be_taken_back(String word) {
        small.change("answers.csv", "e5,G2,watered,met", "e5,G2,watered," + word);
        assertThat(event("e5").answer()).isEqualTo(Answer.Judgement.UNANSWERED);
    }

    @Test
    void information_questions_take_their_values() {
        small.change("answers.csv", "e5,G2,watered,met", "e5,G2,pests,slugs|mice");
        assertThat(event("e5").answer()).isEqualTo(new Answer.Said(List.of("slugs", "mice")));
        assertThat(event("e4").answer()).isEqualTo(new Answer.Said(List.of("red")));
    }

    @Test
    void semicolons_and_a_byte_order_mark_change_nothing() {
        var before = good(small.inspection());
        for (var file : List.of("caseload.csv", "sample.csv", "answers.csv", "judged.csv", "awarded.csv")) {
            small.put(file, "\uFEFF" + small.text(file).replace(",", ";").replace("\n", "\r\n"));
        }
        var after = good(small.inspection());
        assertThat(after.events()).isEqualTo(before.events());
        assertThat(after.caseload()).isEqualTo(before.caseload());
        assertThat(after.judged()).isEqualTo(before.judged());
        assertThat(after.awarded()).isEqualTo(before.awarded());
    }

    @Test
    void columns_may_stand_in_any_order() {
        var before = good(small.inspection()).events();
        small.put(
                "answers.csv",
                small.text("answers.csv")
                        .lines()
                        .map(line -> List.of(line.split(",", -1)).reversed())
                        .map(cells -> String.join(",", cells) + "\n")
                        .collect(Collectors.joining()));
        assertThat(good(small.inspection()).events()).isEqualTo(before);
    }

    @Test
    void notes_tell_of_what_is_missing_in_conflict_or_does_not_count() {
        small.change("answers.csv", ",,e6", ",,").change("answers.csv", "e5,G2,watered", "e5,G2,staked");
        var found = small.inspection();
        assertThat(found).isInstanceOf(Loaded.Good.class);
        assertThat(problem(found, AnswerProblem.AN020).place()).isEqualTo(new Place("answers.csv", 8, 0));
        assertThat(problem(found, AnswerProblem.AN021).place()).isEqualTo(new Place("answers.csv", 6, 0));
        assertThat(problem(found, AnswerProblem.AN022).what()).isEqualTo("case G2 has no answer yet to watered");
        assertThat(problem(found, AnswerProblem.AN022).isError()).isFalse();
    }

    @Test
    void a_file_that_nothing_reads_is_a_note() {
        small.put("answer.csv", "case\n");
        var problem = problem(small.inspection(), FileProblem.FI019);
        assertThat(problem.place()).isEqualTo(new Place("answer.csv", 0, 0));
        assertThat(problem.isError()).isFalse();
    }

    @Test
    void many_breaks_are_told_in_one_reading() {
        small.change("inspection.yaml", "from: 2030-05-01", "from: 2030-05-02")
                .change("caseload.csv", "G1,pot,North,yes", "G1,pail,East,")
                .change("caseload.csv", "G3,plot", "G2,plot")
                .put("sample.csv", "case\nG1\nG2\nG9\nG2\n")
                .change("answers.csv", "e1,G1,watered,met", "e1,G8,watered,met")
                .change("answers.csv", "e3,G1,staked,met,", "e3,G1,steak,met,")
                .change("answers.csv", "e4,G1,colour,red", "e4,G1,colour,green")
                .change("answers.csv", "e5,G2,watered,met,", "e5,G2,watered,met,forgotten")
                .change("answers.csv", ",,e6", ",,e66")
                .change("judged.csv", "1.2,Evergreen,All tools hung up", "1.2,Splendid,")
                .change("awarded.csv", "1.1,Dry Straw", "kept,Dry Straw");
        var found = small.inspection().problems();
        assertThat(found)
                .extracting(problem -> problem.code().name())
                .contains("CL001", "CL003", "CL004", "CL005", "CL007", "CL009")
                .contains("AN001", "AN002", "AN003", "AN004", "AN006", "AN007")
                .contains("RT001", "RT002", "RT004");
        assertThat(found).allSatisfy(InspectionFolderTest::isTold);
        assertThat(found).extracting(Problem::toString).doesNotHaveDuplicates();
    }

    @Test
    void answers_are_not_held_against_a_caseload_that_could_not_be_read() {
        small.change("caseload.csv", "case,unit", "reference,unit");
        assertThat(small.inspection().problems())
                .extracting(problem -> problem.code().name())
                .containsExactlyInAnyOrder("FI011", "FI012");
    }

    private static void isTold(Problem problem) {
        var place = Objects.requireNonNull(problem.place());
        assertThat(place.file()).endsWith(".csv");
        assertThat(place.line()).isPositive();
        assertThat(place.column()).isPositive();
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
    }

    private String pinHash() {
        var hash = good(small.inspection()).hash();
        small.change("inspection.yaml", "revision: 2}", "revision: 2, hash: \"%s\"}".formatted(hash));
        return hash;
    }

    private AnswerEvent event(String id) {
        return good(small.inspection()).events().stream()
                .filter(event -> event.event().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return good(small.inspection()).events().stream()
                .map(AnswerEvent::event)
                .toList();
    }
}

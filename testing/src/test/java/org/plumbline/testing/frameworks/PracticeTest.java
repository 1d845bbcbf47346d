package org.plumbline.testing.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary.Shelf;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.testing.MadeFiles;

/** In which order the editions that come with Plumbline have cases judged, and what they say beside the questions. */
class PracticeTest {
    static Stream<Shelf> editions() {
        return FrameworksTest.editions();
    }

    /** Law: no question is lost from the order of practice, and none is asked twice. */
    @ParameterizedTest
    @MethodSource("editions")
    void every_question_is_in_one_phase_of_practice(Shelf shelf) {
        var edition = read(shelf);
        assertThat(asked(edition))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        edition.questions().stream().map(Question::id).toList());
        assertThat(edition.practice())
                .allSatisfy(phase -> assertThat(phase.questions()).isNotEmpty());
    }

    /** Law: whoever judges in this order has answered whatever decides that a question is asked. */
    @ParameterizedTest
    @MethodSource("editions")
    void no_question_comes_before_one_that_its_condition_looks_at(Shelf shelf) {
        var edition = read(shelf);
        var asked = asked(edition);
        assertThat(edition.questions())
                .allSatisfy(question -> assertThat(looksAt(question.when()))
                        .allSatisfy(before -> assertThat(asked.indexOf(before))
                                .as("%s, which decides on %s", before, question.id())
                                .isLessThan(asked.indexOf(question.id()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqs/2012", "yos/2018", "yos/2021"})
    void every_judgement_on_a_case_of_a_screening_or_a_rated_service_is_guided(String name) {
        var edition = read(editions()
                .filter(shelf -> shelf.toString().equals(name))
                .findFirst()
                .orElseThrow());
        assertThat(edition.questions())
                .filteredOn(question -> question.kind().isCounted())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.guidance()).isNotNull());
    }

    /** So that it can stand beside the question and be read. */
    @ParameterizedTest
    @MethodSource("editions")
    void guidance_is_two_sentences_at_most(Shelf shelf) {
        assertThat(read(shelf).questions().stream()
                        .map(Question::guidance)
                        .filter(Objects::nonNull)
                        .flatMap(guidance -> guidance.byLanguage().values().stream()))
                .allSatisfy(text -> assertThat(text.split("[.?!](\\s|$)")).hasSizeLessThanOrEqualTo(2));
    }

    private static List<Id> asked(Edition edition) {
        return edition.practice().stream()
                .flatMap(phase -> phase.questions().stream())
                .toList();
    }

    private static List<Id> looksAt(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs(var question, var _) -> List.of(question);
            case Condition.All(var all) ->
                all.stream().flatMap(part -> looksAt(part).stream()).toList();
            case Condition.Any(var any) ->
                any.stream().flatMap(part -> looksAt(part).stream()).toList();
            case Condition.Not(var inside) -> looksAt(inside);
            case Condition.AttributeIs _, Condition.AttributeAtLeast _, Condition.AttributeAtMost _ -> List.of();
        };
    }

    private static Edition read(Shelf shelf) {
        return MadeFiles.good(EditionFile.load(shelf.file(), "framework.yaml")).edition();
    }
}

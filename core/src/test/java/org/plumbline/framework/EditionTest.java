package org.plumbline.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.FullEdition;

class EditionTest {
    private static final Edition EDITION = FullEdition.edition();

    @Test
    void knows_its_standards_and_questions_in_order() {
        assertThat(EDITION.standards()).extracting(Standard::id).isEqualTo(ids("1.1", "2.1", "2.2", "3.1"));
        assertThat(EDITION.questionsById().keySet())
                .containsExactlyElementsOf(ids(
                        "plan", "agencies", "visits", "screened", "analysed", "2.2.1", "2.2.2", "2.2.1a", "outcome"));
    }

    @Test
    void a_standard_section_or_theme_stands_for_its_counted_questions_and_a_question_for_itself() {
        assertThat(EDITION.counted(Id.of("2.1"))).isEqualTo(ids("screened", "analysed"));
        assertThat(EDITION.counted(Id.of("2"))).isEqualTo(ids("screened", "analysed", "2.2.1", "2.2.2"));
        assertThat(EDITION.counted(Id.of("safeguarding"))).isEqualTo(ids("screened", "2.2.1"));
        assertThat(EDITION.counted(Id.of("2.2.1"))).isEqualTo(ids("2.2.1"));
        assertThat(EDITION.counted(Id.of("2.2.1a"))).as("a prompt").isEmpty();
        assertThat(EDITION.counted(Id.of("plan"))).as("information").isEmpty();
        assertThat(EDITION.counted(Id.of("9.9"))).isEmpty();
    }

    @Test
    void several_ids_stand_for_each_question_once_in_the_editions_order() {
        assertThat(EDITION.counted(ids("2.2", "screened", "safeguarding")))
                .isEqualTo(ids("screened", "2.2.1", "2.2.2"));
        assertThat(EDITION.counted(List.of())).isEmpty();
    }

    @Test
    void of_two_questions_with_one_id_the_first_is_known() {
        var twice = Changed.in(EDITION, "sections[2].standards[0].questions[0].id", Id.of("screened"));
        var known = java.util.Objects.requireNonNull(twice.questionsById().get(Id.of("screened")));
        assertThat(known.unit()).isEqualTo(Id.of("court"));
    }

    @Test
    void finds_the_words_for_whatever_has_some() {
        assertThat(EDITION.wordsFor(Id.of("2")).orElseThrow().in("en")).isEqualTo("Section 2");
        assertThat(EDITION.wordsFor(Id.of("2.1")).orElseThrow().in("en")).isEqualTo("Standard 2.1");
        assertThat(EDITION.wordsFor(Id.of("safeguarding")).orElseThrow().in("en"))
                .isEqualTo("Theme safeguarding");
        assertThat(EDITION.wordsFor(Id.of("outcome")).orElseThrow().in("en")).isEqualTo("Was outcome so?");
        assertThat(EDITION.wordsFor(Id.of("9.9"))).isEmpty();
    }

    @Test
    void practice_gives_the_phases_that_are_written_a_standard_standing_for_its_questions() {
        assertThat(EDITION.practice()).extracting(Phase::id).isEqualTo(ids("first", "then"));
        assertThat(EDITION.practice())
                .extracting(Phase::questions)
                .containsExactly(
                        ids("plan", "screened", "analysed"),
                        ids("agencies", "2.2.1", "2.2.2", "2.2.1a", "visits", "outcome"));
    }

    @Test
    void practice_follows_the_standards_that_ask_something_where_no_phase_is_written() {
        var unwritten = Changed.in(EDITION, "surroundings.practice", List.of());
        assertThat(unwritten.practice())
                .containsExactly(
                        new Phase(
                                Id.of("2.1"),
                                FullEdition.words("Standard 2.1"),
                                ids("plan", "agencies", "visits", "screened", "analysed")),
                        new Phase(Id.of("2.2"), FullEdition.words("Standard 2.2"), ids("2.2.1", "2.2.2", "2.2.1a")),
                        new Phase(Id.of("3.1"), FullEdition.words("Standard 3.1"), ids("outcome")));
    }

    @Test
    void practice_passes_over_an_id_that_names_nothing() {
        var lost = Changed.in(EDITION, "surroundings.practice[0].questions[0]", Id.of("9.9"));
        assertThat(lost.practice().getFirst().questions()).isEqualTo(ids("screened", "analysed"));
    }

    @Test
    void is_named_by_framework_and_edition() {
        assertThat(new EditionName(Id.of("yos"), "2018", 3)).hasToString("yos/2018");
    }

    @Test
    void scores_areas_only_when_it_says_so() {
        assertThat(EDITION.rules().scoresAreas()).isTrue();
        assertThat(Changed.in(EDITION, "rules.subAreas.scored", false).rules().scoresAreas())
                .isFalse();
        assertThat(Changed.in(EDITION, "rules.subAreas", null).rules().scoresAreas())
                .isFalse();
    }
}

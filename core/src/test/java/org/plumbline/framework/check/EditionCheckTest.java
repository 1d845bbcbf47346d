package org.plumbline.framework.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW018;
import static org.plumbline.framework.check.FrameworkProblem.FW019;
import static org.plumbline.framework.check.FrameworkProblem.FW040;
import static org.plumbline.framework.check.FrameworkProblem.FW041;
import static org.plumbline.framework.check.FrameworkProblem.FW042;
import static org.plumbline.framework.check.FrameworkProblem.FW043;
import static org.plumbline.framework.check.FrameworkProblem.FW044;
import static org.plumbline.framework.check.FrameworkProblem.FW045;
import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.FullEdition;
import org.plumbline.scenario.Scales;

class EditionCheckTest {
    private static final Edition LAWFUL = FullEdition.edition();
    private static final String QUESTION = "sections[1].standards[0].questions[3]";
    private static final Grounds NO_WHY = new Grounds(" ", "this test");
    private static final Words ENGLISH_ONLY = new Words(Map.of("en", "Only", "cy", " "));

    static Stream<Break> breaks() {
        return Break.everyOne();
    }

    private static List<String> told(Edition edition) {
        return EditionCheck.problems(edition).stream().map(Problem::toString).toList();
    }

    @Test
    void finds_nothing_wrong_with_a_lawful_edition() {
        assertThat(told(LAWFUL)).isEmpty();
        assertThat(told(anEdition(withStandard("1.1").question("a")).build())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void tells_what_is_wrong_where_and_what_to_do(Break broken) {
        var problems = EditionCheck.problems(Changed.in(LAWFUL, broken.part(), broken.value()));
        assertThat(problems).allMatch(Problem::isError);
        assertThat(problems).extracting(Problem::code).contains(broken.code());
        assertThat(problems.stream().map(Problem::toString))
                .anySatisfy(told -> assertThat(told).contains(broken.told()));
    }

    /** The three that are left are about worked examples, which stand beside the edition's file. */
    @Test
    void every_code_that_an_edition_can_have_is_broken_above() {
        var codes = breaks().map(Break::code).collect(Collectors.toSet());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(codes))).isEqualTo(Set.of(FW040, FW041, FW042));
        assertThat(FrameworkProblem.values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    @Test
    void tells_all_problems_at_once_in_the_order_of_the_checks() {
        var edition = Changed.in(LAWFUL, "themes[0].grounds", NO_WHY);
        edition = Changed.in(edition, QUESTION + ".unit", Id.of("prison"));
        edition = Changed.in(edition, "title", ENGLISH_ONLY);
        assertThat(EditionCheck.problems(edition)).extracting(Problem::code).containsExactly(FW011, FW019, FW018);
    }

    @Test
    void a_question_of_a_unit_that_no_plan_draws_needs_no_phase_of_practice() {
        var service = anEdition(
                        withStandard("1.1").question(aQuestion("led").of("organisation")),
                        withStandard("2.1").question(aQuestion("a").of("court")).question("b"))
                .units("court", "organisation")
                .phase("work", "2.1");
        assertThat(told(service.build()))
                .containsExactly("sections[0].standards[0].questions[0]: FW044 question led stands in no phase of "
                        + "practice. Add it, or its standard, to a phase under 'practice'.");
        assertThat(told(service.samples(aPlan("drawn").of("court").build()).build()))
                .isEmpty();
    }

    @Test
    void an_order_of_practice_tells_all_that_is_wrong_with_it_at_once() {
        var edition = anEdition(withStandard("1.1").question("a").question("b").question("c"))
                .phase("first", "a", "gone", "a")
                .phase("first")
                .build();
        assertThat(EditionCheck.problems(edition))
                .extracting(Problem::code)
                .containsExactly(FW010, FW011, FW043, FW045, FW044, FW044);
    }

    @Test
    void names_a_dozen_at_most_in_a_remedy() {
        var units = IntStream.rangeClosed(10, 22).mapToObj(at -> "u" + at).toArray(String[]::new);
        var twelve = anEdition(withStandard("1.1").question(aQuestion("a").of("x")))
                .units(Arrays.copyOf(units, 12))
                .build();
        assertThat(told(twelve).getFirst()).endsWith("u20, u21.");
        var thirteen = anEdition(withStandard("1.1").question(aQuestion("a").of("x")))
                .units(units)
                .build();
        assertThat(told(thirteen).getFirst()).endsWith("u20, u21, … (13 in all).");
    }

    @Test
    void an_edition_that_counts_nothing_leaves_no_question_out() {
        var edition = anEdition(withStandard("1.1").question("a").judged()).build();
        assertThat(told(edition)).isEmpty();
    }

    @Test
    void a_long_circle_is_printed_from_where_it_begins() {
        var edition = anEdition(withStandard("1.1")
                        .question(aQuestion("first").when(answered("a", "met")))
                        .question(aQuestion("a").when(answered("b", "met")))
                        .question(aQuestion("b").when(answered("c", "met")))
                        .question(aQuestion("c").when(all(answered("a", "met"), answered("d", "met"))))
                        .question("d"))
                .build();
        assertThat(told(edition))
                .containsExactly("sections[0].standards[0].questions[1].when: FW012 each of these depends on the next: "
                        + "a -> b -> c -> a. Take one of them out of the circle.");
    }

    @Test
    void two_ways_to_the_same_question_are_no_circle() {
        var edition = anEdition(withStandard("1.1")
                        .question("a")
                        .question(aQuestion("b").when(answered("a", "met")))
                        .question(aQuestion("c").when(answered("a", "met")))
                        .question(aQuestion("d").when(all(answered("b", "met"), answered("c", "met")))))
                .build();
        assertThat(told(edition)).isEmpty();
    }

    @Test
    void overalls_of_overalls_are_a_circle_and_of_the_wrong_kind() {
        var edition = anEdition(withStandard("1.1").question("a"))
                .rule(new ScoreRule.Points(Id.of("x"), ids("y"), Id.of("rating"), Unrated.NONE, MADE))
                .rule(new ScoreRule.Points(Id.of("y"), ids("x"), Id.of("rating"), Unrated.NONE, MADE))
                .build();
        assertThat(told(edition))
                .contains("scores[1].of: FW012 each of these depends on the next: x -> y -> x. "
                        + "Take one of them out of the circle.");
    }

    @Test
    void a_question_may_stand_in_no_score_when_it_is_not_counted() {
        var edition = Changed.in(LAWFUL, "rules.scores[3].of", ids("screened"));
        edition = Changed.in(edition, "sections[2].standards[0].questions[0].kind", QuestionKind.PROMPT);
        assertThat(told(edition)).isEmpty();
    }

    @Test
    void a_band_may_hold_a_single_value() {
        var bands =
                List.of(Scales.band("None", 0, 0, 0), Scales.band("Some", 1, 99, 1), Scales.band("All", 100, 100, 2));
        var edition = anEdition(withStandard("1.1").question("a").ratedOn(new Scale(Id.of("s"), bands, MADE)))
                .build();
        assertThat(told(edition)).isEmpty();
    }

    @Test
    void fw010_two_bands_whose_names_differ_in_case_only() {
        assertThat(told(Changed.in(LAWFUL, "rules.scales[0].bands[1].id", "GOOD")))
                .isNotEmpty();
    }

    @Test
    void fw020_a_band_without_a_name() {
        assertThat(told(Changed.in(LAWFUL, "rules.scales[0].bands[1].id", " "))).isNotEmpty();
    }

    @Test
    void two_overall_ratings_in_one_edition() {
        var again =
                new ScoreRule.Points(Id.of("again"), ids("2.1", "2.2", "1.1"), Id.of("overall"), Unrated.NONE, MADE);
        assertThat(told(Changed.in(LAWFUL, "rules.scores[+]", again))).isNotEmpty();
    }

    @Test
    void fw027_a_scale_of_points_that_bands_percentages_too() {
        var pooled = new ScoreRule.Pooled(Id.of("3"), ScoreKind.SECTION, ids("3"), Id.of("overall"), MADE);
        assertThat(told(Changed.in(LAWFUL, "rules.scores[+]", pooled))).isNotEmpty();
    }

    @Test
    void fw027_a_better_band_that_is_worth_less() {
        Band good = Changed.in(LAWFUL.rules().scales().getFirst().bands().get(2), "points", 0);
        assertThat(told(Changed.in(LAWFUL, "rules.scales[0].bands[2]", good))).isNotEmpty();
    }
}

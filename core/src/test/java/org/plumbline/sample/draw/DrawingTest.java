package org.plumbline.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.withStandard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.EligibilityWindow.Undated;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.RandomDraw;
import org.plumbline.scenario.APlan;

class DrawingTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 1);
    private static final Edition EDITION = anEdition(withStandard("1.1").question("asked"))
            .attribute("risk", AttributeType.CHOICE, "low", "high")
            .attribute("gender", AttributeType.CHOICE, "female", "male")
            .attribute("start", AttributeType.DATE)
            .build();

    private static Case aCase(String reference, String risk, String gender) {
        return new Case(reference, Id.of("court"), null, Map.of(Id.of("risk"), risk, Id.of("gender"), gender));
    }

    private static List<Case> cases(int count, String risk, String gender) {
        return IntStream.range(0, count)
                .mapToObj(at -> aCase("%s-%s-%d".formatted(risk, gender, at), risk, gender))
                .toList();
    }

    private static List<Case> together(List<Case> some, List<Case> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Loaded<Draw> tried(APlan plan, List<Case> caseload, String seed, @Nullable LocalDate reference) {
        return Drawing.draw(EDITION, plan.build(), caseload, seed, reference);
    }

    private static Draw drawn(APlan plan, List<Case> caseload) {
        return RandomDraw.drawn(tried(plan, caseload, "2018", SEPTEMBER));
    }

    private static List<String> told(Loaded<Draw> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void one_case_is_drawn_from_a_caseload_of_one() {
        var draw = drawn(aPlan("one").by("risk").leastEach(3).smallest(9), cases(1, "low", "male"));
        assertThat(draw.sample()).extracting(Drawn::reference).containsExactly("low-male-0");
        assertThat(draw.strata())
                .containsExactly(new Stratum("low", List.of(List.of("low")), 1, new BigDecimal("1.00"), 1, 1));
        assertThat(draw.reserves()).isEmpty();
    }

    @Test
    void an_empty_caseload_gives_an_empty_sample_and_says_why() {
        var loaded = tried(aPlan("none").by("risk"), List.of(), "1", null);
        assertThat(RandomDraw.drawn(loaded).cases()).isEmpty();
        assertThat(told(loaded))
                .containsExactly("samples.none: note SA004 the caseload has no case of this plan. "
                        + "Look at the units of the cases.");
    }

    @Test
    void an_empty_window_gives_an_empty_sample_and_says_why() {
        var early = new Case("C-1", Id.of("court"), null, Map.of(Id.of("start"), "2017-01-31"));
        var late = new Case("C-2", Id.of("court"), null, Map.of(Id.of("start"), "2018-08-31"));
        var loaded = tried(
                aPlan("window").window("start", 9, 6, Undated.OUT),
                together(List.of(early, late), cases(3, "low", "male")),
                "1",
                SEPTEMBER);
        assertThat(RandomDraw.drawn(loaded).eligibility().excluded()).hasSize(5);
        assertThat(told(loaded))
                .containsExactly("samples.window: note SA004 no case is inside 2017-12-01 to 2018-03-01: 1 before, "
                        + "1 after, 3 without start. Look at the date the window is reckoned from, and at the dates "
                        + "in the caseload.");
    }

    @Test
    void sa016_cases_without_a_date_can_be_drawn_where_the_plan_says_so() {
        var loaded = tried(aPlan("window").window("start", 9, 6, Undated.IN), cases(3, "low", "male"), "1", SEPTEMBER);
        assertThat(RandomDraw.drawn(loaded).sample()).hasSize(3);
        assertThat(told(loaded))
                .containsExactly("samples.window: note SA016 3 of 3 cases have no start and can be drawn all the same. "
                        + "Ask the service for the dates, if the list was not already limited to them.");
    }

    @Test
    void sa002_a_window_needs_a_date() {
        assertThat(told(tried(aPlan("w").window("start", 9, 6, Undated.OUT), cases(2, "low", "male"), "1", null)))
                .containsExactly("samples.w: SA002 the window runs from 9 months to 6 months before a date, and there "
                        + "is none. Give the date, such as the first day of the fieldwork.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", " 7", "7 ", "7\n8", "\u0000"})
    void sa003_a_random_seed_is_one_line(String seed) {
        assertThat(told(tried(aPlan("p"), cases(2, "low", "male"), seed, null)))
                .containsExactly("samples.p: SA003 '%s' cannot be a random seed. ".formatted(seed)
                        + "Give one line of at most 200 characters, such as a number.");
    }

    @Test
    void sa003_nobody_throws_dice_for_a_seed_that_is_missing_or_endless() {
        assertThat(told(tried(aPlan("p"), cases(2, "low", "male"), "", null)))
                .containsExactly("samples.p: SA003 there is no random seed. "
                        + "Give one line of at most 200 characters, such as a number.");
        assertThat(told(tried(aPlan("p"), cases(2, "low", "male"), "9".repeat(201), null))
                        .getFirst())
                .contains("SA003 '" + "9".repeat(40) + "…' cannot be");
    }

    @Test
    void sa005_a_case_stands_twice_or_has_no_reference() {
        var twice = together(cases(2, "low", "male"), cases(1, "low", "male"));
        assertThat(told(tried(aPlan("p"), together(twice, List.of(aCase(" ", "low", "male"))), "1", null)))
                .containsExactly(
                        "samples.p: SA005 case low-male-0 stands twice. Mend the caseload before anything is drawn from it.",
                        "samples.p: SA005 a case has no reference. Mend the caseload before anything is drawn from it.");
    }

    @Test
    void sa006_what_the_caseload_does_not_have_cannot_be_in_the_sample() {
        var loaded = tried(
                aPlan("p").mustInclude("high", attribute("risk", "high"), 2),
                together(cases(40, "low", "male"), cases(1, "high", "male")),
                "1",
                null);
        assertThat(RandomDraw.drawn(loaded).required().getFirst())
                .matches(required -> required.drawn() == 1 && required.there() == 1 && !required.isMet());
        assertThat(told(loaded))
                .containsExactly("samples.p: note SA006 high: 2 must be in the sample, and 1 are. "
                        + "There are no more; say so in the report.");
    }

    @Test
    void sa006_rules_that_stand_in_each_others_way() {
        var loaded = tried(
                aPlan("p")
                        .most(2)
                        .mustInclude("high", attribute("risk", "high"), 2)
                        .mustInclude("low", attribute("risk", "low"), 1),
                together(cases(4, "low", "male"), cases(4, "high", "male")),
                "1",
                null);
        assertThat(told(loaded)).hasSize(1).first().asString().contains("There are 4; add some by hand with a reason");
    }

    @Test
    void sa007_more_strata_than_the_sample_has_room_for() {
        var caseload = together(
                together(cases(5, "low", "male"), cases(5, "low", "female")),
                together(cases(5, "high", "male"), cases(5, "high", "female")));
        var loaded = tried(aPlan("p").by("risk", "gender").leastEach(2).most(5), caseload, "1", null);
        assertThat(told(loaded))
                .containsExactly("samples.p: note SA007 4 strata cannot each have 2 of a sample of 5. "
                        + "Each has at least 1; stratify by fewer attributes if that is not enough.");
        assertThat(RandomDraw.drawn(loaded).strata()).extracting(Stratum::taken).containsOnly(1, 2);
    }

    @Test
    void small_strata_are_joined_with_those_that_share_the_most() {
        var caseload = together(
                together(cases(8, "low", "male"), cases(2, "low", "female")),
                together(cases(2, "high", "male"), cases(1, "high", "female")));
        assertThat(drawn(aPlan("p").by("risk", "gender").smallest(3), caseload).strata())
                .extracting(Stratum::name)
                .containsExactly("high/female + high/male", "low/female + low/male");
        assertThat(drawn(aPlan("p").by("risk", "gender").smallest(4), caseload).strata())
                .extracting(Stratum::name)
                .containsExactly("high/female + high/male + low/female + low/male");
        assertThat(drawn(aPlan("p").by("risk", "gender"), caseload).strata()).hasSize(4);
    }

    @Test
    void where_every_stratum_is_tiny_there_is_one() {
        var caseload = together(cases(1, "low", "male"), cases(1, "high", "female"));
        assertThat(drawn(aPlan("p").by("risk", "gender").smallest(5), caseload).strata())
                .extracting(Stratum::name, Stratum::cases)
                .containsExactly(tuple("high/female + low/male", 2));
    }

    @Test
    void an_attribute_that_no_case_has_parts_nothing_and_one_that_some_have_parts_the_rest() {
        var bare = new Case("bare", Id.of("court"), null, Map.of());
        assertThat(drawn(aPlan("p").by("area", "risk"), together(cases(3, "low", "male"), List.of(bare)))
                        .strata())
                .extracting(Stratum::name)
                .containsExactly("?", "low");
        assertThat(drawn(aPlan("p").by("risk"), List.of(bare)).strata())
                .extracting(Stratum::name)
                .containsExactly("all");
    }

    /** Remainders of 10 of 7 + 7 + 6: 3.5, 3.5 and 3.0; the name that comes first gets the odd one. */
    @Test
    void equal_remainders_go_to_the_larger_stratum_then_by_name() {
        var caseload =
                together(together(cases(7, "low", "male"), cases(7, "high", "female")), cases(6, "high", "male"));
        assertThat(drawn(aPlan("p").by("risk", "gender").most(10), caseload).strata())
                .extracting(Stratum::name, Stratum::quota)
                .containsExactly(tuple("high/female", 4), tuple("high/male", 3), tuple("low/male", 3));
    }

    /** 20 of 40 are drawn, 15 of 30 and 5 of 10: every case half the time; 0.056 is five standard errors of 2000 seeds. */
    @Test
    void over_many_seeds_every_case_is_drawn_about_as_often() {
        var caseload = together(cases(30, "low", "male"), cases(10, "high", "male"));
        var plan = aPlan("p").by("risk").most(20);
        var counts = new TreeMap<String, Integer>();
        for (int seed = 0; seed < 2000; seed++) {
            RandomDraw.drawn(tried(plan, caseload, "seed " + seed, null))
                    .sample()
                    .forEach(each -> counts.merge(each.reference(), 1, Integer::sum));
        }
        assertThat(counts).hasSize(40);
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(count / 2000.0).isCloseTo(0.5, within(0.056)));
    }
}

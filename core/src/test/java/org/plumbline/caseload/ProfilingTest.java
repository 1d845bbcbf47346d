package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.caseload.Profile.Part;
import org.plumbline.caseload.Profile.Range;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.RandomCaseloads;

class ProfilingTest {
    private static final Edition EDITION = anEdition(withStandard("1.1").question("a"))
            .units("court", "community")
            .attribute("custody", AttributeType.FLAG)
            .attribute("age", AttributeType.NUMBER)
            .attribute("start", AttributeType.DATE)
            .attribute("sentence", AttributeType.CHOICE, "yro", "dto")
            .attribute("remark", AttributeType.WORDS)
            .build();

    private static Case aCase(String attribute, String value) {
        return new Case(attribute + value, Id.of("court"), null, Map.of(Id.of(attribute), value));
    }

    private static Part part(Profile profile, String id) {
        return profile.parts().stream()
                .filter(part -> part.id().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Part of(String attribute, String... values) {
        var cases =
                List.of(values).stream().map(value -> aCase(attribute, value)).toList();
        return part(Profiling.of(EDITION, List.of(), cases), attribute);
    }

    private static List<String> counts(Part part) {
        return part.counts().stream()
                .map(count -> count.kind() + ": " + count.cases())
                .toList();
    }

    @Test
    void kinds_stand_in_the_editions_order_also_those_that_no_case_is_of() {
        var flags = of("custody", "no", "no");
        assertThat(counts(flags)).containsExactly("yes: 0", "no: 2");
        assertThat(counts(of("sentence", "dto"))).containsExactly("yro: 0", "dto: 1");
    }

    @Test
    void units_and_areas_are_counted_too() {
        var cases = List.of(
                new Case("A1", Id.of("court"), "East", Map.of()), new Case("A2", Id.of("court"), "West", Map.of()));
        var profile = Profiling.of(EDITION, List.of("East", "West", "North"), cases);
        assertThat(profile.cases()).isEqualTo(2);
        assertThat(counts(part(profile, "unit"))).containsExactly("court: 2", "community: 0");
        assertThat(counts(part(profile, "area"))).containsExactly("East: 1", "West: 1", "North: 0");
        assertThat(profile.parts())
                .extracting(part -> part.id().value())
                .containsExactly("unit", "area", "custody", "age", "start", "sentence", "remark");
    }

    @Test
    void what_the_records_do_not_say_or_cannot_say_is_missing() {
        var part = part(
                Profiling.of(EDITION, List.of(), List.of(aCase("age", "x"), aCase("age", "3"), aCase("remark", "y"))),
                "age");
        assertThat(part.missing()).isEqualTo(2);
        assertThat(counts(part)).containsExactly("3: 1");
        assertThat(of("sentence", "pier").missing()).isEqualTo(1);
    }

    @Test
    void few_numbers_are_counted_each() {
        var part = of("age", "10", "9", "10", "17.0");
        assertThat(counts(part)).containsExactly("9: 1", "10: 2", "17: 1");
        assertThat(part.range()).isEqualTo(new Range("9", "10", "17.0"));
    }

    @Test
    void many_numbers_are_counted_by_bins_of_round_width() {
        var whole = of("age", IntStream.range(3, 43).mapToObj(String::valueOf).toArray(String[]::new));
        assertThat(counts(whole)).startsWith("0 to 4: 2", "5 to 9: 5").endsWith("35 to 39: 5", "40 to 44: 3");
        var broken = of(
                "age", IntStream.range(0, 30).mapToObj(at -> "0." + (10 + at)).toArray(String[]::new));
        assertThat(counts(broken)).startsWith("0.10 to under 0.15: 5");
    }

    @Test
    void dates_are_counted_by_month_without_gaps_and_by_year_when_the_months_are_too_many() {
        var part = of("start", "2018-11-30", "2019-02-01", "2019-02-28");
        assertThat(counts(part)).containsExactly("2018-11: 1", "2018-12: 0", "2019-01: 0", "2019-02: 2");
        assertThat(part.range()).isEqualTo(new Range("2018-11-30", "2019-02-01", "2019-02-28"));
        assertThat(counts(of("start", "2010-01-01", "2018-01-01", "2018-02-01")))
                .containsExactly("2010: 1", "2018: 2");
    }

    @Test
    void words_are_only_missing_or_not() {
        var part = of("remark", "a", "b");
        assertThat(part.counts()).isEmpty();
        assertThat(part.missing()).isZero();
        assertThat(part.range()).isNull();
    }

    @Test
    void nothing_is_counted_of_no_cases() {
        var profile = Profiling.of(EDITION, List.of(), List.of());
        assertThat(profile.parts()).allSatisfy(part -> {
            assertThat(part.counts())
                    .allSatisfy(count -> assertThat(count.cases()).isZero());
            assertThat(part.missing()).isZero();
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void counts_and_missing_add_up_and_two_lists_have_the_same_kinds(long seed) {
        var areas = List.of("East", "West");
        var cases = RandomCaseloads.of(EDITION, areas, 60, seed);
        var whole = Profiling.of(EDITION, areas, cases);
        var some = Profiling.alongside(EDITION, areas, cases, cases.subList(0, 20));
        for (int at = 0; at < whole.parts().size(); at++) {
            assertThat(kinds(some.parts().get(at)))
                    .isEqualTo(kinds(whole.parts().get(at)));
        }
        whole.parts().stream()
                .filter(part -> part.by() != Profile.By.WORDS)
                .forEach(part -> assertThat(sum(part)).isEqualTo(60));
        some.parts().stream()
                .filter(part -> part.by() != Profile.By.WORDS)
                .forEach(part -> assertThat(sum(part)).isEqualTo(20));
    }

    private static List<String> kinds(Part part) {
        return part.counts().stream().map(Profile.Count::kind).toList();
    }

    private static int sum(Part part) {
        return part.missing()
                + part.counts().stream().mapToInt(Profile.Count::cases).sum();
    }
}

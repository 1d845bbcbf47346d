package org.plumbline.sample.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.balance.Balance.Distance;
import org.plumbline.sample.balance.Balance.Line;

class BalancesTest {
    private static final Edition EDITION = anEdition(withStandard("1.1").question("asked"))
            .attribute("gender", AttributeType.CHOICE, "female", "male", "other")
            .attribute("custody", AttributeType.FLAG)
            .attribute("age", AttributeType.NUMBER)
            .attribute("start", AttributeType.DATE)
            .attribute("note", AttributeType.WORDS)
            .build();

    /** Ages 10 to 17 and again, every fourth female; odd ones in the East. */
    private static final List<Case> CASELOAD = IntStream.range(0, 16)
            .mapToObj(at -> new Case(
                    "C-" + at,
                    Id.of("court"),
                    at % 2 == 0 ? "West" : "East",
                    Map.of(
                            Id.of("gender"),
                            at % 4 == 0 ? "female" : "male",
                            Id.of("age"),
                            String.valueOf(10 + at % 8),
                            Id.of("start"),
                            "2018-01-0" + (1 + at % 9),
                            Id.of("note"),
                            "n" + at)))
            .toList();

    private static Line line(List<Case> sample, String attribute, String value) {
        return Balances.of(EDITION, CASELOAD, sample).lines().stream()
                .filter(line -> line.attribute().value().equals(attribute)
                        && value.equals(Objects.requireNonNullElse(line.value(), "mean")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sample_that_is_the_caseload_differs_in_nothing() {
        assertThat(Balances.of(EDITION, CASELOAD, CASELOAD).lines()).allSatisfy(line -> {
            assertThat(line.difference()).isEqualByComparingTo("0");
            assertThat(line.distance()).isEqualTo(Distance.CLOSE);
        });
        assertThat(Balances.of(EDITION, CASELOAD, CASELOAD).apart()).isEmpty();
    }

    /** Python 3.11: {@code (1/7 - 1/4) / sqrt((1/4*3/4 + 1/7*6/7) / 2)}. */
    @Test
    void shares_are_compared_in_standard_deviations() {
        var line = line(CASELOAD.subList(1, 9), "gender", "female");
        assertThat(line.caseload()).hasToString("Measure[count=4, of=16, measure=25.0]");
        assertThat(line.sample()).hasToString("Measure[count=2, of=8, measure=25.0]");
        var fewer = line(CASELOAD.subList(1, 8), "gender", "female");
        assertThat(fewer.difference()).isEqualTo("-0.272");
        assertThat(fewer.distance()).isEqualTo(Distance.FAR);
    }

    /** Python 3.11, {@code statistics.mean} and {@code statistics.variance} of the ages. */
    @Test
    void means_are_compared_in_standard_deviations() {
        var line = line(CASELOAD.subList(0, 6), "age", "mean");
        assertThat(line.caseload().measure()).isEqualTo("13.5");
        assertThat(line.sample().measure()).isEqualTo("12.5");
        assertThat(line.difference()).isEqualTo("-0.469");
        assertThat(line.distance()).isEqualTo(Distance.FAR);
    }

    @Test
    void area_counts_as_an_attribute_and_what_all_share_does_not() {
        var lines = Balances.of(EDITION, CASELOAD, CASELOAD).lines();
        assertThat(lines)
                .extracting(line -> line.attribute().value())
                .containsExactly("area", "area", "gender", "gender", "age");
    }

    @Test
    void values_that_are_not_known_are_a_line_of_their_own() {
        var bare = new Case("bare", Id.of("court"), null, Map.of());
        var all = IntStream.range(0, 17)
                .mapToObj(at -> at < 16 ? CASELOAD.get(at) : bare)
                .toList();
        assertThat(Balances.of(EDITION, all, CASELOAD).lines())
                .filteredOn(line -> "".equals(line.value()))
                .extracting(
                        line -> line.attribute().value(), line -> line.sample().count())
                .containsExactly(tuple("area", 0), tuple("gender", 0));
    }

    @Test
    void what_does_not_vary_and_yet_differs_cannot_be_measured() {
        var all = List.of(CASELOAD.get(0), CASELOAD.get(1));
        var line = Balances.of(EDITION, all, List.of(CASELOAD.get(0))).lines().getLast();
        assertThat(line.attribute()).isEqualTo(Id.of("age"));
        assertThat(line.distance()).isEqualTo(Distance.FAR);
        var none = Balances.of(EDITION, all, List.of()).lines().getLast();
        assertThat(none.difference()).isNull();
        assertThat(none.distance()).isEqualTo(Distance.UNMEASURED);
    }
}

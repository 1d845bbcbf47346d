package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.rule.Scale;

/** How near a percentage stands to which edges of the 2018 scale: 50, 65 and 80. Expected by hand. */
class EdgeTest {
    private static final Scale SCALE = anEdition(withStandard("1.1").question("a"))
            .build()
            .rules()
            .scales()
            .getFirst();

    @ParameterizedTest(name = "{0}% with {1} points: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            65  | 0  | +0 Good over Requires improvement
            66  | 5  | +1 Good over Requires improvement
            64  | 5  | -1 Good over Requires improvement
            45  | 5  | -5 Requires improvement over Inadequate
            44  | 5  | ''
            100 | 5  | ''
            72  | 8  | +7 Good over Requires improvement; -8 Outstanding over Good
            0   | 50 | -50 Requires improvement over Inadequate
            """)
    void each_edge_is_named_with_its_distance(int percent, int most, String expected) {
        assertThat(Edge.near(percent, SCALE, most).stream()
                        .map(edge -> "%+d %s over %s"
                                .formatted(
                                        edge.points(),
                                        edge.from().id(),
                                        edge.below().id()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}

package org.plumbline.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.scenario.Scales;

class WorkedExampleTest {
    private static final Edition EDITION = anEdition(
                    withStandard("1.1").judged(),
                    withStandard("1.2").question("a").question("b").ratedOn(Scales.COMMENT),
                    withStandard("1.3").question("c").perCase().withoutBands(),
                    withStandard("2.1").question("2.1.1").question("2.1.2").lowest())
            .overall(Unrated.SCALE)
            .build();

    /** Expected: by hand from the edges of METHODOLOGY 1.3 and 3.3; the overall is out of 9 with edges 2, 5 and 8. */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "question; 26/31; 84 Outstanding",
                "question; 0/0; nothing to count",
                "1.2; 13/20; 65 MODERATE",
                "1.2; a=3/4 | b=0/2; 50 SUBSTANTIAL",
                "1.2; a = 3/4 | 0/2; 50 SUBSTANTIAL",
                "1.2; 0/0; nothing to count",
                "1.2; 3/4+2; 50 SUBSTANTIAL to 83 MINIMUM",
                "1.2; 3/4+0; 75 MINIMUM",
                "1.3; 13/20; 65",
                "1.3; 1/2+1; 33 to 67",
                "2.1; 2.1.1=26/31 | 2.1.2=17/27; Requires improvement",
                "2.1; 2.1.1=26/31; Outstanding",
                "2.1; 2.1.1=0/0; not rated",
                "2.1; 2.1.1= | 2.1.2=26/31; Outstanding",
                "2.1; 2.1.1=3/4+2 | 2.1.2=9/10; Requires improvement to Outstanding",
                "2.1; 2.1.1=3/4+2 | 2.1.2=1/10; Inadequate",
                "1.1; Good; Good",
                "1.1; good; Good",
                "1.1; ''; not rated",
                "overall; 1.1=Good | 1.2=MODERATE | 2.1=Outstanding; 7/9 Good",
                "overall; 1.1=Good | 1.2=; 2/3 Good",
                "overall; 1.1=good | 1.2=MINIMUM; 5/6 Good",
                "overall; 1.1=; not rated"
            })
    void gives_what_the_rule_gives(String rule, String given, String expected) {
        var example = new WorkedExample(rule, given, expected);
        var result = example.result(EDITION);
        assertThat(result).isEqualTo(expected);
        assertThat(example.isAsExpected(expected)).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "9.9; 1/2",
                "question; many",
                "question; 3/2",
                "question; 1/2+",
                "question; 1234567/1234567",
                "question; 1/2 |",
                "2.1; 2.1.1=many",
                "2.1; a=1/2",
                "1.1; Splendid",
                "overall; 1.3=Good",
                "overall; 1.1=Splendid",
                "overall; 1.2=Good"
            })
    void gives_nothing_for_what_it_cannot_read(String rule, String given) {
        assertThat(new WorkedExample(rule, given, "").result(EDITION)).isNull();
    }

    @Test
    void gives_no_band_where_the_edition_bands_no_questions() {
        var edition = anEdition(withStandard("1.1").question("a"))
                .withoutQuestionBands()
                .build();
        assertThat(new WorkedExample("question", "13/20", "65").result(edition)).isEqualTo("65");
    }

    @Test
    void compares_without_regard_to_case_and_spaces() {
        assertThat(new WorkedExample("q", "", "  65   good ").isAsExpected("65 Good"))
                .isTrue();
        assertThat(new WorkedExample("q", "", "65 Good").isAsExpected("64 Good"))
                .isFalse();
    }
}

package org.plumbline.finding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;
import org.plumbline.scenario.AnEdition;

/** How many cases there are of each kind; the made house style withholds counts below five. */
class CharacteristicsTest {
    private static final Id CUSTODY = Id.of("custody");

    private final List<Case> cases = new ArrayList<>();

    private static AnEdition edition() {
        return anEdition(withStandard("1.1").question("a"))
                .attribute("custody", AttributeType.FLAG)
                .attribute("sentence", AttributeType.CHOICE, "dto", "yro")
                .attribute("age", AttributeType.NUMBER)
                .attribute("start", AttributeType.DATE)
                .attribute("remark", AttributeType.WORDS);
    }

    /** So many cases of an area in which custody is this; null for cases whose records do not say. */
    private CharacteristicsTest with(int count, @Nullable String area, @Nullable String custody) {
        for (int at = 0; at < count; at++) {
            Map<Id, String> attributes = custody == null ? Map.of() : Map.of(CUSTODY, custody);
            cases.add(new Case("case-" + cases.size(), Id.of("court"), area, attributes));
        }
        return this;
    }

    private Characteristics under(Edition edition, String... areas) {
        return Characteristics.of(edition, List.of(areas), Sample.whole(cases));
    }

    /** Printed counts of the flag: yes, no and unrecorded; [c] where withheld. */
    private static String custody(Characteristics characteristics, @Nullable String area) {
        return List.of("yes", "no", Characteristics.UNRECORDED).stream()
                .map(value -> characteristics.count(CUSTODY, area, value))
                .map(count -> count.map(String::valueOf).orElse("[c]"))
                .toList()
                .toString();
    }

    @Test
    void counts_that_are_not_small_are_printed() {
        var counted = with(8, null, "yes")
                .with(12, null, "no")
                .with(5, null, null)
                .under(edition().build());
        assertThat(custody(counted, null)).isEqualTo("[8, 12, 5]");
        assertThat(counted.withholds(CUSTODY)).isFalse();
    }

    @Test
    void a_count_of_none_is_printed() {
        var counted = with(8, null, "yes").under(edition().build());
        assertThat(custody(counted, null)).isEqualTo("[8, 0, 0]");
    }

    /** 25 cases in all are known to everybody, so one small count alone could be had by subtraction. */
    @Test
    void a_small_count_is_withheld_with_one_that_would_give_it_back() {
        var counted = with(8, null, "yes")
                .with(3, null, "no")
                .with(14, null, null)
                .under(edition().build());
        assertThat(custody(counted, null)).isEqualTo("[[c], [c], 14]");
        assertThat(counted.withholds(CUSTODY)).isTrue();
    }

    @Test
    void the_records_that_do_not_say_are_a_kind_too() {
        var counted = with(8, null, "yes")
                .with(14, null, "no")
                .with(2, null, null)
                .under(edition().build());
        assertThat(custody(counted, null)).isEqualTo("[[c], 14, [c]]");
    }

    @Test
    void areas_are_counted_where_the_edition_scores_them() {
        with(8, "north", "yes").with(9, "north", "no").with(7, "south", "yes").with(6, "south", "no");
        var counted = under(edition().scoringAreas().build(), "north", "south");
        assertThat(custody(counted, null)).isEqualTo("[15, 15, 0]");
        assertThat(custody(counted, "north")).isEqualTo("[8, 9, 0]");
        assertThat(custody(counted, "south")).isEqualTo("[7, 6, 0]");
    }

    /** 23 - 21 would be 2, and 30 - 20 would be 10. */
    @Test
    void an_area_is_not_given_back_by_the_whole_less_the_other_area() {
        with(21, "north", "yes").with(20, "north", "no").with(2, "south", "yes").with(10, "south", "no");
        var counted = under(edition().scoringAreas().build(), "north", "south");
        assertThat(custody(counted, "south")).startsWith("[[c], [c]");
        assertThat(custody(counted, null).startsWith("[[c]")
                        || custody(counted, "north").startsWith("[[c]"))
                .isTrue();
    }

    @Test
    void one_attribute_does_not_withhold_another() {
        with(3, null, "yes").with(22, null, "no");
        var counted = under(edition().build());
        assertThat(counted.withholds(CUSTODY)).isTrue();
        assertThat(counted.withholds(Id.of("sentence"))).isFalse();
        assertThat(counted.count(Id.of("sentence"), null, Characteristics.UNRECORDED))
                .contains(25);
        assertThat(counted.count(Id.of("sentence"), null, "dto")).contains(0);
    }

    @Test
    void only_flags_and_choices_have_kinds_to_count() {
        var attributes = edition().build().attributes();
        assertThat(attributes.stream()
                        .filter(Characteristics::isCounted)
                        .map(each -> each.id().value()))
                .containsExactly("custody", "sentence");
        assertThat(Characteristics.values(attributes.get(0))).containsExactly("yes", "no", "");
        assertThat(Characteristics.values(attributes.get(1))).containsExactly("dto", "yro", "");
        assertThat(with(9, null, "yes").under(edition().build()).count(Id.of("age"), null, "14"))
                .isEmpty();
    }

    @Test
    void only_the_cases_that_were_drawn_are_counted() {
        with(9, null, "yes").with(9, null, "no");
        var drawn = cases.stream().limit(12).map(Case::reference).toList();
        var counted = Characteristics.of(edition().build(), List.of(), Sample.drawn(cases, drawn));
        assertThat(counted.below()).isEqualTo(5);
        assertThat(custody(counted, null)).isEqualTo("[[c], [c], 0]");
    }

    @Test
    void a_sample_without_cases_has_nothing_to_withhold() {
        assertThat(custody(under(edition().build()), null)).isEqualTo("[0, 0, 0]");
    }
}

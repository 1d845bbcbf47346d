package org.plumbline.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.framework.words.Id;

class AgreementTest {
    private static List<Pair> pairs(int metMet, int metNot, int notMet, int notNot) {
        var pairs = new ArrayList<Pair>();
        pairs.addAll(Collections.nCopies(metMet, pair(Judgement.MET, Judgement.MET)));
        pairs.addAll(Collections.nCopies(metNot, pair(Judgement.MET, Judgement.NOT_MET)));
        pairs.addAll(Collections.nCopies(notMet, pair(Judgement.NOT_MET, Judgement.MET)));
        pairs.addAll(Collections.nCopies(notNot, pair(Judgement.NOT_MET, Judgement.NOT_MET)));
        return pairs;
    }

    private static Pair pair(Judgement first, Judgement second) {
        return new Pair("C1", Id.of("q"), first, second);
    }

    /** By hand: o = 35/50, e = (25 * 30 + 25 * 20) / 2500 = 0.5, so kappa = 0.2 / 0.5. */
    @Test
    void a_table_worked_out_by_hand() {
        var agreement = Agreement.of(pairs(20, 5, 10, 15));
        assertThat(agreement.compared()).isEqualTo(50);
        assertThat(agreement.same()).isEqualTo(35);
        assertThat(agreement.percent()).isEqualTo(70);
        assertThat(agreement.kappa()).isEqualByComparingTo("0.40");
    }

    /** The same share of agreement says less where one answer is the usual one: o = 0.6, e = 0.54 and 0.46. */
    @Test
    void chance_is_taken_out() {
        assertThat(Agreement.of(pairs(45, 15, 25, 15)).kappa()).isEqualByComparingTo("0.13");
        assertThat(Agreement.of(pairs(25, 35, 5, 35)).kappa()).isEqualByComparingTo("0.26");
    }

    @Test
    void all_alike_and_all_unlike() {
        assertThat(Agreement.of(pairs(5, 0, 0, 5)).kappa()).isEqualByComparingTo("1");
        assertThat(Agreement.of(pairs(0, 5, 5, 0)).kappa()).isEqualByComparingTo("-1");
    }

    @Test
    void where_nothing_can_be_told_from_chance_there_is_no_kappa() {
        assertThat(Agreement.of(pairs(9, 0, 0, 0))).isEqualTo(new Agreement(9, 9, null));
        assertThat(Agreement.of(List.of())).isEqualTo(new Agreement(0, 0, null));
        assertThat(Agreement.of(List.of()).percent()).isNull();
    }

    @Test
    void order_and_sides_change_nothing_and_kappa_stays_in_its_range() {
        for (int seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var pairs = new ArrayList<Pair>();
            for (int at = chance.nextInt(40); at >= 0; at--) {
                pairs.add(pair(any(chance), any(chance)));
            }
            var agreement = Agreement.of(pairs);
            var turned = pairs.stream()
                    .map(it -> pair(/* first= */ it.second(), /* second= */ it.first()))
                    .toList()
                    .reversed();
            assertThat(Agreement.of(turned)).as("seed %d", seed).isEqualTo(agreement);
            if (agreement.kappa() != null) {
                assertThat(agreement.kappa().doubleValue()).as("seed %d", seed).isBetween(-1.0, 1.0);
            }
        }
    }

    private static Judgement any(Random chance) {
        return List.of(Judgement.MET, Judgement.NOT_MET, Judgement.NOT_APPLICABLE)
                .get(chance.nextInt(3));
    }
}

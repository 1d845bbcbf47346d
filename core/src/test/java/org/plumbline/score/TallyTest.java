package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.score.Outcome.Count;
import org.plumbline.score.Outcome.State;

class TallyTest {
    private static final Outcome MET = new Outcome(State.MET, EnumSet.of(Count.MET));
    private static final Outcome NOT_MET = new Outcome(State.NOT_MET, EnumSet.of(Count.NOT_MET));
    private static final Outcome MISSING = new Outcome(State.MISSING, EnumSet.of(Count.MET, Count.NOT_MET));
    private static final Outcome CONFLICT = new Outcome(State.CONFLICT, EnumSet.of(Count.MET, Count.OUT));
    private static final Outcome OPEN = new Outcome(State.OPEN, EnumSet.allOf(Count.class));

    @Test
    void of_nothing_is_nothing() {
        assertThat(Tally.NOTHING.relevant()).isZero();
        assertThat(Tally.NOTHING.share()).isEqualTo(new Share(0, 0));
        assertThat(Tally.NOTHING.isProvisional()).isFalse();
    }

    @Test
    void counts_a_met() {
        assertThat(Tally.of(MET)).isEqualTo(new Tally(1, 0, 0, 0, new Share(1, 1), new Share(1, 1)));
    }

    @Test
    void counts_a_not_met() {
        assertThat(Tally.of(NOT_MET)).isEqualTo(new Tally(0, 1, 0, 0, new Share(0, 1), new Share(0, 1)));
    }

    @Test
    void does_not_count_what_is_out() {
        assertThat(Tally.of(new Outcome(State.OUT, EnumSet.of(Count.OUT)))).isEqualTo(Tally.NOTHING);
    }

    @Test
    void counts_a_missing_answer_as_missing_and_not_as_unsettled() {
        assertThat(Tally.of(MISSING)).isEqualTo(new Tally(0, 0, 1, 0, new Share(0, 1), new Share(1, 1)));
    }

    @Test
    void counts_a_conflict_as_unsettled() {
        assertThat(Tally.of(CONFLICT)).isEqualTo(new Tally(0, 0, 0, 1, new Share(0, 0), new Share(1, 1)));
    }

    @Test
    void counts_an_answer_that_may_not_apply_both_as_it_stands_and_as_unsettled() {
        var perhaps = new Outcome(State.NOT_MET, EnumSet.of(Count.NOT_MET, Count.OUT));
        assertThat(Tally.of(perhaps)).isEqualTo(new Tally(0, 1, 0, 1, new Share(0, 1), new Share(0, 0)));
    }

    @Test
    void adds_part_by_part() {
        var sum = Tally.of(MET)
                .plus(Tally.of(NOT_MET))
                .plus(Tally.of(MISSING))
                .plus(Tally.of(CONFLICT))
                .plus(Tally.of(OPEN));
        assertThat(sum).isEqualTo(new Tally(1, 1, 1, 2, new Share(1, 4), new Share(4, 5)));
        assertThat(sum.relevant()).isEqualTo(2);
        assertThat(sum.share()).isEqualTo(new Share(1, 2));
        assertThat(sum.isProvisional()).isTrue();
    }

    @Test
    void is_provisional_while_one_thing_alone_is_missing_or_unsettled() {
        assertThat(Tally.of(MISSING).isProvisional()).isTrue();
        assertThat(Tally.of(CONFLICT).isProvisional()).isTrue();
        assertThat(Tally.of(MET).isProvisional()).isFalse();
    }

    @Test
    void settled_knows_its_not_met() {
        assertThat(Tally.settled(26, 31)).isEqualTo(new Tally(26, 5, 0, 0, new Share(26, 31), new Share(26, 31)));
    }

    @Test
    void more_missing_widens_it_at_both_ends() {
        assertThat(Tally.settled(3, 4).withMissing(2))
                .isEqualTo(new Tally(3, 1, 2, 0, new Share(3, 6), new Share(5, 6)));
        assertThat(Tally.settled(3, 4).withMissing(2).withMissing(1).missing()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_count_alone_is_a_share_of_one_or_none(Count count) {
        var expected = switch (count) {
            case MET -> new Share(1, 1);
            case NOT_MET -> new Share(0, 1);
            case OUT -> new Share(0, 0);
        };
        assertThat(Tally.share(count)).isEqualTo(expected);
    }
}

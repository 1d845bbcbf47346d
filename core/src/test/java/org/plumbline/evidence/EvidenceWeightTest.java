package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evidence.EvidenceKind.DOCUMENT;
import static org.plumbline.evidence.EvidenceKind.FOCUS_GROUP;
import static org.plumbline.evidence.EvidenceKind.MEETING;
import static org.plumbline.evidence.EvidenceKind.OBSERVATION;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.evidence.EvidenceWeight.Depth;
import org.plumbline.evidence.EvidenceWeight.Leaning;
import org.plumbline.evidence.EvidenceWeight.Side;
import org.plumbline.framework.words.Id;

/** How strong evidence is at a glance. The expected numbers are reckoned by hand from the rule that the class states. */
class EvidenceWeightTest {
    private static Evidence piece(String number, EvidenceKind kind, String ties) {
        return version(number, 1, kind, ties, "");
    }

    private static Evidence version(String number, int version, EvidenceKind kind, String ties, String withdrawn) {
        return new Evidence(
                number, version, kind, "T", "", "", "S", Tie.readAll(ties), "", "", withdrawn, "A1", "2018-09-03");
    }

    private static EvidenceWeight weigh(Evidence... pieces) {
        return EvidenceWeight.of(List.of(Id.of("1.1"), Id.of("1.1.1")), List.of(pieces));
    }

    @Test
    void where_nothing_speaks_there_is_no_strength_and_no_side() {
        var weight = weigh(piece("E1", DOCUMENT, "1.2 for strong"));
        assertThat(weight.pieces()).isZero();
        assertThat(weight.depth()).isEqualTo(Depth.NONE);
        assertThat(weight.leaning()).isEqualTo(Leaning.NONE);
    }

    @Test
    void however_much_of_one_kind_stays_thin() {
        var weight = weigh(
                piece("E1", DOCUMENT, "1.1 for strong"),
                piece("E2", DOCUMENT, "1.1 for strong"),
                piece("E3", DOCUMENT, "1.1.1 for strong"));
        assertThat(weight.depth()).isEqualTo(Depth.THIN);
        assertThat(weight.speaksFor()).isEqualTo(new Side(3, 9));
        assertThat(weight.leaning()).isEqualTo(Leaning.FOR);
    }

    @Test
    void several_kinds_that_are_all_weak_stay_thin_and_one_fair_piece_makes_them_fair() {
        assertThat(weigh(
                                piece("E1", DOCUMENT, "1.1 for weak"),
                                piece("E2", MEETING, "1.1 for weak"),
                                piece("E3", OBSERVATION, "1.1 for weak"))
                        .depth())
                .isEqualTo(Depth.THIN);
        assertThat(weigh(piece("E1", DOCUMENT, "1.1 for weak"), piece("E2", MEETING, "1.1 for fair"))
                        .depth())
                .isEqualTo(Depth.FAIR);
    }

    @Test
    void three_kinds_of_which_one_piece_is_strong_are_firm() {
        var weight = weigh(
                piece("E1", DOCUMENT, "1.1 against weak"),
                piece("E2", MEETING, "1.1.1 against fair"),
                piece("E3", FOCUS_GROUP, "1.1 against strong"));
        assertThat(weight.depth()).isEqualTo(Depth.FIRM);
        assertThat(weight.speaksAgainst()).isEqualTo(new Side(3, 6));
        assertThat(weight.leaning()).isEqualTo(Leaning.AGAINST);
    }

    @Test
    void it_leans_from_three_times_the_points_on() {
        assertThat(weigh(piece("E1", DOCUMENT, "1.1 for strong"), piece("E2", DOCUMENT, "1.1 against weak"))
                        .leaning())
                .isEqualTo(Leaning.FOR);
        assertThat(weigh(piece("E1", DOCUMENT, "1.1 for fair"), piece("E2", DOCUMENT, "1.1 against weak"))
                        .leaning())
                .isEqualTo(Leaning.MIXED);
    }

    @Test
    void a_piece_that_speaks_both_ways_counts_on_both_sides() {
        var weight = weigh(piece("E1", DOCUMENT, "1.1 both fair"));
        assertThat(weight.pieces()).isEqualTo(1);
        assertThat(weight.speaksFor()).isEqualTo(new Side(1, 2));
        assertThat(weight.speaksAgainst()).isEqualTo(new Side(1, 2));
        assertThat(weight.leaning()).isEqualTo(Leaning.MIXED);
    }

    @Test
    void a_piece_tied_twice_counts_once_a_side_at_its_strongest() {
        var weight = weigh(piece("E1", DOCUMENT, "1.1 for weak|1.1.1 for strong|1.1.1 against fair"));
        assertThat(weight.speaksFor()).isEqualTo(new Side(1, 3));
        assertThat(weight.speaksAgainst()).isEqualTo(new Side(1, 2));
    }

    @Test
    void the_newest_version_counts_and_what_is_withdrawn_does_not() {
        var weight = weigh(
                version("E1", 2, DOCUMENT, "1.1 against weak", ""),
                version("E1", 1, DOCUMENT, "1.1 for strong", ""),
                version("E2", 1, MEETING, "1.1 for strong", ""),
                version("E2", 2, MEETING, "1.1 for strong", "It was another service's"));
        assertThat(weight.speaksFor().pieces()).isZero();
        assertThat(weight.speaksAgainst()).isEqualTo(new Side(1, 1));
        assertThat(weight.kinds()).containsExactly(DOCUMENT);
    }

    @Test
    void what_is_written_of_ties_is_read_again_and_nonsense_is_none() {
        var written = "1.1 for strong|1.2.3 both weak";
        assertThat(Tie.written(Tie.readAll(written))).isEqualTo(written);
        assertThat(Stream.of("", "1.1", "1.1 for", "1.1 against none", "1.1 aside weak", "a b c d")
                        .map(Tie::read))
                .allMatch(it -> it.isEmpty());
    }
}

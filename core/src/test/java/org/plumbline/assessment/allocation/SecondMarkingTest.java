package org.plumbline.assessment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.assessment.allocation.Assessor.Wall.Kind.CASE;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.problem.Problem;

class SecondMarkingTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void nobody_marks_a_case_twice_and_each_first_marker_is_looked_at_about_equally(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.works(6 + random.nextInt(40));
        var people = MadeTeams.people(2 + random.nextInt(5)).stream()
                .map(each -> each.withShare(1 + random.nextInt(3)))
                .toList();
        var first = Allocation.of(works, people, List.of(), "seed " + seed);
        var portion = new Portion(random.nextInt(60), 2);
        var second = SecondMarking.of(first.allotments(), works, people, portion, List.of(), "seed " + seed);
        int wanted = portion.of(works.size());
        assertThat(second.problems()).isEmpty();
        assertThat(second.allotments()).hasSize(wanted).allSatisfy(each -> {
            assertThat(each.marking()).isEqualTo(Marking.SECOND);
            assertThat(first.assessor(each.reference()).orElseThrow()).isNotEqualTo(each.assessor());
        });
        for (var load : first.loads()) {
            long seen = second.allotments().stream()
                    .filter(each -> first.assessor(each.reference())
                            .filter(load.assessor()::equals)
                            .isPresent())
                    .count();
            assertThat(Math.abs(seen * works.size() - (long) wanted * load.cases()))
                    .isLessThanOrEqualTo(works.size());
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void walls_hold_for_second_marking_too(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 5 + random.nextInt(20), 1);
        var people = MadeTeams.walled(random, 2 + random.nextInt(4), works);
        var first = Allocation.of(works, people, List.of(), "seed " + seed).allotments();
        var second = SecondMarking.of(first, works, people, new Portion(50, 0), List.of(), "seed " + seed);
        for (var each : second.allotments()) {
            var person = people.stream()
                    .filter(one -> one.id().equals(each.assessor()))
                    .findFirst()
                    .orElseThrow();
            var work = works.stream()
                    .filter(one -> one.reference().equals(each.reference()))
                    .findFirst()
                    .orElseThrow();
            assertThat(person.bar(work)).isEmpty();
        }
        assertThat(second.allotments().stream().map(Allotment::reference).distinct())
                .hasSameSizeAs(second.allotments());
    }

    /** Who has a case first says nothing about whether it is looked at again: over many seeds every case is, about as often. */
    @Test
    void every_case_is_drawn_about_equally_often() {
        var works = MadeTeams.works(20);
        var people = MadeTeams.people(4);
        var first = Allocation.of(works, people, List.of(), "1").allotments();
        var counts = new int[20];
        for (int seed = 0; seed < 1000; seed++) {
            var second = SecondMarking.of(first, works, people, new Portion(20, 0), List.of(), "seed " + seed);
            second.allotments()
                    .forEach(each -> counts[Integer.parseInt(each.reference().substring(1))]++);
        }
        // 1000 draws of 4 in 20: 200 expected, standard deviation 12.6; five of them either way
        assertThat(counts).satisfies(all -> assertThat(all).hasSize(20));
        for (int count : counts) {
            assertThat(count).isBetween(137, 263);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 50, 10", "20, 0, 51, 11", "10, 5, 20, 5", "0, 3, 2, 2", "0, 0, 9, 0", "100, 0, 7, 7"})
    void a_portion_is_rounded_up_and_never_more_than_there_are(int percent, int least, int cases, int portion) {
        assertThat(new Portion(percent, least).of(cases)).isEqualTo(portion);
    }

    @Test
    void what_was_chosen_stays_chosen_and_with_whom() {
        var works = MadeTeams.works(20);
        var people = MadeTeams.people(4);
        var first = Allocation.of(works, people, List.of(), "1").allotments();
        var once = SecondMarking.of(first, works, people, new Portion(20, 0), List.of(), "1");
        var again = SecondMarking.of(first, works, people, new Portion(20, 0), MadeTeams.given(once), "2");
        assertThat(again.allotments())
                .extracting(Allotment::reference, Allotment::assessor)
                .isEqualTo(once.allotments().stream()
                        .map(each -> tuple(each.reference(), each.assessor()))
                        .toList());
        var more = SecondMarking.of(first, works, people, new Portion(40, 0), MadeTeams.given(once), "1");
        assertThat(new HashSet<>(
                        more.allotments().stream().map(Allotment::reference).toList()))
                .hasSize(8)
                .containsAll(
                        once.allotments().stream().map(Allotment::reference).toList());
    }

    @Test
    void one_person_alone_cannot_be_looked_at_by_anybody() {
        var works = MadeTeams.works(5);
        var people = MadeTeams.people(1);
        var first = Allocation.of(works, people, List.of(), "1").allotments();
        var second = SecondMarking.of(first, works, people, new Portion(20, 0), List.of(), "1");
        assertThat(second.allotments()).isEmpty();
        assertThat(second.problems())
                .extracting(Problem::toString)
                .containsExactly("allocation: AL011 1 cases should be marked a second time, and 0 can be."
                        + " Put people on the team who may mark them, or ask for fewer.");
    }

    @Test
    void somebody_who_marked_nothing_first_may_mark_second() {
        var works = MadeTeams.works(6);
        var first = Allocation.of(works, MadeTeams.people(1), List.of(), "1").allotments();
        var lead = Assessor.of("Q1").behind(CASE, "c00", "knows them");
        var second = SecondMarking.of(first, works, List.of(lead), new Portion(100, 0), List.of(), "1");
        assertThat(second.allotments())
                .extracting(Allotment::reference)
                .containsExactly("c01", "c02", "c03", "c04", "c05");
    }

    @Test
    void nothing_marked_first_is_nothing_marked_second() {
        var second = SecondMarking.of(List.of(), List.of(), MadeTeams.people(2), new Portion(20, 3), List.of(), "1");
        assertThat(second.allotments()).isEmpty();
        assertThat(second.problems()).isEmpty();
    }
}

package org.plumbline.assessment.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of allocating, tried on 500 made teams; the random seed in a test's name replays it. */
class AllocationLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** If every case can be given out, it is; and no way of doing so is more even, moves fewer or mixes better. */
    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void no_way_of_giving_out_a_few_cases_is_better(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 1 + random.nextInt(5), 1);
        var people = MadeTeams.walled(random, 1 + random.nextInt(3), works);
        var before = works.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(work -> new Given(
                        work.reference(),
                        people.get(random.nextInt(people.size())).id(),
                        false))
                .toList();
        var made = Allocation.of(works, people, before, "seed " + seed);
        var ways = new EveryWay(works, people, before);
        assertThat(ways.of(made)).isEqualTo(ways.best());
        assertThat(made.isWhole())
                .isEqualTo(ways.best().left() == 0
                        && people.stream().anyMatch(each -> each.away().isEmpty()));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void no_wall_is_passed_no_limit_exceeded_and_every_case_left_is_told(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 5 + random.nextInt(40), 3);
        var people = MadeTeams.walled(random, 2 + random.nextInt(6), works);
        var made = Allocation.of(works, people, List.of(), "seed " + seed);
        for (var person : people) {
            var own = works.stream()
                    .filter(work -> made.assessor(work.reference())
                            .filter(person.id()::equals)
                            .isPresent())
                    .toList();
            assertThat(own).allSatisfy(work -> assertThat(person.bar(work)).isEmpty());
            assertThat(own).hasSizeLessThanOrEqualTo(person.most());
        }
        long told = made.problems().stream()
                .filter(problem ->
                        problem.code() == AllocationProblem.AL001 || problem.code() == AllocationProblem.AL002)
                .count();
        boolean nobody = people.stream().noneMatch(each -> each.away().isEmpty());
        assertThat(made.allotments().size() + (nobody ? works.size() : told)).isEqualTo(works.size());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void without_walls_every_load_is_less_than_one_case_from_its_fair_share(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, random.nextInt(40), 1);
        var people = shares(random);
        var made = Allocation.of(works, people, List.of(), "seed " + seed);
        assertThat(made.problems()).isEmpty();
        assertThat(made.loads())
                .allSatisfy(
                        load -> assertThat(load.fair().isWithin(1, load.work())).isTrue());
        assertThat(made.loads().stream().mapToInt(Load::cases).sum()).isEqualTo(works.size());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void without_walls_the_work_is_no_further_from_its_fair_share_than_the_heaviest_case(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 10 + random.nextInt(20), 4);
        var made = Allocation.of(works, shares(random), List.of(), "seed " + seed);
        int heaviest = works.stream().mapToInt(Work::weight).max().orElse(0);
        assertThat(made.loads())
                .allSatisfy(load ->
                        assertThat(load.fair().isWithin(heaviest, load.work())).isTrue());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_order_of_cases_and_of_people_never_matters(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 5 + random.nextInt(20), 2);
        var people = MadeTeams.walled(random, 2 + random.nextInt(4), works);
        var made = Allocation.of(works, people, List.of(), "seed " + seed);
        var otherWorks = new ArrayList<>(works);
        var otherPeople = new ArrayList<>(people);
        Collections.shuffle(otherWorks, random);
        Collections.shuffle(otherPeople, random);
        var again = Allocation.of(otherWorks, otherPeople, List.of(), "seed " + seed);
        assertThat(again.allotments()).containsExactlyInAnyOrderElementsOf(made.allotments());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void doing_it_again_moves_nothing_even_with_another_seed(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 5 + random.nextInt(30), 1);
        var people = MadeTeams.walled(random, 2 + random.nextInt(5), works);
        var made = Allocation.of(works, people, List.of(), "seed " + seed);
        var again = Allocation.of(works, people, MadeTeams.given(made), "another");
        assertThat(again.moved()).isZero();
        assertThat(again.allotments())
                .allSatisfy(each -> assertThat(each.because()).isEqualTo("as before"));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void among_equals_a_case_more_moves_nothing_and_a_person_more_only_what_they_take_over(long seed) {
        var random = new Random(seed);
        int count = 5 + random.nextInt(30);
        var people = MadeTeams.people(2 + random.nextInt(5));
        var made = Allocation.of(MadeTeams.works(count), people, List.of(), "seed " + seed);
        var before = MadeTeams.given(made);
        assertThat(Allocation.of(MadeTeams.works(count + 1), people, before, "seed " + seed)
                        .moved())
                .isZero();

        var more = new ArrayList<>(people);
        more.add(Assessor.of("Z9"));
        var larger = Allocation.of(MadeTeams.works(count), more, before, "seed " + seed);
        assertThat(larger.moved()).isEqualTo(larger.loads().getLast().cases());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void what_was_begun_never_moves(long seed) {
        var random = new Random(seed);
        var works = MadeTeams.mixed(random, 5 + random.nextInt(20), 3);
        var people = MadeTeams.walled(random, 2 + random.nextInt(4), works);
        var begun = works.stream()
                .filter(_ -> random.nextBoolean())
                .map(work -> new Given(
                        work.reference(),
                        people.get(random.nextInt(people.size())).id(),
                        true))
                .toList();
        var made = Allocation.of(works, people, begun, "seed " + seed);
        assertThat(begun)
                .allSatisfy(
                        given -> assertThat(made.assessor(given.reference())).contains(given.assessor()));
        assertThat(made.moved()).isZero();
    }

    private static List<Assessor> shares(Random random) {
        return MadeTeams.people(1 + random.nextInt(7)).stream()
                .map(each -> each.withShare(1 + random.nextInt(5)))
                .toList();
    }
}

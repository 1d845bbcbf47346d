package org.plumbline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.Recheck;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.draw.DigestOrder;
import org.plumbline.sample.draw.Drawn;
import org.plumbline.scenario.Changed;

/** Laws of drawing, tried on 500 random caseloads and plans; the random seed in a test's name replays it. */
class DrawLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static List<String> references(List<Drawn> cases) {
        return cases.stream().map(Drawn::reference).toList();
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void as_many_are_drawn_as_the_size_says_and_none_twice(long seed) {
        var draw = RandomDraw.of(seed).draw();
        assertThat(draw.sample()).hasSize(draw.size().size());
        assertThat(references(draw.cases()))
                .doesNotHaveDuplicates()
                .hasSize(draw.size().caseload());
        assertThat(draw.size().size()).isBetween(1, draw.size().caseload());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void every_stratum_is_within_one_of_its_share_and_of_its_quota_and_has_its_least(long seed) {
        var made = RandomDraw.of(seed);
        var draw = made.draw();
        assertThat(draw.strata().stream().mapToInt(stratum -> stratum.quota()).sum())
                .isEqualTo(draw.size().size());
        int possible = draw.strata().stream()
                .mapToInt(each -> Math.min(made.least(), each.cases()))
                .sum();
        for (var stratum : draw.strata()) {
            assertThat(stratum.share()
                            .subtract(BigDecimal.valueOf(stratum.quota()))
                            .abs())
                    .as("quota of %s", stratum)
                    .isLessThanOrEqualTo(BigDecimal.ONE);
            assertThat(Math.abs(stratum.taken() - stratum.quota()))
                    .as("%s", stratum)
                    .isLessThanOrEqualTo(1);
            assertThat(stratum.taken()).isLessThanOrEqualTo(stratum.cases());
            if (possible <= draw.size().size()) {
                assertThat(stratum.taken()).isGreaterThanOrEqualTo(Math.min(made.least(), stratum.cases()));
            }
        }
    }

    /** Checked by looking for an exchange within a stratum that would help: there is none left. */
    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void what_must_be_in_the_sample_is_or_no_exchange_would_help(long seed) {
        var made = RandomDraw.of(seed);
        var draw = made.draw();
        for (var required : draw.required()) {
            if (required.drawn() < Math.min(required.needed(), required.there())) {
                assertThat(draw.required().stream()
                                .mapToInt(each -> each.needed())
                                .sum())
                        .as("a single rule is always met; these stand in each other's way: %s", draw.required())
                        .isGreaterThan(required.needed());
                assertThat(draw.size().size())
                        .as("only a small sample can lack one")
                        .isLessThan(12);
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void where_nothing_was_exchanged_the_first_of_each_stratum_are_drawn(long seed) {
        var draw = RandomDraw.of(seed).draw();
        assertThat(draw.swaps()).allSatisfy(swap -> {
            assertThat(draw.find(swap.in())).get().extracting(Drawn::standing).isEqualTo(Drawn.Standing.SAMPLE);
            assertThat(swap.rules()).isNotEmpty();
        });
        if (draw.swaps().isEmpty()) {
            for (var each : draw.cases()) {
                var quota = draw.strata().stream()
                        .filter(stratum -> stratum.name().equals(each.stratum()))
                        .findFirst()
                        .orElseThrow()
                        .quota();
                assertThat(each.standing() == Drawn.Standing.SAMPLE)
                        .as("%s", each)
                        .isEqualTo(each.place() <= quota);
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void places_follow_the_digests_and_these_follow_seed_and_reference_alone(long seed) {
        var made = RandomDraw.of(seed);
        var draw = made.draw();
        for (int at = 0; at < draw.cases().size(); at++) {
            var each = draw.cases().get(at);
            assertThat(each.digest()).isEqualTo(DigestOrder.digest(made.seed(), each.reference()));
            if (each.place() > 1) {
                var before = draw.cases().get(at - 1);
                assertThat(before.place()).isEqualTo(each.place() - 1);
                assertThat(before.digest()).isLessThan(each.digest());
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_list_never_matters_and_the_same_seed_draws_the_same(long seed) {
        var made = RandomDraw.of(seed);
        var shuffled = new ArrayList<>(made.caseload());
        Collections.shuffle(shuffled, new Random(seed));
        var draw = made.draw();
        var again = made.draw(shuffled, made.seed());
        assertThat(again.cases()).isEqualTo(draw.cases());
        assertThat(again.strata()).isEqualTo(draw.strata());
        assertThat(again.swaps()).isEqualTo(draw.swaps());
        assertThat(again.balance()).isEqualTo(draw.balance());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void reserves_are_others_than_the_sample_and_no_more_a_stratum_than_the_plan_says(long seed) {
        var made = RandomDraw.of(seed);
        var draw = made.draw();
        assertThat(references(draw.reserves())).doesNotContainAnyElementsOf(references(draw.sample()));
        for (var stratum : draw.strata()) {
            var ready = draw.reserves().stream()
                    .filter(each -> each.stratum().equals(stratum.name()))
                    .toList();
            int rest = stratum.cases() - stratum.taken();
            assertThat(ready).hasSize(Math.min(rest, made.plan().reserves().whole()));
            assertThat(ready).extracting(Drawn::place).isSorted();
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void replacing_keeps_the_size_and_takes_a_reserve_of_the_same_stratum_while_there_is_one(long seed) {
        var chosen = Chosen.of(RandomDraw.of(seed).draw());
        int size = chosen.sample().size();
        for (var out : chosen.draw().sample()) {
            var reserve = chosen.reserveFor(out.reference());
            var ready = chosen.cases().stream()
                    .filter(each -> each.state() == ChosenCase.State.RESERVE)
                    .toList();
            assertThat(reserve.isPresent()).isEqualTo(!ready.isEmpty());
            if (reserve.isEmpty()) {
                return;
            }
            if (ready.stream().anyMatch(each -> each.stratum().equals(out.stratum()))) {
                assertThat(reserve.get().stratum()).isEqualTo(out.stratum());
            }
            chosen = good(chosen.replace(out.reference(), "moved away", "L1", ""));
            assertThat(chosen.sample()).hasSize(size).doesNotContain(out.one());
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_record_gives_the_sample_again_with_everything_done_to_it(long seed) {
        var made = RandomDraw.of(seed);
        var chosen = Chosen.of(made.draw());
        var first = chosen.draw().sample().getFirst().reference();
        chosen = good(chosen.remove(first, "closed", "", ""));
        var edition = Changed.in(made.edition(), "surroundings.samples", List.of(made.plan()));
        var record = SampleRecord.of(chosen, List.of());
        assertThat(Recheck.notes(edition, made.caseload(), List.of(record), chosen.cases()))
                .isEmpty();
        var fewer = made.caseload().stream()
                .filter(each -> !each.reference().equals(first))
                .toList();
        assertThat(Recheck.notes(edition, fewer, List.of(record), chosen.cases()))
                .isNotEmpty();
    }

    private static <T> T good(Loaded<T> loaded) {
        if (loaded instanceof Loaded.Good<T>(var value, var _)) {
            return value;
        }
        throw new AssertionError(loaded.problems());
    }
}

package org.plumbline.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.caseload.intake.Sent.EDITION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.caseload.Case;
import org.plumbline.scenario.RandomCaseloads;

/** Laws of taking in a list, tried on random lists with faults; the random seed in a test's name replays it. */
class IntakeLawTest {
    private static final List<String> HEADINGS =
            List.of("Case", "Unit", "Area", "Custody", "Age", "Start", "Sentence", "Remark");
    private static final List<String> AREAS = List.of("East", "West");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A list in which about one cell of eight is spoilt. */
    private static SentTable sent(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<SentTable.Row>();
        for (var each : RandomCaseloads.of(EDITION, AREAS, 20, seed)) {
            var cells = new ArrayList<>(cells(each));
            if (random.nextBoolean()) {
                cells.set(
                        random.nextInt(cells.size()),
                        RandomCaseloads.AWKWARD.get(random.nextInt(RandomCaseloads.AWKWARD.size())));
            }
            rows.add(new SentTable.Row(rows.size() + 2, cells));
        }
        return new SentTable("list", HEADINGS, rows);
    }

    private static List<String> cells(Case each) {
        var cells = new ArrayList<String>();
        cells.add(each.reference());
        cells.add(each.unit().value());
        cells.add(String.valueOf(each.area()));
        EDITION.attributes()
                .forEach(attribute -> cells.add(each.attribute(attribute.id()).orElse("")));
        return cells;
    }

    private static SentTable picked(SentTable table, List<Integer> order) {
        return new SentTable(
                table.name(),
                order.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new SentTable.Row(
                                row.number(), order.stream().map(row::cell).toList()))
                        .toList());
    }

    private static Intake take(SentTable table) {
        return CaseloadIntake.take(
                EDITION, AREAS, table, Guessing.of(EDITION, AREAS, table).mapping(), Set.of());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void the_order_of_columns_changes_nothing(long seed) {
        var table = sent(seed);
        var order = new ArrayList<>(IntStream.range(0, HEADINGS.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        var one = take(table);
        var other = take(picked(table, order));
        assertThat(other.cases()).isEqualTo(one.cases());
        assertThat(other.faults())
                .extracting(fault -> "%d %s %s %s %s"
                        .formatted(
                                fault.row(),
                                fault.column(),
                                fault.value(),
                                fault.problem().code().name(),
                                fault.problem().what()))
                .containsExactlyInAnyOrderElementsOf(one.faults().stream()
                        .map(fault -> "%d %s %s %s %s"
                                .formatted(
                                        fault.row(),
                                        fault.column(),
                                        fault.value(),
                                        fault.problem().code().name(),
                                        fault.problem().what()))
                        .toList());
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_list_is_taken_whole_or_not_at_all(long seed) {
        var table = sent(seed);
        var intake = take(table);
        assertThat(intake.cases()).hasSize(intake.isTaken() ? table.rows().size() : 0);
        assertThat(intake.faults()).allSatisfy(fault -> {
            assertThat(fault.problem().what()).isNotBlank();
            assertThat(fault.problem().remedy()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void cases_written_with_our_own_headings_come_back_the_same(long seed) {
        var cases = RandomCaseloads.of(EDITION, AREAS, 20, seed);
        var rows = IntStream.range(0, cases.size())
                .mapToObj(at -> new SentTable.Row(at + 2, cells(cases.get(at))))
                .toList();
        assertThat(take(new SentTable("list", HEADINGS, rows)).cases()).isEqualTo(cases);
    }
}

package org.plumbline.sample.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.RandomDraw;
import org.plumbline.sample.change.ChosenCase.State;
import org.plumbline.sample.change.SampleRecord.Earlier;
import org.plumbline.sample.draw.Drawing;
import org.plumbline.scenario.Changed;

class ChosenTest {
    private static final SamplePlan PLAN =
            aPlan("main").by("risk", "gender").most(4).reserves(1).build();
    private static final Edition EDITION = anEdition(withStandard("1.1").question("asked"))
            .attribute("risk", AttributeType.CHOICE, "low", "high")
            .attribute("gender", AttributeType.CHOICE, "female", "male")
            .samples(PLAN)
            .build();
    private static final List<Case> CASELOAD = IntStream.range(0, 12)
            .mapToObj(at -> new Case(
                    "C-%02d".formatted(at),
                    Id.of("court"),
                    null,
                    Map.of(
                            Id.of("risk"), at < 6 ? "low" : "high",
                            Id.of("gender"), at % 6 < 3 ? "female" : "male")))
            .toList();
    private static final Chosen CHOSEN = Chosen.of(RandomDraw.drawn(Drawing.draw(EDITION, PLAN, CASELOAD, "7", null)));

    private static String drawn(String stratum) {
        return CHOSEN.draw().sample().stream()
                .filter(each -> each.stratum().equals(stratum))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private static Chosen good(Loaded<Chosen> loaded) {
        if (loaded instanceof Loaded.Good<Chosen>(var chosen, var _)) {
            return chosen;
        }
        throw new AssertionError(loaded.problems());
    }

    private static List<String> told(Loaded<Chosen> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> notes(SampleRecord record, List<ChosenCase> rows) {
        return Recheck.notes(EDITION, CASELOAD, List.of(record), rows).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_replaced_case_stays_on_record_beside_the_one_that_came_for_it() {
        var out = drawn("low/male");
        var in = CHOSEN.reserveFor(out).orElseThrow();
        assertThat(in.stratum()).isEqualTo("low/male");
        var after = good(CHOSEN.replace(out, "moved away", "L1", "2018-09-03"));
        assertThat(after.changes())
                .containsExactly(new Change.Replaced(out, in.reference(), "moved away", "L1", "2018-09-03"));
        assertThat(after.cases())
                .filteredOn(each -> each.stratum().equals("low/male"))
                .extracting(ChosenCase::reference, ChosenCase::state, ChosenCase::replaces, ChosenCase::reason)
                .containsExactlyInAnyOrder(
                        tuple(out, State.REPLACED, "", "moved away"),
                        tuple(in.reference(), State.ADDED, out, "moved away"));
        assertThat(CHOSEN.changes()).as("the sample before is what it was").isEmpty();
    }

    @Test
    void where_a_stratum_has_no_reserve_left_the_nearest_one_gives_its_own() {
        var after = good(CHOSEN.replace(drawn("low/male"), "moved", "", ""));
        var second = after.cases().stream()
                .filter(each -> each.state() == State.ADDED)
                .findFirst()
                .orElseThrow();
        assertThat(after.reserveFor(second.reference()))
                .get()
                .extracting(each -> each.stratum())
                .as("the same risk comes before the same gender")
                .isEqualTo("low/female");
    }

    @Test
    void a_case_may_be_added_that_was_not_drawn_and_taken_out_without_another() {
        var rest = CHOSEN.draw().cases().stream()
                .map(each -> each.reference())
                .filter(each ->
                        CHOSEN.cases().stream().noneMatch(row -> row.reference().equals(each)))
                .findFirst()
                .orElseThrow();
        var more = good(CHOSEN.add(rest, "a line of enquiry", "L1", ""));
        assertThat(more.sample()).hasSize(5);
        assertThat(more.cases().getLast().state()).isEqualTo(State.ADDED);
        var fewer = good(more.remove(rest, "looked at elsewhere", "L1", ""));
        assertThat(fewer.sample()).hasSize(4);
        assertThat(fewer.changes()).hasSize(2);
    }

    @Test
    void sa008_only_what_is_in_the_sample_goes_out() {
        assertThat(told(CHOSEN.remove("C-99", "gone", "", "")))
                .containsExactly("samples.main: SA008 case 'C-99' is not in the sample. Name a case that is.");
        assertThat(told(CHOSEN.replace("C-99", "gone", "", "")).getFirst()).contains("SA008 case 'C-99'");
    }

    @Test
    void sa009_nothing_comes_in_twice_or_back() {
        var out = drawn("low/male");
        assertThat(told(CHOSEN.add(out, "again", "", "")))
                .containsExactly(
                        "samples.main: SA009 case %s is in the sample already. Name another case.".formatted(out));
        assertThat(told(good(CHOSEN.remove(out, "gone", "", "")).add(out, "back", "", "")))
                .containsExactly(
                        "samples.main: SA009 case %s was taken out of the sample. Name another case.".formatted(out));
    }

    @Test
    void sa010_every_change_says_why() {
        assertThat(told(CHOSEN.replace(drawn("low/male"), " ", "", "")))
                .containsExactly("samples.main: SA010 the change has no reason. Say why, in a few words.");
    }

    @Test
    void sa011_reserves_come_to_an_end() {
        var chosen = CHOSEN;
        for (int at = 0; at < 4; at++) {
            chosen = good(chosen.replace(chosen.sample().getFirst().reference(), "moved", "", ""));
        }
        var out = chosen.sample().getFirst().reference();
        assertThat(chosen.reserveFor(out)).isEmpty();
        assertThat(told(chosen.replace(out, "moved", "", "")))
                .containsExactly("samples.main: SA011 no reserve is left for case %s. ".formatted(out)
                        + "Take it out, or add another case with a reason.");
    }

    @Test
    void sa012_only_what_the_plan_draws_from_comes_in() {
        assertThat(told(CHOSEN.add("C-99", "a whim", "", "")))
                .containsExactly("samples.main: SA012 case 'C-99' is not one that plan main draws from. "
                        + "Name a case of the caseload and of the plan's units.");
    }

    @Test
    void changes_of_a_record_are_checked_each_at_its_place() {
        var wrong = Chosen.of(CHOSEN.draw(), List.of(new Change.Removed("C-99", "", "", "")));
        assertThat(told(wrong)).singleElement().asString().startsWith("samples.main.changes[0]: SA010 ");
    }

    @Test
    void a_sample_drawn_again_keeps_those_before_with_what_was_done_to_them() {
        var out = drawn("low/male");
        var record = SampleRecord.of(
                good(CHOSEN.remove(out, "gone", "", "")), List.of(new Earlier("1", null, "wrong list", List.of())));
        assertThat(record.givenUp("wrong date"))
                .containsExactly(
                        new Earlier("1", null, "wrong list", List.of()),
                        new Earlier("7", null, "wrong date", List.of(new Change.Removed(out, "gone", "", ""))));
    }

    @Test
    void sa001_and_sa015_a_record_that_cannot_be_drawn_again() {
        var record = SampleRecord.of(CHOSEN, List.of());
        assertThat(notes(Changed.in(record, "plan", Id.of("other")), List.of()))
                .containsExactly("samples.other: note SA001 the edition has no plan other. Use one of main.");
        assertThat(notes(Changed.in(record, "algorithm", "dice-2"), CHOSEN.cases()))
                .containsExactly("samples.main: note SA015 the algorithm 'dice-2' is not known here. "
                        + "Use a version of Plumbline that knows it; this one knows sha256-order-1.");
    }

    @Test
    void sa013_a_sample_that_somebody_changed_by_hand() {
        var record = SampleRecord.of(CHOSEN, List.of());
        var out = CHOSEN.cases().getFirst().reference();
        assertThat(notes(record, CHOSEN.cases())).isEmpty();
        assertThat(notes(record, CHOSEN.cases().subList(1, CHOSEN.cases().size())))
                .containsExactly(("samples.main: note SA013 drawn again from its record, the sample differs in 1 case:"
                                + " %s. Look whether the caseload or the sample was changed by hand; a change belongs"
                                + " into the record, with a reason.")
                        .formatted(out));
        var stranger = new ChosenCase("C-05", Id.of("other"), "", 0, State.DRAWN, "", "");
        assertThat(Recheck.notes(EDITION, CASELOAD, List.of(), List.of(stranger)))
                .extracting(Problem::toString)
                .containsExactly("samples: note SA013 1 case is of no recorded sample: C-05. "
                        + "Name the plan of each, or record how they were drawn.");
    }

    @Test
    void sa014_a_record_made_with_other_numbers() {
        var record = Changed.in(SampleRecord.of(CHOSEN, List.of()), "numbers.z", "1.96");
        assertThat(notes(record, CHOSEN.cases()))
                .singleElement()
                .asString()
                .startsWith("samples.main: note SA014 the record has ")
                .contains("z=1.96", "z=1.28155")
                .endsWith("Keep the edition that the sample was drawn under, or draw again with a reason.");
    }
}

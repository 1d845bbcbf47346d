package org.plumbline.inspection.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.framework.Milestone.Steps.WEEKS;
import static org.plumbline.inspection.timetable.TimetableTest.day;
import static org.plumbline.inspection.timetable.TimetableTest.diary;
import static org.plumbline.inspection.timetable.TimetableTest.milestone;
import static org.plumbline.inspection.timetable.TimetableTest.move;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

/** Every message, word for word; days as in {@link TimetableTest}. */
class TimetableCheckTest {
    private static final List<Milestone> MILESTONES = List.of(
            milestone("notice", "fieldwork-start", -2, -2, WEEKS),
            milestone("draft", "fieldwork-end", 3, 5, WEEKS),
            milestone("reply", "draft", 2, 2, WEEKS),
            milestone("plan", "publication", 4, 4, WEEKS));
    private static final Anchors ANCHORS = new Anchors(day("2031-05-12"), day("2031-05-16"), null);

    @Test
    void a_sound_diary_has_no_problem() {
        var diary = new Diary(
                List.of(move("draft", "2031-06-27"), move("publication", "2031-08-01")),
                List.of(new Diary.Done(Id.of("notice"), day("2031-04-28"))));
        assertThat(told(ANCHORS, diary)).isEmpty();
    }

    @Test
    void a_milestone_that_there_is_not() {
        var diary = new Diary(
                List.of(move("drift", "2031-06-27")), List.of(new Diary.Done(Id.of("publication"), day("2031-08-01"))));
        assertThat(told(ANCHORS, diary))
                .containsExactly(
                        "milestones.drift: TT001 milestone 'drift' is not in the edition."
                                + " Use one of draft, notice, plan, publication, reply.",
                        "milestones.publication: TT001 milestone 'publication' is not in the edition."
                                + " Use one of draft, notice, plan, reply.");
    }

    @Test
    void a_milestone_that_stands_twice() {
        assertThat(told(ANCHORS, diary(move("draft", "2031-06-27"), move("draft", "2031-06-30"))))
                .containsExactly("milestones.draft: TT002 milestone draft stands here again. Keep the day that holds.");
    }

    @Test
    void a_milestone_before_what_it_follows_or_after_what_it_goes_before() {
        assertThat(told(ANCHORS, diary(move("draft", "2031-05-15"), move("notice", "2031-05-13"))))
                .containsExactly(
                        "milestones.draft.on: TT003 draft is moved to 2031-05-15, before fieldwork-end on 2031-05-16."
                                + " Take that day or a later one.",
                        "milestones.notice.on: TT003 notice is moved to 2031-05-13, after fieldwork-start on 2031-05-12."
                                + " Take a day before that.");
        assertThat(told(ANCHORS, diary(move("draft", "2031-06-27"), move("reply", "2031-06-26"))))
                .containsExactly("milestones.reply.on: TT003 reply is moved to 2031-06-26, before draft on 2031-06-27."
                        + " Take that day or a later one.");
        assertThat(told(ANCHORS, diary(move("publication", "2031-08-01"), move("plan", "2031-07-31"))))
                .containsExactly(
                        "milestones.plan.on: TT003 plan is moved to 2031-07-31, before publication on 2031-08-01."
                                + " Take that day or a later one.");
    }

    @Test
    void a_day_that_is_not_worked_is_worth_a_note() {
        assertThat(told(
                        ANCHORS,
                        diary(move("draft", "2031-05-26"), move("reply", "2031-07-05"), move("plan", "2031-07-06"))))
                .containsExactly(
                        "milestones.draft.on: note TT004 draft is moved to 2031-05-26, a bank holiday."
                                + " Keep it if people will be there; else take 2031-05-27.",
                        "milestones.reply.on: note TT004 reply is moved to 2031-07-05, a Saturday."
                                + " Keep it if people will be there; else take 2031-07-07.",
                        "milestones.plan.on: note TT004 plan is moved to 2031-07-06, a Sunday."
                                + " Keep it if people will be there; else take 2031-07-07.");
    }

    @Test
    void fieldwork_that_ends_before_it_starts() {
        assertThat(told(new Anchors(day("2031-05-16"), day("2031-05-12"), null), Diary.EMPTY))
                .containsExactly("fieldwork: TT005 the fieldwork ends 2031-05-12, before it starts 2031-05-16."
                        + " Put the earlier day first.");
    }

    @Test
    void a_move_without_a_reason_or_a_name() {
        var moves = diary(
                new Diary.Move(Id.of("draft"), day("2031-06-27"), " ", "A1", day("2031-05-19")),
                new Diary.Move(Id.of("plan"), day("2031-09-12"), "Holidays", "", day("2031-05-19")));
        assertThat(told(ANCHORS, moves))
                .containsExactly(
                        "milestones.draft: TT006 draft is moved, and it is not said why."
                                + " Say why in 'because' and by whom in 'by'.",
                        "milestones.plan: TT006 plan is moved, and it is not said by whom."
                                + " Say why in 'because' and by whom in 'by'.");
    }

    @Test
    void a_planned_publication_after_the_fact() {
        var out = new Anchors(day("2031-05-12"), day("2031-05-16"), day("2031-08-08"));
        assertThat(told(out, diary(move("publication", "2031-08-01"))))
                .containsExactly("milestones.publication.on: note TT007 publication is planned for 2031-08-01,"
                        + " and the report came out 2031-08-08. Take the plan out, if nobody needs it.");
    }

    @Test
    void all_problems_are_told_at_once() {
        var many = new Diary(List.of(move("drift", "2031-06-27"), move("draft", "2031-05-10")), List.of());
        var codes =
                TimetableCheck.problems(
                                MILESTONES, new Anchors(day("2031-05-16"), day("2031-05-12"), null), many, working())
                        .stream()
                        .map(problem -> problem.code().name())
                        .collect(Collectors.toSet());
        assertThat(codes).isEqualTo(Set.of("TT001", "TT003", "TT004", "TT005"));
    }

    @Test
    void every_code_has_a_meaning_of_its_own() {
        assertThat(Stream.of(TimetableProblem.values()).map(TimetableProblem::meaning))
                .doesNotHaveDuplicates();
    }

    private static List<String> told(Anchors anchors, Diary diary) {
        return TimetableCheck.problems(MILESTONES, anchors, diary, working()).stream()
                .map(Problem::toString)
                .toList();
    }

    private static WorkingDays working() {
        return new WorkingDays(Set.of(day("2031-05-26")));
    }
}

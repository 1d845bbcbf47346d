package org.plumbline.inspection.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.framework.Milestone.Steps.WEEKS;
import static org.plumbline.framework.Milestone.Steps.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.Window;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.Milestone.Steps;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** Days of 2031: 12 May is a Monday; 26 May is made a holiday here. */
class TimetableTest {
    private static final WorkingDays WORKING = new WorkingDays(Set.of(day("2031-05-26")));
    private static final Anchors ANCHORS = new Anchors(day("2031-05-12"), day("2031-05-16"), null);
    private static final List<Milestone> MILESTONES = List.of(
            milestone("notice", "fieldwork-start", -2, -2, WEEKS),
            milestone("draft", "fieldwork-end", 3, 5, WEEKS),
            milestone("reply", "draft", 10, 10, WORKING_DAYS),
            milestone("plan", "publication", 4, 4, WEEKS));

    @Test
    void a_milestone_is_planned_for_the_last_day_of_its_window_and_moves_what_follows() {
        var timetable = timetable(Diary.EMPTY);
        assertThat(when(timetable, "draft"))
                .isEqualTo(new When.Planned(new Window(day("2031-06-06"), day("2031-06-20")), day("2031-06-20")));
        assertThat(when(timetable, "reply").date()).contains(day("2031-07-04"));
        assertThat(when(timetable, "notice").date()).contains(day("2031-04-28"));
        assertThat(timetable.entries())
                .extracting(entry -> entry.milestone().id().value())
                .containsExactly("notice", "draft", "reply", "plan");
    }

    @Test
    void what_waits_for_publication_is_not_yet_known_and_says_why() {
        var plan = when(timetable(Diary.EMPTY), "plan");
        assertThat(plan).isEqualTo(new When.NotYet(Anchors.PUBLICATION));
        assertThat(((When.NotYet) plan).because()).isEqualTo("not yet known, because publication has no day yet");
        assertThat(plan.date()).isEmpty();
        assertThat(plan.span()).isEmpty();
    }

    @Test
    void a_planned_day_of_publication_counts_until_the_report_is_out() {
        var planned = diary(move("publication", "2031-08-01"));
        assertThat(when(timetable(planned), "plan").date()).contains(day("2031-08-29"));
        var out = new Anchors(ANCHORS.fieldworkStart(), ANCHORS.fieldworkEnd(), day("2031-08-08"));
        assertThat(when(Timetable.of(MILESTONES, out, planned, WORKING), "plan").date())
                .contains(day("2031-09-05"));
    }

    @Test
    void without_fieldwork_nothing_is_known_and_each_milestone_says_what_it_waits_for() {
        var timetable = Timetable.of(MILESTONES, new Anchors(null, null, null), Diary.EMPTY, WORKING);
        assertThat(timetable.entries())
                .extracting(Timetable.Entry::when)
                .containsExactly(
                        new When.NotYet(Anchors.FIELDWORK_START),
                        new When.NotYet(Anchors.FIELDWORK_END),
                        new When.NotYet(Id.of("draft")),
                        new When.NotYet(Anchors.PUBLICATION));
    }

    /** The window is exact in each row, and its one day is not worked: Sunday 18 May or the holiday of 26 May 2031. */
    @ParameterizedTest
    @CsvSource({
        "2031-05-12, 2, WEEKS, 2031-05-27",
        "2031-05-11, 1, WEEKS, 2031-05-19",
        "2031-06-09, -2, WEEKS, 2031-05-23",
        "2031-05-18, 0, WEEKS, 2031-05-19",
    })
    void a_day_that_is_not_worked_gives_way_outwards(LocalDate start, int weeks, Steps steps, LocalDate planned) {
        var one = List.of(milestone("one", "fieldwork-start", weeks, weeks, steps));
        var timetable = Timetable.of(one, new Anchors(start, null, null), Diary.EMPTY, WORKING);
        assertThat(when(timetable, "one").date()).contains(planned);
    }

    @Test
    void within_a_window_the_last_worked_day_is_taken() {
        var one = List.of(milestone("one", "fieldwork-start", 1, 2, WEEKS));
        var timetable = Timetable.of(one, new Anchors(day("2031-05-12"), null, null), Diary.EMPTY, WORKING);
        assertThat(when(timetable, "one").date()).contains(day("2031-05-23"));
    }

    @Test
    void a_moved_day_moves_what_is_reckoned_from_it_unless_that_was_moved_itself() {
        var moved = timetable(diary(move("draft", "2031-06-27")));
        assertThat(when(moved, "reply").date()).contains(day("2031-07-11"));
        assertThat(when(moved, "draft").span()).contains(new Window(day("2031-06-06"), day("2031-06-20")));

        var both = timetable(diary(move("draft", "2031-06-27"), move("reply", "2031-07-07")));
        assertThat(when(both, "reply").date()).contains(day("2031-07-07"));
    }

    @Test
    void a_milestone_that_was_reached_counts_from_the_day_it_was() {
        var done = new Diary(
                List.of(move("draft", "2031-06-27")), List.of(new Diary.Done(Id.of("draft"), day("2031-06-25"))));
        assertThat(when(timetable(done), "reply").date()).contains(day("2031-07-09"));
        assertThat(when(timetable(done), "draft").span()).isPresent();
    }

    @Test
    void a_preview_says_every_day_that_changes_and_no_other() {
        var before = timetable(Diary.EMPTY);
        var changes = TimetableChange.between(before, timetable(Diary.EMPTY.with(move("draft", "2031-06-27"))));
        assertThat(changes)
                .extracting(
                        change -> change.milestone().id().value(),
                        change -> change.before().date().orElseThrow(),
                        change -> change.after().date().orElseThrow())
                .containsExactly(
                        tuple("draft", day("2031-06-20"), day("2031-06-27")),
                        tuple("reply", day("2031-07-04"), day("2031-07-11")));
        assertThat(TimetableChange.between(before, before)).isEmpty();
    }

    @Test
    void a_second_move_takes_the_place_of_the_first() {
        var twice = Diary.EMPTY.with(move("draft", "2031-06-27")).with(move("draft", "2031-06-30"));
        assertThat(twice.moves()).extracting(Diary.Move::to).containsExactly(day("2031-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-06-05, TO_COME",
        "2031-06-06, DUE",
        "2031-06-20, DUE",
        "2031-06-21, OVERDUE",
    })
    void a_milestone_is_due_from_the_first_day_of_its_window_and_overdue_after_its_day(
            LocalDate today, Standing standing) {
        assertThat(timetable(Diary.EMPTY).entry(Id.of("draft")).orElseThrow().on(today))
                .isEqualTo(standing);
    }

    @Test
    void a_moved_milestone_is_due_on_its_day_a_reached_one_done_and_an_unknown_one_unknown() {
        var moved = timetable(diary(move("draft", "2031-06-27")))
                .entry(Id.of("draft"))
                .orElseThrow();
        assertThat(Map.of(
                        "26", moved.on(day("2031-06-26")),
                        "27", moved.on(day("2031-06-27")),
                        "28", moved.on(day("2031-06-28"))))
                .isEqualTo(Map.of("26", Standing.TO_COME, "27", Standing.DUE, "28", Standing.OVERDUE));
        var done = new Diary(List.of(), List.of(new Diary.Done(Id.of("draft"), day("2031-06-25"))));
        assertThat(timetable(done).entry(Id.of("draft")).orElseThrow().on(day("2031-06-01")))
                .isEqualTo(Standing.DONE);
        assertThat(timetable(done)
                        .entry(Id.of("plan"))
                        .orElseThrow()
                        .on(day("2031-06-01"))
                        .word())
                .isEqualTo("not-yet-known");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-23, 1, 2031-05-27",
        "2031-05-24, 1, 2031-05-27",
        "2031-05-27, -1, 2031-05-23",
        "2031-05-26, 0, 2031-05-26",
        "2031-05-12, -11, 2031-04-25",
        "2031-05-12, 10, 2031-05-27",
    })
    void working_days_leave_out_weekends_and_holidays(LocalDate from, int days, LocalDate to) {
        assertThat(WORKING.reckoned(from, days)).isEqualTo(to);
    }

    @Test
    void nations_have_words() {
        assertThat(Nation.of("northern-ireland")).contains(Nation.NORTHERN_IRELAND);
        assertThat(Nation.of("France")).isEmpty();
    }

    private static Timetable timetable(Diary diary) {
        return Timetable.of(MILESTONES, ANCHORS, diary, WORKING);
    }

    private static When when(Timetable timetable, String id) {
        return timetable.entry(Id.of(id)).orElseThrow().when();
    }

    static Diary diary(Diary.Move... moves) {
        return new Diary(List.of(moves), List.of());
    }

    static Diary.Move move(String id, String to) {
        return new Diary.Move(Id.of(id), day(to), "The hall is taken", "A1", day("2031-05-19"));
    }

    static Milestone milestone(String id, String after, int from, int until, Steps steps) {
        return new Milestone(
                Id.of(id), new Words(Map.of("en", id)), Id.of(after), from, until, steps, new Grounds("why", "made"));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

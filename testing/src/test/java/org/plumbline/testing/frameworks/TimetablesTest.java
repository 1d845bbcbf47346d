package org.plumbline.testing.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.formats.calendar.BankHolidays;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.timetable.Anchors;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.testing.MadeFiles;

/**
 * Each edition's milestones on real fieldwork. The days were counted by hand on the calendars of those years; what the
 * reports print is said beside it. Where a report gives only the month of its fieldwork, the month's last day stands for
 * its end.
 */
class TimetablesTest {
    private static final FrameworkLibrary FRAMEWORKS = new FrameworkLibrary(MadeFiles.ROOT.resolve("frameworks"));

    /** Printed: on site 14 to 16 December 2015, a Monday to a Wednesday; letter of 27 January 2016. */
    @Test
    void west_london_is_announced_on_a_friday_and_published_on_the_printed_day() {
        assertThat(example("west-london-2016"))
                .isEqualTo("announcement 2015-11-27, last-day-on-site 2015-12-16, letter-published 2016-01-27,"
                        + " action-plan 2016-02-24");
        assertThat(LocalDate.parse("2015-11-27").getDayOfWeek()).hasToString("FRIDAY");
    }

    /** Printed: fieldwork in September, report of December 2018. */
    @Test
    void barking_and_dagenham_is_published_in_the_printed_month() {
        assertThat(example("barking-and-dagenham-2018"))
                .isEqualTo("evidence-in-advance 2018-09-03, case-week 2018-09-07, joint-week 2018-09-14,"
                        + " draft-to-service 2018-11-12, factual-accuracy 2018-11-26, report-published 2018-12-21,"
                        + " action-plan -");
    }

    /** Printed: reports of October 2009, April 2012 and May 2012; provisional findings 2, draft 4 to 6 weeks after. */
    @ParameterizedTest
    @CsvSource({
        "cheshire-2009, 2009-08-14, 2009-09-11, 2009-10-23",
        "waltham-forest-2012, 2012-01-16, 2012-02-10, 2012-03-23",
        "norfolk-2012, 2012-03-14, 2012-04-11, 2012-05-23",
    })
    void core_cases_have_two_then_six_then_six_weeks(String name, String provisional, String draft, String published) {
        assertThat(example(name))
                .isEqualTo("provisional-findings %s, draft-to-service %s, publication-expected %s, improvement-plan -"
                        .formatted(provisional, draft, published));
    }

    /** Made fieldwork: no report of these editions is among the source reports. */
    @Test
    void editions_without_an_example_reckon_past_christmas_and_holidays_too() {
        assertThat(days("yos/2021", "2021-11-01", "2021-11-12"))
                .isEqualTo("evidence-in-advance 2021-11-01, case-week 2021-11-08, joint-week 2021-11-15,"
                        + " draft-to-service 2021-12-24, factual-accuracy 2022-01-12, report-published 2022-02-04,"
                        + " action-plan -");
        assertThat(days("fji/2012", "2013-06-03", "2013-06-14"))
                .isEqualTo("second-week 2013-06-10, provisional-findings 2013-06-28, draft-to-service 2013-07-26,"
                        + " report-published 2013-09-06, improvement-plan -");
    }

    @Test
    void no_milestone_of_any_edition_falls_on_a_day_that_is_not_worked() {
        var working = BankHolidays.workingDays(Nation.ENGLAND, 2017, 2020);
        for (var shelf : FRAMEWORKS.shelves()) {
            var milestones = edition(shelf.toString()).surroundings().milestones();
            for (var start = LocalDate.parse("2018-01-01"); start.getYear() < 2019; start = start.plusDays(1)) {
                var anchors = new Anchors(start, start.plusDays(11), start.plusDays(100));
                assertThat(Timetable.of(milestones, anchors, Diary.EMPTY, working)
                                .entries())
                        .as("%s from %s", shelf, start)
                        .allSatisfy(entry -> assertThat(
                                        working.isWorked(entry.when().date().orElseThrow()))
                                .isEqualTo(true));
            }
        }
    }

    private static String example(String name) {
        var loaded = InspectionFolder.load(MadeFiles.ROOT.resolve("examples").resolve(name), FRAMEWORKS);
        if (!(loaded instanceof Loaded.Good<Inspection>(var inspection, var _))) {
            throw new AssertionError("should be without problems: " + loaded.problems());
        }
        var working = BankHolidays.around(
                Nation.ENGLAND,
                Stream.ofNullable(inspection.visit().anchors().fieldworkStart())
                        .findFirst()
                        .orElseThrow());
        return text(inspection.timetable(working).entries());
    }

    private static String days(String edition, String start, String end) {
        var first = LocalDate.parse(start);
        var anchors = new Anchors(first, LocalDate.parse(end), null);
        return text(Timetable.of(
                        edition(edition).surroundings().milestones(),
                        anchors,
                        Diary.EMPTY,
                        BankHolidays.around(Nation.ENGLAND, first))
                .entries());
    }

    private static Edition edition(String name) {
        var file = FRAMEWORKS.find(name).orElseThrow().file();
        if (!(EditionFile.load(file, name) instanceof Loaded.Good<EditionFile>(var read, var _))) {
            throw new AssertionError(name + " should be without problems");
        }
        return read.edition();
    }

    private static String text(List<Timetable.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.milestone().id() + " "
                        + entry.when().date().map(LocalDate::toString).orElse("-"))
                .collect(Collectors.joining(", "));
    }
}

package org.plumbline.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.inspection.timetable.Nation;
import org.plumbline.inspection.timetable.WorkingDays;

class BankHolidaysTest {
    /**
     * Typed by hand, month and day: 2009 to 2027 as in the government's list for England and Wales (gov.uk/bank-holidays
     * and its earlier years), recalled and not looked up; 2028 to 2030, which are not proclaimed, by the standing rules
     * of the Banking and Financial Dealings Act 1971.
     */
    @ParameterizedTest
    @CsvSource({
        "2009, 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
        "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2029, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2030, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    })
    void england_and_wales_have_the_holidays_of_the_official_list(int year, String days) {
        var official = Stream.of(days.split(" ", -1))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
        assertThat(weekdays(Nation.ENGLAND, year)).isEqualTo(new TreeSet<>(official));
        assertThat(weekdays(Nation.WALES, year)).isEqualTo(new TreeSet<>(official));
    }

    /** Recalled from the same list: what differs from England. */
    @Test
    void scotland_and_northern_ireland_have_their_own() {
        assertThat(only(Nation.SCOTLAND, 2018)).containsExactlyInAnyOrder("2018-01-02", "2018-08-06", "2018-11-30");
        assertThat(only(Nation.SCOTLAND, 2022)).containsExactlyInAnyOrder("2022-01-04", "2022-08-01", "2022-11-30");
        assertThat(only(Nation.NORTHERN_IRELAND, 2018)).containsExactlyInAnyOrder("2018-03-19", "2018-07-12");
        assertThat(BankHolidays.workingDays(Nation.SCOTLAND, 2018, 2018).isHoliday(LocalDate.parse("2018-04-02")))
                .as("Easter Monday is no holiday there")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void years_around_a_day_reach_five_years_either_way(Nation nation) {
        var days = BankHolidays.around(nation, LocalDate.parse("2018-09-03"));
        assertThat(days.holidays().stream().map(Year::from).collect(Collectors.toSet()))
                .hasSize(11)
                .contains(Year.of(2013), Year.of(2023));
    }

    /** Of the Christmas week of 2015: Friday 25 December, and Monday 28 in place of Saturday 26. */
    @Test
    void six_weeks_of_working_days_run_past_christmas() {
        var working = BankHolidays.around(Nation.ENGLAND, LocalDate.parse("2015-12-16"));
        assertThat(working.reckoned(LocalDate.parse("2015-12-24"), 1)).isEqualTo("2015-12-29");
        assertThat(working.reckoned(LocalDate.parse("2016-01-04"), -1)).isEqualTo("2015-12-31");
    }

    private static Set<LocalDate> weekdays(Nation nation, int year) {
        return BankHolidays.workingDays(nation, year, year).holidays().stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> only(Nation nation, int year) {
        WorkingDays england = BankHolidays.workingDays(Nation.ENGLAND, year, year);
        return weekdays(nation, year).stream()
                .filter(day -> !england.isHoliday(day))
                .map(LocalDate::toString)
                .toList();
    }
}

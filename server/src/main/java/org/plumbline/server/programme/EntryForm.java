package org.plumbline.server.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;

/** Reads a planned inspection from the form for it, and fills the form from one. */
final class EntryForm {
    private EntryForm() {}

    /** What was entered; empty when something that an entry needs is not right. */
    static Optional<Entry> read(Entered entered, List<Choice> services, List<Choice> editions, List<Choice> leads) {
        var service = chosen(entered, "service", services);
        if (service == null) {
            entered.wrong("service", "programme.service-missing");
        }
        var edition = chosen(entered, "edition", editions);
        var lead = chosen(entered, "lead", leads);
        var why = entered.limited("why", 2000);
        var week = entered.day("week");
        if (week.isEmpty()) {
            entered.wrong("week", "programme.week-missing");
        }
        var notice = entered.day("notice");
        if (notice.isPresent() && week.isPresent() && !notice.get().isBefore(monday(week.get()))) {
            entered.wrong("notice", "programme.notice-late");
        }
        return service == null || week.isEmpty() || !entered.isRight()
                ? Optional.empty()
                : Optional.of(new Entry(service, edition, why, monday(week.get()), notice.orElse(null), lead));
    }

    static Entered filled(PlannedEntry entry) {
        var values = new LinkedHashMap<String, String>();
        values.put("service", Long.toString(entry.service()));
        values.put("edition", entry.edition() == null ? "" : Long.toString(entry.edition()));
        values.put("lead", entry.lead() == null ? "" : Long.toString(entry.lead()));
        values.put("why", entry.why());
        day("week", entry.week(), values);
        day("notice", entry.noticeOn(), values);
        return Entered.with(values);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void day(String field, @Nullable LocalDate day, Map<String, String> values) {
        if (day != null) {
            values.put(field + "-day", Integer.toString(day.getDayOfMonth()));
            values.put(field + "-month", Integer.toString(day.getMonthValue()));
            values.put(field + "-year", Integer.toString(day.getYear()));
        }
    }

    private static @Nullable Long chosen(Entered entered, String field, List<Choice> choices) {
        var value = entered.text(field);
        if (value.isEmpty()) {
            return null;
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            entered.wrong(field, "programme.choose-again");
            return null;
        }
        return Long.parseLong(value);
    }
}

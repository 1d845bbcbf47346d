package org.plumbline.server.concerns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.evidence.raised.Concern;
import org.plumbline.server.concerns.Concerns.Said;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Entered;

/** What forms say of what is done about a concern. */
final class ConcernForm {
    static final int LONGEST = 4000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("[H:mm][HH:mm]");

    private ConcernForm() {}

    static Said raised(Entered entered) {
        return Said.of(kind(entered, "kind", Concern.KINDS), entered.required("words", LONGEST));
    }

    /** Who was told, when and how. */
    static Said told(Entered entered, LocalDate today) {
        return new Said(
                "",
                entered.required("told-words", LONGEST),
                entered.required("told-post", 200),
                entered.limited("told-name", 200),
                happened(entered, "told", today),
                entered.required("how", 200));
    }

    /** What they answered. */
    static Said answered(Entered entered, LocalDate today) {
        return new Said(
                "",
                entered.required("answered-words", LONGEST),
                entered.limited("answered-post", 200),
                entered.limited("answered-name", 200),
                happened(entered, "answered", today),
                "");
    }

    static Said closed(Entered entered) {
        return Said.of(kind(entered, "outcome", Concern.OUTCOMES), entered.required("closed-words", LONGEST));
    }

    private static String kind(Entered entered, String field, List<String> known) {
        var kind = entered.text(field);
        if (!known.contains(kind)) {
            entered.wrong(field, "concerns.problems." + field);
        }
        return kind;
    }

    /** When it was, by the clock on the wall: a day that is not to come, and a time. */
    private static String happened(Entered entered, String field, LocalDate today) {
        var day = entered.day(field);
        if (day.isEmpty()) {
            entered.wrong(field, "dates.problems.missing");
        } else if (day.get().isAfter(today)) {
            entered.wrong(field, "concerns.problems.to-come");
        }
        var time = field + "-time";
        try {
            var at = LocalTime.parse(entered.text(time).replace('.', ':'), TIME);
            return day.map(it -> it.atTime(at).toString()).orElse("");
        } catch (DateTimeParseException e) {
            entered.wrong(
                    time,
                    entered.text(time).isEmpty() ? "interviews.problems.no-time" : "interviews.problems.no-such-time");
            return "";
        }
    }

    /** The fields of a form that is about today. */
    static Map<String, String> today(LocalDate today) {
        var fields = new LinkedHashMap<>(Dates.fields("told", today));
        fields.putAll(Dates.fields("answered", today));
        return fields;
    }
}

package org.plumbline.server.inspections.interviews;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.inspections.Numbers;
import org.plumbline.server.pages.Entered;

/** What a form, or the row of a file put into its fields, says of an interview. */
final class InterviewForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("[H:mm][HH:mm]");

    private InterviewForm() {}

    /** Reads it, and says everything that is not right. */
    static Interviews.Said read(Entered entered, List<Named> interviewers) {
        var day = entered.day("day");
        var time = time(entered);
        if (day.isPresent() && entered.text("time").isEmpty()) {
            entered.wrong("time", "interviews.problems.no-time");
        }
        if (day.isEmpty() && time.isPresent()) {
            entered.wrong("day", "dates.problems.missing");
        }
        var state = entered.text("state").isEmpty() ? "planned" : entered.text("state");
        if (!Interviews.STATES.contains(state)) {
            entered.wrong("state", "indicators.problems.choose");
        }
        var interviewer = Numbers.in(entered, "interviewer")
                .filter(id -> interviewers.stream().anyMatch(it -> it.id() == id));
        if (!entered.text("interviewer").isEmpty() && interviewer.isEmpty()) {
            entered.wrong("interviewer", "interviews.problems.not-on-team");
        }
        return new Interviews.Said(
                day.flatMap(it -> time.map(it::atTime)).orElse(null),
                entered.number("minutes", 5, 600).orElse(null),
                entered.limited("place", 200),
                entered.required("subject", 200),
                entered.limited("attended", 500),
                state,
                interviewer.orElse(null),
                entered.limited("note", 2000));
    }

    private static Optional<LocalTime> time(Entered entered) {
        var text = entered.text("time").replace('.', ':');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException e) {
            entered.wrong("time", "interviews.problems.no-such-time");
            return Optional.empty();
        }
    }

    /** The fields of a form that starts with an interview. */
    static Map<String, String> fields(Interviews.Listed interview) {
        var fields = new LinkedHashMap<String, String>();
        var at = interview.startsAt();
        if (at != null) {
            fields.putAll(Dates.fields("day", at.toLocalDate()));
            fields.put("time", at.toLocalTime().toString());
        }
        fields.put("minutes", Objects.toString(interview.minutes(), ""));
        fields.put("place", interview.place());
        fields.put("subject", interview.subject());
        fields.put("attended", interview.attended());
        fields.put("state", interview.state());
        fields.put("interviewer", Objects.toString(interview.interviewer(), ""));
        fields.put("note", interview.note());
        return fields;
    }
}

package org.plumbline.server.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Entered;

/** What a form says of a document that was asked for. */
final class RequestForm {
    private RequestForm() {}

    /** Reads it, and says everything that is not right. */
    static Requests.Said read(Entered entered, Ground ground, boolean fileCame, LocalDate today) {
        var asked = entered.day("asked").orElse(null);
        if (asked == null) {
            entered.wrong("asked", "dates.problems.missing");
        }
        var due = entered.day("due").orElse(null);
        if (asked != null && due != null && due.isBefore(asked)) {
            entered.wrong("due", "evidence.problems.due-early");
        }
        var received = entered.day("received").orElse(fileCame ? today : null);
        if (asked != null && received != null && received.isBefore(asked)) {
            entered.wrong("received", "evidence.problems.received-early");
        }
        if (received != null && received.isAfter(today)) {
            entered.wrong("received", "evidence.problems.received-late");
        }
        var about = entered.text("about");
        if (!about.isEmpty() && ground.find(about).isEmpty()) {
            entered.wrong("about", "evidence.problems.about");
        }
        return new Requests.Said(
                entered.required("what", 500),
                entered.limited("asked-of", 200),
                asked,
                due,
                about,
                received,
                entered.limited("note", 2000),
                entered.limited("withdrawn", 2000));
    }

    /** The fields of a form that starts with a request. */
    static Map<String, String> fields(Asked there) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("what", there.what());
        fields.put("asked-of", there.askedOf());
        fields.putAll(Dates.fields("asked", there.askedOn()));
        fields.putAll(Dates.fields("due", there.dueOn()));
        fields.putAll(Dates.fields("received", there.receivedOn()));
        fields.put("about", there.about());
        fields.put("note", there.note());
        fields.put("withdrawn", there.withdrawn());
        return fields;
    }
}

package org.plumbline.server.people;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.inspection.team.Interest;
import org.plumbline.server.pages.Entered;

/** What a form says of an interest. */
record InterestForm(
        long service, Interest.Kind kind, String note, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** What was entered, if all is right; what is not is said. */
    static Optional<InterestForm> read(Entered entered, Services services) {
        var number = entered.text("service");
        var service = number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
        if (services.name(service).isEmpty()) {
            entered.wrong("service", "people.choose-service");
        }
        var kind = Interest.Kind.of(entered.text("kind"));
        if (kind.isEmpty()) {
            entered.wrong("kind", "people.choose-kind");
        }
        var note = entered.limited("note", 2000);
        var from = entered.day("from");
        var until = entered.day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            entered.wrong("until", "people.ends-before");
        }
        return entered.isRight()
                ? Optional.of(new InterestForm(service, kind.orElseThrow(), note, from, until))
                : Optional.empty();
    }
}

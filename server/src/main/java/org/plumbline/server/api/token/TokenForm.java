package org.plumbline.server.api.token;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.server.access.Scope;
import org.plumbline.server.pages.Entered;

/** What somebody says of a token they want; all that is not right is said. */
record TokenForm(String name, Set<Scope> scopes, LocalDate until) {
    TokenForm {
        scopes = Set.copyOf(scopes);
    }

    static TokenForm read(Entered entered, LocalDate today) {
        var name = entered.required("name", 100);
        var scopes = EnumSet.noneOf(Scope.class);
        for (var word : entered.all("scopes")) {
            Scope.of(word).ifPresentOrElse(scopes::add, () -> entered.wrong("scopes", "tokens.problems.no-such-scope"));
        }
        if (scopes.isEmpty()) {
            entered.wrong("scopes", "tokens.problems.no-scope");
        }
        var until = entered.day("until");
        if (until.isEmpty()) {
            entered.wrong("until", "tokens.problems.no-day");
        } else if (until.get().isBefore(today)) {
            entered.wrong("until", "tokens.problems.past");
        } else if (until.get().isAfter(today.plusYears(1))) {
            entered.wrong("until", "tokens.problems.far");
        }
        return new TokenForm(name, scopes, until.orElse(today));
    }
}

package org.plumbline.server.audit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.springframework.stereotype.Component;

/** Reads the form of a search: what is typed for a person or an inspection becomes the one that is meant. */
@Component
class Asked {
    private static final int LONGEST = 200;

    private final Naming naming;

    Asked(Naming naming) {
        this.naming = naming;
    }

    /**
     * A search that was read.
     *
     * @param people to choose from, when several fit what was typed
     * @param inspections to choose from, when several fit
     */
    record Read(Search search, List<Choice> people, List<Choice> inspections) {}

    Read read(Entered entered) {
        var people = entered.limited("who", LONGEST).isEmpty() || !entered.isRight()
                ? List.<Choice>of()
                : naming.people(entered.text("who"));
        var inspections = entered.limited("where", LONGEST).isEmpty() || !entered.isRight()
                ? List.<Choice>of()
                : naming.inspections(entered.text("where"));
        var person = meant(entered, Kind.PERSON, people);
        var inspection = meant(entered, Kind.INSPECTION, inspections);
        var since = entered.day("since");
        var until = entered.day("until");
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            entered.wrong("until", "audit.until-before-since");
        }
        var search = new Search(
                person,
                entered.limited("action", LONGEST),
                inspection,
                entered.limited("case", LONGEST),
                since.orElse(null),
                until.orElse(null),
                entered.limited("from", LONGEST));
        return new Read(search, several(people), several(inspections));
    }

    /** What a name can stand for: the field in which it is typed, the one that has its number, and what can be wrong. */
    enum Kind {
        PERSON("who", "person", "audit.nobody-who", "audit.too-many-who", "audit.choose-who"),
        INSPECTION("where", "inspection", "audit.nobody-where", "audit.too-many-where", "audit.choose-where");

        private final String typed;
        private final String number;
        private final String none;
        private final String tooMany;
        private final String several;

        Kind(String typed, String number, String none, String tooMany, String several) {
            this.typed = typed;
            this.number = number;
            this.none = none;
            this.tooMany = tooMany;
            this.several = several;
        }
    }

    /** What is meant by what was typed, or by the number that a link or a choice carries. */
    static @Nullable Long meant(Entered entered, Kind kind, List<Choice> fitting) {
        var chosen = entered.text(kind.number);
        if (entered.text(kind.typed).isEmpty()) {
            return chosen.matches("[0-9]{1,18}") ? Long.valueOf(chosen) : null;
        }
        if (fitting.size() == 1) {
            return Long.valueOf(fitting.getFirst().value());
        }
        if (fitting.stream().anyMatch(it -> it.value().equals(chosen))) {
            return Long.valueOf(chosen);
        }
        if (fitting.isEmpty()) {
            entered.wrong(kind.typed, kind.none);
        } else if (fitting.size() > Naming.MOST) {
            entered.wrong(kind.typed, kind.tooMany);
        } else {
            entered.wrong(kind.number, kind.several);
        }
        return null;
    }

    static List<Choice> several(List<Choice> fitting) {
        return fitting.size() > 1 && fitting.size() <= Naming.MOST ? fitting : List.of();
    }
}

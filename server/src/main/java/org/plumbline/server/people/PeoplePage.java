package org.plumbline.server.people;

import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of people, and adding one. */
@Controller
public class PeoplePage {
    private final People people;
    private final Services services;
    private final PersonForm form;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    PeoplePage(People people, Services services, PersonForm form, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.people = people;
        this.services = services;
        this.form = form;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** The list, from a place on; {@code next} is where the next page starts, 0 when there is none. */
    public record Listed(String search, List<People.Line> lines, int from, int next) {}

    /** The form for one person, new or known. */
    public record Adding(Entered entered, List<Choice> services, List<String> roles) {}

    @GetMapping("/people")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional(readOnly = true)
    public Screen list(Entered entered) {
        var search = entered.text("search");
        var from = Math.clamp(entered.number("from", 0, 1_000_000).orElse(0), 0, 1_000_000);
        var lines = people.search(search, from, People.PAGE + 1);
        var more = lines.size() > People.PAGE;
        return Screen.of(
                "people/list",
                new Listed(search, more ? lines.subList(0, People.PAGE) : lines, from, more ? from + People.PAGE : 0));
    }

    @GetMapping("/people/new")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional(readOnly = true)
    public Screen ask() {
        return Screen.of("people/new", adding(Entered.with(java.util.Map.of("language", "en"))));
    }

    @PostMapping("/people/new")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen add(Entered entered) {
        var given = form.read(entered, 0);
        // a form sent a second time finds the address taken by what it made the first time
        if (given.isEmpty() && !onceOnly.wasTaken(entered)) {
            return Screen.notRight("people/new", adding(entered));
        }
        return onceOnly.take(entered, () -> {
            var person = given.orElseThrow();
            var id = people.add(person);
            audit.note(Deed.of("person-added").to(person.name()).with("person", id));
            Notice.say(texts, "people.added", person.name());
            return "/people/" + id;
        });
    }

    private Adding adding(Entered entered) {
        return new Adding(entered, services.choices(), officeRoles());
    }

    static List<String> officeRoles() {
        return PersonForm.OFFICE.stream().sorted().map(Standing::code).toList();
    }
}

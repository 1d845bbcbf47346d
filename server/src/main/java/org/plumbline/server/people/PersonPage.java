package org.plumbline.server.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One person, changed; they leave and come back. */
@Controller
public class PersonPage {
    private final People people;
    private final Services services;
    private final PersonForm form;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final Texts texts;

    PersonPage(
            People people,
            Services services,
            PersonForm form,
            Accounts accounts,
            Sessions sessions,
            Audit audit,
            Texts texts) {
        this.people = people;
        this.services = services;
        this.form = form;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.texts = texts;
    }

    /** All that an administrator sees of a person. */
    public record Shown(
            People.Person person,
            Entered entered,
            Changed changed,
            List<Choice> services,
            List<String> roles,
            boolean gone,
            boolean locked,
            boolean hasPassword,
            boolean secondFactor,
            int version)
            implements Again {}

    @GetMapping("/people/{person}")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long person) {
        var found = found(person);
        var entered = PersonForm.of(found, people.roles(person));
        return Screen.of("people/person", shown(found, entered, Changed.NOTHING));
    }

    @PostMapping("/people/{person}")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen change(@PathVariable long person, Entered entered, jakarta.servlet.http.HttpServletRequest request) {
        var found = found(person);
        var given = form.read(entered, person);
        if (given.isPresent()
                && !given.get().roles().contains(Role.ADMINISTRATOR)
                && people.roles(person).contains(Role.ADMINISTRATOR)
                && people.otherAdministrators(person) == 0) {
            entered.wrong("roles", "people.last-administrator");
        }
        if (given.isEmpty() || !entered.isRight()) {
            return Screen.notRight("people/person", shown(found, entered, Changed.NOTHING));
        }
        var version = entered.number("version", 0, 999_999_999).orElse(0);
        var before = people.roles(person);
        if (!people.change(person, given.get(), version)) {
            var changed = changed(found, entered, Language.of(request));
            return Screen.changedMeanwhile("people/person", shown(found, entered, changed));
        }
        audit.note(Deed.of("person-changed")
                .to(given.get().name())
                .with("person", person)
                .with("roles-before", before)
                .with("roles", given.get().roles()));
        Notice.say(texts, "people.changed", given.get().name());
        return Screen.goTo("/people/" + person);
    }

    @PostMapping("/people/{person}/leave")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen leave(@PathVariable long person) {
        var found = found(person);
        if (people.roles(person).contains(Role.ADMINISTRATOR) && people.otherAdministrators(person) == 0) {
            var entered = PersonForm.of(found, people.roles(person));
            entered.wrong("roles", "people.last-administrator");
            return Screen.notRight("people/person", shown(found, entered, Changed.NOTHING));
        }
        people.leave(person);
        sessions.endAll(person);
        audit.note(Deed.of("person-left").to(found.name()).with("person", person));
        Notice.say(texts, "people.left", found.name());
        return Screen.goTo("/people/" + person);
    }

    @PostMapping("/people/{person}/come-back")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen comeBack(@PathVariable long person) {
        var found = found(person);
        people.comeBack(person);
        audit.note(Deed.of("person-changed")
                .to(found.name())
                .with("person", person)
                .with("here", "again"));
        Notice.say(texts, "people.changed", found.name());
        return Screen.goTo("/people/" + person);
    }

    private People.Person found(long person) {
        return people.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Shown shown(People.Person person, Entered entered, Changed changed) {
        var account = accounts.of(person.id());
        return new Shown(
                person,
                entered,
                changed,
                services.choices(),
                PeoplePage.officeRoles(),
                person.leftOn() != null,
                accounts.isLocked(person.id()),
                account.map(it -> it.password() != null).orElse(false),
                account.map(Accounts.Account::secondFactor).orElse(false),
                person.version());
    }

    private Changed changed(People.Person now, Entered entered, String language) {
        var compared = new ArrayList<Changed.Difference>();
        var standing = PersonForm.of(now, people.roles(now.id()));
        for (var field : List.of("name", "email")) {
            compared.add(new Changed.Difference(
                    texts.in(language, "people." + field), standing.text(field), entered.text(field)));
        }
        compared.add(new Changed.Difference(
                texts.in(language, "people.own-service"),
                service(now.ownService()),
                service(entered.text("own-service").isEmpty() ? null : Long.valueOf(entered.text("own-service")))));
        compared.add(new Changed.Difference(
                texts.in(language, "people.roles"), roles(standing, language), roles(entered, language)));
        return Changed.by(people.lastChangedBy(now.id()), compared);
    }

    private String service(@Nullable Long id) {
        return id == null ? "" : services.name(id).orElse("");
    }

    private String roles(Entered form, String language) {
        return String.join(
                ", ",
                form.all("roles").stream()
                        .sorted()
                        .map(code -> texts.in(language, "roles." + code))
                        .toList());
    }
}

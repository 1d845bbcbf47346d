package org.plumbline.server.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A person's interests and training, as an administrator keeps them. */
@Controller
public class TiesPage {
    private final People people;
    private final Ties ties;
    private final Services services;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    TiesPage(People people, Ties ties, Services services, OnceOnly onceOnly, Audit audit, Texts texts, Clock clock) {
        this.people = people;
        this.ties = ties;
        this.services = services;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What stands, and the forms for more. */
    public record Kept(
            People.Person person,
            List<Ties.Declared> interests,
            List<Ties.Passed> training,
            Entered interest,
            Entered course,
            List<Choice> services,
            List<String> kinds) {}

    @GetMapping("/people/{person}/ties")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long person) {
        return Screen.of("people/ties", kept(person, Entered.nothing(), Entered.nothing()));
    }

    @PostMapping("/people/{person}/interests")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen declare(@PathVariable long person, Entered entered) {
        var found = found(person);
        var form = InterestForm.read(entered, services);
        if (form.isEmpty()) {
            return Screen.notRight("people/ties", kept(person, entered, Entered.nothing()));
        }
        return onceOnly.take(entered, () -> {
            var it = form.get();
            ties.declare(person, it.service(), it.kind(), it.note(), it.from(), it.until());
            var service = services.name(it.service()).orElse("");
            audit.note(Deed.of("interest-declared")
                    .to(found.name())
                    .with("person", person)
                    .with("service", service));
            return back(person, "people.interest-declared");
        });
    }

    @PostMapping("/people/{person}/interests/{interest}/end")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen end(@PathVariable long person, @PathVariable long interest) {
        var found = found(person);
        if (ties.end(person, interest, LocalDate.now(clock))) {
            audit.note(Deed.of("interest-ended")
                    .to(found.name())
                    .with("person", person)
                    .with("interest", interest));
        }
        return Screen.goTo(back(person, "people.interest-ended"));
    }

    @PostMapping("/people/{person}/training")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen passed(@PathVariable long person, Entered entered) {
        var found = found(person);
        var course = entered.required("course", 200);
        var on = entered.day("passed");
        var until = entered.day("valid");
        if (on.isEmpty()) {
            entered.wrong("passed", "form.missing");
        } else if (until.isPresent() && until.get().isBefore(on.get())) {
            entered.wrong("valid", "people.ends-before");
        }
        if (!entered.isRight()) {
            return Screen.notRight("people/ties", kept(person, Entered.nothing(), entered));
        }
        return onceOnly.take(entered, () -> {
            ties.passed(person, course, on.orElseThrow(), until);
            audit.note(Deed.of("training-added")
                    .to(found.name())
                    .with("person", person)
                    .with("course", course));
            return back(person, "people.training-added");
        });
    }

    @PostMapping("/people/{person}/training/{training}/remove")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen remove(@PathVariable long person, @PathVariable long training) {
        var found = found(person);
        if (ties.remove(person, training)) {
            audit.note(Deed.of("training-removed").to(found.name()).with("person", person));
        }
        return Screen.goTo(back(person, "people.training-removed"));
    }

    private String back(long person, String notice) {
        Notice.say(texts, notice);
        return "/people/" + person + "/ties";
    }

    private People.Person found(long person) {
        return people.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Kept kept(long person, Entered interest, Entered course) {
        return new Kept(
                found(person),
                ties.interests(person),
                ties.training(person),
                interest,
                course,
                services.choices(),
                OwnInterestsPage.kinds());
    }
}

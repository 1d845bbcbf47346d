package org.plumbline.server.people;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.WaysIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How an administrator helps somebody in: a link to choose a password, a second factor taken away, a lock undone. */
@Controller
public class RecoverPage {
    private final People people;
    private final WaysIn ways;
    private final Accounts accounts;
    private final Audit audit;
    private final Texts texts;

    RecoverPage(People people, WaysIn ways, Accounts accounts, Audit audit, Texts texts) {
        this.people = people;
        this.ways = ways;
        this.accounts = accounts;
        this.audit = audit;
        this.texts = texts;
    }

    /** A link to hand over, shown this once. */
    public record Link(long person, String name, String address) {}

    @PostMapping("/people/{person}/link")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen link(@PathVariable long person, HttpServletRequest request) {
        var found = found(person);
        var path = ways.make(person, found.name());
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(path)
                .build()
                .toUriString();
        return Screen.of("people/link", new Link(person, found.name(), address));
    }

    @PostMapping("/people/{person}/unlock")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen unlock(@PathVariable long person) {
        var found = found(person);
        if (accounts.unlock(person)) {
            audit.note(Deed.of("account-unlocked").to(found.name()));
        }
        Notice.say(texts, "people.unlocked", found.name());
        return Screen.goTo("/people/" + person);
    }

    @PostMapping("/people/{person}/second-factor")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen takeAway(@PathVariable long person) {
        var found = found(person);
        ways.removeSecondFactor(person, found.name());
        Notice.say(texts, "people.factor-removed", found.name());
        return Screen.goTo("/people/" + person);
    }

    private People.Person found(long person) {
        return people.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

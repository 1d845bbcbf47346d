package org.plumbline.server.copies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A copy of what is held on a member of staff: taken out by themselves, or by an administrator who says why. */
@Controller
public class PersonCopyPage {
    private static final int LONGEST = 1000;

    private final PersonCopies copies;
    private final CopyFile file;
    private final Audit audit;
    private final JteScreens screens;

    PersonCopyPage(PersonCopies copies, CopyFile file, Audit audit, JteScreens screens) {
        this.copies = copies;
        this.file = file;
        this.audit = audit;
        this.screens = screens;
    }

    /**
     * What the page shows.
     *
     * @param own whether it is about who looks
     */
    public record Ask(long person, String name, boolean own, Entered entered) {
        public String action() {
            return own ? "/account/copy" : "/people/%d/copy".formatted(person);
        }
    }

    @GetMapping("/account/copy")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen askOwn() {
        return Screen.of("copies/person", ask(me(), true, Entered.nothing()));
    }

    @PostMapping("/account/copy")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public void sendOwn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(me(), "", request, response);
    }

    @GetMapping("/people/{person}/copy")
    @Needs(Right.OPERATE)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long person) {
        return Screen.of("copies/person", ask(person, false, Entered.nothing()));
    }

    @PostMapping("/people/{person}/copy")
    @Needs(Right.OPERATE)
    @Transactional
    public void send(
            @PathVariable long person, Entered entered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ask = ask(person, false, entered);
        var why = entered.required("why", LONGEST);
        if (!entered.isRight()) {
            screens.write(Screen.notRight("copies/person", ask), request, response);
            return;
        }
        send(person, why, request, response);
    }

    private void send(long person, String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.of(request);
        audit.note(Deed.of("person-copied").with("person", person).with("reason", why));
        file.send(copies.of(person, language), language, "copy-person-%d".formatted(person), response);
    }

    private Ask ask(long person, boolean own, Entered entered) {
        var name = copies.name(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Ask(person, name, own, entered);
    }

    private static long me() {
        return Acting.now()
                .map(Acting::person)
                .orElseThrow(() -> new IllegalStateException("somebody is signed in here"));
    }
}

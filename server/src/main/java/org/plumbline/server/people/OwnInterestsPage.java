package org.plumbline.server.people;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.inspection.team.Interest;
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
import org.plumbline.server.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own interests: declared by oneself, ended by an administrator. */
@Controller
public class OwnInterestsPage {
    private final Ties ties;
    private final Services services;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    OwnInterestsPage(Ties ties, Services services, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.ties = ties;
        this.services = services;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What one declared, and the form for more. */
    public record Own(List<Ties.Declared> interests, Entered entered, List<Choice> services, List<String> kinds) {}

    @GetMapping("/account/interests")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen show(@AuthenticationPrincipal SignedIn me) {
        return Screen.of("people/own-interests", own(me, Entered.nothing()));
    }

    @PostMapping("/account/interests")
    @Needs(Right.OWN_PLACE)
    @Transactional
    public Screen declare(@AuthenticationPrincipal SignedIn me, Entered entered) {
        var form = InterestForm.read(entered, services);
        if (form.isEmpty()) {
            return Screen.notRight("people/own-interests", own(me, entered));
        }
        return onceOnly.take(entered, () -> {
            var it = form.get();
            ties.declare(me.person(), it.service(), it.kind(), it.note(), it.from(), it.until());
            audit.note(Deed.of("interest-declared")
                    .to(services.name(it.service()).orElse(""))
                    .with("person", me.person()));
            Notice.say(texts, "people.interest-declared");
            return "/account/interests";
        });
    }

    private Own own(SignedIn me, Entered entered) {
        return new Own(ties.interests(me.person()), entered, services.choices(), kinds());
    }

    static List<String> kinds() {
        return Stream.of(Interest.Kind.values()).map(Interest.Kind::word).toList();
    }
}

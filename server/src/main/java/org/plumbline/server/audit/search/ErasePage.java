package org.plumbline.server.audit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Erasure;
import org.plumbline.server.database.Acting;
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

/** The pages on which an administrator erases what was noted about a case or a person: first what it would take, then it. */
@Controller
public class ErasePage {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1000;

    private final Erasure erasure;
    private final Naming naming;
    private final OnceOnly onceOnly;
    private final Texts texts;

    ErasePage(Erasure erasure, Naming naming, OnceOnly onceOnly, Texts texts) {
        this.erasure = erasure;
        this.naming = naming;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /** The form. */
    public record Form(Entered entered, List<Choice> people, List<Choice> inspections) {}

    /** What is about to be erased. */
    public record Check(Entered entered, String about, int entries) {}

    @GetMapping("/audit/erase")
    @Needs(Right.OPERATE)
    Screen form() {
        return Screen.of("audit/erase", new Form(Entered.nothing(), List.of(), List.of()));
    }

    @PostMapping("/audit/erase")
    @Needs(Right.OPERATE)
    @Transactional
    public Screen erase(Entered entered) {
        var kind = entered.text("kind");
        var people = kind.equals("person") ? naming.people(entered.required("who", LONGEST)) : List.<Choice>of();
        var inspections =
                kind.equals("case") ? naming.inspections(entered.required("where", LONGEST)) : List.<Choice>of();
        var about = about(kind, entered, people, inspections);
        var why = entered.required("why", LONGEST_REASON);
        if (about == null || !entered.isRight()) {
            return Screen.notRight("audit/erase", new Form(entered, Asked.several(people), Asked.several(inspections)));
        }
        if (!entered.has("sure", "yes")) {
            return Screen.of(
                    "audit/erase-check", new Check(entered, words(about, people, inspections), erasure.found(about)));
        }
        return onceOnly.take(entered, () -> {
            Notice.say(texts, "audit.erase.done", erasure.erase(about, why));
            return "/audit";
        });
    }

    private static Erasure.@Nullable About about(
            String kind, Entered entered, List<Choice> people, List<Choice> inspections) {
        return switch (kind) {
            case "person" -> {
                var person = Asked.meant(entered, Asked.Kind.PERSON, people);
                if (person != null
                        && person.equals(Acting.now().map(Acting::person).orElse(null))) {
                    entered.wrong("who", "audit.erase.not-oneself");
                }
                yield person == null ? null : new Erasure.About.Person(person);
            }
            case "case" -> {
                var inspection = Asked.meant(entered, Asked.Kind.INSPECTION, inspections);
                var reference = entered.required("case", LONGEST);
                yield inspection == null ? null : new Erasure.About.Case(inspection, reference);
            }
            default -> {
                entered.wrong("kind", "audit.erase.choose");
                yield null;
            }
        };
    }

    /** The one that is meant, in words. */
    private static String words(Erasure.About about, List<Choice> people, List<Choice> inspections) {
        var number = switch (about) {
            case Erasure.About.Person(var person) -> person;
            case Erasure.About.Case(var inspection, var _) -> inspection;
        };
        return (people.isEmpty() ? inspections : people)
                .stream()
                        .filter(it -> it.value().equals(Long.toString(number)))
                        .findFirst()
                        .map(Choice::label)
                        .orElse("");
    }
}

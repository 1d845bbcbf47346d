package org.plumbline.server.inspections.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.inspections.Numbers;
import org.plumbline.server.inspections.PlannedEntries;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The way to a new inspection: its questions one after another, then all answers to check, then it is made. */
@Controller
@RequestMapping("/inspections/new")
public class OpeningPages {
    private final Openings openings;
    private final Offers offers;
    private final Making making;
    private final OnceOnly onceOnly;
    private final Standing standing;
    private final Texts texts;
    private final ObjectProvider<PlannedEntries> programme;

    OpeningPages(
            Openings openings,
            Offers offers,
            Making making,
            OnceOnly onceOnly,
            Standing standing,
            Texts texts,
            ObjectProvider<PlannedEntries> programme) {
        this.openings = openings;
        this.offers = offers;
        this.making = making;
        this.onceOnly = onceOnly;
        this.standing = standing;
        this.texts = texts;
        this.programme = programme;
    }

    /** Before the first question. */
    public record Start(String entry, List<Draft> unfinished) {}

    /**
     * One question.
     *
     * @param search what is searched for; empty for everything
     * @param choices what can be chosen
     * @param refused what cannot, and why
     * @param walled how many services are left out
     */
    public record Asked(
            Draft draft,
            Question question,
            Entered entered,
            String search,
            List<Choice> choices,
            List<Refused> refused,
            int walled) {
        /** Whether there are more than the page shows. */
        public boolean hasMore() {
            return choices.size() > Offers.MOST;
        }
    }

    /** All answers. */
    public record Answers(Draft draft, List<String> areas, String follows, Entered entered) {}

    @GetMapping
    @Needs(Right.OPEN_INSPECTION)
    @Transactional(readOnly = true)
    public Screen start(Entered entered) {
        var entry = Numbers.in(entered, "entry").map(String::valueOf).orElse("");
        return Screen.of("inspections/opening/start", new Start(entry, openings.unfinished()));
    }

    @PostMapping
    @Needs(Right.OPEN_INSPECTION)
    @Transactional
    public Screen begin(Entered entered) {
        return onceOnly.take(entered, () -> {
            var entry = Numbers.in(entered, "entry");
            var planned = entry.flatMap(
                    it -> Optional.ofNullable(programme.getIfAvailable()).flatMap(all -> all.entry(it)));
            long id = planned.isPresent() ? openings.start(entry.orElseThrow(), planned.get()) : openings.start();
            var draft = openings.find(id).orElseThrow();
            return draft.href() + "/"
                    + draft.open().stream().findFirst().map(Question::word).orElse("check");
        });
    }

    @GetMapping("/{opening}/{question}")
    @Needs(Right.OPEN_INSPECTION)
    @Transactional(readOnly = true)
    public Screen ask(
            @PathVariable long opening, @PathVariable String question, Entered entered, HttpServletRequest request) {
        var found = openings.find(opening);
        var asked = Question.of(question);
        if (found.isEmpty() || asked.isEmpty()) {
            return Screen.goTo("/inspections/new");
        }
        var draft = found.get();
        if (asked.get() != Question.SERVICE && draft.service() == null) {
            return Screen.goTo(draft.href() + "/service");
        }
        return Screen.of(
                "inspections/opening/ask",
                asked(draft, asked.get(), answered(draft, asked.get()), entered.text("q"), Language.of(request)));
    }

    @PostMapping("/{opening}/{question}")
    @Needs(Right.OPEN_INSPECTION)
    @Transactional
    public Screen answer(
            @PathVariable long opening, @PathVariable String question, Entered entered, HttpServletRequest request) {
        var found = openings.find(opening);
        var asked = Question.of(question);
        if (found.isEmpty()
                || asked.isEmpty()
                || (asked.get() != Question.SERVICE && found.get().service() == null)) {
            return Screen.goTo("/inspections/new");
        }
        var draft = found.get();
        take(draft, asked.get(), entered);
        if (!entered.isRight()) {
            return Screen.notRight(
                    "inspections/opening/ask",
                    asked(draft, asked.get(), entered, entered.text("q"), Language.of(request)));
        }
        var now = openings.find(opening).orElseThrow();
        return Screen.goTo(draft.href() + "/"
                + (now.open().isEmpty()
                        ? asked.get() == Question.SERVICE && draft.service() == null ? "areas" : "check"
                        : asked.get().next(!offers.areas(now).isEmpty())));
    }

    @GetMapping("/{opening}/check")
    @Needs(Right.OPEN_INSPECTION)
    @Transactional(readOnly = true)
    public Screen check(@PathVariable long opening) {
        var draft = openings.find(opening);
        if (draft.isEmpty() || !draft.get().open().isEmpty()) {
            return Screen.goTo(
                    draft.map(it -> it.href() + "/" + it.open().getFirst().word())
                            .orElse("/inspections/new"));
        }
        return Screen.of("inspections/opening/check", answers(draft.get(), Entered.nothing()));
    }

    @PostMapping("/{opening}/check")
    @Needs(Right.OPEN_INSPECTION)
    @Transactional
    public Screen make(@PathVariable long opening, Entered entered) {
        var found = openings.find(opening);
        if (found.isEmpty()
                || (found.get().made() == null && !found.get().open().isEmpty())) {
            return Screen.goTo("/inspections/new");
        }
        var draft = found.get();
        if (draft.made() != null) {
            return Screen.goTo("/inspections/" + draft.made());
        }
        if (!offers.hasService(draft.service() == null ? 0 : draft.service())) {
            entered.wrong("service", "opening.problems.no-service");
        }
        if (draft.edition() == null || !offered(draft.edition(), offers.editions("en"))) {
            entered.wrong("edition", "opening.problems.no-edition");
        }
        offers.against(draft, draft.lead() == null ? 0 : draft.lead()).forEach(reason -> entered.wrong("lead", reason));
        if (!entered.isRight()) {
            return Screen.notRight("inspections/opening/check", answers(draft, entered));
        }
        return onceOnly.take(entered, () -> {
            long inspection = making.make(draft);
            Notice.say(texts, "opening.made", draft.serviceName());
            return standing.has(Right.SEE_INSPECTION, inspection) ? "/inspections/" + inspection : "/";
        });
    }

    private void take(Draft draft, Question question, Entered entered) {
        switch (question) {
            case SERVICE -> {
                var service = Numbers.in(entered, "service").filter(offers::hasService);
                service.ifPresentOrElse(
                        it -> openings.service(draft.id(), it),
                        () -> entered.wrong("service", "opening.problems.no-service"));
            }
            case AREAS -> {
                var ticked = offers.areas(draft).stream().filter(it -> entered.has("areas", it.value()));
                openings.areas(draft.id(), ticked.map(Choice::label).toList());
            }
            case EDITION ->
                Numbers.in(entered, "edition")
                        .filter(it -> offered(it, offers.editions("en")))
                        .ifPresentOrElse(
                                it -> openings.edition(draft.id(), it),
                                () -> entered.wrong("edition", "opening.problems.no-edition"));
            case DATES -> dates(draft, entered);
            case LEAD -> {
                var lead = Numbers.in(entered, "lead").orElse(0L);
                offers.against(draft, lead).forEach(reason -> entered.wrong("lead", reason));
                if (entered.isRight()) {
                    openings.lead(draft.id(), lead);
                }
            }
        }
    }

    private void dates(Draft draft, Entered entered) {
        var dates = Dates.of(entered);
        var why = entered.limited("why", 2000);
        var follows = Numbers.in(entered, "follows")
                .filter(it -> offered(it, offers.earlier(draft)))
                .orElse(null);
        var from = dates.from();
        var until = dates.until();
        if (entered.isRight() && from != null && until != null) {
            openings.dates(draft.id(), from, until, dates.notice(), dates.publication(), follows, why);
        }
    }

    private static boolean offered(long id, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.value().equals(Long.toString(id)));
    }

    private Asked asked(Draft draft, Question question, Entered entered, String search, String language) {
        return switch (question) {
            case SERVICE -> plain(draft, question, entered, search, offers.services(search), offers.walled());
            case AREAS -> plain(draft, question, entered, search, offers.areas(draft), 0);
            case EDITION -> plain(draft, question, entered, search, offers.editions(language), 0);
            case DATES -> plain(draft, question, entered, search, offers.earlier(draft), 0);
            case LEAD -> {
                var leads = offers.leads(draft, search);
                yield new Asked(draft, question, entered, search, leads.may(), leads.mayNot(), 0);
            }
        };
    }

    private static Asked plain(
            Draft draft, Question question, Entered entered, String search, List<Choice> choices, int walled) {
        return new Asked(draft, question, entered, search, choices, List.of(), walled);
    }

    /** A form that starts with what was answered. */
    private Entered answered(Draft draft, Question question) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("service", list(draft.service()));
        fields.put("edition", list(draft.edition()));
        fields.put("lead", list(draft.lead()));
        fields.put("follows", list(draft.follows()));
        fields.put("why", List.of(draft.why()));
        fields.put("areas", question == Question.AREAS ? ticked(draft) : List.of());
        Dates.fields("from", draft.fieldworkFrom()).forEach((field, value) -> fields.put(field, List.of(value)));
        Dates.fields("until", draft.fieldworkUntil()).forEach((field, value) -> fields.put(field, List.of(value)));
        Dates.fields("notice", draft.noticeOn()).forEach((field, value) -> fields.put(field, List.of(value)));
        Dates.fields("publication", draft.publicationOn()).forEach((field, value) -> fields.put(field, List.of(value)));
        return new Entered(fields);
    }

    private List<String> ticked(Draft draft) {
        var names = openings.areas(draft.id());
        return offers.areas(draft).stream()
                .filter(area -> names.contains(area.label()))
                .map(Choice::value)
                .toList();
    }

    private static List<String> list(@Nullable Long number) {
        return number == null ? List.of() : List.of(number.toString());
    }

    private Answers answers(Draft draft, Entered entered) {
        var follows = offers.earlier(draft).stream()
                .filter(it -> draft.follows() != null && it.value().equals(Long.toString(draft.follows())))
                .map(Choice::label)
                .findFirst()
                .orElse("");
        return new Answers(draft, openings.areas(draft.id()), follows, entered);
    }
}

package org.plumbline.server.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.compose.Preview.Told;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.judging.WorthTelling;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Writing a text, in all languages side by side, with figures picked from a list and how it reads. */
@Controller
public class EditPage {
    /** Where one is begun that is not there yet. */
    public static final String NEW = "new";

    private static final String PAGE = "writing/edit";
    private static final int MOST_OFFERED = 40;

    private final Desks desks;
    private final Saving saving;
    private final Tellings tellings;
    private final OnceOnly onceOnly;
    private final TransactionTemplate transactions;

    EditPage(Desks desks, Saving saving, Tellings tellings, OnceOnly onceOnly, TransactionTemplate transactions) {
        this.desks = desks;
        this.saving = saving;
        this.tellings = tellings;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
    }

    /**
     * One language of a text.
     *
     * @param last the version that stands; null while nobody wrote
     */
    public record Side(
            String language,
            boolean mayWrite,
            TextState state,
            @Nullable Version last,
            Told told) {}

    /**
     * What the page shows.
     *
     * @param conclusion what the text belongs to; null for the text of a part
     * @param worthTelling what assessors thought worth telling, for a practice example that is not there yet
     */
    public record Form(
            Desk desk,
            TextKind kind,
            String id,
            @Nullable Conclusion conclusion,
            Entered entered,
            Changed changed,
            List<Side> sides,
            List<Offer> offers,
            List<WorthTelling.Told> worthTelling,
            List<Problem> trouble)
            implements Again {
        public String href() {
            return desk.href() + "/" + kind.text(id);
        }

        public boolean isNew() {
            return id.equals(NEW);
        }

        public boolean mayWrite() {
            return sides.stream().anyMatch(Side::mayWrite);
        }

        public String title(Shell shell) {
            return isNew() ? shell.say("writing.new." + kind.word()) : Naming.text(shell, desk, kind, id);
        }

        public List<Choice> aspects(Shell shell) {
            return EditForm.aspects(desk.edition()).stream()
                    .map(id -> new Choice(id, Naming.of(shell, desk.edition(), id)))
                    .toList();
        }

        public List<Choice> owners(Shell shell) {
            return desk.edition().surroundings().owners().stream()
                    .map(each -> new Choice(each.id().value(), shell.say(each.words())))
                    .toList();
        }

        public List<Choice> groups(Shell shell) {
            return EditForm.groups(desk.edition()).stream()
                    .map(id -> new Choice(id, shell.say(Naming.group(desk.edition(), id))))
                    .toList();
        }

        public List<Choice> scored(Shell shell) {
            return EditForm.scored(desk.edition()).stream()
                    .map(id -> new Choice(id, Naming.of(shell, desk.edition(), id)))
                    .toList();
        }
    }

    /** What is sent to the page of one while it is written: how it reads, and nothing else. */
    public record Reads(Desk desk, List<Side> sides) {}

    @GetMapping("/inspections/{inspection}/writing/{kind:texts|findings|practice-examples|recommendations}/{id}")
    @Needs(Right.SEE_WRITING)
    public Screen show(
            @PathVariable long inspection, @PathVariable String kind, @PathVariable String id, Entered asked) {
        var desk = desks.of(inspection);
        var which = TextKind.called(kind).orElseThrow();
        var conclusion = found(desk, which, id);
        var entered = id.equals(NEW)
                ? tellings.begun(inspection, desk, which, asked)
                : EditForm.of(desk, which.text(id), conclusion);
        return Screen.of(PAGE, form(desk, which, id, conclusion, entered, Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/writing/{kind:texts|findings|practice-examples|recommendations}/{id}")
    @Needs(Right.WRITE_REPORT)
    public Screen save(
            @PathVariable long inspection,
            @PathVariable String kind,
            @PathVariable String id,
            Entered entered,
            HttpServletRequest request) {
        var which = TextKind.called(kind).orElseThrow();
        var desk = desks.of(inspection);
        var conclusion = found(desk, which, id);
        if (entered.text("do").equals("preview")) {
            desk.languages().forEach(language -> entered.limited(EditForm.field(language), EditForm.LONGEST));
            var shown = form(desk, which, id, conclusion, entered, Changed.NOTHING);
            return entered.isRight() ? Screen.of(PAGE, shown) : Screen.notRight(PAGE, shown);
        }
        var changed = new Changed[] {Changed.NOTHING};
        var screen = Objects.requireNonNull(transactions.execute(_ -> onceOnly.answer(entered, () -> {
            var outcome = saving.save(inspection, which, id, entered, Language.of(request));
            changed[0] = outcome.changed();
            if (changed[0].isThere()) {
                return Screen.changedMeanwhile(PAGE, id);
            }
            return entered.isRight()
                    ? Screen.goTo(desk.href() + "/" + which.text(outcome.id()))
                    : Screen.notRight(PAGE, id);
        })));
        if (screen.status() == HttpStatus.SEE_OTHER) {
            return screen;
        }
        var now = desks.of(inspection);
        var shown = screen.status() == HttpStatus.CONFLICT ? onTop(now, which, id, entered) : entered;
        return new Screen(PAGE, form(now, which, id, found(now, which, id), shown, changed[0]), screen.status());
    }

    /** The form as it was sent, on what stands now: sent again, it takes its place. */
    private static Entered onTop(Desk desk, TextKind kind, String id, Entered entered) {
        var shown = entered;
        for (var language : desk.languages()) {
            shown = shown.but(EditForm.base(language), List.of(EditForm.baseNow(desk.text(kind.text(id)), language)));
        }
        var conclusion = desk.conclusion(kind, id);
        return conclusion.isPresent()
                ? shown.but("version", List.of("" + conclusion.get().version()))
                : shown;
    }

    /** How what is typed reads: asked by the script of the page. */
    @PostMapping("/inspections/{inspection}/writing/preview")
    @Needs(Right.SEE_WRITING)
    public Screen reads(@PathVariable long inspection, Entered entered) {
        var desk = desks.of(inspection);
        var text = entered.text("text");
        var sides = sides(desk, text.length() > 200 ? "" : text, entered);
        return Screen.of("writing/reads", new Reads(desk, sides));
    }

    private static @Nullable Conclusion found(Desk desk, TextKind kind, String id) {
        var there = desk.conclusion(kind, id);
        boolean known = id.equals(NEW)
                ? kind != TextKind.TEXT
                : there.isPresent()
                        || (kind == TextKind.TEXT && (!desk.text(kind.text(id)).isEmpty() || takesText(desk, id)));
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return there.orElse(null);
    }

    private static boolean takesText(Desk desk, String part) {
        return desk.edition()
                .surroundings()
                .reportParts()
                .anyMatch(each -> each.id().value().equals(part)
                        && each.shows().stream()
                                .anyMatch(showing -> showing.kind().isText()));
    }

    private Form form(
            Desk desk, TextKind kind, String id, @Nullable Conclusion conclusion, Entered entered, Changed changed) {
        var material = desks.material(desk);
        var about = Stream.concat(entered.all("about").stream(), entered.all("rests-on").stream())
                .toList();
        var asked = new Conclusion(kind, id, "", about, "", "", List.of(), 0, false, 0, null);
        var related = Related.of(desk.edition(), kind, id, kind == TextKind.TEXT ? null : asked);
        return new Form(
                desk,
                kind,
                id,
                conclusion,
                entered,
                changed,
                sides(desk, kind.text(id), entered),
                Offer.of(desk, material, related.stream().limit(MOST_OFFERED).toList()),
                kind == TextKind.EXAMPLE && id.equals(NEW)
                        ? tellings.of(desk.head().id())
                        : List.of(),
                material.problems());
    }

    private List<Side> sides(Desk desk, String text, Entered entered) {
        var sources = EditForm.texts(entered, desk.languages());
        Map<String, Told> told = sources.isEmpty()
                ? new HashMap<>()
                : desks.material(desk).told(text.isEmpty() ? "texts/-" : text, sources);
        var sides = new LinkedHashMap<String, Side>();
        for (var language : desk.languages()) {
            sides.put(
                    language,
                    new Side(
                            language,
                            desk.may().write(language, desk.first()),
                            desk.state(text, language),
                            desk.text(text).get(language),
                            told.getOrDefault(language, new Told(List.of(), List.of(), List.of()))));
        }
        return List.copyOf(sides.values());
    }
}

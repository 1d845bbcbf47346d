package org.plumbline.server.panel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One rating before the panel: how it comes about, how firm it stands, what is proposed, and what is decided. */
@Controller
public class RatedPage {
    private static final String ONE = "panel/one";

    private final Panels panels;
    private final Deciding deciding;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Texts texts;

    RatedPage(Panels panels, Deciding deciding, Standing standing, OnceOnly onceOnly, Texts texts) {
        this.panels = panels;
        this.deciding = deciding;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /** What the page shows. */
    public record One(
            Panel panel,
            Rated rated,
            Entered entered,
            Changed changed,
            boolean mayPropose,
            boolean mayAgree,
            boolean seesEvidence)
            implements Again {
        public String href() {
            return panel.href() + "/ratings/" + rated.id();
        }

        /** The other ratings of its scale, best first. */
        public List<Choice> others(Shell shell) {
            return rated.scale().bands().reversed().stream()
                    .filter(band -> !band.id().equals(rated.given()))
                    .map(band -> new Choice(band.id(), rated.said(shell, band.id())))
                    .toList();
        }

        /** What can be agreed: first what the rules give. */
        public List<Choice> all(Shell shell) {
            var choices = new ArrayList<Choice>();
            if (rated.hasGiven()) {
                choices.add(new Choice(
                        Deciding.AS_COMPUTED,
                        shell.say(
                                rated.kind() == Rated.Kind.JUDGED ? "panel.as-proposed" : "panel.as-computed",
                                rated.said(shell, rated.computed()))));
            }
            choices.addAll(others(shell));
            return choices;
        }

        /** What somebody is called who is known by their reference. */
        public String called(String reference) {
            return panel.team().getOrDefault(reference, reference);
        }
    }

    @GetMapping("/inspections/{inspection}/panel/ratings/{of}")
    @Needs(Right.SEE_PANEL)
    public Screen show(@PathVariable long inspection, @PathVariable String of) {
        var panel = panels.of(inspection);
        return panel.part()
                ? Screen.goTo(panel.href())
                : Screen.of(ONE, one(panel, found(panel, of), Entered.nothing(), Changed.NOTHING));
    }

    private static Rated found(Panel panel, String of) {
        return panel.find(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/inspections/{inspection}/panel/ratings/{of}/propose")
    @Needs(Right.PROPOSE_RATING)
    public Screen propose(
            @PathVariable long inspection, @PathVariable String of, Entered entered, HttpServletRequest web) {
        var panel = panels.of(inspection);
        if (!panel.isOpen()) {
            return Screen.goTo(panel.href());
        }
        var rated = found(panel, of);
        if (rated.kind() == Rated.Kind.JUDGED) {
            // what people judge is proposed where its evidence stands
            return Screen.goTo(
                    "%s/evidence/standards/%s".formatted(panel.subject().href(), of));
        }
        return onceOnly.answer(entered, () -> {
            var last = deciding.held(panel).getOrDefault(of, List.of());
            var rating = Deciding.other(rated, entered, "rating");
            var reasons = entered.required("reasons", Deciding.LONGEST);
            if (!entered.isRight()) {
                return Screen.notRight(ONE, one(panel, rated, entered, Changed.NOTHING));
            }
            var changed = changed(rated, last, entered, rating, Language.of(web));
            if (changed.isThere()) {
                return Screen.changedMeanwhile(ONE, one(panel, rated, entered, changed));
            }
            deciding.propose(panel, rated, rating, reasons);
            Notice.say(texts, "evidence.propose.saved");
            return Screen.goTo(panel.href() + "/ratings/" + of);
        });
    }

    @PostMapping("/inspections/{inspection}/panel/ratings/{of}/decide")
    @Needs(Right.AGREE_RATING)
    public Screen decide(
            @PathVariable long inspection, @PathVariable String of, Entered entered, HttpServletRequest web) {
        var panel = panels.of(inspection);
        if (!panel.isOpen()) {
            return Screen.goTo(panel.href());
        }
        var rated = found(panel, of);
        return onceOnly.answer(entered, () -> {
            var last = deciding.held(panel).getOrDefault(of, List.of());
            boolean follows = entered.text("decision").equals(Deciding.AS_COMPUTED) && rated.hasGiven();
            var rating = follows ? "" : Deciding.other(rated, entered, "decision");
            var reasons =
                    follows ? entered.limited("why", Deciding.LONGEST) : entered.required("why", Deciding.LONGEST);
            int sitting = deciding.sitting(panel, entered);
            if (!entered.isRight()) {
                return Screen.notRight(ONE, one(panel, rated, entered, Changed.NOTHING));
            }
            var changed = changed(rated, last, entered, follows ? rated.given() : rating, Language.of(web));
            if (changed.isThere()) {
                return Screen.changedMeanwhile(ONE, one(panel, rated, entered, changed));
            }
            deciding.agree(panel, rated, rating, reasons, sitting);
            Notice.say(texts, "panel.agreed");
            return Screen.goTo(panel.href());
        });
    }

    /** What is no longer as the form had it: somebody did something here, or the rules give something else. */
    private Changed changed(Rated rated, List<Act> now, Entered entered, String wanted, String language) {
        var last = now.stream().findFirst();
        var done = last.filter(act -> !entered.text("last").equals(Long.toString(act.id())));
        if (done.isPresent()) {
            var act = done.get();
            return new Changed(
                    act.by(),
                    List.of(new Changed.Difference(
                            texts.in(language, "panel.acts." + act.act()),
                            act.isAsComputed() ? act.computed() : act.rating(),
                            wanted)));
        }
        return entered.text("computed").equals(rated.given())
                ? Changed.NOTHING
                : new Changed(
                        texts.in(language, "panel.changed-by-answers"),
                        List.of(new Changed.Difference(
                                texts.in(language, "panel.columns.computed"),
                                rated.given(),
                                entered.text("computed"))));
    }

    private One one(Panel panel, Rated rated, Entered entered, Changed changed) {
        long inspection = panel.subject().id();
        return new One(
                panel,
                rated,
                entered,
                changed,
                panel.isOpen() && rated.kind() != Rated.Kind.JUDGED && standing.has(Right.PROPOSE_RATING, inspection),
                panel.isOpen() && standing.has(Right.AGREE_RATING, inspection),
                standing.has(Right.SEE_EVIDENCE, inspection));
    }
}

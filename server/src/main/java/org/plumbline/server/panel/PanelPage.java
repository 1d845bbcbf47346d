package org.plumbline.server.panel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.scores.Line;
import org.plumbline.server.scores.Lines;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every rating with what the panel needs to know of it: what it should look at first, what is clear, what is agreed. */
@Controller
public class PanelPage {
    private static final String ALL = "panel/all";

    private final Panels panels;
    private final Deciding deciding;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Texts texts;
    private final Clock clock;

    PanelPage(Panels panels, Deciding deciding, Standing standing, OnceOnly onceOnly, Texts texts, Clock clock) {
        this.panels = panels;
        this.deciding = deciding;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param unrated what an edition without ratings has to offer: its scores, section by section
     */
    public record Shown(
            Panel panel,
            List<Line.Group> unrated,
            Instant at,
            Entered entered,
            Changed changed,
            boolean mayAgree,
            boolean mayKeepSittings)
            implements Again {
        public String action() {
            return panel.href() + "/agree";
        }
    }

    @GetMapping("/inspections/{inspection}/panel")
    @Needs(Right.SEE_PANEL)
    public Screen show(@PathVariable long inspection) {
        var panel = panels.of(inspection);
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("agree", panel.clear().stream().map(it -> it.id().value()).toList());
        return Screen.of(ALL, shown(panel, new Entered(fields), Changed.NOTHING));
    }

    /** Agrees several as the rules give, each a decision of its own; all of them or none. */
    @PostMapping("/inspections/{inspection}/panel/agree")
    @Needs(Right.AGREE_RATING)
    public Screen agree(@PathVariable long inspection, Entered entered, HttpServletRequest web) {
        var panel = panels.of(inspection);
        return panel.isOpen()
                ? onceOnly.answer(entered, () -> agreed(panel, entered, Language.of(web)))
                : Screen.goTo(panel.href());
    }

    private Screen agreed(Panel panel, Entered entered, String language) {
        var now = deciding.held(panel);
        var wanted = entered.all("agree").stream()
                .distinct()
                .flatMap(id -> panel.find(id).stream())
                .toList();
        if (wanted.isEmpty()
                || wanted.size() < entered.all("agree").stream().distinct().count()) {
            entered.wrong("agree", "panel.problems.none");
        }
        int sitting = deciding.sitting(panel, entered);
        if (!entered.isRight()) {
            return Screen.notRight(ALL, shown(panel, entered, Changed.NOTHING));
        }
        var changed = changed(wanted, now, panel, entered, language);
        if (changed.isThere()) {
            return Screen.changedMeanwhile(ALL, shown(panel, entered, changed));
        }
        wanted.forEach(rated -> deciding.agree(panel, rated, "", "", sitting));
        Notice.say(texts, "panel.agreed-several", wanted.size());
        return Screen.goTo(panel.href());
    }

    /** What of these is no longer as the form had it: somebody decided, or the rules give something else. */
    private Changed changed(
            List<Rated> wanted, Map<String, List<Act>> now, Panel panel, Entered entered, String language) {
        var differences = new ArrayList<Changed.Difference>();
        var by = "";
        for (var rated : wanted) {
            var last = now.getOrDefault(rated.id().value(), List.of()).stream().findFirst();
            var is = "%d %s".formatted(last.map(Act::id).orElse(0L), rated.given());
            if (!entered.text("seen-" + rated.id()).equals(is) || !rated.hasGiven()) {
                by = last.filter(act -> act.id() > panel.newest()
                                || !entered.text("seen-" + rated.id()).startsWith(act.id() + " "))
                        .map(Act::by)
                        .orElse(by.isEmpty() ? texts.in(language, "panel.changed-by-answers") : by);
                differences.add(new Changed.Difference(
                        rated.id().value(),
                        last.map(act -> act.isAsComputed() ? rated.given() : act.rating())
                                .orElse(rated.given()),
                        texts.in(language, "panel.as-computed-short")));
            }
        }
        return new Changed(by, differences);
    }

    private Shown shown(Panel panel, Entered entered, Changed changed) {
        long inspection = panel.subject().id();
        var live = panel.live();
        return new Shown(
                panel,
                panel.isEmpty() && !panel.part()
                        ? new Lines(live, null, Map.of()).groups(Lines.Show.QUESTIONS)
                        : List.of(),
                clock.instant(),
                entered,
                changed,
                panel.isOpen() && standing.has(Right.AGREE_RATING, inspection),
                panel.isOpen() && standing.has(Right.KEEP_SITTINGS, inspection));
    }
}

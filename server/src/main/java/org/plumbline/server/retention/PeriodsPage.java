package org.plumbline.server.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** For how long the office keeps what it holds on children, and where an edition has another period. */
@Controller
public class PeriodsPage {
    private static final int LONGEST = 600;

    private final Periods periods;
    private final Audit audit;
    private final OnceOnly onceOnly;
    private final Texts texts;

    PeriodsPage(Periods periods, Audit audit, OnceOnly onceOnly, Texts texts) {
        this.periods = periods;
        this.audit = audit;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Form(List<Periods.Period> periods, List<String> editions, Entered entered, Changed changed) {
        public List<Choice> choices(Shell shell) {
            var choices = new ArrayList<Choice>();
            choices.add(new Choice("office", shell.say("retention.periods.office")));
            editions.forEach(it -> choices.add(new Choice(it, it)));
            return choices;
        }
    }

    @GetMapping("/retention/periods")
    @Needs(Right.OPERATE)
    @Transactional(readOnly = true)
    public Screen show(Entered asked) {
        var known = periods.all();
        var chosen = known.stream()
                .filter(it -> it.key().equals(asked.text("for")))
                .findFirst()
                .orElse(known.getFirst());
        var entered = Entered.with(Map.of(
                "for",
                chosen.key(),
                "opened",
                chosen.key(),
                "months",
                "" + chosen.months(),
                "reason",
                chosen.reason(),
                "version",
                "" + chosen.version()));
        return Screen.of("retention/periods", new Form(known, periods.editions(), entered, Changed.NOTHING));
    }

    @PostMapping("/retention/periods")
    @Needs(Right.OPERATE)
    @Transactional
    public Screen set(Entered entered) {
        var known = periods.all();
        var editions = periods.editions();
        var key = entered.text("for");
        if (!key.equals("office") && !editions.contains(key)) {
            entered.wrong("for", "form.missing");
        }
        var months = entered.number("months", 1, LONGEST).orElse(0);
        if (months == 0) {
            entered.wrong("months", "form.missing");
        }
        var reason = entered.required("reason", KeptPage.LONGEST_REASON);
        if (!entered.isRight()) {
            return Screen.notRight("retention/periods", new Form(known, editions, entered, Changed.NOTHING));
        }
        var before = known.stream().filter(it -> it.key().equals(key)).findFirst();
        var wanted = wanted(
                key,
                months,
                reason,
                version(entered, before.map(Periods.Period::version).orElse(0)));
        return onceOnly.answer(entered, () -> {
            if (!periods.set(wanted)) {
                var now = before.orElseThrow();
                return Screen.changedMeanwhile(
                        "retention/periods",
                        new Form(known, editions, again(entered, now), Changed.by(now.setBy(), List.of())));
            }
            audit.note(Deed.of("retention-period")
                    .to(key)
                    .changed("months", before.map(Periods.Period::months).orElse(Periods.MONTHS), months)
                    .with("reason", reason));
            Notice.say(texts, "retention.periods.done");
            return Screen.goTo("/retention/periods");
        });
    }

    private static Periods.Period wanted(String key, int months, String reason, int version) {
        var slash = key.indexOf('/');
        var framework = slash < 0 ? "" : key.substring(0, slash);
        return new Periods.Period(framework, slash < 0 ? "" : key.substring(slash + 1), months, reason, version, "");
    }

    /** The form was opened on one period; of another that was chosen in it, it has seen what stands in the table. */
    private static int version(Entered entered, int now) {
        var opened = entered.text("version");
        return entered.text("opened").equals(entered.text("for")) && opened.matches("[0-9]{1,9}")
                ? Integer.parseInt(opened)
                : now;
    }

    private static Entered again(Entered entered, Periods.Period now) {
        return Entered.with(Map.of(
                "for",
                now.key(),
                "opened",
                now.key(),
                "months",
                entered.text("months"),
                "reason",
                entered.text("reason"),
                "version",
                "" + now.version()));
    }
}

package org.plumbline.server.retention;

import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.exchange.Scored;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The end of one inspection's retention: an administrator sees what goes and what stays, and says so. */
@Controller
public class EndPage {
    private final Clocks clocks;
    private final Scored scored;
    private final Audit audit;
    private final OnceOnly onceOnly;
    private final TransactionTemplate transactions;
    private final Texts texts;

    EndPage(
            Clocks clocks,
            Scored scored,
            Audit audit,
            OnceOnly onceOnly,
            TransactionTemplate transactions,
            Texts texts) {
        this.clocks = clocks;
        this.scored = scored;
        this.audit = audit;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** What would go, and what stands in the form. */
    public record End(Kept kept, Clocks.Content content, Entered entered) {}

    @GetMapping("/retention/{inspection}/erase")
    @Needs(Right.OPERATE)
    Screen ask(@PathVariable long inspection) {
        var kept = known(inspection);
        return kept.due() ? Screen.of("retention/erase", end(kept, Entered.nothing())) : back(kept);
    }

    /** The score is worked out first, in a transaction of its own, as the server: an administrator reads no case. */
    @PostMapping("/retention/{inspection}/erase")
    @Needs(Right.OPERATE)
    Screen erase(@PathVariable long inspection, Entered entered) {
        var kept = known(inspection);
        if (!kept.due()) {
            return back(kept);
        }
        var reason = entered.required("reason", KeptPage.LONGEST_REASON);
        if (!entered.has("sure", "yes")) {
            entered.wrong("sure", "retention.tick");
        }
        if (!entered.isRight()) {
            return Screen.notRight("retention/erase", end(kept, entered));
        }
        var remains = scored.json(inspection);
        return transactions.execute(_ -> onceOnly.take(entered, () -> {
            var cases = clocks.erase(inspection, reason, remains.orElse(null));
            if (cases.isPresent()) {
                audit.note(Deed.of("retention-erase")
                        .on(inspection)
                        .with("reason", reason)
                        .with("cases", cases.get())
                        .with("score-kept", remains.isPresent() ? "yes" : "no"));
                Notice.say(texts, "retention.done.erase");
            }
            return "/retention/" + inspection;
        }));
    }

    private static Screen back(Kept kept) {
        return Screen.goTo("/retention/" + kept.inspection());
    }

    private Kept known(long inspection) {
        return clocks.one(inspection).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private End end(Kept kept, Entered entered) {
        return new End(kept, clocks.content(kept.inspection()), entered);
    }
}

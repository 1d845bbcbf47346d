package org.plumbline.server.panel;

import java.util.List;
import java.util.Map;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.springframework.stereotype.Component;

/** Takes down what the lead proposes and the panel agrees, in the transaction that runs; what is in the way is said. */
@Component
class Deciding {
    /** What a form says for "as the rules give". */
    static final String AS_COMPUTED = "as-computed";

    static final int LONGEST = 20_000;

    private final Acts acts;
    private final Audit audit;

    Deciding(Acts acts, Audit audit) {
        this.acts = acts;
        this.audit = audit;
    }

    /** What was done here meanwhile; everybody else waits until this transaction ends. */
    Map<String, List<Act>> held(Panel panel) {
        acts.hold(panel.subject().id());
        return acts.of(panel.subject().id());
    }

    /** The sitting that a form names. */
    int sitting(Panel panel, Entered entered) {
        var sitting = panel.sitting(entered.text("sitting"));
        if (sitting.isEmpty()) {
            entered.wrong(
                    "sitting", panel.sittings().isEmpty() ? "panel.problems.no-sitting" : "panel.problems.sitting");
        }
        return sitting.map(Sitting::number).orElse(0);
    }

    /** Another rating of the scale than the rules give, as a form names it; empty when it names none. */
    static String other(Rated rated, Entered entered, String field) {
        var said = entered.text(field);
        var band = rated.scale().bands().stream()
                .filter(each -> each.id().equals(said) && !each.id().equals(rated.given()))
                .findFirst();
        if (band.isEmpty()) {
            entered.wrong(field, "panel.problems.rating");
        }
        return band.map(it -> it.id()).orElse("");
    }

    void propose(Panel panel, Rated rated, String rating, String reasons) {
        acts.propose(panel.subject().id(), rated, rating, reasons);
        audit.note(Deed.of("rating-proposed")
                .on(panel.subject().id())
                .to(rated.id().value())
                .with("rating", rating)
                .with("reason", reasons));
    }

    /** @param rating empty to follow the rules */
    void agree(Panel panel, Rated rated, String rating, String reasons, int sitting) {
        acts.agree(panel.subject().id(), rated, rating, reasons, sitting);
        audit.note(Deed.of("rating-agreed")
                .on(panel.subject().id())
                .to(rated.id().value())
                .with("computed", rated.given())
                .with("rating", rating.isEmpty() ? rated.given() : rating)
                .with("reason", reasons)
                .with("sitting", sitting));
    }
}

package org.plumbline.server.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One inspection's clock: what was decided about it, holding it, letting it run again, setting a later end. */
@Controller
public class KeptPage {
    static final int LONGEST_REASON = 2000;

    private final Clocks clocks;
    private final Audit audit;
    private final OnceOnly onceOnly;
    private final Texts texts;

    KeptPage(Clocks clocks, Audit audit, OnceOnly onceOnly, Texts texts) {
        this.clocks = clocks;
        this.audit = audit;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param remains what is left; null while it has not been erased
     * @param hold what was entered in the form that holds or releases
     * @param extend what was entered in the form for a later end
     */
    public record One(
            Kept kept,
            List<Clocks.Act> acts,
            Clocks.Content content,
            Clocks.@Nullable Remains remains,
            Entered hold,
            Entered extend) {
        public String href() {
            return "/retention/" + kept.inspection();
        }

        /** The form in which something is not right; the first when all is. */
        public Entered wrong() {
            return hold.isRight() ? extend : hold;
        }
    }

    @GetMapping("/retention/{inspection}")
    @Needs(Right.OPERATE)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        return Screen.of("retention/one", one(known(inspection), Entered.nothing(), Entered.nothing()));
    }

    /** The scores of an inspection whose cases are gone. */
    @GetMapping("/retention/{inspection}/scores")
    @Needs(Right.OPERATE)
    @Transactional(readOnly = true)
    public ResponseEntity<String> scores(@PathVariable long inspection) {
        var scores = clocks.scores(inspection).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"scores-%d.json\"".formatted(inspection))
                .body(scores);
    }

    /** Holds an inspection that runs; lets run one that is held. */
    @PostMapping("/retention/{inspection}/hold")
    @Needs(Right.OPERATE)
    @Transactional
    public Screen hold(@PathVariable long inspection, Entered entered) {
        var kept = known(inspection);
        var reason = entered.required("reason", LONGEST_REASON);
        if (kept.erasedOn() != null) {
            entered.wrong("reason", "retention.gone");
        }
        if (!entered.isRight() && !onceOnly.wasTaken(entered)) {
            return Screen.notRight("retention/one", one(kept, entered, Entered.nothing()));
        }
        return decided(entered, kept, kept.held() ? "release" : "hold", null, reason);
    }

    @PostMapping("/retention/{inspection}/extend")
    @Needs(Right.OPERATE)
    @Transactional
    public Screen extend(@PathVariable long inspection, Entered entered) {
        var kept = known(inspection);
        var until = entered.day("until").orElse(null);
        if (until == null) {
            entered.wrong("until", "form.missing");
        } else if (kept.endsOn() == null) {
            entered.wrong("until", "retention.not-running");
        } else if (!until.isAfter(kept.endsOn()) || until.isAfter(kept.endsOn().plusYears(50))) {
            entered.wrong("until", "retention.later");
        }
        var reason = entered.required("why", LONGEST_REASON);
        if (kept.erasedOn() != null) {
            entered.wrong("why", "retention.gone");
        }
        if (!entered.isRight() && !onceOnly.wasTaken(entered)) {
            return Screen.notRight("retention/one", one(kept, Entered.nothing(), entered));
        }
        return decided(entered, kept, "extend", until, reason);
    }

    private Screen decided(Entered entered, Kept kept, String act, @Nullable LocalDate until, String reason) {
        return onceOnly.take(entered, () -> {
            clocks.decide(kept.inspection(), act, until, reason);
            var deed = Deed.of("retention-" + act).on(kept.inspection()).with("reason", reason);
            audit.note(until == null ? deed : deed.changed("until", kept.endsOn(), until));
            Notice.say(texts, "retention.done." + act);
            return "/retention/" + kept.inspection();
        });
    }

    private Kept known(long inspection) {
        return clocks.one(inspection).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private One one(Kept kept, Entered hold, Entered extend) {
        var inspection = kept.inspection();
        return new One(
                kept,
                clocks.acts(inspection),
                clocks.content(inspection),
                clocks.remains(inspection).orElse(null),
                hold,
                extend);
    }
}

package org.plumbline.server.concerns;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.evidence.raised.Enquiry;
import org.plumbline.evidence.raised.Enquiry.Act;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.evidence.Ground;
import org.plumbline.server.evidence.Grounds;
import org.plumbline.server.evidence.Piece;
import org.plumbline.server.evidence.Pieces;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Lines of enquiry: raised from cases, given to somebody, answered with evidence, closed. */
@Controller
public class EnquiryPages {
    private static final String NEW = "concerns/enquiry-new";
    private static final String ONE = "concerns/enquiry";

    private final Concerns concerns;
    private final Enquiries enquiries;
    private final Grounds grounds;
    private final Pieces pieces;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    EnquiryPages(
            Concerns concerns,
            Enquiries enquiries,
            Grounds grounds,
            Pieces pieces,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.concerns = concerns;
        this.enquiries = enquiries;
        this.grounds = grounds;
        this.pieces = pieces;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * All of them, by where they stand.
     *
     * @param mine the numbers of those that wait for whoever looks
     */
    public record Shown(Ground ground, List<Followed> enquiries, List<Integer> mine, boolean mayRaise) {
        public List<Followed> in(Enquiry.State state) {
            return enquiries.stream().filter(it -> it.state() == state).toList();
        }
    }

    /** One to raise. */
    public record Form(Ground ground, List<Named> followers, Entered entered) {}

    /** One, and what can be done about it now. */
    public record One(
            Ground ground,
            Followed enquiry,
            List<Named> followers,
            List<Piece> pieces,
            Entered entered,
            boolean mayFollow,
            boolean seesEvidence) {
        public String href() {
            return "%s/enquiries/%d".formatted(ground.head().href(), enquiry.number());
        }

        public boolean mayBe(Act act) {
            return mayFollow && enquiry.mayBe(act);
        }

        /** Whether something of this form is to be put right. */
        public boolean isOpen(String... fields) {
            return List.of(fields).stream().anyMatch(it -> entered.problem(it) != null);
        }
    }

    @GetMapping("/inspections/{inspection}/enquiries")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen list(@PathVariable long inspection) {
        audit.note(Deed.of("enquiries-read").on(inspection));
        return Screen.of(
                "concerns/enquiries",
                new Shown(
                        grounds.of(inspection),
                        enquiries.of(inspection),
                        enquiries.mine(inspection),
                        standing.has(Right.RAISE_CONCERN, inspection)));
    }

    @GetMapping("/inspections/{inspection}/enquiries/new")
    @Needs(Right.RAISE_CONCERN)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered entered) {
        return Screen.of(NEW, form(inspection, Entered.with(Map.of("cases", entered.text("case")))));
    }

    @PostMapping("/inspections/{inspection}/enquiries/new")
    @Needs(Right.RAISE_CONCERN)
    @Transactional
    public Screen raise(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var form = form(inspection, entered);
            var said = EnquiryForm.raised(
                    entered, form.ground(), form.followers(), it -> concerns.unknown(inspection, it));
            if (!entered.isRight()) {
                return Screen.notRight(NEW, form);
            }
            int number = enquiries.raise(inspection, said);
            said.cases()
                    .forEach(each -> audit.note(
                            Deed.of("enquiry-raised").on(inspection).about(each).to("Q" + number)));
            Notice.say(texts, "enquiries.raised");
            return Screen.goTo("/inspections/%d/enquiries/%d".formatted(inspection, number));
        });
    }

    @GetMapping("/inspections/{inspection}/enquiries/{enquiry}")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen one(@PathVariable long inspection, @PathVariable long enquiry) {
        var there = found(inspection, enquiry);
        audit.note(Deed.of("enquiries-read").on(inspection).to(there.called()));
        return Screen.of(ONE, one(inspection, there, Entered.nothing()));
    }

    @PostMapping("/inspections/{inspection}/enquiries/{enquiry}/given")
    @Needs(Right.FOLLOW_ENQUIRY)
    @Transactional
    public Screen given(@PathVariable long inspection, @PathVariable long enquiry, Entered entered) {
        return done(
                inspection,
                enquiry,
                entered,
                Act.GIVEN,
                Deed.of("enquiry-given"),
                it -> EnquiryForm.given(it, enquiries.followers(inspection)));
    }

    @PostMapping("/inspections/{inspection}/enquiries/{enquiry}/answered")
    @Needs(Right.FOLLOW_ENQUIRY)
    @Transactional
    public Screen answered(@PathVariable long inspection, @PathVariable long enquiry, Entered entered) {
        return done(
                inspection,
                enquiry,
                entered,
                Act.ANSWERED,
                Deed.of("enquiry-answered"),
                it -> EnquiryForm.answered(it, standingPieces(inspection)));
    }

    @PostMapping("/inspections/{inspection}/enquiries/{enquiry}/reopened")
    @Needs(Right.FOLLOW_ENQUIRY)
    @Transactional
    public Screen reopened(@PathVariable long inspection, @PathVariable long enquiry, Entered entered) {
        return done(
                inspection,
                enquiry,
                entered,
                Act.REOPENED,
                Deed.of("enquiry-reopened"),
                it -> EnquiryForm.said(it, "reopened-words"));
    }

    @PostMapping("/inspections/{inspection}/enquiries/{enquiry}/closed")
    @Needs(Right.FOLLOW_ENQUIRY)
    @Transactional
    public Screen closed(@PathVariable long inspection, @PathVariable long enquiry, Entered entered) {
        return done(
                inspection,
                enquiry,
                entered,
                Act.CLOSED,
                Deed.of("enquiry-closed"),
                it -> EnquiryForm.said(it, "closed-words"));
    }

    private Screen done(
            long inspection, long number, Entered entered, Act act, Deed deed, Function<Entered, Enquiries.Said> form) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var there = found(inspection, number);
            var said = form.apply(entered);
            if (entered.isRight() && !there.mayBe(act)) {
                entered.wrong(act.word() + "-words", "enquiries.problems.order");
            }
            if (!entered.isRight()) {
                return Screen.notRight(ONE, one(inspection, there, entered));
            }
            enquiries.add(inspection, there, act, said);
            audit.note(deed.on(inspection).to(there.called()).with("evidence", said.evidence()));
            Notice.say(texts, "enquiries.done." + act.word());
            return Screen.goTo("/inspections/%d/enquiries/%d".formatted(inspection, there.number()));
        });
    }

    private Form form(long inspection, Entered entered) {
        return new Form(grounds.of(inspection), enquiries.followers(inspection), entered);
    }

    private One one(long inspection, Followed enquiry, Entered entered) {
        return new One(
                grounds.of(inspection),
                enquiry,
                enquiries.followers(inspection),
                standingPieces(inspection),
                entered,
                standing.has(Right.FOLLOW_ENQUIRY, inspection),
                standing.has(Right.SEE_EVIDENCE, inspection));
    }

    private List<Piece> standingPieces(long inspection) {
        return pieces.of(inspection).stream().filter(Piece::stands).toList();
    }

    private Followed found(long inspection, long enquiry) {
        return enquiries.find(inspection, enquiry).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package org.plumbline.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceWeight;
import org.plumbline.evidence.Tie;
import org.plumbline.evidence.Weighed;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What speaks for and against each standard, how strong that is at a glance, and the rating that the lead proposes. */
@Controller
public class StandardsPage {
    /** What a form says for "not rated". */
    public static final String NOT_RATED = "not-rated";

    private static final String ONE = "evidence/standard";

    private final Grounds grounds;
    private final Pieces pieces;
    private final Proposals proposals;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    StandardsPage(
            Grounds grounds,
            Pieces pieces,
            Proposals proposals,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.grounds = grounds;
        this.pieces = pieces;
        this.proposals = proposals;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** All of them. */
    public record Shown(Ground ground, List<Row> rows, boolean seesPanel) {
        /** The most points on one side of any line, which is as long as a bar gets. */
        public int most() {
            return StandardsPage.most(
                    rows.stream().flatMap(row -> row.lines().stream()).toList());
        }
    }

    /** A standard, what it and each of its questions has, and what was proposed last. */
    public record Row(Weighed weighed, List<Line> lines, Optional<Proposal> proposal) {}

    /** How strong the evidence about one thing is. */
    public record Line(Id about, EvidenceWeight weight, boolean isWhole) {}

    /** One of them. */
    public record One(
            Ground ground,
            Row row,
            List<Said> pieces,
            List<Proposal> proposals,
            Entered entered,
            Changed changed,
            boolean mayPropose,
            boolean seesPanel)
            implements Again {
        public String href() {
            return ground.href() + "/standards/" + row.weighed().id();
        }

        public int most() {
            return StandardsPage.most(row.lines());
        }

        /** Those that speak one way, or both ways. */
        public List<Said> pieces(Tie.Direction way) {
            return pieces.stream()
                    .filter(it -> it.ties().stream()
                            .anyMatch(tie -> tie.direction() == way || tie.direction() == Tie.Direction.BOTH))
                    .toList();
        }

        /** The proposal that this page was made with; 0 for none. */
        public long last() {
            return proposals.isEmpty() ? 0 : proposals.getFirst().id();
        }

        /** The scale's ratings, best first, and none. */
        public List<Choice> ratings(Shell shell) {
            var choices = new ArrayList<Choice>();
            var scale = row.weighed().scale();
            if (scale != null) {
                scale.bands().reversed().forEach(it -> choices.add(new Choice(it.id(), shell.say(it.label()))));
            }
            choices.add(new Choice(NOT_RATED, shell.say("evidence.propose.not-rated")));
            return choices;
        }

        /** What a rating is called. */
        public String called(Shell shell, String rating) {
            return StandardsPage.called(shell, row.weighed(), rating);
        }
    }

    /** A piece, and what of it bears on one standard. */
    public record Said(Piece piece, List<Tie> ties) {}

    /** What a rating of a standard is called in the page's language. */
    public static String called(Shell shell, Weighed weighed, String rating) {
        return Optional.ofNullable(weighed.scale())
                .flatMap(scale -> scale.named(rating))
                .map(Band::label)
                .map(shell::say)
                .orElseGet(() -> rating.isEmpty() ? shell.say("evidence.propose.not-rated") : rating);
    }

    private static int most(List<Line> lines) {
        return lines.stream()
                .mapToInt(it -> Math.max(
                        it.weight().speaksFor().points(),
                        it.weight().speaksAgainst().points()))
                .max()
                .orElse(0);
    }

    @GetMapping("/inspections/{inspection}/evidence/standards")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional
    public Screen all(@PathVariable long inspection) {
        var ground = grounds.of(inspection);
        var weighed = pieces.of(inspection).stream().map(Piece::weighed).toList();
        var proposed = proposals.of(inspection);
        audit.note(Deed.of("evidence-weighed").on(inspection));
        return Screen.of(
                "evidence/standards",
                new Shown(
                        ground,
                        ground.weighed().stream()
                                .map(it -> row(ground, it, weighed, proposed))
                                .toList(),
                        standing.has(Right.SEE_PANEL, inspection)));
    }

    private static Row row(Ground ground, Weighed each, List<Evidence> evidence, Map<String, List<Proposal>> proposed) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(each.id(), EvidenceWeight.of(each.ids(), evidence), true));
        ground.ids(each).stream()
                .filter(id -> !id.equals(each.id()))
                .forEach(id -> lines.add(new Line(id, EvidenceWeight.of(List.of(id), evidence), false)));
        return new Row(
                each,
                lines,
                proposed.getOrDefault(each.id().value(), List.of()).stream().findFirst());
    }

    @GetMapping("/inspections/{inspection}/evidence/standards/{standard}")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional
    public Screen one(@PathVariable long inspection, @PathVariable String standard) {
        var ground = grounds.of(inspection);
        var weighed = found(ground, standard);
        audit.note(Deed.of("evidence-weighed").on(inspection).to(weighed.id().value()));
        return Screen.of(ONE, one(ground, weighed, Entered.nothing(), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/evidence/standards/{standard}")
    @Needs(Right.PROPOSE_RATING)
    @Transactional
    public Screen propose(@PathVariable long inspection, @PathVariable String standard, Entered entered) {
        return onceOnly.answer(entered, () -> {
            grounds.hold(inspection);
            var ground = grounds.of(inspection);
            var weighed = found(ground, standard);
            var rating = rating(weighed, entered);
            var reasons = entered.required("reasons", PieceForm.LONGEST);
            var page = one(ground, weighed, entered, Changed.NOTHING);
            if (!entered.isRight()) {
                return Screen.notRight(ONE, page);
            }
            if (!entered.text("last").equals(Long.toString(page.last()))) {
                var by = page.proposals().isEmpty()
                        ? "–"
                        : page.proposals().getFirst().by();
                return Screen.changedMeanwhile(ONE, one(ground, weighed, entered, Changed.by(by, List.of())));
            }
            proposals.add(inspection, weighed.id().value(), rating, reasons);
            audit.note(Deed.of("rating-proposed")
                    .on(inspection)
                    .to(weighed.id().value())
                    .with("rating", rating.isEmpty() ? NOT_RATED : rating)
                    .with("reason", reasons));
            Notice.say(texts, "evidence.propose.saved");
            return Screen.goTo(page.href());
        });
    }

    private static String rating(Weighed weighed, Entered entered) {
        var said = entered.text("rating");
        if (said.equals(NOT_RATED) && weighed.isRated()) {
            return "";
        }
        var band = Optional.ofNullable(weighed.scale()).flatMap((Scale scale) -> scale.named(said));
        if (band.isEmpty()) {
            entered.wrong("rating", "evidence.problems.rating");
        }
        return band.map(Band::id).orElse("");
    }

    private static Weighed found(Ground ground, String standard) {
        return ground.find(standard).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private One one(Ground ground, Weighed weighed, Entered entered, Changed changed) {
        long inspection = ground.head().id();
        var all = pieces.of(inspection);
        var proposed = proposals.of(inspection);
        var speaking = all.stream()
                .filter(Piece::stands)
                .map(it -> new Said(
                        it,
                        it.tied().stream()
                                .filter(tie -> weighed.ids().contains(tie.about()))
                                .toList()))
                .filter(it -> !it.ties().isEmpty())
                .toList();
        return new One(
                ground,
                row(ground, weighed, all.stream().map(Piece::weighed).toList(), proposed),
                speaking,
                proposed.getOrDefault(weighed.id().value(), List.of()),
                entered,
                changed,
                weighed.isRated() && standing.has(Right.PROPOSE_RATING, inspection),
                weighed.isRated() && standing.has(Right.SEE_PANEL, inspection));
    }
}

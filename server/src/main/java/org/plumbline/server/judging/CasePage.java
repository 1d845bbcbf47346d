package org.plumbline.server.judging;

import java.util.List;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One case: how far it is judged, what was decided about it, and handing it in. */
@Controller
public class CasePage {
    static final String PAGE = "judging/case";

    private final Markings markings;
    private final GivenAnswers given;
    private final Reviews reviews;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    CasePage(
            Markings markings,
            GivenAnswers given,
            Reviews reviews,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.markings = markings;
        this.given = given;
        this.reviews = reviews;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param mayReview whether whoever looks may accept it or send it back
     * @param mayLock whether they may lock it and open it again
     */
    public record Shown(
            Form form, List<Step> steps, List<Comment> comments, boolean mayReview, boolean mayLock, Entered entered) {}

    @GetMapping("/inspections/{inspection}/judging/{number}")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen show(@PathVariable long inspection, @PathVariable long number, Entered asked) {
        var marked = markings.of(inspection, number, asked.text("marking"));
        audit.note(Deed.of("case-read").on(inspection).about(marked.one().reference()));
        return Screen.of(PAGE, shown(marked, Entered.nothing()));
    }

    Shown shown(Marked marked, Entered entered) {
        long inspection = marked.subject().id();
        return new Shown(
                Form.of(marked, given.of(marked)),
                reviews.steps(marked),
                reviews.comments(marked),
                standing.has(Right.REVIEW, inspection),
                standing.has(Right.LOCK, inspection),
                entered);
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/submit")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen submit(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var marked = held(inspection, number, "");
            var page = shown(marked, entered);
            if (!marked.own() || !marked.state().isOpen()) {
                entered.wrong("submit", "judging.submit.not-now");
            } else if (!page.form().open().isEmpty()) {
                entered.wrong(
                        "submit", "judging.submit.open", page.form().open().size());
            } else if (page.comments().stream().anyMatch(Comment::isOpen)) {
                entered.wrong("submit", "judging.submit.comments");
            }
            return entered.isRight() ? taken(marked, State.SUBMITTED, "") : Screen.notRight(PAGE, page);
        });
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/take-back")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen takeBack(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var marked = held(inspection, number, "");
            if (!marked.own() || marked.state() != State.SUBMITTED) {
                entered.wrong("submit", "judging.submit.not-now");
                return Screen.notRight(PAGE, shown(marked, entered));
            }
            return taken(marked, State.TAKEN_BACK, "");
        });
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/comments/{comment}/settle")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen settle(
            @PathVariable long inspection, @PathVariable long number, @PathVariable long comment, Entered entered) {
        var marked = held(inspection, number, entered.text("marking"));
        reviews.settle(marked, comment)
                .ifPresent(question -> audit.note(Deed.of("comment-settled")
                        .on(inspection)
                        .about(marked.one().reference())
                        .with("question", question)));
        var group = entered.text("group");
        return Screen.goTo(
                Form.of(marked, List.of()).group(group).isPresent()
                        ? "%s/groups/%s%s".formatted(marked.href(), group, marked.asked())
                        : marked.href() + marked.asked());
    }

    Marked held(long inspection, long number, String marking) {
        var before = markings.of(inspection, number, marking);
        markings.hold(inspection, before.one().reference());
        return markings.of(inspection, number, marking);
    }

    Screen taken(Marked marked, State step, String reason) {
        reviews.take(marked, step, reason);
        audit.note(Deed.of("case-" + step.word())
                .on(marked.subject().id())
                .about(marked.one().reference())
                .with("marking", marked.marking().word())
                .with("reason", reason));
        Notice.say(texts, "judging.step." + step.word() + ".done", marked.one().reference());
        return Screen.goTo(marked.href() + marked.asked());
    }
}

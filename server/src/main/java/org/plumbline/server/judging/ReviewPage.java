package org.plumbline.server.judging;

import java.util.LinkedHashMap;
import java.util.Set;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What reviewers do with a case that was handed in: accept it, send it back with comments, lock it, open it again. */
@Controller
public class ReviewPage {
    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_REASON = 2000;

    private final Markings markings;
    private final GivenAnswers given;
    private final Reviews reviews;
    private final CasePage cases;
    private final OnceOnly onceOnly;

    ReviewPage(Markings markings, GivenAnswers given, Reviews reviews, CasePage cases, OnceOnly onceOnly) {
        this.markings = markings;
        this.given = given;
        this.reviews = reviews;
        this.cases = cases;
        this.onceOnly = onceOnly;
    }

    /** What the page for sending back shows. */
    public record Shown(Form form, Entered entered) {}

    @PostMapping("/inspections/{inspection}/judging/{number}/accept")
    @Needs(Right.REVIEW)
    @Transactional
    public Screen accept(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return step(inspection, number, entered, Set.of(State.SUBMITTED), State.ACCEPTED);
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/lock")
    @Needs(Right.LOCK)
    @Transactional
    public Screen lock(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return step(inspection, number, entered, Set.of(State.ACCEPTED), State.LOCKED);
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/reopen")
    @Needs(Right.LOCK)
    @Transactional
    public Screen reopen(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        entered.required("reason", LONGEST_REASON);
        return step(inspection, number, entered, Set.of(State.ACCEPTED, State.LOCKED), State.REOPENED);
    }

    private Screen step(long inspection, long number, Entered entered, Set<State> from, State to) {
        return onceOnly.answer(entered, () -> {
            var marked = cases.held(inspection, number, entered.text("marking"));
            if (!from.contains(marked.state())) {
                entered.wrong("submit", "judging.submit.not-now");
            }
            return entered.isRight()
                    ? cases.taken(marked, to, entered.text("reason"))
                    : Screen.notRight(CasePage.PAGE, cases.shown(marked, entered));
        });
    }

    @GetMapping("/inspections/{inspection}/judging/{number}/send-back")
    @Needs(Right.REVIEW)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, @PathVariable long number, Entered asked) {
        var marked = markings.of(inspection, number, asked.text("marking"));
        return Screen.of("judging/send-back", new Shown(Form.of(marked, given.of(marked)), Entered.nothing()));
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/send-back")
    @Needs(Right.REVIEW)
    @Transactional
    public Screen sendBack(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var marked = cases.held(inspection, number, entered.text("marking"));
            var form = Form.of(marked, given.of(marked));
            var comments = new LinkedHashMap<String, String>();
            form.asked().map(it -> it.question().id().value()).forEach(id -> {
                var words = entered.limited("c-" + id, LONGEST_COMMENT);
                if (!words.isEmpty()) {
                    comments.put(id, words);
                }
            });
            var reason = entered.required("reason", LONGEST_REASON);
            if (marked.state() != State.SUBMITTED) {
                entered.wrong("reason", "judging.submit.not-now");
            }
            if (!entered.isRight()) {
                return Screen.notRight("judging/send-back", new Shown(form, entered));
            }
            comments.forEach((question, words) -> reviews.ask(marked, question, words));
            return cases.taken(marked, State.SENT_BACK, reason);
        });
    }
}

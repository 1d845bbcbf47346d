package org.plumbline.server.judging;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The form of a case, a screen for each group of questions; it works without scripting, and quicker with it. */
@Controller
public class JudgingPage {
    private final Markings markings;
    private final GivenAnswers given;
    private final Saving saving;
    private final Reviews reviews;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    JudgingPage(
            Markings markings,
            GivenAnswers given,
            Saving saving,
            Reviews reviews,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.markings = markings;
        this.given = given;
        this.saving = saving;
        this.reviews = reviews;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the screen of a group shows.
     *
     * @param entered what was sent and not taken; nothing otherwise
     * @param refused what was not taken, by question
     */
    public record Shown(
            Form form,
            Group group,
            List<Comment> comments,
            String page,
            Entered entered,
            Map<String, Outcome> refused) {
        /** Which edition the page is made for. */
        public String stamp() {
            return Saving.stamp(form.marked());
        }

        public boolean isWrong() {
            return !refused.isEmpty();
        }

        /** What is chosen: as it was just sent if it was not taken, else as it stands. */
        public List<String> values(Asked asked) {
            return sent(asked) ? entered.all("a-" + asked.question().id().value()) : asked.values();
        }

        public List<String> reasons(Asked asked) {
            return sent(asked) ? entered.all("r-" + asked.question().id().value()) : asked.reasons();
        }

        public String note(Asked asked) {
            return sent(asked) ? entered.text("n-" + asked.question().id().value()) : asked.note();
        }

        private boolean sent(Asked asked) {
            return refused.containsKey(asked.question().id().value());
        }
    }

    @GetMapping("/inspections/{inspection}/judging/{number}/groups/{group}")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen show(
            @PathVariable long inspection, @PathVariable long number, @PathVariable String group, Entered asked) {
        var marked = markings.of(inspection, number, asked.text("marking"));
        audit.note(Deed.of("case-read").on(inspection).about(marked.one().reference()));
        return Screen.of("judging/group", shown(marked, group, Entered.nothing(), Map.of()));
    }

    private Shown shown(Marked marked, String group, Entered entered, Map<String, Outcome> refused) {
        var form = Form.of(marked, given.of(marked));
        var shown = form.group(group).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Shown(form, shown, reviews.comments(marked), PageData.of(form), entered, refused);
    }

    /** Takes a whole screen at once, as a browser without scripting sends it. */
    @PostMapping("/inspections/{inspection}/judging/{number}/groups/{group}")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen save(
            @PathVariable long inspection, @PathVariable long number, @PathVariable String group, Entered entered) {
        var marked = markings.of(inspection, number, entered.text("marking"));
        var there = given.of(marked);
        var shown = Form.of(marked, there)
                .group(group)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sent = new SentScreen(marked, there, entered, OffsetDateTime.now(clock)).changed(shown);
        var refused = new LinkedHashMap<String, Outcome>();
        var outcomes = saving.save(marked, entered.text("edition"), sent).outcomes();
        for (int at = 0; at < sent.size(); at++) {
            if (!outcomes.get(at).isTaken()) {
                refused.put(sent.get(at).question(), outcomes.get(at));
            }
        }
        if (!refused.isEmpty()) {
            return Screen.notRight("judging/group", shown(marked, group, entered, refused));
        }
        var after = Form.of(marked, given.of(marked));
        var here = after.group(group).orElseThrow();
        long opened = here.asked().stream()
                .filter(it ->
                        it.isOpen() && !entered.has("shown", it.question().id().value()))
                .count();
        if (opened > 0) {
            Notice.say(texts, "judging.more-asked", opened);
        }
        return Screen.goTo(
                opened > 0
                        ? "%s/groups/%s%s".formatted(marked.href(), group, marked.asked())
                        : after.after(here)
                                .map(next -> "%s/groups/%s%s".formatted(marked.href(), next.id(), marked.asked()))
                                .orElse(marked.href() + marked.asked()));
    }
}

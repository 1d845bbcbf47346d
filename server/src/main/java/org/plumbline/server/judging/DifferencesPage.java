package org.plumbline.server.judging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.agreement.Agreement;
import org.plumbline.assessment.agreement.Pair;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Cases that were marked twice, once both markings are in: side by side, settled with a reason, and how far they agree. */
@Controller
public class DifferencesPage {
    private static final int LONGEST_REASON = 2000;

    private final Subjects subjects;
    private final Markings markings;
    private final GivenAnswers given;
    private final Saving saving;
    private final JdbcClient database;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    DifferencesPage(
            Subjects subjects,
            Markings markings,
            GivenAnswers given,
            Saving saving,
            JdbcClient database,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.subjects = subjects;
        this.markings = markings;
        this.given = given;
        this.saving = saving;
        this.database = database;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the page of one case shows. */
    public record Shown(Differing differing, Agreement agreement, Entered entered) {}

    /** A case that is marked twice: whether both are in, and what is left to settle. */
    public record Twice(long id, String reference, boolean in, long unsettled, Agreement agreement) {}

    /** What the page of all of them shows. */
    public record All(Subject subject, List<Twice> cases, Agreement whole, Map<String, Agreement> questions) {}

    @GetMapping("/inspections/{inspection}/judging/{number}/differences")
    @Needs(Right.REVIEW)
    @Transactional
    public Screen show(@PathVariable long inspection, @PathVariable long number) {
        var differing = differing(inspection, number);
        audit.note(Deed.of("case-read")
                .on(inspection)
                .about(differing.first().marked().one().reference()));
        return Screen.of("judging/differences", shown(differing, Entered.nothing()));
    }

    private static Shown shown(Differing differing, Entered entered) {
        return new Shown(differing, Agreement.of(differing.pairs()), entered);
    }

    private Differing differing(long inspection, long number) {
        var subject = subjects.of(inspection);
        var first = markings.of(inspection, number, Marking.FIRST.word());
        var second = markings.of(inspection, number, Marking.SECOND.word());
        if (first.marking() != Marking.FIRST
                || first.state().isOpen()
                || second.state().isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var agreed = markings.marked(subject, number, first.one(), Marking.AGREED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Differing(form(first), form(second), form(agreed));
    }

    private Form form(Marked marked) {
        return Form.of(marked, given.of(marked));
    }

    /** Settles what was chosen, each with a reason; what is left open can be settled later. */
    @PostMapping("/inspections/{inspection}/judging/{number}/differences")
    @Needs(Right.REVIEW)
    @Transactional
    public Screen settle(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var differing = differing(inspection, number);
            var sent = new ArrayList<Sent>();
            for (var row : differing.differences()) {
                var chosen = entered.text("d-" + row.id());
                var reason = entered.limited("w-" + row.id(), LONGEST_REASON);
                if (chosen.isEmpty()) {
                    continue;
                }
                if (reason.isEmpty()) {
                    entered.wrong("w-" + row.id(), "form.missing");
                }
                sent.add(agreed(differing, row, chosen, reason, entered.text("once")));
            }
            if (!entered.isRight()) {
                return Screen.notRight("judging/differences", shown(differing, entered));
            }
            var taken = saving.save(
                    differing.agreed().marked(), Saving.stamp(differing.agreed().marked()), sent);
            for (int at = 0; at < sent.size(); at++) {
                var outcome = taken.outcomes().get(at);
                if (!outcome.isTaken()) {
                    entered.wrong(
                            "d-" + sent.get(at).question(),
                            outcome.refused(),
                            outcome.with().toArray());
                }
            }
            if (!entered.isRight()) {
                return Screen.notRight("judging/differences", shown(differing, entered));
            }
            Notice.say(texts, "judging.differences.settled", sent.size());
            return Screen.goTo("/inspections/%d/judging/%d/differences".formatted(inspection, number));
        });
    }

    private Sent agreed(Differing differing, Differing.Row row, String chosen, String reason, String once) {
        var from = chosen.equals(String.join("|", row.second().values())) ? row.second() : row.first();
        boolean notMet = chosen.equals(Answer.Judgement.NOT_MET.word());
        var content = String.join(
                "\n",
                once,
                differing.first().marked().href(),
                row.id(),
                chosen,
                reason,
                row.agreed().seen());
        return new Sent(
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString(),
                row.id(),
                chosen,
                notMet && String.join("|", from.values()).equals(chosen) ? from.reasons() : List.of(),
                reason,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                row.agreed().standing().stream().map(it -> it.event().event()).toList());
    }

    private record Row(long id, String reference, boolean in) {}

    @GetMapping("/inspections/{inspection}/judging/agreement")
    @Needs(Right.REVIEW)
    @Transactional(readOnly = true)
    public Screen all(@PathVariable long inspection) {
        var subject = subjects.of(inspection);
        var rows = database.sql("""
                        select c.id, c.reference,
                               not is_open(marking_state(a.inspection, a.reference, 'first'))
                                 and not is_open(marking_state(a.inspection, a.reference, 'second')) as in
                          from allocation a join case_record c on c.inspection = a.inspection and c.reference = a.reference
                         where a.inspection = ? and a.marking = 'second' and a.ended_at is null order by c.position""").param(inspection).query(Row.class).list();
        var cases = new ArrayList<Twice>();
        var pairs = new ArrayList<Pair>();
        for (var row : rows) {
            if (row.in()) {
                var differing = differing(inspection, row.id());
                pairs.addAll(differing.pairs());
                cases.add(new Twice(
                        row.id(), row.reference(), true, differing.unsettled(), Agreement.of(differing.pairs())));
            } else {
                cases.add(new Twice(row.id(), row.reference(), false, 0, Agreement.of(List.of())));
            }
        }
        var byQuestion = new TreeMap<String, List<Pair>>();
        pairs.forEach(it -> byQuestion
                .computeIfAbsent(it.question().value(), _ -> new ArrayList<>())
                .add(it));
        var questions = new TreeMap<String, Agreement>();
        byQuestion.forEach((question, each) -> questions.put(question, Agreement.of(each)));
        return Screen.of("judging/agreement", new All(subject, cases, Agreement.of(pairs), questions));
    }
}

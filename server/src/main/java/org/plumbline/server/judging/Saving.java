package org.plumbline.server.judging;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerCheck;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Moment;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: each that is right is kept, once however often it is sent; each that is not is told why. */
@Component
class Saving {
    /** The most signs that a note may have. */
    static final int LONGEST_NOTE = 20_000;

    private static final int NAMED = 12;

    private final Markings markings;
    private final GivenAnswers given;
    private final Audit audit;

    Saving(Markings markings, GivenAnswers given, Audit audit) {
        this.markings = markings;
        this.given = given;
        this.audit = audit;
    }

    /**
     * What became of all that was sent.
     *
     * @param added whether any of it is new
     */
    record Taken(List<Outcome> outcomes, boolean added) {}

    /**
     * Takes what was sent about one marking of a case.
     *
     * @param edition the edition of the page that they come from, as {@link #stamp} has it
     */
    @Transactional
    public Taken save(Marked seen, String edition, List<Sent> sent) {
        markings.hold(seen.subject().id(), seen.one().reference());
        var now = markings.marked(seen.subject(), seen.number(), seen.one(), seen.marking());
        var batch = new Batch(now.orElse(seen), edition, sent);
        var outcomes = sent.stream().map(batch::take).toList();
        if (!batch.accepted.isEmpty()) {
            given.add(seen.subject().id(), batch.accepted);
            audit.note(Deed.of("answers-given")
                    .on(seen.subject().id())
                    .about(seen.one().reference())
                    .with("questions", named(batch.accepted)));
        }
        return new Taken(outcomes, !batch.accepted.isEmpty());
    }

    private static String named(List<AnswerEvent> events) {
        var questions = events.stream()
                .map(event -> event.question().value())
                .distinct()
                .toList();
        var first = questions.stream().limit(NAMED).collect(Collectors.joining(", "));
        return questions.size() <= NAMED ? first : "%s … (%d)".formatted(first, questions.size());
    }

    /** Says which edition a page was made for; another one of the same inspection says something else. */
    static String stamp(Marked marked) {
        var name = marked.subject().edition().name();
        return "%s %d".formatted(name, name.revision());
    }

    /** What was sent together, looked at one by one in its order. */
    private final class Batch {
        private final Marked marked;
        private final boolean sameEdition;
        private final Map<Id, Question> questions;
        private final Map<String, AnswerEvent> there = new HashMap<>();
        private final Set<String> elsewhere;
        private final List<AnswerEvent> accepted = new ArrayList<>();

        Batch(Marked marked, String edition, List<Sent> sent) {
            this.marked = marked;
            sameEdition = edition.equals(stamp(marked));
            questions = marked.subject().edition().questionsById();
            var readable = sent.stream().filter(Sent::isReadable).toList();
            given.of(marked, readable.stream().map(it -> Id.of(it.question())).collect(Collectors.toSet()))
                    .forEach(it -> there.put(it.event().event(), it.event()));
            elsewhere = given.taken(readable.stream()
                    .map(Sent::event)
                    .filter(id -> !there.containsKey(id))
                    .toList());
        }

        Outcome take(Sent sent) {
            if (!sent.isReadable()) {
                return Outcome.refused(sent.event(), "unreadable");
            }
            if (there.containsKey(sent.event())) {
                return isSame(sent, there.get(sent.event()))
                        ? Outcome.taken(sent.event())
                        : Outcome.refused(sent.event(), "AN010");
            }
            var why = whyNot(sent);
            if (!why.isEmpty()) {
                return why.equals("too-long")
                        ? Outcome.refused(sent.event(), why, LONGEST_NOTE)
                        : Outcome.refused(sent.event(), why);
            }
            var event = event(sent);
            var problem = problem(event);
            if (!problem.isEmpty()) {
                return Outcome.refused(sent.event(), problem);
            }
            accepted.add(event);
            there.put(event.event(), event);
            return Outcome.taken(sent.event());
        }

        private String whyNot(Sent sent) {
            if (elsewhere.contains(sent.event())) {
                return "AN010";
            }
            if (!sameEdition) {
                return "other-edition";
            }
            if (marked.assessor().isEmpty()) {
                return marked.state().isOpen() ? "not-yours" : "closed";
            }
            var question = questions.get(Id.of(sent.question()));
            if (question == null
                    || (question.unit() != null
                            && !question.unit().equals(marked.one().unit()))) {
                return "AN002";
            }
            if (sent.note().length() > LONGEST_NOTE || sent.answer().length() > LONGEST_NOTE) {
                return "too-long";
            }
            try {
                Moment.of(sent.at());
                return "";
            } catch (DateTimeException noTime) {
                return "unreadable";
            }
        }

        /** The first thing that the rules have against it. */
        private String problem(AnswerEvent event) {
            var all = new ArrayList<>(there.values());
            all.add(event);
            var path = "answers[%d]".formatted(all.size() - 1);
            var alone = List.of(marked.one());
            return AnswerCheck.problems(marked.subject().edition(), alone, Sample.whole(alone), null, all).stream()
                    .filter(problem -> problem.isError() && problem.path().startsWith(path))
                    .map(Problem::code)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }

        private AnswerEvent event(Sent sent) {
            return new AnswerEvent(
                    sent.event(),
                    marked.one().reference(),
                    Id.of(sent.question()),
                    Answer.of(sent.answer(), questions.get(Id.of(sent.question()))),
                    sent.reasons().stream().map(Id::of).toList(),
                    sent.note(),
                    marked.assessor(),
                    marked.marking(),
                    Moment.of(sent.at()),
                    null,
                    sent.replaces());
        }

        private boolean isSame(Sent sent, AnswerEvent kept) {
            return kept.question().value().equals(sent.question())
                    && kept.answer()
                            .written()
                            .equals(Answer.of(sent.answer(), questions.get(kept.question()))
                                    .written())
                    && kept.reasons().stream().map(Id::value).toList().equals(sent.reasons())
                    && kept.note().equals(sent.note())
                    && kept.replaces().equals(sent.replaces());
        }
    }
}

package org.plumbline.server.demo.made;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/** Makes up what assessors answered: some cases are better than others, and what does not apply is not answered. */
final class MadeAnswers {
    /** How far a whole case lies above or below the plot's shares, in points. */
    private static final double CASES_DIFFER = 18;

    private final Plot plot;
    private final Edition edition;
    private final Map<Id, Question> questions;
    private final RandomGenerator random;

    MadeAnswers(Plot plot, Edition edition, RandomGenerator random) {
        this.plot = plot;
        this.edition = edition;
        this.random = random;
        questions = edition.questionsById();
    }

    /**
     * What somebody answers about a case in one marking.
     *
     * @param share how many of a hundred questions they have come to, in the order in which a case is judged
     * @param like what another answered, with whom they mostly agree; empty when nobody did
     */
    List<AnswerEvent> of(Case one, String assessor, Marking marking, LocalDate day, int share, List<AnswerEvent> like) {
        var given = new HashMap<Id, AnswerEvent>();
        var other = new HashMap<Id, Answer>();
        like.forEach(event -> other.put(event.question(), event.answer()));
        double better = random.nextGaussian() * CASES_DIFFER;
        for (boolean more = true; more; ) {
            var events = List.copyOf(given.values());
            var applies = new Applicability(questions, one, Answers.only(marking, events));
            more = false;
            for (var question : edition.questions()) {
                if (!given.containsKey(question.id())
                        && applies.applies(question) == Truth.YES
                        && mayBeAnswered(question, given)) {
                    var answer = answer(question, better, other.get(question.id()));
                    if (answer != null) {
                        given.put(question.id(), event(one, question, answer, assessor, marking, day));
                        more = true;
                    }
                }
            }
        }
        var order = edition.practice().stream()
                .flatMap(phase -> phase.questions().stream())
                .map(given::get)
                .filter(Objects::nonNull)
                .toList();
        return order.subList(0, order.size() * share / 100);
    }

    /** A prompt says something only of a key question that applies. */
    private static boolean mayBeAnswered(Question question, Map<Id, AnswerEvent> given) {
        var key = question.informs() == null ? null : given.get(question.informs());
        return question.informs() == null || (key != null && key.answer() != Judgement.NOT_APPLICABLE);
    }

    private @Nullable Answer answer(Question question, double better, @Nullable Answer other) {
        if (other != null && random.nextInt(100) >= 9) {
            return other;
        }
        if (!question.kind().isJudged()) {
            return question.type().isPicked()
                    ? new Answer.Said(List.of(question.choices()
                            .get(random.nextInt(question.choices().size()))
                            .id()
                            .value()))
                    : null;
        }
        if (random.nextInt(100) < 3) {
            return Judgement.NOT_APPLICABLE;
        }
        return random.nextInt(100) < plot.met(question.id()) + better ? Judgement.MET : Judgement.NOT_MET;
    }

    private AnswerEvent event(
            Case one, Question question, Answer answer, String assessor, Marking marking, LocalDate day) {
        boolean missed = answer == Judgement.NOT_MET;
        var reasons = missed && !question.reasons().isEmpty()
                ? List.of(
                        question.reasons().get(random.nextInt(question.reasons().size())))
                : List.<Id>of();
        var note = missed && !plot.notes().isEmpty() && random.nextInt(6) == 0
                ? plot.notes().get(random.nextInt(plot.notes().size()))
                : "";
        return new AnswerEvent(
                id(one, question.id(), marking, assessor),
                one.reference(),
                question.id(),
                answer,
                reasons,
                note,
                assessor,
                marking,
                moment(day),
                null,
                List.of());
    }

    /** The answers on which both agree in the end, where they differed: one of the two, with the reason. */
    List<AnswerEvent> agreed(Case one, List<AnswerEvent> first, List<AnswerEvent> second, String by, LocalDate day) {
        var again = new HashMap<Id, AnswerEvent>();
        second.forEach(event -> again.put(event.question(), event));
        var agreed = new ArrayList<AnswerEvent>();
        for (var event : first) {
            var other = again.get(event.question());
            if (other != null && !other.answer().equals(event.answer())) {
                var taken = random.nextBoolean() ? event : other;
                agreed.add(new AnswerEvent(
                        id(one, event.question(), Marking.AGREED, by),
                        one.reference(),
                        event.question(),
                        taken.answer(),
                        taken.reasons(),
                        "Read the record again together with both assessors.",
                        by,
                        Marking.AGREED,
                        moment(day),
                        null,
                        List.of()));
            }
        }
        return agreed;
    }

    private static Moment moment(LocalDate day) {
        return new Moment(day.toString(), day);
    }

    private String id(Case one, Id question, Marking marking, String by) {
        var name = String.join(" ", plot.name(), one.reference(), question.value(), marking.word(), by);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

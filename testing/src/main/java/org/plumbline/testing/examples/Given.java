package org.plumbline.testing.examples;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;

/** The answers given so far, case by case. */
final class Given {
    private final Plan plan;
    private final List<Case> cases;
    private final Map<String, Map<Id, AnswerEvent>> byCase = new LinkedHashMap<>();

    Given(Plan plan, List<Case> cases) {
        this.plan = plan;
        this.cases = cases;
        cases.forEach(each -> byCase.put(each.reference(), new HashMap<>()));
    }

    /** Gives an answer, in place of any given before; cases are judged one after another through the fieldwork. */
    void give(Case each, Question question, Answer answer, List<Id> reasons) {
        int number = cases.indexOf(each);
        var days = ChronoUnit.DAYS.between(
                        plan.fieldwork().from(), plan.fieldwork().to())
                + 1;
        var day = plan.fieldwork().from().plusDays(number * days / cases.size());
        var event = new AnswerEvent(
                each.reference() + "/" + question.id(),
                each.reference(),
                question.id(),
                answer,
                reasons,
                "",
                plan.assessors().get(number % plan.assessors().size()),
                Marking.FIRST,
                new Moment(day.toString(), day),
                null,
                List.of());
        of(each).put(question.id(), event);
    }

    @Nullable
    Answer answer(Case each, Id question) {
        var event = of(each).get(question);
        return event == null ? null : event.answer();
    }

    /** The cases among these with this answer. */
    List<Case> with(Answer answer, Id question, List<Case> among) {
        return among.stream()
                .filter(each -> answer.equals(answer(each, question)))
                .toList();
    }

    /** Every event, in the order of the cases and of these questions. */
    List<AnswerEvent> events(Map<Id, Question> questions) {
        return cases.stream()
                .flatMap(each -> questions.keySet().stream().flatMap(id -> Stream.ofNullable(of(each).get(id))))
                .toList();
    }

    private Map<Id, AnswerEvent> of(Case each) {
        return Objects.requireNonNull(byCase.get(each.reference()));
    }
}

package org.plumbline.assessment;

import static org.plumbline.assessment.AnswerProblem.AN020;
import static org.plumbline.assessment.AnswerProblem.AN021;
import static org.plumbline.assessment.AnswerProblem.AN022;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.Sample;

/** What a person should know of answers that are lawful: conflicts, answers that do not count, answers still missing. */
public final class StandingCheck {
    private final Map<Id, Question> questions;
    private final Answers answers;
    private final Set<Id> gates;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Problem> notes = new ArrayList<>();

    private StandingCheck(Edition edition, Answers answers, List<AnswerEvent> events) {
        questions = edition.questionsById();
        gates = questions.values().stream()
                .flatMap(question -> question.when().questions().stream())
                .collect(Collectors.toSet());
        this.answers = answers;
        for (int at = 0; at < events.size(); at++) {
            rows.putIfAbsent(events.get(at).event(), at);
        }
    }

    /** Every note on the answers, case by case; the missing answers of a case in one note. */
    public static List<Problem> notes(Edition edition, Sample sample, List<AnswerEvent> events) {
        var answers = Answers.of(events);
        var check = new StandingCheck(edition, answers, events);
        sample.cases().forEach(check::one);
        return check.notes;
    }

    private void one(Case each) {
        var applicability = new Applicability(questions, each, answers);
        var missing = new ArrayList<Id>();
        for (var question : questions.values()) {
            var applies = applicability.applies(question);
            var standing = answers.standing(each.reference(), question.id());
            if (standing instanceof Standing.Conflict(var events)) {
                conflict(each, question, events);
            }
            if (applies == Truth.NO && !standing.answers().isEmpty()) {
                idle(each, question, standing);
            }
            var matters = question.kind().isCounted() || gates.contains(question.id());
            if (applies == Truth.YES && matters && standing.answers().isEmpty()) {
                missing.add(question.id());
            }
        }
        if (!missing.isEmpty()) {
            notes.add(Problem.note(
                    AN022,
                    "caseload." + each.reference(),
                    "case %s has no answer yet to %s".formatted(each.reference(), said(missing)),
                    "Scores that these could change are provisional"));
        }
    }

    private void conflict(Case each, Question question, List<AnswerEvent> events) {
        var said = events.stream()
                .map(event ->
                        "%s by %s (event %s)".formatted(event.answer().written(), event.assessor(), event.event()))
                .collect(Collectors.joining(", "));
        notes.add(Problem.note(
                AN020,
                path(events.getLast()),
                "%s answers stand for question %s of case %s: %s"
                        .formatted(events.size() == 2 ? "two" : events.size(), question.id(), each.reference(), said),
                "Add an answer that replaces them; until then the score is provisional"));
    }

    private void idle(Case each, Question question, Standing standing) {
        var said = standing.answers().stream()
                .filter(answer -> answer != Answer.Judgement.NOT_APPLICABLE)
                .findFirst();
        if (said.isEmpty()) {
            return;
        }
        var event = switch (standing) {
            case Standing.One(var one) -> one;
            case Standing.Conflict(var events) -> events.getFirst();
            case Standing.None() -> throw new IllegalStateException("an answer must stand to be idle");
        };
        notes.add(Problem.note(
                AN021,
                path(event),
                "question %s does not apply to case %s, so the answer '%s' is kept and not counted"
                        .formatted(question.id(), each.reference(), said.get().written()),
                "Nothing, if that is right; otherwise mend what the question depends on"));
    }

    private String path(AnswerEvent event) {
        return "answers[%d]".formatted(rows.getOrDefault(event.event(), 0));
    }

    private static String said(List<Id> ids) {
        var first = ids.stream().limit(5).map(Id::value).collect(Collectors.joining(", "));
        return ids.size() <= 5 ? first : first + " and %d more".formatted(ids.size() - 5);
    }
}

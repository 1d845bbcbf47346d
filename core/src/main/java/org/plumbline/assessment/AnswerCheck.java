package org.plumbline.assessment;

import static org.plumbline.assessment.AnswerProblem.AN001;
import static org.plumbline.assessment.AnswerProblem.AN002;
import static org.plumbline.assessment.AnswerProblem.AN003;
import static org.plumbline.assessment.AnswerProblem.AN004;
import static org.plumbline.assessment.AnswerProblem.AN005;
import static org.plumbline.assessment.AnswerProblem.AN006;
import static org.plumbline.assessment.AnswerProblem.AN011;
import static org.plumbline.assessment.AnswerProblem.AN012;
import static org.plumbline.assessment.AnswerProblem.AN015;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.sample.Sample;

/** Whether answers fit the edition, the cases and each other. */
public final class AnswerCheck {
    private final Map<Id, Question> questions;
    private final Set<String> caseload;
    private final Set<String> sampled;
    private final @Nullable Window window;
    private final List<Problem> problems = new ArrayList<>();

    private AnswerCheck(Edition edition, List<Case> caseload, Sample sample, @Nullable Window window) {
        questions = edition.questionsById();
        this.caseload = caseload.stream().map(Case::reference).collect(Collectors.toSet());
        sampled = sample.cases().stream().map(Case::reference).collect(Collectors.toSet());
        this.window = window;
    }

    /**
     * Every problem of the answers.
     *
     * @param window the days of the fieldwork; null when they are not recorded
     * @return problems with paths such as {@code answers[3].reasons}, counting events from 0
     */
    public static List<Problem> problems(
            Edition edition, List<Case> caseload, Sample sample, @Nullable Window window, List<AnswerEvent> events) {
        var check = new AnswerCheck(edition, caseload, sample, window);
        for (int at = 0; at < events.size(); at++) {
            check.one(events.get(at), "answers[%d]".formatted(at));
        }
        check.problems.addAll(ReplacementCheck.problems(events));
        return check.problems;
    }

    private void one(AnswerEvent event, String path) {
        var reference = event.caseReference();
        if (!caseload.contains(reference)) {
            problems.add(Problem.error(
                    AN001,
                    path + ".case",
                    "case '%s' is not in the caseload".formatted(reference),
                    "Add it to caseload.csv, or mend the reference"));
        } else if (!sampled.contains(reference)) {
            problems.add(Problem.error(
                    AN012,
                    path + ".case",
                    "case %s is not in the sample".formatted(reference),
                    "Add it to sample.csv, or take the answer out"));
        }
        var question = questions.get(event.question());
        if (question == null) {
            problems.add(Problem.error(
                    AN002,
                    path + ".question",
                    "question '%s' is not in the edition".formatted(event.question()),
                    "Use a question of the edition: see 'plumbline framework show'"));
        } else {
            value(event, question, path);
        }
        if (event.assessor().isBlank()) {
            problems.add(Problem.error(AN011, path + ".assessor", "nobody is named as the assessor", "Say who judged"));
        }
        if (window != null && !window.holds(event.at().day())) {
            outside(event, path + ".at", window);
        }
    }

    /** No clock decides: where it is recorded when the answer came in, the device's clock may well have been wrong. */
    private void outside(AnswerEvent event, String path, Window window) {
        var what = "%s is outside the fieldwork, %s".formatted(event.at().written(), window);
        problems.add(
                event.received() == null
                        ? Problem.error(
                                AN006, path, what, "Mend the date, or the dates of the fieldwork in inspection.yaml")
                        : Problem.note(
                                AN006,
                                path,
                                what,
                                "Nothing, if the clock of the device was wrong: it came in "
                                        + event.received().written()));
    }

    private void value(AnswerEvent event, Question question, String path) {
        var wrong = wrongValue(event.answer(), question);
        if (wrong != null) {
            problems.add(Problem.error(
                    AN003,
                    path + ".answer",
                    "question %s cannot be answered '%s'"
                            .formatted(question.id(), event.answer().written()),
                    wrong));
        }
        if (event.reasons().isEmpty()) {
            return;
        }
        if (event.answer() != Answer.Judgement.NOT_MET) {
            problems.add(Problem.error(
                    AN004,
                    path + ".reasons",
                    "reasons are given for '%s'".formatted(event.answer().written()),
                    "Give reasons for 'not-met' only, or mend the answer"));
        }
        var seen = new HashSet<Id>();
        for (var reason : event.reasons()) {
            if (!question.reasons().contains(reason)) {
                problems.add(Problem.error(
                        AN005,
                        path + ".reasons",
                        "'%s' is not a reason of question %s".formatted(reason, question.id()),
                        question.reasons().isEmpty()
                                ? "Put it into the note: the question has no list of reasons"
                                : "Use one of " + join(question.reasons())));
            }
            if (!seen.add(reason)) {
                problems.add(Problem.error(
                        AN015, path + ".reasons", "reason %s is given twice".formatted(reason), "Give it once"));
            }
        }
    }

    private static @Nullable String wrongValue(Answer answer, Question question) {
        if (!answer.suits(question)) {
            return question.kind().isJudged()
                    ? "Use met, not-met, not-applicable or unanswered"
                    : "It is an information question: say the fact";
        }
        if (!(answer instanceof Answer.Said(var values))) {
            return null;
        }
        var choices = question.choices().stream().map(Named::id).map(Id::value).toList();
        return switch (question.type()) {
            case CHOICE ->
                values.size() == 1 && choices.containsAll(values) ? null : "Use one of " + String.join(", ", choices);
            case SEVERAL -> choices.containsAll(values) ? null : "Use some of " + String.join(", ", choices);
            case NUMBER -> values.size() == 1 && AttributeType.isNumber(values.getFirst()) ? null : "Use a number";
            case DATE ->
                values.size() == 1 && AttributeType.isDate(values.getFirst()) ? null : "Use a date such as 2018-09-03";
            case WORDS, JUDGEMENT -> null;
        };
    }

    private static String join(List<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}

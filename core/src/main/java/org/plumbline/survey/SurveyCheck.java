package org.plumbline.survey;

import static org.plumbline.survey.SurveyProblem.SV001;
import static org.plumbline.survey.SurveyProblem.SV002;
import static org.plumbline.survey.SurveyProblem.SV003;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Named;

/** Answers to a questionnaire are answers that it offers, each respondent once. */
public final class SurveyCheck {
    private SurveyCheck() {}

    /**
     * Every problem, with paths such as {@code survey[3].knows-plan}.
     *
     * @param name what the paths start with
     */
    public static List<Problem> problems(Questionnaire questionnaire, Survey survey, String name) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int at = 0; at < survey.respondents().size(); at++) {
            var respondent = survey.respondents().get(at);
            var path = "%s[%d]".formatted(name, at);
            if (respondent.reference().isEmpty()) {
                problems.add(Problem.error(
                        SV001, path + ".respondent", "a respondent has no reference", "Number them: R01, R02, …"));
            } else if (!seen.add(respondent.reference())) {
                problems.add(Problem.error(
                        SV002,
                        path + ".respondent",
                        "respondent %s stands twice".formatted(respondent.reference()),
                        "Give each questionnaire one row"));
            }
            for (var item : questionnaire.questions()) {
                for (var value : respondent.answers().getOrDefault(item.id(), List.of())) {
                    if (!fits(item, value)) {
                        problems.add(Problem.error(
                                SV003,
                                "%s.%s".formatted(path, item.id()),
                                "'%s' is no answer to %s".formatted(value, item.id()),
                                offered(item)));
                    }
                }
            }
        }
        return problems;
    }

    private static boolean fits(Questionnaire.Item item, String value) {
        return switch (item.type()) {
            case CHOICE, SEVERAL ->
                item.choices().stream().anyMatch(choice -> choice.id().value().equals(value));
            case NUMBER -> AttributeType.isNumber(value);
            case DATE -> AttributeType.isDate(value);
            case WORDS -> true;
            case JUDGEMENT -> false;
        };
    }

    private static String offered(Questionnaire.Item item) {
        return item.type() == AnswerType.NUMBER
                ? "Write a number"
                : item.type() == AnswerType.DATE
                        ? "Write it as 2018-09-03"
                        : "Use one of "
                                + item.choices().stream()
                                        .map(Named::id)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "));
    }
}

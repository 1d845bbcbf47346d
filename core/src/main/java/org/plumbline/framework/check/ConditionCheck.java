package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW021;
import static org.plumbline.framework.check.FrameworkProblem.FW022;
import static org.plumbline.framework.check.FrameworkProblem.FW037;
import static org.plumbline.framework.check.FrameworkProblem.FW038;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Conditions look at attributes and questions that exist, and at values that these can have. */
final class ConditionCheck {
    private static final List<String> JUDGEMENTS = List.of("met", "not-met", "not-applicable");

    private final Map<Id, Attribute> attributes;
    private final Map<Id, Question> questions;
    private final List<Problem> problems = new ArrayList<>();

    private ConditionCheck(Edition edition) {
        questions = edition.questionsById();
        attributes = edition.attributes().stream()
                .collect(Collectors.toMap(Attribute::id, Function.identity(), (first, _) -> first));
    }

    static List<Problem> problems(Edition edition) {
        var check = new ConditionCheck(edition);
        Walk.questions(
                edition,
                (question, path) -> question.when().parts().forEach(part -> {
                    check.part(part, path + ".when");
                    check.purpose(part, path + ".when");
                }));
        Walk.each(
                edition.surroundings().samples(),
                "samples",
                (plan, path) -> Walk.each(
                        plan.mustInclude(),
                        path + ".must-include",
                        (rule, at) -> rule.when().parts().forEach(part -> check.beforeAnswers(part, at + ".when"))));
        return check.problems;
    }

    /** A sample is drawn before anything is answered. */
    private void beforeAnswers(Condition part, String path) {
        if (part instanceof Condition.AnswerIs(var question, var _)) {
            problems.add(Problem.error(
                    FW037,
                    path,
                    "the condition looks at question %s, which nobody has answered when a sample is drawn"
                            .formatted(question),
                    "Look at attributes only"));
        } else {
            part(part, path);
        }
    }

    private void purpose(Condition part, String path) {
        var looked = part.looksAt().map(attributes::get).orElse(null);
        if (looked != null && looked.purpose() == Attribute.Purpose.SAMPLING) {
            problems.add(Problem.error(
                    FW038,
                    path,
                    "the condition looks at attribute %s, which is only for sampling".formatted(looked.id()),
                    "Take 'only-for' out of the attribute, which gives the edition another hash"));
        }
    }

    private void part(Condition part, String path) {
        switch (part) {
            case Condition.AttributeIs(var attribute, var values) -> attribute(attribute, values, path);
            case Condition.AttributeAtLeast(var attribute, var _) -> number(attribute, path);
            case Condition.AttributeAtMost(var attribute, var _) -> number(attribute, path);
            case Condition.AnswerIs(var question, var values) -> answer(question, values, path);
            case Condition.All _, Condition.Any _, Condition.Not _ -> {}
        }
    }

    private void attribute(Id id, List<String> values, String path) {
        var attribute = known(id, path);
        if (attribute == null) {
            return;
        }
        switch (attribute.type()) {
            case CHOICE -> possible(id, values, choices(attribute.values()), path);
            case FLAG -> possible(id, values, List.of("yes", "no"), path);
            case NUMBER, DATE, WORDS ->
                problems.add(Problem.error(
                        FW022,
                        path,
                        "attribute %s is not a flag or choice, so it cannot be compared with 'is' or 'in'"
                                .formatted(id),
                        "Use at-least or at-most for a number, or make it a choice"));
        }
    }

    private void number(Id id, String path) {
        var attribute = known(id, path);
        if (attribute != null && attribute.type() != AttributeType.NUMBER) {
            problems.add(Problem.error(
                    FW022,
                    path,
                    "attribute %s is not a number, so it cannot be compared with 'at-least' or 'at-most'".formatted(id),
                    "Use 'is' or 'in', or make it a number"));
        }
    }

    private void answer(Id id, List<String> values, String path) {
        var question = questions.get(id);
        if (question == null) {
            problems.add(Problem.error(
                    FW011,
                    path,
                    "the condition looks at question %s, which does not exist".formatted(id),
                    "Name a question of this edition"));
        } else if (question.kind().isJudged()) {
            possible(id, values, JUDGEMENTS, path);
        } else if (question.type() == AnswerType.CHOICE || question.type() == AnswerType.SEVERAL) {
            possible(id, values, choices(question.choices()), path);
        } else {
            problems.add(Problem.error(
                    FW022,
                    path,
                    "question %s takes a %s, which no condition can look at"
                            .formatted(id, question.type().name().toLowerCase(Locale.ROOT)),
                    "Look at a judged question, or one with choices"));
        }
    }

    private @Nullable Attribute known(Id id, String path) {
        var attribute = attributes.get(id);
        if (attribute == null) {
            problems.add(Problem.error(
                    FW011,
                    path,
                    "the condition looks at attribute %s, which does not exist".formatted(id),
                    NameCheck.oneOf(attributes.keySet().stream().sorted().toList())));
        }
        return attribute;
    }

    private void possible(Id id, List<String> values, List<String> possible, String path) {
        values.stream()
                .filter(value -> !possible.contains(value))
                .forEach(value -> problems.add(Problem.error(
                        FW021, path, "%s is never '%s'".formatted(id, value), NameCheck.oneOf(possible))));
        if (values.isEmpty()) {
            problems.add(Problem.error(
                    FW021, path, "the condition on %s names no value".formatted(id), NameCheck.oneOf(possible)));
        }
    }

    private static List<String> choices(List<Named> values) {
        return values.stream().map(value -> value.id().value()).toList();
    }
}

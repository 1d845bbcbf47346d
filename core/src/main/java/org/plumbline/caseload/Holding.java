package org.plumbline.caseload;

import java.math.BigDecimal;
import java.util.function.Function;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.words.Id;

/**
 * Whether a condition holds of a case.
 *
 * @param answered whether a question was answered with one of the condition's values
 */
public record Holding(Case subject, Function<Condition.AnswerIs, Truth> answered) {
    /** By what the service's records say alone; an answer is not known. */
    public static Truth byRecords(Condition condition, Case subject) {
        return new Holding(subject, _ -> Truth.UNKNOWN).of(condition);
    }

    /** A missing attribute leaves open what needs it. */
    public Truth of(Condition condition) {
        return switch (condition) {
            case Condition.AttributeIs(var attribute, var values) ->
                subject.attribute(attribute)
                        .map(value -> Truth.of(values.contains(value)))
                        .orElse(Truth.UNKNOWN);
            case Condition.AttributeAtLeast(var attribute, var least) -> compare(attribute, least, 1);
            case Condition.AttributeAtMost(var attribute, var most) -> compare(attribute, most, -1);
            case Condition.AnswerIs answer -> answered.apply(answer);
            case Condition.All(var all) -> Truth.all(all.stream().map(this::of).toList());
            case Condition.Any(var any) -> Truth.any(any.stream().map(this::of).toList());
            case Condition.Not(var inside) -> of(inside).not();
        };
    }

    private Truth compare(Id attribute, BigDecimal edge, int wanted) {
        return subject.attribute(attribute)
                .filter(AttributeType::isNumber)
                .map(value -> Truth.of(new BigDecimal(value).compareTo(edge) * wanted >= 0))
                .orElse(Truth.UNKNOWN);
    }
}

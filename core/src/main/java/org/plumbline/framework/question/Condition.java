package org.plumbline.framework.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/** Which cases a question applies to: a small closed language over case attributes and earlier answers. */
public sealed interface Condition {
    /** Holds for every case. */
    static Condition always() {
        return new All(List.of());
    }

    /** The attribute is one of these values. */
    record AttributeIs(Id attribute, List<String> values) implements Condition {
        public AttributeIs {
            values = List.copyOf(values);
        }
    }

    /** The attribute, a number, is this or more. */
    record AttributeAtLeast(Id attribute, BigDecimal least) implements Condition {}

    /** The attribute, a number, is this or less. */
    record AttributeAtMost(Id attribute, BigDecimal most) implements Condition {}

    /** The question was answered with one of these: {@code met}, {@code not-met}, {@code not-applicable} or a choice. */
    record AnswerIs(Id question, List<String> values) implements Condition {
        public AnswerIs {
            values = List.copyOf(values);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** This condition and all inside it. */
    default Stream<Condition> parts() {
        var inside = switch (this) {
            case All(var conditions) -> conditions.stream().flatMap(Condition::parts);
            case Any(var conditions) -> conditions.stream().flatMap(Condition::parts);
            case Not(var condition) -> condition.parts();
            case AttributeIs _, AttributeAtLeast _, AttributeAtMost _, AnswerIs _ -> Stream.<Condition>of();
        };
        return Stream.concat(Stream.of(this), inside);
    }

    /** The attribute that this condition itself looks at; empty for any other. */
    default Optional<Id> looksAt() {
        return switch (this) {
            case AttributeIs(var attribute, var _) -> Optional.of(attribute);
            case AttributeAtLeast(var attribute, var _) -> Optional.of(attribute);
            case AttributeAtMost(var attribute, var _) -> Optional.of(attribute);
            case AnswerIs _, All _, Any _, Not _ -> Optional.empty();
        };
    }

    /** The questions whose answers it looks at. */
    default List<Id> questions() {
        return parts().flatMap(part -> part instanceof AnswerIs asked ? Stream.of(asked.question()) : Stream.of())
                .distinct()
                .toList();
    }
}

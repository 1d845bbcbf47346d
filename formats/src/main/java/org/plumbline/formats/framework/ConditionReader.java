package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI003;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;

/** Reads conditions. */
final class ConditionReader {
    private ConditionReader() {}

    static Condition read(Keys keys) {
        var condition = condition(keys);
        keys.nothingElse();
        return condition;
    }

    private static Condition condition(Keys keys) {
        if (keys.has("attribute")) {
            return attribute(keys);
        }
        if (keys.has("answer")) {
            return new Condition.AnswerIs(keys.id("answer"), values(keys));
        }
        if (keys.has("all")) {
            return new Condition.All(keys.list("all", ConditionReader::read));
        }
        if (keys.has("any")) {
            return new Condition.Any(keys.list("any", ConditionReader::read));
        }
        if (keys.has("not")) {
            return new Condition.Not(read(keys.keys("not")));
        }
        wrong(keys, "a condition looks at nothing", "Use one of attribute, answer, all, any, not");
        return Condition.always();
    }

    private static Condition attribute(Keys keys) {
        var attribute = keys.id("attribute");
        if (keys.has("at-least")) {
            return new Condition.AttributeAtLeast(attribute, number(keys, "at-least"));
        }
        if (keys.has("at-most")) {
            return new Condition.AttributeAtMost(attribute, number(keys, "at-most"));
        }
        return new Condition.AttributeIs(attribute, values(keys));
    }

    private static List<String> values(Keys keys) {
        if (keys.has("is")) {
            return List.of(keys.text("is"));
        }
        if (keys.has("in")) {
            return keys.texts("in");
        }
        wrong(keys, "a condition compares with nothing", "Use 'is' or 'in', or at-least or at-most for a number");
        return List.of();
    }

    private static BigDecimal number(Keys keys, String key) {
        var text = keys.text(key);
        if (AttributeType.isNumber(text)) {
            return new BigDecimal(text);
        }
        keys.problems()
                .add(
                        FI003,
                        keys.node(key).place(),
                        "'%s' should be a number, not '%s'".formatted(key, text),
                        "Write it in digits");
        return BigDecimal.ZERO;
    }

    private static void wrong(Keys keys, String what, String remedy) {
        keys.problems().add(FI003, keys.place(), what, remedy);
    }
}

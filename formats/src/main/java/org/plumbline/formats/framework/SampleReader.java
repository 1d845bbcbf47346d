package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI001;
import static org.plumbline.formats.FileProblem.FI003;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.Certainty;
import org.plumbline.framework.sampling.EligibilityWindow;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.MustInclude;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.sampling.SizeRule;
import org.plumbline.framework.sampling.Strata;

/** Reads how an edition draws its cases. */
final class SampleReader {
    private SampleReader() {}

    static SamplePlan plan(Keys keys) {
        var plan = new SamplePlan(
                keys.id("id"),
                keys.words("title"),
                keys.ids("units"),
                size(keys.keys("size")),
                keys.has("window") ? window(keys.keys("window")) : null,
                strata(keys.keys("strata")),
                keys.list("must-include", SampleReader::mustInclude),
                given(keys, "reserves"),
                given(keys, "second-marking"),
                RulesReader.grounds(keys));
        keys.nothingElse();
        return plan;
    }

    private static SizeRule size(Keys keys) {
        var rounding = keys.keys("rounding");
        var size = new SizeRule(
                given(keys, "z"),
                given(keys, "p"),
                given(keys, "margin"),
                given(keys, "confidence"),
                oneOf(rounding, "value", Rounding.class, Rounding.UP),
                known(rounding),
                given(keys, "caseload-step"),
                optional(keys, "least"),
                optional(keys, "most"));
        rounding.nothingElse();
        keys.nothingElse();
        return size;
    }

    private static EligibilityWindow window(Keys keys) {
        var window = new EligibilityWindow(
                keys.id("attribute"),
                before(keys.keys("earliest")),
                before(keys.keys("latest")),
                oneOf(keys, "undated", EligibilityWindow.Undated.class, EligibilityWindow.Undated.OUT));
        keys.nothingElse();
        return window;
    }

    private static Before before(Keys keys) {
        var steps =
                keys.has("months") ? Before.Steps.MONTHS : keys.has("weeks") ? Before.Steps.WEEKS : Before.Steps.DAYS;
        int count = keys.number(
                switch (steps) {
                    case MONTHS -> "months";
                    case WEEKS -> "weeks";
                    case DAYS -> "days";
                });
        var before = new Before(count, steps, known(keys));
        keys.nothingElse();
        return before;
    }

    private static Strata strata(Keys keys) {
        var strata = new Strata(keys.ids("by"), given(keys, "least-each"), given(keys, "smallest"));
        keys.nothingElse();
        return strata;
    }

    private static MustInclude mustInclude(Keys keys) {
        var rule = new MustInclude(
                keys.id("id"),
                keys.words("title"),
                keys.has("when") ? ConditionReader.read(keys.keys("when")) : Condition.always(),
                optional(keys, "least"),
                optional(keys, "share"));
        keys.node("when");
        keys.nothingElse();
        return rule;
    }

    private static @Nullable Given optional(Keys keys, String key) {
        return keys.has(key) ? given(keys, key) : null;
    }

    private static Given given(Keys keys, String key) {
        var number = keys.keys(key);
        var text = number.text("value");
        var known = known(number);
        number.nothingElse();
        if (AttributeType.isNumber(text)) {
            return new Given(new BigDecimal(text), known);
        }
        if (number.has("value")) {
            number.problems()
                    .add(
                            FI003,
                            number.node("value").place(),
                            "'%s' should be a number, not '%s'".formatted(key, text),
                            "Write it in digits");
        }
        return new Given(BigDecimal.ONE, known);
    }

    private static Certainty known(Keys keys) {
        return oneOf(keys, "known", Certainty.class, Certainty.OWN);
    }

    /** One of an enum's constants, which must be said. */
    private static <E extends Enum<E>> E oneOf(Keys keys, String key, Class<E> type, E otherwise) {
        if (!keys.has(key)) {
            keys.problems().add(FI001, keys.place(), "key '%s' is missing".formatted(key), "Add '%s'".formatted(key));
        }
        return keys.oneOf(key, type, otherwise);
    }
}

package org.plumbline.framework.check;

import static org.plumbline.framework.check.Break.broken;
import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW019;
import static org.plumbline.framework.check.FrameworkProblem.FW020;
import static org.plumbline.framework.check.FrameworkProblem.FW021;
import static org.plumbline.framework.check.FrameworkProblem.FW036;
import static org.plumbline.framework.check.FrameworkProblem.FW037;
import static org.plumbline.framework.check.FrameworkProblem.FW038;
import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.APlan.given;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.ids;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Attribute.Purpose;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.Certainty;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/** Things broken in a sample plan. */
final class SamplingBreaks {
    private static final String PLAN = "surroundings.samples[0]";

    private SamplingBreaks() {}

    static Stream<Break> everyOne() {
        return Stream.of(numbers(), looks(), rest()).flatMap(breaks -> breaks);
    }

    private static Stream<Break> numbers() {
        return Stream.of(
                number("size.z", "z", "0", "0.0001 to 10"),
                number("size.z", "z", "10.1", "0.0001 to 10"),
                number("size.p", "p", "1", "0.0001 to 0.9999"),
                number("size.margin", "margin", "0", "0.0001 to 0.9999"),
                number("size.confidence", "confidence", "80", "0.0001 to 0.9999"),
                number("size.caseloadStep", "caseload-step", "0", "1 to 1000000"),
                number("size.least", "least", "-1", "0 to 1000000"),
                number("size.most", "most", "2", "3 to 1000000"),
                number("strata.leastEach", "least-each", "-1", "0 to 1000000"),
                number("strata.smallest", "smallest", "-2", "0 to 1000000"),
                number("mustInclude[0].least", "least", "0", "1 to 1000000"),
                number("mustInclude[1].share", "share", "1.01", "0.0001 to 1"),
                number("reserves", "reserves", "1000001", "0 to 1000000"),
                number("secondMarking", "second-marking", "1.5", "0 to 1"));
    }

    private static Break number(String part, String key, String value, String range) {
        return plan(
                FW036,
                part,
                given(value),
                ".%s: FW036 '%s' is %s. Use a number from %s.".formatted(key, key, value, range));
    }

    private static Stream<Break> looks() {
        return Stream.of(
                plan(
                        FW011,
                        "units",
                        ids("prison"),
                        "units[0]: FW011 unit prison is not known. Use one of court, community."),
                plan(
                        FW037,
                        "window.attribute",
                        Id.of("age"),
                        "samples[0].window.attribute: FW037 attribute age is not a date. Name one that is."),
                plan(
                        FW011,
                        "window.attribute",
                        Id.of("end"),
                        "samples[0].window.attribute: FW011 attribute end does not exist. "
                                + "Use one of unit, area, custody, age, sentence, start."),
                plan(
                        FW011,
                        "strata.by",
                        ids("height"),
                        "samples[0].strata.by[0]: FW011 attribute height does not exist."),
                plan(
                        FW037,
                        "strata.by",
                        ids("unit", "age"),
                        "samples[0].strata.by[1]: FW037 attribute age has no fixed values. Name a flag or a choice."),
                plan(FW010, "strata.by", ids("area", "area"), "samples[0].strata.by[1]: FW010 area is named twice."),
                plan(
                        FW037,
                        "mustInclude[0].when",
                        answered("plan", "dto"),
                        "samples[0].must-include[0].when: FW037 the condition looks at question plan, "
                                + "which nobody has answered when a sample is drawn. Look at attributes only."),
                plan(
                        FW021,
                        "mustInclude[0].when",
                        attribute("sentence", "fine"),
                        "samples[0].must-include[0].when: FW021 sentence is never 'fine'."),
                plan(
                        FW037,
                        "mustInclude[0].least",
                        null,
                        "samples[0].must-include[0]: FW037 rule young does not say how many must be in the sample. "
                                + "Give 'least' or 'share'."),
                broken(
                        FW037,
                        "surroundings.samples[+]",
                        aPlan("more").of("court").build(),
                        "samples[1].units: FW037 plans main and more both draw cases of unit court. "
                                + "Let one plan draw them, so that no case is drawn twice."),
                broken(
                        FW038,
                        "attributes[0].purpose",
                        Purpose.SAMPLING,
                        "FW038 the condition looks at attribute custody, which is only for sampling. "
                                + "Take 'only-for' out of the attribute, which gives the edition another hash."));
    }

    private static Stream<Break> rest() {
        return Stream.of(
                plan(
                        FW036,
                        "window.latest",
                        new Before(40, Before.Steps.WEEKS, Certainty.OWN),
                        "samples[0].window: FW036 the window opens 9 months before the date and closes 40 weeks "
                                + "before it, backwards. Make 'earliest' the longer time."),
                plan(
                        FW036,
                        "window.latest",
                        new Before(-1, Before.Steps.DAYS, Certainty.OWN),
                        "samples[0].window.latest: FW036 'latest' is -1 days. Use 0 to 10000."),
                plan(
                        FW036,
                        "reserves",
                        given("2.5"),
                        "samples[0].reserves: FW036 'reserves' is 2.5. Use a whole number."),
                plan(FW019, "grounds", new Grounds("", "this test"), "samples[0]: FW019 this rule has no 'why'."),
                plan(FW020, "id", Id.of("a b"), "samples[0]: FW020 'a b' cannot be an id."),
                plan(
                        FW010,
                        "mustInclude[1].id",
                        Id.of("young"),
                        "samples[0].must-include[1]: FW010 young stands here and at samples[0].must-include[0]."));
    }

    private static Break plan(FrameworkProblem code, String part, @Nullable Object value, String told) {
        return broken(code, PLAN + "." + part, value, told);
    }
}

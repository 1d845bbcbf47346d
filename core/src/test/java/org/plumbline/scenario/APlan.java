package org.plumbline.scenario;

import static org.plumbline.scenario.Scenario.MADE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.Certainty;
import org.plumbline.framework.sampling.EligibilityWindow;
import org.plumbline.framework.sampling.EligibilityWindow.Undated;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.MustInclude;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.sampling.SizeRule;
import org.plumbline.framework.sampling.Strata;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A sample plan being said. What is not said is lawful: 80 per cent within 5, rounded up, one stratum. */
public final class APlan {
    private final String id;
    private final List<MustInclude> must = new ArrayList<>();
    private List<Id> units = List.of();
    private String z = "1.28155";
    private Rounding rounding = Rounding.UP;
    private String step = "1";
    private @Nullable Given least;
    private @Nullable Given most;
    private @Nullable EligibilityWindow window;
    private List<Id> by = List.of();
    private String leastEach = "0";
    private String smallest = "0";
    private String reserves = "2";

    private APlan(String id) {
        this.id = id;
    }

    public static APlan aPlan(String id) {
        return new APlan(id);
    }

    public static Given given(String value) {
        return new Given(new BigDecimal(value), Certainty.OWN);
    }

    public APlan of(String... unitIds) {
        units = Scenario.ids(unitIds);
        return this;
    }

    public APlan z(String value) {
        z = value;
        return this;
    }

    public APlan nearest() {
        rounding = Rounding.NEAREST;
        return this;
    }

    public APlan step(int cases) {
        step = String.valueOf(cases);
        return this;
    }

    public APlan least(int cases) {
        least = given(String.valueOf(cases));
        return this;
    }

    public APlan most(int cases) {
        most = given(String.valueOf(cases));
        return this;
    }

    public APlan window(String attribute, int earliest, int latest, Undated undated) {
        window = new EligibilityWindow(Id.of(attribute), months(earliest), months(latest), undated);
        return this;
    }

    public APlan by(String... attributes) {
        by = Scenario.ids(attributes);
        return this;
    }

    public APlan leastEach(int cases) {
        leastEach = String.valueOf(cases);
        return this;
    }

    public APlan smallest(int cases) {
        smallest = String.valueOf(cases);
        return this;
    }

    public APlan reserves(int cases) {
        reserves = String.valueOf(cases);
        return this;
    }

    public APlan mustInclude(String rule, Condition when, int number) {
        must.add(new MustInclude(Id.of(rule), words(rule), when, given(String.valueOf(number)), null));
        return this;
    }

    public APlan mustIncludeShare(String rule, Condition when, String share) {
        must.add(new MustInclude(Id.of(rule), words(rule), when, null, given(share)));
        return this;
    }

    public SamplePlan build() {
        return new SamplePlan(
                Id.of(id),
                words("Sample " + id),
                units,
                new SizeRule(
                        given(z),
                        given("0.5"),
                        given("0.05"),
                        given("0.80"),
                        rounding,
                        Certainty.OWN,
                        given(step),
                        least,
                        most),
                window,
                new Strata(by, given(leastEach), given(smallest)),
                must,
                given(reserves),
                given("0.1"),
                MADE);
    }

    private static Before months(int count) {
        return new Before(count, Before.Steps.MONTHS, Certainty.OWN);
    }

    private static Words words(String text) {
        return new Words(Map.of("en", text, "cy", text));
    }
}

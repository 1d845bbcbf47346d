package org.plumbline.sample;

import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;

/**
 * A caseload and a plan made by chance, and a sample drawn by the same random seed.
 *
 * @param least of each stratum
 */
public record RandomDraw(Edition edition, SamplePlan plan, List<Case> caseload, String seed, int least) {
    private static final List<String> RISKS = List.of("low", "low", "low", "medium", "medium", "high");

    private static final Map<Long, RandomDraw> MADE = new ConcurrentHashMap<>();
    private static final Map<Long, Draw> DRAWN = new ConcurrentHashMap<>();

    public static RandomDraw of(long seed) {
        return MADE.computeIfAbsent(seed, RandomDraw::make);
    }

    private static RandomDraw make(long seed) {
        var random = new Random(seed);
        int least = random.nextInt(3);
        var plan = aPlan("made")
                .by(by(random))
                .leastEach(least)
                .smallest(random.nextInt(6))
                .reserves(random.nextInt(4))
                .mustInclude("high", attribute("risk", "high"), 1 + random.nextInt(3))
                .mustIncludeShare("older", atLeast("age", "17"), "0.2")
                .mustInclude("girls", all(attribute("gender", "female"), attribute("risk", "medium")), 2);
        if (random.nextBoolean()) {
            plan.nearest().step(10);
        }
        if (random.nextInt(4) == 0) {
            plan.least(5).most(5 + random.nextInt(30));
        }
        var edition = anEdition(withStandard("1.1").question("asked"))
                .attribute("gender", AttributeType.CHOICE, "female", "male", "other")
                .attribute("risk", AttributeType.CHOICE, "low", "medium", "high")
                .attribute("age", AttributeType.NUMBER)
                .build();
        var cases = new ArrayList<Case>();
        int count = 1 + random.nextInt(random.nextBoolean() ? 20 : 150);
        for (int at = 0; at < count; at++) {
            cases.add(aCase(at, random));
        }
        return new RandomDraw(edition, plan.build(), cases, String.valueOf(seed), least);
    }

    /** Drawn once for all laws that only look at it. */
    public Draw draw() {
        return DRAWN.computeIfAbsent(Long.valueOf(seed), _ -> draw(caseload, seed));
    }

    public Draw draw(List<Case> cases, String otherSeed) {
        return drawn(Drawing.draw(edition, plan, cases, otherSeed, null));
    }

    public static Draw drawn(Loaded<Draw> loaded) {
        if (loaded instanceof Loaded.Good<Draw>(var draw, var _)) {
            return draw;
        }
        throw new AssertionError(loaded.problems());
    }

    private static String[] by(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new String[] {};
            case 1 -> new String[] {"risk"};
            case 2 -> new String[] {"area", "gender"};
            default -> new String[] {"risk", "gender", "area"};
        };
    }

    private static Case aCase(int at, Random random) {
        Map<Id, String> attributes = new HashMap<>();
        attributes.put(Id.of("gender"), random.nextInt(5) == 0 ? "female" : "male");
        if (random.nextInt(10) > 0) {
            attributes.put(Id.of("risk"), RISKS.get(random.nextInt(RISKS.size())));
        }
        if (random.nextInt(10) > 0) {
            attributes.put(Id.of("age"), String.valueOf(10 + random.nextInt(8)));
        }
        return new Case("case-" + at, Id.of("court"), area(random), attributes);
    }

    private static @Nullable String area(Random random) {
        return random.nextInt(3) == 0 ? "East" : "West";
    }
}

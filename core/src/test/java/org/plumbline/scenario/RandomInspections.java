package org.plumbline.scenario;

import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aKeyQuestion;
import static org.plumbline.scenario.Scenario.aPrompt;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.anInspection;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.any;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.atMost;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.not;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.ScoreRule;

/** Small lawful inspections made from a random seed, with mixed rules, conditions, themes, areas and answers. */
public final class RandomInspections {
    private final RandomGenerator random;
    private final int mostCases;
    private final int mostQuestions;
    private final int missingPercent;
    private final List<String> counted = new ArrayList<>();
    private final List<String> judgedStandards = new ArrayList<>();

    private RandomInspections(long seed, int mostCases, int mostQuestions, int missingPercent) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.mostCases = mostCases;
        this.mostQuestions = mostQuestions;
        this.missingPercent = missingPercent;
    }

    /** One of up to eight cases and nine questions, with some answers missing or in conflict. */
    public static Inspection of(long seed) {
        return new RandomInspections(seed, 8, 3, 10).inspection();
    }

    /** One so small that all its completions can be tried. */
    public static Inspection tiny(long seed) {
        return new RandomInspections(seed, 2, 2, 25).inspection();
    }

    private Inspection inspection() {
        var standards = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(this::standard)
                .toArray(AStandard[]::new);
        var edition = anEdition(standards)
                .attribute("flag", AttributeType.FLAG)
                .attribute("number", AttributeType.NUMBER)
                .bandOn(random.nextBoolean() ? BandOn.PRINTED : BandOn.EXACT)
                .nearEdge(5, true, 3)
                .scoringAreas()
                .sectionScore("1")
                .overall(random.nextBoolean() ? ScoreRule.Unrated.SCALE : ScoreRule.Unrated.NONE);
        var headline = counted.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new);
        if (headline.length > 0) {
            edition.theme("headline", headline);
        }
        var inspection = anInspection(edition);
        int cases = 1 + random.nextInt(mostCases);
        for (int at = 1; at <= cases; at++) {
            answer(inspection, "case-" + at);
        }
        judgedStandards.forEach(standard -> inspection.judge(standard, pick("Inadequate", "Good", "Outstanding")));
        if (chance(20)) {
            inspection.award("1.1", pick("Inadequate", "Requires improvement", "Good"));
        }
        return inspection;
    }

    private AStandard standard(int number) {
        var id = "1." + number;
        var standard = withStandard(id);
        switch (random.nextInt(8)) {
            case 0, 1 -> standard.perCase();
            case 2, 3, 4 -> standard.lowest();
            default -> standard.goodAt(65);
        }
        if (number > 1 && chance(20)) {
            judgedStandards.add(id);
            return standard.judged();
        }
        if (number == 1) {
            standard.question(aFact("fact", AnswerType.CHOICE, "a", "b"));
        }
        int questions = 1 + random.nextInt(mostQuestions);
        for (int at = 1; at <= questions; at++) {
            var question = id + "." + at;
            var when = condition();
            standard.question((random.nextBoolean() ? aQuestion(question) : aKeyQuestion(question)).when(when));
            counted.add(question);
        }
        if (chance(30)) {
            standard.question(aPrompt(id + "-prompt"));
        }
        return standard;
    }

    private Condition condition() {
        return switch (random.nextInt(12)) {
            case 0 -> attribute("flag", "yes");
            case 1 -> not(attribute("flag", "yes"));
            case 2 -> any(atLeast("number", "5"), attribute("flag", "no"));
            case 3 -> all(atMost("number", "7"), answered("fact", "a"));
            case 4 -> answered("fact", "a");
            case 5, 6 ->
                counted.isEmpty()
                        ? Condition.always()
                        : answered(counted.get(random.nextInt(counted.size())), pick("met", "not-met"));
            default -> Condition.always();
        };
    }

    private void answer(Inspection inspection, String reference) {
        inspection.inArea(random.nextBoolean() ? "north" : "south", reference);
        if (chance(85)) {
            inspection.recorded(reference, "flag", pick("yes", "no"));
        }
        if (chance(85)) {
            inspection.recorded(reference, "number", String.valueOf(random.nextInt(10)));
        }
        for (var question : inspection.edition().questions()) {
            var id = question.id().value();
            if (!chance(missingPercent)) {
                if (question.kind().isJudged()) {
                    judged(inspection, reference, id);
                } else {
                    inspection.say(reference, id, pick("a", "b"));
                }
            }
        }
    }

    private void judged(Inspection inspection, String reference, String question) {
        inspection.answer(reference, question, judgement());
        if (chance(15)) {
            inspection.answer(reference, question, judgement());
        }
        if (chance(4)) {
            inspection.alsoAnswer(reference, question, judgement());
        }
        if (chance(10)) {
            inspection.mark(random.nextBoolean() ? Marking.SECOND : Marking.AGREED, reference, question, judgement());
        }
    }

    private Answer judgement() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> Judgement.MET;
            case 5, 6, 7, 8 -> Judgement.NOT_MET;
            default -> Judgement.NOT_APPLICABLE;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}

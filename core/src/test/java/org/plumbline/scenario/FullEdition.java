package org.plumbline.scenario;

import static org.plumbline.framework.report.Showing.Kind.STRENGTHS;
import static org.plumbline.scenario.APlan.aPlan;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aKeyQuestion;
import static org.plumbline.scenario.Scenario.aPrompt;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.any;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.atMost;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.not;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.Surroundings;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.report.Fact;
import org.plumbline.framework.report.GlossaryEntry;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.rule.ScoreRule.Unrated;
import org.plumbline.framework.sampling.EligibilityWindow.Undated;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** A lawful edition, in English and Welsh, with one of everything that an edition can have. */
public final class FullEdition {
    private FullEdition() {}

    public static Edition edition() {
        var edition = anEdition(
                        withStandard("1.1").judged(),
                        withStandard("2.1")
                                .parts("a", "b")
                                .question(aFact("plan", AnswerType.CHOICE, "dto", "yro"))
                                .question(aFact("agencies", AnswerType.SEVERAL, "police", "health"))
                                .question(aFact("visits", AnswerType.NUMBER))
                                .question(aQuestion("screened")
                                        .of("court")
                                        .part("a")
                                        .guidance("Weigh the whole of it")
                                        .reasons("late", "thin"))
                                .question(aQuestion("analysed")
                                        .when(all(
                                                answered("screened", "met"),
                                                any(attribute("custody", "yes"), not(attribute("sentence", "dto"))),
                                                atLeast("age", "10"),
                                                atMost("age", "17.50")))),
                        withStandard("2.2")
                                .question(aKeyQuestion("2.2.1").when(answered("plan", "dto", "yro")))
                                .question(aKeyQuestion("2.2.2"))
                                .question(aPrompt("2.2.1a").informs("2.2.1"))
                                .lowest(),
                        withStandard("3.1").question("outcome").perCase().withoutBands())
                .languages("en", "cy")
                .units("court", "community")
                .requiredAttribute("custody", AttributeType.FLAG)
                .attribute("age", AttributeType.NUMBER)
                .attribute("sentence", AttributeType.CHOICE, "dto", "yro")
                .attribute("start", AttributeType.DATE)
                .theme("safeguarding", "screened", "2.2.1")
                .sectionScore("2")
                .nearEdge(5, true, 5)
                .scoringAreas()
                .overall(Unrated.SCALE)
                .build();
        return Changed.in(edition, "surroundings", surroundings());
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                false,
                List.of(named("manager")),
                List.of(new Questionnaire(
                        Id.of("children"),
                        words("What you think"),
                        Id.of("child"),
                        List.of(new Questionnaire.Item(
                                Id.of("c1"),
                                AnswerType.CHOICE,
                                words("Did it help?"),
                                List.of(named("yes"), named("no")))))),
                List.of(
                        new Milestone(
                                Id.of("draft"),
                                words("Draft to the service"),
                                Id.of("fieldwork-end"),
                                4,
                                6,
                                Milestone.Steps.WEEKS,
                                MADE),
                        new Milestone(
                                Id.of("comments"),
                                words("Comments"),
                                Id.of("draft"),
                                10,
                                10,
                                Milestone.Steps.WORKING_DAYS,
                                MADE)),
                List.of(aPlan("main")
                        .window("start", 9, 6, Undated.OUT)
                        .by("custody", "sentence")
                        .least(3)
                        .most(90)
                        .mustInclude("young", atMost("age", "12"), 1)
                        .mustIncludeShare("custodial", attribute("sentence", "dto"), "0.2")
                        .build()),
                List.of(
                        new Phase(Id.of("first"), words("At first"), Scenario.ids("plan", "screened", "analysed")),
                        new Phase(Id.of("then"), words("And then"), Scenario.ids("agencies", "2.2", "visits", "3.1"))),
                List.of(new GlossaryEntry(Id.of("rosh"), words("RoSH"), words("Risk of serious harm"))),
                List.of(new Fact(Id.of("services"), "158", MADE)),
                HouseWords.style(),
                HouseWords.phrases(),
                List.of(part(
                        "section-1",
                        List.of(),
                        part("strengths-1", List.of(new Showing(STRENGTHS, List.of(Id.of("1.1"))))))));
    }

    /** A part of a report. */
    public static ReportPart part(String id, List<Showing> shows, ReportPart... parts) {
        return new ReportPart(Id.of(id), words(id), false, true, shows, Words.NONE, List.of(parts));
    }

    private static Named named(String id) {
        return new Named(Id.of(id), words(id));
    }

    /** The same text in both languages. */
    public static Words words(String text) {
        return new Words(Map.of("en", text, "cy", text));
    }
}

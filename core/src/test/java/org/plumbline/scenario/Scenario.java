package org.plumbline.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/** The doors of the scenario language; import them statically. */
public final class Scenario {
    /** Grounds that are given, for rules in tests that are about something else. */
    public static final Grounds MADE = new Grounds("made for a test", "this test");

    private Scenario() {}

    /** An inspection under an edition of these standards. */
    public static Inspection anInspection(AStandard... standards) {
        return anInspection(anEdition(standards));
    }

    /** An inspection under this edition, which must be lawful. */
    public static Inspection anInspection(AnEdition edition) {
        return Inspection.under(edition.build());
    }

    /** An edition of these standards: one language, one unit, no attributes, the 2018 rating scale. */
    public static AnEdition anEdition(AStandard... standards) {
        return new AnEdition(List.of(standards));
    }

    /** A standard that is rated by pooling its questions, in the section named by its id up to the dot. */
    public static AStandard withStandard(String id) {
        return new AStandard(id);
    }

    /** A scored question, asked of every case. */
    public static AQuestion aQuestion(String id) {
        return new AQuestion(id, QuestionKind.SCORED, AnswerType.JUDGEMENT);
    }

    public static AQuestion aKeyQuestion(String id) {
        return new AQuestion(id, QuestionKind.KEY, AnswerType.JUDGEMENT);
    }

    public static AQuestion aPrompt(String id) {
        return new AQuestion(id, QuestionKind.PROMPT, AnswerType.JUDGEMENT);
    }

    /** An information question that takes this form of answer. */
    public static AQuestion aFact(String id, AnswerType type, String... choices) {
        return new AQuestion(id, QuestionKind.INFORMATION, type).choices(choices);
    }

    public static Condition attribute(String id, String... values) {
        return new Condition.AttributeIs(Id.of(id), List.of(values));
    }

    public static Condition atLeast(String attribute, String least) {
        return new Condition.AttributeAtLeast(Id.of(attribute), new BigDecimal(least));
    }

    public static Condition atMost(String attribute, String most) {
        return new Condition.AttributeAtMost(Id.of(attribute), new BigDecimal(most));
    }

    /** The question was answered with one of these words, such as {@code met} or {@code not-applicable}. */
    public static Condition answered(String question, String... values) {
        return new Condition.AnswerIs(Id.of(question), List.of(values));
    }

    public static Condition all(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }

    public static Condition any(Condition... conditions) {
        return new Condition.Any(List.of(conditions));
    }

    public static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    /** Several ids from their texts. */
    public static List<Id> ids(String... values) {
        return List.of(values).stream().map(Id::of).toList();
    }
}

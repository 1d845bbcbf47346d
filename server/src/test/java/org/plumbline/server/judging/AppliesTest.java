package org.plumbline.server.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;

/** The script says which questions are asked exactly as core does, over recorded seeds. */
class AppliesTest {
    private static final List<String> VALUES = List.of("met", "not-met", "not-applicable", "a", "b");
    private static final int QUESTIONS = 7;

    @Test
    void the_script_and_core_ask_the_same_questions() {
        try (var looks = new Looks()) {
            var server = TestServer.shared();
            var page = looks.signedOut(server).newPage();
            page.navigate("/sign-in");
            for (int seed = 0; seed < 300; seed++) {
                var made = new Made(new Random(seed));
                var found = page.evaluate(
                        """
                                async ({ questions, facts, answers }) => {
                                  const { applicability } = await import('/assets/judging-applies.js')
                                  const applies = applicability(questions, facts, id => answers[id] ?? [])
                                  return Object.keys(questions).map(applies)
                                }""", Map.of("questions", made.script(), "facts", made.facts, "answers", made.given));
                assertThat(found).as("seed %d", seed).isEqualTo(made.core());
            }
        }
    }

    /** Questions with conditions, a case and answers, by chance. */
    private static final class Made {
        private final Random chance;
        private final Map<Id, Question> questions = new LinkedHashMap<>();
        private final Map<String, String> facts = new LinkedHashMap<>();
        private final Map<String, List<List<String>>> given = new LinkedHashMap<>();
        private final List<AnswerEvent> events = new ArrayList<>();

        Made(Random chance) {
            this.chance = chance;
            for (var attribute : List.of("x", "y", "n")) {
                if (chance.nextInt(3) > 0) {
                    facts.put(attribute, attribute.equals("n") ? Integer.toString(chance.nextInt(5)) : pick());
                }
            }
            for (int at = 0; at < QUESTIONS; at++) {
                var id = Id.of("q" + at);
                questions.put(
                        id,
                        new Question(
                                id,
                                QuestionKind.SCORED,
                                AnswerType.JUDGEMENT,
                                new Words(Map.of("en", "q")),
                                null,
                                chance.nextInt(8) == 0 ? Id.of("other-unit") : null,
                                null,
                                null,
                                at == 0 ? Condition.always() : condition(at, 2),
                                List.of(),
                                List.of()));
                answers(id);
            }
        }

        private String pick() {
            return VALUES.get(chance.nextInt(VALUES.size()));
        }

        private void answers(Id id) {
            var all = new ArrayList<List<String>>();
            int many = List.of(0, 1, 1, 1, 2).get(chance.nextInt(5));
            for (int at = 0; at < many; at++) {
                var value = pick();
                all.add(List.of(value));
                events.add(new AnswerEvent(
                        id + "-" + at,
                        "C1",
                        id,
                        Answer.of(value, null),
                        List.of(),
                        "",
                        "A",
                        Marking.FIRST,
                        new Moment("2018-09-03", LocalDate.of(2018, 9, 3)),
                        null,
                        List.of()));
            }
            given.put(id.value(), all);
        }

        private Condition condition(int before, int deep) {
            return switch (chance.nextInt(deep == 0 ? 4 : 7)) {
                case 0 -> new Condition.AttributeIs(Id.of(chance.nextBoolean() ? "x" : "y"), List.of(pick(), pick()));
                case 1 -> new Condition.AttributeAtLeast(Id.of("n"), BigDecimal.valueOf(chance.nextInt(5)));
                case 2 -> new Condition.AttributeAtMost(Id.of("x"), BigDecimal.valueOf(chance.nextInt(5)));
                case 3 -> new Condition.AnswerIs(Id.of("q" + chance.nextInt(before)), List.of(pick(), pick()));
                case 4 -> new Condition.All(several(before, deep));
                case 5 -> new Condition.Any(several(before, deep));
                default -> new Condition.Not(condition(before, deep - 1));
            };
        }

        private List<Condition> several(int before, int deep) {
            return IntStream.range(0, chance.nextInt(4))
                    .mapToObj(_ -> condition(before, deep - 1))
                    .toList();
        }

        Map<String, Object> script() {
            var script = new LinkedHashMap<String, Object>();
            questions
                    .values()
                    .forEach(it -> script.put(
                            it.id().value(), Map.of("asked", it.unit() == null, "when", PageData.written(it.when()))));
            return script;
        }

        List<Integer> core() {
            var attributes = new LinkedHashMap<Id, String>();
            facts.forEach((id, value) -> attributes.put(Id.of(id), value));
            var applicability =
                    new Applicability(questions, new Case("C1", Id.of("unit"), null, attributes), Answers.of(events));
            return questions.values().stream()
                    .map(it -> switch (applicability.applies(it)) {
                        case NO -> -1;
                        case UNKNOWN -> 0;
                        case YES -> 1;
                    })
                    .toList();
        }
    }
}

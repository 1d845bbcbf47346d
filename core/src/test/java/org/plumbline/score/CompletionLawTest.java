package org.plumbline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Case;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.Inspection;
import org.plumbline.scenario.RandomInspections;

/**
 * Worst and best hold every way in which an inspection can come to be complete: each missing answer given, each
 * conflict settled, each unknown attribute recorded. All ways are tried on small random inspections.
 */
class CompletionLawTest {
    private static final int MOST_WAYS = 2000;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void every_completion_lies_between_worst_and_best(long seed) {
        var inspection = RandomInspections.tiny(seed);
        var sheet = inspection.sheet();
        var ratings = inspection.ratings();
        for (var complete : completions(inspection)) {
            var full = complete.sheet();
            sheet.scores().stream()
                    .filter(score -> !score.id().value().endsWith("-prompt"))
                    .forEach(score -> assertWithin(score, score(full, score)));
            for (var rating : ratings.ratings()) {
                var now = complete.ratings().rating(rating.id()).orElseThrow();
                var ends = new Ends(rating.computed(), rating.worst(), rating.best());
                assertWithin(inspection, rating.id(), ends, now.computed());
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void every_completion_lies_between_the_worst_and_the_best_overall(long seed) {
        var inspection = RandomInspections.tiny(seed);
        var open = inspection.overall();
        for (var complete : completions(inspection)) {
            var ends = new Ends(open.computed(), open.worst(), open.best());
            assertWithin(inspection, Id.of("overall"), ends, complete.overall().computed());
        }
    }

    private static Score score(ScoreSheet sheet, Score like) {
        var area = like.area();
        return (area == null ? sheet.score(like.id()) : sheet.score(like.id(), area)).orElseThrow();
    }

    private static void assertWithin(Score open, Score complete) {
        assertThat(complete.isProvisional()).as("%s", complete).isFalse();
        if (open.worst() == null || open.best() == null) {
            assertThat(complete.percent()).as("%s", open).isEqualTo(open.percent());
            return;
        }
        var worst = open.worst().percent();
        var best = open.best().percent();
        if (complete.percent() != null) {
            assertThat(worst == null || worst <= complete.percent())
                    .as("%s came to %s", open, complete.percent())
                    .isTrue();
            assertThat(best == null || complete.percent() <= best)
                    .as("%s came to %s", open, complete.percent())
                    .isTrue();
        }
    }

    private record Ends(
            @Nullable String computed,
            @Nullable String worst,
            @Nullable String best) {}

    private static void assertWithin(Inspection inspection, Id id, Ends open, @Nullable String complete) {
        if (open.worst() == null && open.best() == null) {
            assertThat(complete).as("%s settled at %s", id, open.computed()).isEqualTo(open.computed());
        } else if (complete != null) {
            var scale = inspection.edition().rules().scores().stream()
                    .filter(rule -> rule.id().equals(id))
                    .findFirst()
                    .map(ScoreRule::scale)
                    .flatMap(inspection.edition().rules()::scale)
                    .orElseThrow();
            int rank = scale.rank(complete);
            assertThat(open.worst() == null || scale.rank(open.worst()) <= rank)
                    .as("%s of %s came to %s", id, open, complete)
                    .isTrue();
            assertThat(open.best() == null || rank <= scale.rank(open.best()))
                    .as("%s of %s came to %s", id, open, complete)
                    .isTrue();
        }
    }

    /** Every way to complete it; only so many when there are very many. */
    private static List<Inspection> completions(Inspection inspection) {
        var ways = List.of(inspection);
        for (var each : inspection.cases()) {
            ways = recorded(ways, each, "flag", "yes", "no");
            ways = recorded(ways, each, "number", "3", "6", "9");
        }
        for (var each : inspection.cases()) {
            for (var question : inspection.edition().questions()) {
                ways = answered(ways, each, question);
            }
        }
        return ways;
    }

    private static List<Inspection> recorded(List<Inspection> ways, Case each, String attribute, String... values) {
        if (each.attribute(Id.of(attribute)).isPresent()) {
            return ways;
        }
        var more = new ArrayList<Inspection>();
        for (var way : ways) {
            for (var value : values) {
                var cases = way.cases().stream()
                        .map(it -> it.reference().equals(each.reference()) ? with(it, attribute, value) : it)
                        .toList();
                more.add(way.with(cases, way.events()));
            }
        }
        return more;
    }

    private static Case with(Case each, String attribute, String value) {
        Map<Id, String> attributes = new TreeMap<>(each.attributes());
        attributes.put(Id.of(attribute), value);
        return new Case(each.reference(), each.unit(), each.area(), attributes);
    }

    private static List<Inspection> answered(List<Inspection> ways, Case each, Question question) {
        var standing = ways.getFirst().answers().standing(each.reference(), question.id());
        List<Answer> possible = switch (standing) {
            case Standing.None() -> all(question);
            case Standing.One _ -> List.of();
            case Standing.Conflict(var events) ->
                events.stream().map(AnswerEvent::answer).distinct().toList();
        };
        if (possible.isEmpty()) {
            return ways;
        }
        var more = new ArrayList<Inspection>();
        for (var way : ways) {
            for (var answer : possible) {
                if (more.size() < MOST_WAYS) {
                    var marking = standing instanceof Standing.Conflict(var events)
                            ? events.getFirst().marking()
                            : Marking.FIRST;
                    more.add(way.with(way.cases(), way.events())
                            .mark(marking, each.reference(), question.id().value(), answer));
                }
            }
        }
        return more;
    }

    private static List<Answer> all(Question question) {
        if (!question.kind().isJudged()) {
            return List.of(new Answer.Said(List.of("a")), new Answer.Said(List.of("b")));
        }
        return question.kind().isCounted()
                ? List.of(Judgement.MET, Judgement.NOT_MET, Judgement.NOT_APPLICABLE)
                : List.of();
    }
}

package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI001;
import static org.plumbline.formats.FileProblem.FI003;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.NearEdge;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.rule.SubAreas;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/** Reads what turns answers into scores and ratings. */
final class RulesReader {
    private enum Kind {
        POOLED,
        PER_CASE,
        LOWEST,
        JUDGED,
        POINTS
    }

    private RulesReader() {}

    static Rules read(Keys edition, Problems problems) {
        return new Rules(
                edition.oneOf("band-on", BandOn.class, BandOn.PRINTED),
                scales(edition),
                edition.optionalId("question-bands"),
                scores(edition, problems),
                edition.has("near-edge") ? nearEdge(edition.keys("near-edge")) : null,
                edition.has("sub-areas") ? subAreas(edition.keys("sub-areas")) : null);
    }

    static Grounds grounds(Keys keys) {
        return new Grounds(keys.text("why", ""), keys.text("source", ""));
    }

    private static List<Scale> scales(Keys edition) {
        if (!edition.has("bands")) {
            return List.of();
        }
        var bands = edition.keys("bands");
        var scales = new ArrayList<Scale>();
        for (var entry : bands.entries()) {
            var keys = Keys.of(entry.value(), bands.path() + "." + entry.key(), bands.problems());
            scales.add(new Scale(Id.of(entry.key()), keys.list("bands", RulesReader::band), grounds(keys)));
            keys.nothingElse();
        }
        return scales;
    }

    private static Band band(Keys keys) {
        var band = new Band(
                keys.text("id"),
                keys.number("from"),
                keys.number("to"),
                keys.has("points") ? keys.number("points") : null,
                keys.words("label"));
        keys.nothingElse();
        return band;
    }

    /** An entry with {@code each} stands for one rule an id, so the rules are numbered anew. */
    private static List<ScoreRule> scores(Keys edition, Problems problems) {
        var rules = new ArrayList<ScoreRule>();
        edition.list("scores", "score-entries", keys -> {
            var ids = keys.has("each") ? keys.ids("each") : List.of(keys.id("id"));
            var first = rules.size();
            ids.forEach(id -> rules.add(rule(keys, id)));
            for (int at = first; at < rules.size(); at++) {
                problems.standsToo(keys.path(), "scores[%d]".formatted(at));
            }
            keys.nothingElse();
            return keys;
        });
        return rules;
    }

    private static ScoreRule rule(Keys keys, Id id) {
        var kind = keys.oneOf("rule", Kind.class, Kind.JUDGED);
        if (!keys.has("rule")) {
            keys.node("rule");
        }
        var grounds = grounds(keys);
        var of = keys.has("of") ? keys.ids("of") : List.of(id);
        return switch (kind) {
            case POOLED -> new ScoreRule.Pooled(id, scoreKind(keys), of, keys.optionalId("bands"), grounds);
            case PER_CASE -> new ScoreRule.PerCase(id, scoreKind(keys), of, keys.optionalId("bands"), grounds);
            case LOWEST -> new ScoreRule.Lowest(id, of, scale(keys), grounds);
            case JUDGED -> new ScoreRule.Judged(id, scale(keys), grounds);
            case POINTS ->
                new ScoreRule.Points(
                        id,
                        of,
                        scale(keys),
                        keys.oneOf("unrated", ScoreRule.Unrated.class, ScoreRule.Unrated.NONE),
                        grounds);
        };
    }

    private static ScoreKind scoreKind(Keys keys) {
        var kind = keys.oneOf("kind", ScoreKind.class, ScoreKind.QUESTION);
        if (!keys.has("kind")) {
            keys.problems()
                    .add(FI001, keys.place(), "key 'kind' is missing", "Add 'kind': criterion, section or theme");
        } else if (kind == ScoreKind.QUESTION) {
            keys.problems()
                    .add(
                            FI003,
                            keys.node("kind").place(),
                            "'question' is the kind of questions' own scores",
                            "Use criterion, section or theme");
        }
        return kind;
    }

    private static Id scale(Keys keys) {
        return keys.id("bands");
    }

    private static @Nullable NearEdge nearEdge(Keys keys) {
        var nearEdge = new NearEdge(
                keys.number("points"), keys.yes("one-case", false), keys.number("few-cases", 0), grounds(keys));
        keys.nothingElse();
        return nearEdge;
    }

    private static SubAreas subAreas(Keys keys) {
        var subAreas = new SubAreas(keys.yes("scored", false), grounds(keys));
        keys.nothingElse();
        return subAreas;
    }
}

package org.plumbline.framework.change;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;

/**
 * Writes what can change a result as text.
 *
 * <p>Hashes rest on this text and inspections are pinned to hashes: how a thing is written here must never change. It
 * is spelled out rather than left to {@code toString}, so that renaming a class changes no hash.
 */
final class EffectText {
    private EffectText() {}

    static String of(Question question, String standard) {
        return "in=%s kind=%s type=%s unit=%s when=%s choices=%s"
                .formatted(
                        standard,
                        question.kind().name(),
                        question.type().name(),
                        or(question.unit()),
                        of(question.when()),
                        list(question.choices().stream()
                                .map(choice -> choice.id().value())
                                .toList()));
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.AttributeIs(var attribute, var values) ->
                "attribute(%s in %s)".formatted(attribute, list(values));
            case Condition.AttributeAtLeast(var attribute, var least) ->
                "attribute(%s >= %s)"
                        .formatted(attribute, least.stripTrailingZeros().toPlainString());
            case Condition.AttributeAtMost(var attribute, var most) ->
                "attribute(%s <= %s)"
                        .formatted(attribute, most.stripTrailingZeros().toPlainString());
            case Condition.AnswerIs(var question, var values) -> "answer(%s in %s)".formatted(question, list(values));
            case Condition.All(var all) ->
                "all" + list(all.stream().map(EffectText::of).toList());
            case Condition.Any(var any) ->
                "any" + list(any.stream().map(EffectText::of).toList());
            case Condition.Not(var inside) -> "not(%s)".formatted(of(inside));
        };
    }

    static String of(Scale scale) {
        return list(scale.bands().stream().map(EffectText::of).toList());
    }

    static String of(ScoreRule rule) {
        var kind = switch (rule) {
            case ScoreRule.Pooled pooled -> "pooled " + pooled.kind().word();
            case ScoreRule.PerCase perCase -> "per-case " + perCase.kind().word();
            case ScoreRule.Lowest _ -> "lowest";
            case ScoreRule.Judged _ -> "judged";
            case ScoreRule.Points points -> "points unrated=" + points.unrated().name();
        };
        return "%s of=%s scale=%s".formatted(kind, list(rule.of()), or(rule.scale()));
    }

    static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining("|", "[", "]"));
    }

    private static String of(Band band) {
        return "%s:%d-%d:%s".formatted(band.id(), band.from(), band.to(), or(band.points()));
    }

    static String or(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}

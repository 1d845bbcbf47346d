package org.plumbline.scenario;

import static org.plumbline.scenario.Scenario.MADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Standard;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** A standard being said, with the rule that scores or rates it. */
public final class AStandard {
    private enum Form {
        POOLED,
        PER_CASE,
        LOWEST,
        JUDGED,
        NONE
    }

    private final Id id;
    private final List<AQuestion> questions = new ArrayList<>();
    private List<String> parts = List.of();
    private Form form = Form.POOLED;
    private @Nullable Scale own;
    private boolean banded = true;

    AStandard(String id) {
        this.id = Id.of(id);
    }

    public AStandard question(String scored) {
        return question(Scenario.aQuestion(scored));
    }

    public AStandard question(AQuestion question) {
        questions.add(question);
        return this;
    }

    public AStandard parts(String... letters) {
        parts = List.of(letters);
        return this;
    }

    public AStandard perCase() {
        form = Form.PER_CASE;
        return this;
    }

    public AStandard lowest() {
        form = Form.LOWEST;
        return this;
    }

    public AStandard judged() {
        form = Form.JUDGED;
        return this;
    }

    /** It has no rule of its own. */
    public AStandard unscored() {
        form = Form.NONE;
        return this;
    }

    /** It is scored and not rated. */
    public AStandard withoutBands() {
        banded = false;
        return this;
    }

    /** "Requires improvement", "Good" and "Outstanding" start 15 apart, "Good" here. */
    public AStandard goodAt(int percent) {
        return ratedOn(Scales.goodAt(percent));
    }

    public AStandard ratedOn(Scale scale) {
        own = scale;
        return this;
    }

    Id section() {
        int dot = id.value().indexOf('.');
        return Id.of(dot < 0 ? "all" : id.value().substring(0, dot));
    }

    boolean isRated() {
        return form == Form.LOWEST || form == Form.JUDGED || (banded && form != Form.NONE);
    }

    Id id() {
        return id;
    }

    Optional<Scale> ownScale() {
        return Optional.ofNullable(own);
    }

    Stream<String> reasons() {
        return questions.stream().flatMap(question -> question.reasons().stream());
    }

    Standard build(Function<String, Words> say) {
        return new Standard(
                id,
                say.apply("Standard " + id),
                say.apply("What good looks like in " + id),
                parts.stream()
                        .map(part -> new Named(Id.of(part), say.apply("Part " + part)))
                        .toList(),
                questions.stream().map(question -> question.build(say)).toList());
    }

    Stream<ScoreRule> rule() {
        var scale = own == null ? Scales.RATING.id() : own.id();
        var bands = banded ? scale : null;
        return switch (form) {
            case POOLED -> Stream.of(new ScoreRule.Pooled(id, ScoreKind.CRITERION, List.of(id), bands, MADE));
            case PER_CASE -> Stream.of(new ScoreRule.PerCase(id, ScoreKind.CRITERION, List.of(id), bands, MADE));
            case LOWEST -> Stream.of(new ScoreRule.Lowest(id, List.of(id), scale, MADE));
            case JUDGED -> Stream.of(new ScoreRule.Judged(id, scale, MADE));
            case NONE -> Stream.of();
        };
    }
}

package org.plumbline.scenario;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** A question being said. */
public final class AQuestion {
    private final String id;
    private final QuestionKind kind;
    private final AnswerType type;
    private String text;
    private @Nullable String guidance;
    private @Nullable Id unit;
    private @Nullable Id part;
    private @Nullable Id informs;
    private Condition when = Condition.always();
    private List<String> reasons = List.of();
    private List<String> choices = List.of();

    AQuestion(String id, QuestionKind kind, AnswerType type) {
        this.id = id;
        this.kind = kind;
        this.type = type;
        text = "Was " + id + " so?";
    }

    public AQuestion text(String said) {
        text = said;
        return this;
    }

    /** What an assessor should weigh. */
    public AQuestion guidance(String said) {
        guidance = said;
        return this;
    }

    /** It is asked of this unit only. */
    public AQuestion of(String only) {
        unit = Id.of(only);
        return this;
    }

    /** It belongs to this lettered part of its standard. */
    public AQuestion part(String letter) {
        part = Id.of(letter);
        return this;
    }

    /** The key question that this prompt informs. */
    public AQuestion informs(String key) {
        informs = Id.of(key);
        return this;
    }

    public AQuestion when(Condition condition) {
        when = condition;
        return this;
    }

    /** What may be given as reasons for "not met"; the edition knows them too. */
    public AQuestion reasons(String... ids) {
        reasons = List.of(ids);
        return this;
    }

    AQuestion choices(String... ids) {
        choices = List.of(ids);
        return this;
    }

    List<String> reasons() {
        return reasons;
    }

    Question build(Function<String, Words> say) {
        return new Question(
                Id.of(id),
                kind,
                type,
                say.apply(text),
                guidance == null ? null : say.apply(guidance),
                unit,
                part,
                informs,
                when,
                reasons.stream().map(Id::of).toList(),
                choices.stream()
                        .map(choice -> new Named(Id.of(choice), say.apply(choice)))
                        .toList());
    }
}

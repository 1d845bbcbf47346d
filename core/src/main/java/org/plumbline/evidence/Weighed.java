package org.plumbline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * Something that evidence is weighed for: what an edition leaves to people's judgement, or, where it leaves nothing to
 * it, each of its standards.
 *
 * @param text what good looks like; null where the edition does not say
 * @param questions those that tell
 * @param scale the scale that people rate it on; null where they do not
 */
public record Weighed(
        Id id,
        Words title,
        @Nullable Words text,
        List<Question> questions,
        @Nullable Scale scale) {
    public Weighed {
        questions = List.copyOf(questions);
    }

    /** All that evidence can be about in an edition, in its order. */
    public static List<Weighed> of(Edition edition) {
        var judged = edition.rules().scores().stream()
                .filter(ScoreRule.Judged.class::isInstance)
                .map(rule -> of(
                        edition, rule.id(), edition.rules().scale(rule.scale()).orElse(null)))
                .toList();
        return judged.isEmpty()
                ? edition.standards().stream()
                        .map(it -> of(edition, it.id(), null))
                        .toList()
                : judged;
    }

    private static Weighed of(Edition edition, Id id, @Nullable Scale scale) {
        var standard =
                edition.standards().stream().filter(it -> it.id().equals(id)).findFirst();
        var title = edition.wordsFor(id).orElse(new Words(java.util.Map.of("en", id.value())));
        return new Weighed(
                id,
                title,
                standard.map(it -> it.text()).orElse(null),
                standard.map(it -> it.questions()).orElse(List.of()),
                scale);
    }

    /** Itself and its questions. */
    public List<Id> ids() {
        var ids = new ArrayList<Id>();
        ids.add(id);
        questions.forEach(it -> ids.add(it.id()));
        return ids;
    }

    /** Whether people rate it. */
    public boolean isRated() {
        return scale != null;
    }

    /** What somebody may tie evidence to by this id: the standard itself, or one of its questions. */
    public Optional<Words> words(Id about) {
        return about.equals(id)
                ? Optional.of(title)
                : questions.stream()
                        .filter(it -> it.id().equals(about))
                        .map(Question::text)
                        .findFirst();
    }
}

package org.plumbline.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Question;

/** What an assessor answered: a judgement, or for an information question what they said. */
public sealed interface Answer permits Answer.Judgement, Answer.Said {
    /** The four judgements. Not answering is one too: it takes an earlier answer back. */
    enum Judgement implements Answer {
        MET("met"),
        NOT_MET("not-met"),
        NOT_APPLICABLE("not-applicable"),
        UNANSWERED("unanswered");

        private final String word;

        Judgement(String word) {
            this.word = word;
        }

        /** The word for it in files and conditions, such as {@code not-met}. */
        public String word() {
            return word;
        }
    }

    /** The values given to an information question: one, or several where several may be picked. */
    record Said(List<String> values) implements Answer {
        public Said {
            values = List.copyOf(values);
        }
    }

    /**
     * The answer of these words, as files and the database have it.
     *
     * @param question what it answers; null when that is not known
     */
    static Answer of(String written, @Nullable Question question) {
        var picked = question != null
                && question.choices().stream()
                        .anyMatch(choice -> choice.id().value().equals(written));
        var judgement = Stream.of(Judgement.values())
                .filter(each -> each.word().equals(written))
                .findFirst();
        if (judgement.isPresent() && !picked) {
            return judgement.get();
        }
        return written.isEmpty()
                ? Judgement.UNANSWERED
                : new Said(
                        Stream.of(written.split("\\|", -1)).map(String::strip).toList());
    }

    /** The answer in the words that files use. */
    default String written() {
        return switch (this) {
            case Judgement judgement -> judgement.word();
            case Said(var values) -> String.join("|", values);
        };
    }

    /** Whether this is the form of answer that the question takes; any question may be left unanswered or not apply. */
    default boolean suits(Question question) {
        return switch (this) {
            case Judgement judgement ->
                question.kind().isJudged()
                        || judgement == Judgement.UNANSWERED
                        || judgement == Judgement.NOT_APPLICABLE;
            case Said _ -> !question.kind().isJudged();
        };
    }
}

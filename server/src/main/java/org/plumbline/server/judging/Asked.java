package org.plumbline.server.judging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Answer;
import org.plumbline.caseload.Truth;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Id;

/**
 * A question as it stands in the form of a case.
 *
 * @param applies whether it is asked of this case, as far as records and answers tell
 * @param needed whether the case is not done without it: it counts, or another question hangs on it
 * @param standing the answers that nobody replaced: none, one, or several in a conflict
 */
public record Asked(Question question, Truth applies, boolean needed, List<Given> standing) {
    public Asked {
        standing = List.copyOf(standing);
    }

    /** The values that are chosen: one judgement, or what was said; none while unanswered or in conflict. */
    public List<String> values() {
        return standing.size() == 1 ? values(standing.getFirst()) : List.of();
    }

    /** The values of one answer. */
    public static List<String> values(Given given) {
        return switch (given.event().answer()) {
            case Answer.Judgement judgement ->
                judgement == Answer.Judgement.UNANSWERED ? List.of() : List.of(judgement.word());
            case Answer.Said(var values) -> values;
        };
    }

    public List<String> reasons() {
        return standing.size() == 1
                ? standing.getFirst().event().reasons().stream().map(Id::value).toList()
                : List.of();
    }

    public String note() {
        return standing.size() == 1 ? standing.getFirst().event().note() : "";
    }

    /** The ids of what stands, as a form carries them. */
    public String seen() {
        return standing.stream().map(it -> it.event().event()).collect(Collectors.joining(" "));
    }

    public boolean isConflict() {
        return standing.size() > 1;
    }

    public boolean isAnswered() {
        return !values().isEmpty();
    }

    /** Whether an answer is there that does not count, because the question is not asked of this case. */
    public boolean isIdle() {
        return applies == Truth.NO
                && Stream.of(standing)
                        .flatMap(List::stream)
                        .anyMatch(it -> !values(it).isEmpty());
    }

    public boolean isAsked() {
        return applies != Truth.NO;
    }

    /** Whether the case waits for it. */
    public boolean isOpen() {
        return needed && isAsked() && !isAnswered();
    }

    public boolean isPrompt() {
        return question.kind() == QuestionKind.PROMPT;
    }

    public boolean isKey() {
        return question.kind() == QuestionKind.KEY;
    }
}

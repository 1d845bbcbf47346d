package org.plumbline.server.judging;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.agreement.Pair;
import org.plumbline.framework.words.Id;

/** Both markings of one case side by side, and what was agreed where they differ. */
public record Differing(Form first, Form second, Form agreed) {
    /** One question with what each gave. */
    public record Row(Asked first, Asked second, Asked agreed) {
        public boolean differs() {
            return !first.values().equals(second.values()) || first.isAsked() != second.isAsked();
        }

        public boolean isSettled() {
            return !agreed.standing().isEmpty() && !agreed.isConflict();
        }

        public String id() {
            return first.question().id().value();
        }
    }

    /** The questions that either was asked. */
    public List<Row> rows() {
        return first.asked()
                .map(this::row)
                .filter(row -> row.first().isAsked() || row.second().isAsked())
                .toList();
    }

    private Row row(Asked one) {
        var id = one.question().id().value();
        return new Row(one, second.asked(id).orElse(one), agreed.asked(id).orElse(one));
    }

    /** Where they differ. */
    public List<Row> differences() {
        return rows().stream().filter(Row::differs).toList();
    }

    public long unsettled() {
        return differences().stream().filter(row -> !row.isSettled()).count();
    }

    /** The judgements that both made, for measuring how far they agree. */
    List<Pair> pairs() {
        var reference = first.marked().one().reference();
        return rows().stream()
                .flatMap(row -> pair(reference, row.first(), row.second()).stream())
                .toList();
    }

    private static Optional<Pair> pair(String reference, Asked one, Asked other) {
        var question = one.question();
        return question.kind().isJudged() && one.isAnswered() && other.isAnswered()
                ? Optional.of(
                        new Pair(reference, question.id(), judged(one, question.id()), judged(other, question.id())))
                : Optional.empty();
    }

    private static Answer.Judgement judged(Asked asked, Id question) {
        return asked.standing().getFirst().event().answer() instanceof Answer.Judgement judgement
                ? judgement
                : fail(question);
    }

    private static Answer.Judgement fail(Id question) {
        throw new IllegalStateException("question %s is judged, and its answer is none".formatted(question));
    }
}

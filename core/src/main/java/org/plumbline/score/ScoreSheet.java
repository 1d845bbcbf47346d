package org.plumbline.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.framework.words.Id;

/**
 * Every score of an inspection, with the outcomes that each rests on.
 *
 * @param scores the whole service first, then its areas; questions first, then the edition's rules
 * @param outcomes of each judged question: one for each case of the sample, in the sample's order
 */
public record ScoreSheet(List<Score> scores, Map<Id, List<CaseOutcome>> outcomes) {
    public ScoreSheet {
        scores = List.copyOf(scores);
        outcomes = Map.copyOf(outcomes);
    }

    /** The score of the whole service with this id. */
    public Optional<Score> score(Id id) {
        return scores.stream()
                .filter(score -> score.area() == null && score.id().equals(id))
                .findFirst();
    }

    /** The score of one area with this id. */
    public Optional<Score> score(Id id, String area) {
        return scores.stream()
                .filter(score -> area.equals(score.area()) && score.id().equals(id))
                .findFirst();
    }

    /** The outcomes of a question, case by case; empty for a question that is not judged. */
    public List<CaseOutcome> outcomes(Id question) {
        return outcomes.getOrDefault(question, List.of());
    }
}

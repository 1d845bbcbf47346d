package org.plumbline.framework.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * All of an edition that turns answers into scores and ratings.
 *
 * @param questionScale the scale that bands each question's own score; null for none
 * @param nearEdge null when the edition flags nothing
 * @param subAreas null when the edition does not score parts of a service
 */
public record Rules(
        BandOn bandOn,
        List<Scale> scales,
        @Nullable Id questionScale,
        List<ScoreRule> scores,
        @Nullable NearEdge nearEdge,
        @Nullable SubAreas subAreas) {
    public Rules {
        scales = List.copyOf(scales);
        scores = List.copyOf(scores);
    }

    /** The scale with this id; empty when there is none, or no id. */
    public Optional<Scale> scale(@Nullable Id id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** Whether the parts of a service get scores of their own. */
    public boolean scoresAreas() {
        return subAreas != null && subAreas.scored();
    }
}

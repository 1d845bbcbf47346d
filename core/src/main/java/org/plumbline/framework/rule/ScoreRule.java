package org.plumbline.framework.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/** How one score or rating comes about. */
public sealed interface ScoreRule {
    Id id();

    Grounds grounds();

    /** The questions, standards, sections, themes or ratings that it rests on. */
    List<Id> of();

    /** The scale that it is rated on; null for a score without a rating. */
    @Nullable
    Id scale();

    /** A rule that gives a score: counts over questions and cases. */
    sealed interface Counting extends ScoreRule {
        ScoreKind kind();
    }

    /** All "met" over all "met" and "not met", over the questions and the cases. */
    record Pooled(
            Id id, ScoreKind kind, List<Id> of, @Nullable Id scale, Grounds grounds) implements Counting {
        public Pooled {
            of = List.copyOf(of);
        }
    }

    /** Cases with every counted question met, over cases with any counted question. */
    record PerCase(
            Id id, ScoreKind kind, List<Id> of, @Nullable Id scale, Grounds grounds) implements Counting {
        public PerCase {
            of = List.copyOf(of);
        }
    }

    /** The band of the lowest of the questions' own scores. */
    record Lowest(Id id, List<Id> of, Id scale, Grounds grounds) implements ScoreRule {
        public Lowest {
            of = List.copyOf(of);
        }
    }

    /** A rating that people give. */
    record Judged(Id id, Id scale, Grounds grounds) implements ScoreRule {
        @Override
        public List<Id> of() {
            return List.of();
        }
    }

    /**
     * The overall rating: the points of the ratings that it rests on, added.
     *
     * @param unrated what happens when one of them is not rated
     */
    record Points(Id id, List<Id> of, Id scale, Unrated unrated, Grounds grounds) implements ScoreRule {
        public Points {
            of = List.copyOf(of);
        }
    }

    /** What an unrated standard does to the overall. */
    enum Unrated {
        /** It leaves, and the edges of the scale shrink in proportion. */
        SCALE,
        /** There is no overall rating. */
        NONE
    }
}

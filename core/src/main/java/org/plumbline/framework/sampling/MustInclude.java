package org.plumbline.framework.sampling;

import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * Cases of one kind that a sample must not be without.
 *
 * @param title the kind, in words
 * @param when what makes a case one of them, said of its attributes
 * @param least how many at the least; null when only a share is asked for
 * @param share which share of the sample at the least; null when only a number is asked for
 */
public record MustInclude(
        Id id,
        Words title,
        Condition when,
        @Nullable Given least,
        @Nullable Given share) {}

package org.plumbline.framework.question;

import java.util.List;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/**
 * A column of the caseload that an edition asks for.
 *
 * @param values what a {@link AttributeType#CHOICE} may be; empty for the other types
 */
public record Attribute(Id id, AttributeType type, boolean required, Words title, List<Named> values, Purpose purpose) {
    /** What it may be used for. */
    public enum Purpose {
        EVERYTHING,
        /** No question's condition looks at it, so that it can change no result and no hash. */
        SAMPLING
    }

    public Attribute {
        values = List.copyOf(values);
    }

    /** One that may be used for everything. */
    public Attribute(Id id, AttributeType type, boolean required, Words title, List<Named> values) {
        this(id, type, required, title, values, Purpose.EVERYTHING);
    }
}

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
public record Attribute(Id id, AttributeType type, boolean required, Words title, List<Named> values) {
    public Attribute {
        values = List.copyOf(values);
    }
}

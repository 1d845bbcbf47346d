package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A part of an edition's report, with the parts inside it, in order. */
public record ReportPart(Id id, Words title, List<ReportPart> parts) {
    public ReportPart {
        parts = List.copyOf(parts);
    }
}

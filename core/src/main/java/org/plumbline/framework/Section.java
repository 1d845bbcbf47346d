package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A section or domain: standards that belong together. */
public record Section(Id id, Words title, List<Standard> standards) {
    public Section {
        standards = List.copyOf(standards);
    }
}

package org.plumbline.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a piece of evidence comes from. */
public enum EvidenceKind {
    DOCUMENT,
    MEETING,
    FOCUS_GROUP,
    OBSERVATION,
    /** What an inspector of another inspectorate found. */
    PARTNER_NOTE;

    /** How files and forms write it, such as {@code focus-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EvidenceKind> called(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}

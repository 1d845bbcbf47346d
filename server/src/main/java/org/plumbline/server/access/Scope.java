package org.plumbline.server.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a token may be used for. It only ever narrows: what its owner may not do, no token of theirs does.
 */
public enum Scope {
    /** Reading what is no secret among colleagues: services, editions, the programme, inspections without their cases. */
    READ,
    /** Keeping people: reading them too, for their addresses are theirs. */
    PEOPLE,
    SERVICES,
    EDITIONS,
    /** Planning, opening and setting up inspections. */
    SET_UP,
    /** Sending and reading lists of cases. */
    CASELOAD,
    /** Drawing samples, reading them, and giving cases out. */
    SAMPLE,
    /** Taking whole inspection folders out and in. */
    FOLDER,
    AUDIT;

    /** How it is written in tokens, documents and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scope of a word. */
    public static Optional<Scope> of(String word) {
        return Stream.of(values()).filter(scope -> scope.word().equals(word)).findFirst();
    }
}

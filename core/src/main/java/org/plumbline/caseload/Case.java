package org.plumbline.caseload;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * One case that could be looked at, known by a reference and never by a name.
 *
 * @param reference as the service's list gives it
 * @param unit what its assessment is about
 * @param area the part of the service it belongs to; null when the service has no parts
 * @param attributes what the service's records say of it; an attribute that is not there is not known
 */
public record Case(String reference, Id unit, @Nullable String area, Map<Id, String> attributes) {
    public Case {
        attributes = Map.copyOf(attributes);
    }

    /** What the records say; empty when they say nothing. */
    public Optional<String> attribute(Id id) {
        return Optional.ofNullable(attributes.get(id));
    }
}

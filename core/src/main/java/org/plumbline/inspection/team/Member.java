package org.plumbline.inspection.team;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.allocation.Assessor;

/**
 * Somebody on the inspection, by reference.
 *
 * @param role in the team's own words; {@link #known} is the role it means
 * @param person what they declared and passed
 * @param assessor what they carry, cover and must not touch
 */
public record Member(String role, Person person, Assessor assessor) {
    /** Somebody of whom no more is known. */
    public Member(String id, String role) {
        this(role, new Person(id, "", List.of(), List.of()), Assessor.of(id));
    }

    public String id() {
        return person.id();
    }

    /** What they are; empty for words of the team's own. */
    public Optional<Role> known() {
        return Role.called(role);
    }
}

package org.plumbline.server.access;

import java.util.Set;
import org.plumbline.inspection.team.Role;

/** Whom a right is given to. */
public sealed interface Rule {
    /** Also to those who are not signed in. */
    record Anyone() implements Rule {}

    /** To everybody who is signed in. */
    record SignedIn() implements Rule {}

    /** To those who hold one of these roles across the office. */
    record Office(Set<Role> roles) implements Rule {
        public Office {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * To those who hold one of these roles on the inspection that the route names as {@code {inspection}}.
     *
     * @param office those who have it on every inspection that they may see, by a role across the office
     */
    record OnInspection(Set<Role> roles, Set<Role> office) implements Rule {
        public OnInspection {
            roles = Set.copyOf(roles);
            office = Set.copyOf(office);
        }
    }
}

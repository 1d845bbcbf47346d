package org.plumbline.inspection.team;

import java.util.Set;

/**
 * What an inspectorate asks of those who inspect.
 *
 * @param yearsAfterLeaving how long somebody who worked for a service stays away from it
 * @param courses the courses that those who judge must have passed; when empty, any one course will do
 */
public record ServingRules(int yearsAfterLeaving, Set<String> courses) {
    /** No published rule was found; three years and any one course are Plumbline's own. */
    public static final ServingRules USUAL = new ServingRules(3, Set.of());

    public ServingRules {
        courses = Set.copyOf(courses);
    }
}

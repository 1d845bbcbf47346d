package org.plumbline.inspection.team;

import java.util.List;

/**
 * Somebody who could be on an inspection.
 *
 * @param service the service they work for; empty for none
 */
public record Person(String id, String service, List<Interest> interests, List<Training> training) {
    public Person {
        interests = List.copyOf(interests);
        training = List.copyOf(training);
    }
}

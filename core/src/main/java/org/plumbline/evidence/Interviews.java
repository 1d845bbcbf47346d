package org.plumbline.evidence;

import java.util.List;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A group of people that inspectors spoke to.
 *
 * @param people how many
 * @param meeting when and with whom it was to be
 */
public record Interviews(Id id, int people, Words title, Meeting meeting) {
    /** A group of whose meeting nothing was written down. */
    public Interviews(Id id, int people, Words title) {
        this(id, people, title, Meeting.NONE);
    }

    /**
     * What the timetable says of it.
     *
     * @param when a day, or a day and time: {@code 2018-09-03T10:15}; empty when not said
     * @param who of the team, by reference
     * @param with whom, by what they do and never by name; empty when not said
     * @param attended who came, by what they do or by reference
     */
    public record Meeting(String when, List<String> who, String with, List<String> attended) {
        public static final Meeting NONE = new Meeting("", List.of(), "", List.of());

        public Meeting {
            who = List.copyOf(who);
            attended = List.copyOf(attended);
        }
    }
}

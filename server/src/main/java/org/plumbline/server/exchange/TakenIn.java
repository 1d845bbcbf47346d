package org.plumbline.server.exchange;

import java.util.List;
import org.plumbline.framework.problem.Problem;

/** What became of a folder that was to be taken in: all of it, or nothing. */
public sealed interface TakenIn {
    /**
     * It is in.
     *
     * @param notes what a person should know all the same
     */
    record Taken(long inspection, List<Problem> notes) implements TakenIn {
        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing of it is; every reason why. */
    record Refused(List<Problem> problems) implements TakenIn {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.plumbline.framework.problem;

import java.util.List;

/** What reading gives: the whole thing, or every problem found in it. Never half of each. */
public sealed interface Loaded<T> {
    /**
     * It can be used.
     *
     * @param notes what a person should know all the same
     */
    record Good<T>(T value, List<Problem> notes) implements Loaded<T> {
        public Good {
            notes = List.copyOf(notes);
        }
    }

    /** It cannot be used; at least one problem is an error. */
    record Bad<T>(List<Problem> problems) implements Loaded<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("a failed load must say at least one error, got: " + problems);
            }
        }
    }

    /** All that was found wrong or worth knowing. */
    default List<Problem> problems() {
        return switch (this) {
            case Good<T>(T _, List<Problem> notes) -> notes;
            case Bad<T>(List<Problem> problems) -> problems;
        };
    }
}

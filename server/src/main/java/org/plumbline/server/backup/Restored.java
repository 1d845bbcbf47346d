package org.plumbline.server.backup;

import java.util.List;
import org.plumbline.framework.problem.Problem;

/** What became of a backup that was to be restored: all of it, or nothing. */
public sealed interface Restored {
    /** The database holds what the backup holds; every table was read back and is the same. */
    record Whole(Manifest manifest) implements Restored {}

    /** Nothing was restored; every reason why. */
    record Refused(List<Problem> problems) implements Restored {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.plumbline.server.exchange.held;

import java.util.SortedMap;

/** Several files of the folder, of one kind, whose content tables hold. */
public interface HeldFiles {
    /** Whether a path is of this kind. */
    boolean holds(String path);

    /** Puts what the files say into the tables. */
    void take(Intake intake);

    /** The files as the tables have them now, by path; one that is not there is gone. */
    SortedMap<String, String> write(long inspection);
}

package org.plumbline.server.exchange.held;

import org.jspecify.annotations.Nullable;

/** A file of the folder whose content tables hold. */
public interface HeldFile {
    /** Its path in the folder. */
    String path();

    /** Puts what the file says into the tables. */
    void take(Intake intake);

    /**
     * The file as the tables have it now; null when they have nothing for it.
     *
     * @param came the file as it came in; null when it did not
     */
    @Nullable
    String write(long inspection, @Nullable String came);
}

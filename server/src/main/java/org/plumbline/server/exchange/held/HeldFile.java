package org.plumbline.server.exchange.held;

import org.jspecify.annotations.Nullable;

/** A file of the folder whose content tables hold. */
public interface HeldFile {
    /** Its path in the folder. */
    String path();

    /** Puts what the file says into the tables. */
    void take(Intake intake);

    /** Whether what is written depends on the file as it came, so that this is kept whatever the tables give. */
    default boolean keepsWhatCame() {
        return false;
    }

    /**
     * The file as the tables have it now; null when they have nothing for it.
     *
     * @param came the file as it came in; null when it did not
     */
    @Nullable
    String write(long inspection, @Nullable String came);
}

package org.plumbline.server.exchange.written;

import java.nio.file.Path;
import org.plumbline.framework.Edition;
import org.plumbline.server.exchange.held.HeldFile;
import org.plumbline.server.exchange.held.Intake;

/** A file that a table holds now, and held of older inspections only as a file. */
public interface LaterTaken extends HeldFile {
    /** Puts what the file in a folder says into the tables. */
    void take(long inspection, Path folder, Edition edition);

    @Override
    default boolean keepsWhatCame() {
        return true;
    }

    @Override
    default void take(Intake intake) {
        take(intake.inspection(), intake.folder(), intake.read().edition());
    }
}

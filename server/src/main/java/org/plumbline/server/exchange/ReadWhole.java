package org.plumbline.server.exchange;

import java.util.List;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.report.manuscript.Manuscript;

/**
 * An inspection as its folder has it, read whole.
 *
 * @param notes what was noted while reading, none of it an error
 */
public record ReadWhole(Folder folder, Inspection inspection, Manuscript manuscript, List<Problem> notes) {
    public ReadWhole {
        notes = List.copyOf(notes);
    }
}

package org.plumbline.server.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody else changed in the thing that a form is about, since the form was opened. The form is shown again with
 * what the person entered, and with this.
 *
 * @param by who changed it last
 * @param differences the fields in which what stands now is not what was entered
 */
public record Changed(String by, List<Difference> differences) {
    public Changed {
        differences = List.copyOf(differences);
    }

    /** Nothing changed. */
    public static final Changed NOTHING = new Changed("", List.of());

    /** One field: its name on the page, what stands now, and what was entered. */
    public record Difference(String label, String now, String entered) {}

    /** Whether there is something to say. */
    public boolean isThere() {
        return !by.isEmpty();
    }

    /** The fields, of those compared, that differ. */
    public static Changed by(String name, List<Difference> compared) {
        var differences = new ArrayList<>(compared);
        differences.removeIf(it -> it.now().equals(it.entered()));
        return new Changed(name, differences);
    }
}

package org.plumbline.server.writing.kept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, a practice example or a recommendation, without what it says.
 *
 * @param finding {@code strength} or {@code area}; empty for what is no finding
 * @param about standards or sections
 * @param owner who a recommendation is for; empty for what is none
 * @param group of a recommendation; empty for none
 * @param version counts its changes
 * @param changedBy who changed it last; null when it came in a folder
 */
public record Conclusion(
        TextKind kind,
        String id,
        String finding,
        List<String> about,
        String owner,
        String group,
        List<String> restsOn,
        int position,
        boolean withdrawn,
        int version,
        @Nullable String changedBy) {
    public Conclusion {
        about = List.copyOf(about);
        restsOn = List.copyOf(restsOn);
    }

    /** The id of its text. */
    public String text() {
        return kind.text(id);
    }

    /** Whether two stand in one list, so that one can change places with the other. */
    public boolean standsWith(Conclusion other) {
        return kind == other.kind
                && finding.equals(other.finding)
                && group.equals(other.group)
                && (kind != TextKind.FINDING || about.equals(other.about))
                && !withdrawn
                && !other.withdrawn;
    }

    /** The same with other content. */
    public Conclusion with(String aFinding, List<String> anAbout, String anOwner, String aGroup, List<String> grounds) {
        return new Conclusion(
                kind, id, aFinding, anAbout, anOwner, aGroup, grounds, position, withdrawn, version, changedBy);
    }
}

package org.plumbline.framework.report;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A part of an edition's report, with the parts inside it, in order.
 *
 * @param newPage whether it starts a page
 * @param headed whether its title is printed
 * @param shows what stands in it, before the parts inside it
 * @param text the inspectorate's own words for it, shown where {@link Showing.Kind#WORDS} says; {@link Words#NONE} for none
 */
public record ReportPart(
        Id id, Words title, boolean newPage, boolean headed, List<Showing> shows, Words text, List<ReportPart> parts) {
    public ReportPart {
        shows = List.copyOf(shows);
        parts = List.copyOf(parts);
    }

    /** This part and all inside it, in order. */
    public Stream<ReportPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ReportPart::all));
    }

    /** Whether something of this kind stands in it. */
    public boolean shows(Showing.Kind kind) {
        return shows.stream().anyMatch(showing -> showing.kind() == kind);
    }
}

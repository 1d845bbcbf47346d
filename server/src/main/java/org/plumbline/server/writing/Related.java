package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.words.Id;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;

/** What a text is about: the scores and ratings that stand beside it while it is written. */
final class Related {
    private Related() {}

    /** The ids of what it is about, with what these count; of a text about nothing in particular the headlines. */
    static List<String> of(Edition edition, TextKind kind, String id, @Nullable Conclusion conclusion) {
        var about = new LinkedHashSet<Id>();
        if (conclusion != null) {
            Stream.concat(conclusion.about().stream(), conclusion.restsOn().stream())
                    .map(Id::of)
                    .forEach(about::add);
        } else if (kind == TextKind.TEXT) {
            about.addAll(ofPart(edition, id));
        }
        var all = new LinkedHashSet<Id>();
        for (var each : about) {
            all.add(each);
            all.addAll(edition.counted(each));
        }
        if (all.isEmpty()) {
            all.add(Id.of("overall"));
            edition.themes().forEach(theme -> all.add(theme.id()));
            edition.standards().forEach(standard -> all.add(standard.id()));
        }
        return all.stream().map(Id::value).toList();
    }

    /** What a part of the report, or else the nearest part that it stands in, is about. */
    private static Set<Id> ofPart(Edition edition, String id) {
        var way = new ArrayList<ReportPart>();
        edition.surroundings().report().forEach(part -> find(part, id, way));
        for (var part : way) {
            var about = new LinkedHashSet<Id>();
            part.all()
                    .flatMap(each -> each.shows().stream())
                    .flatMap(showing -> showing.of().stream())
                    .filter(each -> edition.wordsFor(each).isPresent())
                    .forEach(about::add);
            if (!about.isEmpty()) {
                return about;
            }
        }
        return Set.of();
    }

    /** The way to a part from the inside out. */
    private static boolean find(ReportPart part, String id, List<ReportPart> way) {
        var found = part.id().value().equals(id) || part.parts().stream().anyMatch(inner -> find(inner, id, way));
        if (found) {
            way.add(part);
        }
        return found;
    }
}

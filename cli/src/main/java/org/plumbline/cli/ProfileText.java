package org.plumbline.cli;

import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Profile;
import org.plumbline.caseload.Profiling;
import org.plumbline.framework.Edition;

/** What a caseload is made of, as lines. */
final class ProfileText {
    private static final int WIDTH = 44;

    private final Profile profile;
    private final String language;

    ProfileText(Edition edition, List<String> areas, List<Case> cases) {
        profile = Profiling.of(edition, areas, cases);
        language = edition.languages().getFirst();
    }

    String text() {
        var text = new StringBuilder();
        for (var part : profile.parts()) {
            text.append('\n').append(part.title().in(language)).append('\n');
            part.counts().forEach(count -> line(text, count.title().in(language), count.cases()));
            if (part.missing() > 0) {
                line(text, "not said", part.missing());
            }
            var range = part.range();
            if (range != null) {
                text.append("  from %s to %s, middle %s\n".formatted(range.least(), range.most(), range.median()));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, int cases) {
        text.append("  %s%6d\n".formatted(Lines.pad(kind, WIDTH), cases));
    }
}

package org.plumbline.server.exchange.written;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Findings;
import org.plumbline.finding.FindingsCheck;
import org.plumbline.formats.Problems;
import org.plumbline.formats.manuscript.FindingsFile;
import org.plumbline.formats.manuscript.FindingsText;
import org.plumbline.framework.Edition;
import org.springframework.stereotype.Component;

/** {@code recommendations.yaml}: table {@code conclusion}, with its texts. */
@Component
class RecommendationsHeld implements LaterTaken {
    private final WrittenRows rows;

    RecommendationsHeld(WrittenRows rows) {
        this.rows = rows;
    }

    @Override
    public String path() {
        return FindingsFile.RECOMMENDATIONS;
    }

    /** A file with anything wrong in it stays a file: whoever makes a report is told what. */
    @Override
    public void take(long inspection, Path folder, Edition edition) {
        var problems = new Problems();
        var all = FindingsFile.read(folder, problems);
        var read = new Findings(List.of(), List.of(), all.recommendations());
        problems.addAll(FindingsCheck.problems(edition, read));
        if (!problems.hasErrors()) {
            rows.take(inspection, read);
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var asked = rows.standing(inspection, "recommendations");
        return asked.recommendations().isEmpty()
                ? null
                : FindingsText.recommendations(asked, rows.languages(inspection), came);
    }
}

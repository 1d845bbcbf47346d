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

/** {@code findings.yaml}: table {@code conclusion}, with its texts. */
@Component
class FindingsHeld implements LaterTaken {
    private final WrittenRows rows;

    FindingsHeld(WrittenRows rows) {
        this.rows = rows;
    }

    @Override
    public String path() {
        return FindingsFile.FINDINGS;
    }

    /** A file with anything wrong in it stays a file: whoever makes a report is told what. */
    @Override
    public void take(long inspection, Path folder, Edition edition) {
        var problems = new Problems();
        var all = FindingsFile.read(folder, problems);
        var read = new Findings(all.findings(), all.examples(), List.of());
        problems.addAll(FindingsCheck.problems(edition, read));
        if (!problems.hasErrors()) {
            rows.take(inspection, read);
        }
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var found = rows.standing(inspection, "findings");
        var told = rows.standing(inspection, "practice-examples");
        return found.findings().isEmpty() && told.examples().isEmpty()
                ? null
                : FindingsText.findings(
                        new Findings(found.findings(), told.examples(), List.of()), rows.languages(inspection), came);
    }
}

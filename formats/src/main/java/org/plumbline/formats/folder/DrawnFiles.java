package org.plumbline.formats.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.caseload.Case;
import org.plumbline.formats.Problems;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.sample.Sample;
import org.plumbline.sample.SampleCheck;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.Recheck;
import org.plumbline.sample.change.SampleRecord;

/**
 * What a folder says of its sample: {@code sample.csv} and {@code sample.yaml}.
 *
 * @param cases the rows of {@code sample.csv}; empty when the whole caseload is looked at
 * @param records how they were drawn; empty when nobody recorded it
 */
public record DrawnFiles(List<ChosenCase> cases, List<SampleRecord> records) {
    public DrawnFiles {
        cases = List.copyOf(cases);
        records = List.copyOf(records);
    }

    /** What a folder has, without holding it against anything. */
    public static Loaded<DrawnFiles> load(Path folder) {
        var problems = new Problems();
        var read = read(folder, problems);
        return problems.loaded(read);
    }

    /** Whether a folder has a sample. */
    public static boolean areIn(Path folder) {
        return Files.isRegularFile(folder.resolve(SampleFile.NAME));
    }

    /** As with answers: no drawn case is held against a caseload that could not be read. */
    static Sample sample(Path folder, Edition edition, List<Case> caseload, Problems problems) {
        int before = problems.count();
        var read = read(folder, problems);
        if (!areIn(folder)) {
            return Sample.whole(caseload);
        }
        if (!caseload.isEmpty()) {
            problems.addAll(SampleCheck.problems(
                    caseload, read.cases().stream().map(ChosenCase::reference).toList()));
        }
        if (!caseload.isEmpty() && !read.records().isEmpty() && problems.count() == before) {
            problems.addAll(Recheck.notes(edition, caseload, read.records(), read.cases()));
        }
        return Sample.drawn(
                caseload,
                read.cases().stream()
                        .filter(each -> each.state().isInSample())
                        .map(ChosenCase::reference)
                        .toList());
    }

    private static DrawnFiles read(Path folder, Problems problems) {
        var records = SampleRecordFile.read(folder, problems);
        var cases = areIn(folder) ? SampleFile.read(folder.resolve(SampleFile.NAME), problems) : List.<ChosenCase>of();
        return new DrawnFiles(cases, records);
    }
}

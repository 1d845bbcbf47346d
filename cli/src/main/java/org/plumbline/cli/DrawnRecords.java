package org.plumbline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.folder.DrawnFiles;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.change.SampleRecord.Earlier;
import org.plumbline.sample.draw.Draw;

/** What is recorded of samples that were drawn, with those that were given up for them. */
final class DrawnRecords {
    private DrawnRecords() {}

    /** Whether a folder has just these samples, with nothing done to them since. */
    static boolean areSame(List<Draw> draws, DrawnFiles there) {
        var records = draws.stream()
                .map(draw -> SampleRecord.of(
                        Chosen.of(draw), earlier(there, draw.plan().id())))
                .toList();
        var cases =
                draws.stream().flatMap(draw -> Chosen.of(draw).cases().stream()).toList();
        return records.equals(there.records()) && cases.equals(there.cases());
    }

    /** @param reason why what is there is given up; null when nothing is there */
    static List<SampleRecord> of(List<Draw> draws, DrawnFiles there, @Nullable String reason) {
        return draws.stream()
                .map(draw -> SampleRecord.of(
                        Chosen.of(draw),
                        reason == null ? List.of() : givenUp(there, draw.plan().id(), reason)))
                .toList();
    }

    private static List<Earlier> givenUp(DrawnFiles there, Id plan, String reason) {
        return there.records().stream()
                .filter(record -> record.plan().equals(plan))
                .findFirst()
                .map(record -> record.givenUp(reason))
                .orElseGet(() -> unrecorded(there.cases(), reason));
    }

    /** A sample that somebody made by hand is given up too, though nobody knows how it was drawn. */
    private static List<Earlier> unrecorded(List<ChosenCase> cases, String reason) {
        return cases.isEmpty() ? List.of() : List.of(new Earlier("", null, reason, List.of()));
    }

    private static List<Earlier> earlier(DrawnFiles there, Id plan) {
        return there.records().stream()
                .filter(record -> record.plan().equals(plan))
                .findFirst()
                .map(SampleRecord::earlier)
                .orElse(List.of());
    }
}

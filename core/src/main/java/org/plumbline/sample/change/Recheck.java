package org.plumbline.sample.change;

import static org.plumbline.sample.SampleProblem.SA001;
import static org.plumbline.sample.SampleProblem.SA013;
import static org.plumbline.sample.SampleProblem.SA014;
import static org.plumbline.sample.SampleProblem.SA015;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.framework.problem.Severity;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.draw.DigestOrder;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;

/** Draws a recorded sample again and says where it differs. All it says are notes: people may have had their reasons. */
public final class Recheck {
    private static final int MOST_NAMED = 5;

    private final Edition edition;
    private final List<Case> caseload;
    private final List<Problem> notes = new ArrayList<>();

    private Recheck(Edition edition, List<Case> caseload) {
        this.edition = edition;
        this.caseload = caseload;
    }

    /**
     * What differs, with paths such as {@code samples.main}.
     *
     * @param rows the cases as their file has them
     */
    public static List<Problem> notes(
            Edition edition, List<Case> caseload, List<SampleRecord> records, List<ChosenCase> rows) {
        var recheck = new Recheck(edition, caseload);
        records.forEach(record -> recheck.one(
                record,
                rows.stream().filter(row -> row.plan().equals(record.plan())).toList()));
        recheck.strangers(records, rows);
        return recheck.notes;
    }

    private void one(SampleRecord record, List<ChosenCase> rows) {
        var path = "samples." + record.plan();
        var plan = edition.surroundings().sample(record.plan());
        if (plan.isEmpty()) {
            note(SA001, path, "the edition has no plan %s".formatted(record.plan()), "Use one of " + plans());
        } else if (!record.algorithm().equals(DigestOrder.NAME)) {
            note(
                    SA015,
                    path,
                    "the algorithm '%s' is not known here".formatted(record.algorithm()),
                    "Use a version of Plumbline that knows it; this one knows " + DigestOrder.NAME);
        } else {
            numbers(record, plan.get(), path);
            again(record, plan.get(), rows, path);
        }
    }

    private void numbers(SampleRecord record, SamplePlan plan, String path) {
        var now = SampleRecord.Numbers.of(plan.size());
        if (!record.numbers().equals(now)) {
            note(
                    SA014,
                    path,
                    "the record has %s, the edition %s".formatted(record.numbers(), now),
                    "Keep the edition that the sample was drawn under, or draw again with a reason");
        }
    }

    private void again(SampleRecord record, SamplePlan plan, List<ChosenCase> rows, String path) {
        switch (Drawing.draw(edition, plan, caseload, record.seed(), record.reference())) {
            case Loaded.Bad<Draw>(var problems) -> notes.addAll(asNotes(problems));
            case Loaded.Good<Draw>(var draw, var _) -> {
                if (!draw.size().equals(record.size())) {
                    note(
                            SA013,
                            path,
                            "the size worked out again is %s, the record says %s".formatted(draw.size(), record.size()),
                            "Look whether the caseload has changed since the draw");
                }
                switch (Chosen.of(draw, record.changes())) {
                    case Loaded.Bad<Chosen>(var problems) -> notes.addAll(asNotes(problems));
                    case Loaded.Good<Chosen>(var chosen, var _) -> compare(chosen.cases(), rows, path);
                }
            }
        }
    }

    private void compare(List<ChosenCase> expected, List<ChosenCase> rows, String path) {
        var wanted = byReference(expected);
        var there = byReference(rows);
        var all = new LinkedHashSet<>(wanted.keySet());
        all.addAll(there.keySet());
        var unlike = all.stream()
                .filter(reference ->
                        !wanted.containsKey(reference) || !wanted.get(reference).equals(there.get(reference)))
                .toList();
        if (!unlike.isEmpty()) {
            note(
                    SA013,
                    path,
                    "drawn again from its record, the sample differs in %d case%s: %s%s"
                            .formatted(
                                    unlike.size(),
                                    unlike.size() == 1 ? "" : "s",
                                    unlike.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                                    unlike.size() > MOST_NAMED ? ", …" : ""),
                    "Look whether the caseload or the sample was changed by hand; a change belongs into the record,"
                            + " with a reason");
        }
    }

    private void strangers(List<SampleRecord> records, List<ChosenCase> rows) {
        var known = records.stream().map(SampleRecord::plan).toList();
        var others = rows.stream()
                .filter(row -> !known.contains(row.plan()))
                .map(ChosenCase::reference)
                .toList();
        if (!others.isEmpty()) {
            note(
                    SA013,
                    "samples",
                    "%d case%s of no recorded sample: %s%s"
                            .formatted(
                                    others.size(),
                                    others.size() == 1 ? " is" : "s are",
                                    others.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                                    others.size() > MOST_NAMED ? ", …" : ""),
                    "Name the plan of each, or record how they were drawn");
        }
    }

    private static Map<String, ChosenCase> byReference(List<ChosenCase> cases) {
        var byReference = new LinkedHashMap<String, ChosenCase>();
        cases.forEach(each -> byReference.putIfAbsent(each.reference(), each));
        return byReference;
    }

    private static List<Problem> asNotes(List<Problem> problems) {
        return problems.stream()
                .map(each ->
                        new Problem(each.code(), Severity.NOTE, each.path(), each.place(), each.what(), each.remedy()))
                .toList();
    }

    private String plans() {
        var plans = edition.surroundings().samples().stream()
                .map(plan -> plan.id().value())
                .toList();
        return plans.isEmpty() ? "none: it has no plans" : String.join(", ", plans);
    }

    private void note(ProblemCode code, String path, String what, String remedy) {
        notes.add(Problem.note(code, path, what, remedy));
    }
}

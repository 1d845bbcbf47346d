package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI010;
import static org.plumbline.formats.FileProblem.FI016;
import static org.plumbline.formats.FileProblem.FI017;
import static org.plumbline.formats.FileProblem.FI019;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.AnswerCheck;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.StandingCheck;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.gathered.GatheredFiles;
import org.plumbline.formats.gathered.PanelFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.Visit;
import org.plumbline.rating.Award;
import org.plumbline.rating.AwardCheck;
import org.plumbline.rating.PanelCheck;
import org.plumbline.sample.Sample;

/** Reads an inspection folder whole. */
public final class InspectionFolder {
    private static final Set<String> FILES = Set.of(
            "inspection.yaml",
            "edition.yaml",
            "caseload.csv",
            "sample.csv",
            "allocation.csv",
            "sample.yaml",
            "answers.csv",
            "judged.csv",
            "awarded.csv",
            "panel.csv",
            "published.csv",
            "findings.yaml",
            "recommendations.yaml",
            "publication.yaml",
            "interviews.csv",
            "indicators.csv",
            "benchmark.csv",
            "reviewed.csv",
            "evidence.csv",
            "requests.csv",
            "concerns.csv",
            "enquiries.csv");

    private final Path folder;
    private final FrameworkLibrary frameworks;
    private final Problems problems = new Problems();

    private InspectionFolder(Path folder, FrameworkLibrary frameworks) {
        this.folder = folder;
        this.frameworks = frameworks;
    }

    /** Whether a folder means to be an inspection. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("inspection.yaml"));
    }

    /**
     * Reads and checks a folder.
     *
     * @param frameworks where to look the edition up when the folder does not carry it
     */
    public static Loaded<Inspection> load(Path folder, FrameworkLibrary frameworks) {
        var reader = new InspectionFolder(folder, frameworks);
        return reader.load(reader::inspection);
    }

    /**
     * Reads and checks what a sample is drawn from: {@code inspection.yaml}, the edition and the caseload. The inspection
     * has no answers yet, and its sample is the whole caseload, whatever else stands in the folder.
     */
    public static Loaded<Inspection> loadForDrawing(Path folder, FrameworkLibrary frameworks) {
        var reader = new InspectionFolder(folder, frameworks);
        return reader.load(reader::undrawn);
    }

    private Loaded<Inspection> load(BiFunction<Visit, Edition, Inspection> rest) {
        var tree = EditionFile.tree(folder.resolve("inspection.yaml"), "inspection.yaml", problems, FI010);
        if (tree == null) {
            return new Loaded.Bad<>(problems.all());
        }
        var head = VisitFile.read(tree, problems);
        var edition = edition(head.pin());
        strangers();
        if (edition == null) {
            return new Loaded.Bad<>(problems.all());
        }
        return problems.loaded(rest.apply(head.visit(), edition));
    }

    private Inspection undrawn(Visit visit, Edition edition) {
        var caseload = caseload(visit, edition);
        return new Inspection(visit, edition, caseload, Sample.whole(caseload), List.of(), List.of(), List.of());
    }

    private Inspection inspection(Visit visit, Edition edition) {
        var caseload = caseload(visit, edition);
        var sample = DrawnFiles.sample(folder, edition, caseload, problems);
        var events = answers(visit, edition, caseload, sample);
        var judged = AwardsFile.read(folder, "judged", "standard", problems);
        var awarded = AwardsFile.read(folder, "awarded", "rating_of", problems);
        awards(edition, judged, awarded);
        problems.addAll(PanelCheck.problems(edition, PanelFile.read(folder, problems), awarded));
        var allocation = AllocationFile.read(folder.resolve("allocation.csv"), problems);
        problems.addAll(PlanCheck.problems(visit, edition, caseload, sample, allocation));
        GatheredFiles.check(folder, edition, caseload, problems);
        return new Inspection(visit, edition, caseload, sample, events, judged, awarded, allocation);
    }

    private List<Case> caseload(Visit visit, Edition edition) {
        if (isMissing("caseload.csv")) {
            return List.of();
        }
        int before = problems.count();
        var caseload = CaseloadFile.read(folder.resolve("caseload.csv"), edition, problems);
        if (!caseload.isEmpty() || problems.count() == before) {
            problems.addAll(CaseloadCheck.problems(edition, visit.areas(), caseload));
        }
        return caseload;
    }

    /** Answers are not held against a caseload that could not be read: every one of them would be wrong. */
    private List<AnswerEvent> answers(Visit visit, Edition edition, List<Case> caseload, Sample sample) {
        if (isMissing("answers.csv")) {
            return List.of();
        }
        var events = AnswersFile.read(folder.resolve("answers.csv"), edition, visit.fieldwork(), problems);
        if (!caseload.isEmpty()) {
            problems.addAll(AnswerCheck.problems(edition, caseload, sample, visit.fieldwork(), events));
        }
        if (!problems.hasErrors()) {
            problems.addAll(StandingCheck.notes(edition, sample, events));
        }
        return events;
    }

    private void awards(Edition edition, List<Award> judged, List<Award> awarded) {
        var found = AwardCheck.problems(edition, judged, awarded);
        problems.addAll(found.stream()
                .map(problem -> problem.path().equals("judged") ? problem.at(new Place("judged.csv", 0, 0)) : problem)
                .toList());
    }

    private @Nullable Edition edition(VisitFile.Pin pin) {
        var own = folder.resolve("edition.yaml");
        if (Files.isRegularFile(own)) {
            return loaded(own, "edition.yaml", folder, pin);
        }
        if (pin.framework().isEmpty()) {
            return null;
        }
        var shelf = frameworks.find(pin.toString());
        if (shelf.isEmpty()) {
            var there = frameworks.shelves().stream()
                    .map(FrameworkLibrary.Shelf::toString)
                    .toList();
            problems.add(
                    FI016,
                    pin.place(),
                    "edition %s is not in the library".formatted(pin),
                    "Put edition.yaml into the folder, or use one of " + String.join(", ", there));
            return null;
        }
        return loaded(shelf.get().file(), "frameworks/" + shelf.get() + "/framework.yaml", frameworks.folder(), pin);
    }

    private @Nullable Edition loaded(Path file, String name, Path root, VisitFile.Pin pin) {
        return switch (EditionFile.load(file, name, root)) {
            case Loaded.Bad<EditionFile>(List<Problem> found) -> {
                problems.addAll(found);
                yield null;
            }
            case Loaded.Good<EditionFile>(EditionFile read, List<Problem> notes) -> {
                problems.addAll(notes);
                pinned(read.edition(), pin);
                yield read.edition();
            }
        };
    }

    private void pinned(Edition edition, VisitFile.Pin pin) {
        var name = edition.name();
        if (!name.toString().equals(pin.toString())) {
            unlike(pin, "edition %s".formatted(pin), name.toString());
        } else if (pin.revision() != 0 && pin.revision() != name.revision()) {
            unlike(pin, "revision %d of %s".formatted(pin.revision(), pin), "revision " + name.revision());
        } else if (!pin.hash().isEmpty() && !pin.hash().equals(EditionHash.ofRules(edition))) {
            unlike(pin, "the hash %s".formatted(pin.hash()), EditionHash.ofRules(edition));
        }
    }

    private void unlike(VisitFile.Pin pin, String wanted, String found) {
        problems.add(
                FI017,
                pin.place(),
                "the inspection is pinned to %s, and here is %s".formatted(wanted, found),
                "Bring the edition it was made under; an inspection is moved to another only by a recorded act");
    }

    private boolean isMissing(String name) {
        if (Files.isRegularFile(folder.resolve(name))) {
            return false;
        }
        problems.add(FI010, new Place(name, 0, 0), "the file is not there", "Every inspection folder has one");
        return true;
    }

    private void strangers() {
        var notes = new ArrayList<Problem>();
        try (var files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".yaml"))
                    .filter(name -> !FILES.contains(name))
                    .sorted()
                    .forEach(name -> notes.add(Problem.note(
                                    FI019, "", "nothing reads this file", "Check its name, if it was meant to count")
                            .at(new Place(name, 0, 0))));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
        problems.addAll(notes);
    }
}

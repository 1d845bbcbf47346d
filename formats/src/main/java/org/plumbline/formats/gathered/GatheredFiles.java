package org.plumbline.formats.gathered;

import static org.plumbline.evidence.EvidenceProblem.EV003;
import static org.plumbline.evidence.EvidenceProblem.EV006;
import static org.plumbline.evidence.EvidenceProblem.EV007;
import static org.plumbline.evidence.EvidenceProblem.EV008;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.caseload.Case;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceCheck;
import org.plumbline.evidence.raised.RaisedCheck;
import org.plumbline.formats.Problems;
import org.plumbline.formats.document.Document;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/** Looks through all of these files of a folder: every problem, and nothing else. */
public final class GatheredFiles {
    /** Where the files themselves lie. */
    public static final String FOLDER = "evidence/";

    private final Path folder;
    private final Problems problems;

    private GatheredFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Adds every problem of what a folder says was gathered and raised. */
    public static void check(Path folder, Edition edition, List<Case> caseload, Problems problems) {
        new GatheredFiles(folder, problems).check(edition, caseload);
    }

    private void check(Edition edition, List<Case> caseload) {
        var requests = RequestsFile.read(folder, problems);
        var numbers = new HashSet<String>();
        for (int at = 0; at < requests.size(); at++) {
            var number = requests.get(at).number();
            if (!number.isEmpty() && !numbers.add(number)) {
                problems.addAll(List.of(Problem.error(
                        EV003,
                        "requests[%d].request".formatted(at),
                        "request %s stands here again".formatted(number),
                        "Give it a number of its own")));
            }
        }
        var evidence = EvidenceFile.read(folder, problems);
        problems.addAll(EvidenceCheck.problems(edition, numbers, evidence));
        var cases = caseload.stream().map(Case::reference).collect(Collectors.toSet());
        problems.addAll(RaisedCheck.concerns(cases, ConcernsFile.read(folder, problems)));
        var pieces = evidence.stream().map(Evidence::number).collect(Collectors.toSet());
        problems.addAll(RaisedCheck.enquiries(edition, cases, pieces, EnquiriesFile.read(folder, problems)));
        var named = new TreeSet<String>();
        for (int at = 0; at < evidence.size(); at++) {
            named(evidence.get(at).file(), "evidence[%d].file".formatted(at), named);
        }
        for (int at = 0; at < requests.size(); at++) {
            named(requests.get(at).file(), "requests[%d].file".formatted(at), named);
        }
        files(named);
    }

    private void named(String file, String path, Set<String> named) {
        if (file.isEmpty() || !named.add(file)) {
            return;
        }
        var place = file.startsWith(FOLDER) && !file.contains("..") ? folder.resolve(file) : null;
        if (place == null || !Files.isRegularFile(place)) {
            problems.addAll(List.of(Problem.error(
                    EV006,
                    path,
                    "there is no file '%s'".formatted(file),
                    "Put it into the folder as %s and its name, or leave it out".formatted(FOLDER))));
        }
    }

    /** What lies there: named by something, and of a kind that is taken. */
    private void files(Set<String> named) {
        for (var file : there()) {
            var name = FOLDER + file.getFileName();
            if (!named.contains(name)) {
                problems.addAll(List.of(
                        Problem.note(EV007, "", "no evidence and no request names this file", "Name it, or take it out")
                                .at(new Place(name, 0, 0))));
            }
            try {
                var bytes = Files.size(file) > Document.MOST_BYTES
                        ? new byte[Document.MOST_BYTES + 1]
                        : Files.readAllBytes(file);
                if (Document.of(name, bytes) instanceof Document.Refused(var why)) {
                    problems.addAll(List.of(
                            Problem.error(EV008, "", why.what(), why.remedy()).at(new Place(name, 0, 0))));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot read " + name, failed);
            }
        }
    }

    private List<Path> there() {
        var place = folder.resolve(FOLDER);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + place, failed);
        }
    }
}

package org.plumbline.publication;

import static org.plumbline.publication.PublicationProblem.PB001;
import static org.plumbline.publication.PublicationProblem.PB002;
import static org.plumbline.publication.PublicationProblem.PB003;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.manuscript.Correction;

/**
 * What the public has been shown of one report: every version, and what was put right between them.
 *
 * @param versions from the first on; published files are kept, not remade
 * @param corrections in the order in which they were made
 */
public record Publication(List<Version> versions, List<Correction> corrections) {
    public Publication {
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
    }

    /** The version that the public sees on a day; empty before the first. */
    public Optional<Version> seenOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.on().isAfter(day))
                .findFirst();
    }

    /** The publication with one version more, which a correction explains unless it is the first. */
    public Publication with(LocalDate on, String digest) {
        var more = new ArrayList<>(versions);
        more.add(new Version(versions.size() + 1, on, digest));
        return new Publication(more, corrections);
    }

    /** Every problem, with paths such as {@code publication.versions[1]}. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (int at = 0; at < versions.size(); at++) {
            var path = "publication.versions[%d]".formatted(at);
            if (versions.get(at).number() != at + 1) {
                problems.add(Problem.error(
                        PB001,
                        path,
                        "version %d stands where %d should"
                                .formatted(versions.get(at).number(), at + 1),
                        "Number the versions through, from 1"));
            }
            if (at > 0 && versions.get(at).on().isBefore(versions.get(at - 1).on())) {
                problems.add(Problem.error(
                        PB002,
                        path,
                        "version %d was published before the one before it"
                                .formatted(versions.get(at).number()),
                        "Look its day up again"));
            }
        }
        for (int at = 0; at < corrections.size(); at++) {
            if (seenOn(corrections.get(at).on()).isEmpty()) {
                problems.add(Problem.error(
                        PB003,
                        "publication.corrections[%d]".formatted(at),
                        "on %s nothing had been published"
                                .formatted(corrections.get(at).on()),
                        "Add the version that it corrects, or mend the day"));
            }
        }
        return problems;
    }
}

package org.plumbline.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plumbline.finding.figure.Figures;
import org.plumbline.formats.manuscript.ManuscriptFolder;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.Severity;
import org.plumbline.inspection.Inspection;
import org.plumbline.publishing.json.BookJson;
import org.plumbline.publishing.json.DocumentJson;
import org.plumbline.report.compose.Composition;
import org.plumbline.report.compose.ReportCheck;
import org.plumbline.report.compose.ReportComposer;
import org.plumbline.report.compose.ReportProblem;
import org.plumbline.report.manuscript.Manuscript;

/** The one way from an inspection that was read to the files of its report, wherever they are made. */
public final class ReportMaking {
    /** What a draft can lack. */
    private static final Set<ReportProblem> MISSING =
            EnumSet.of(ReportProblem.RP002, ReportProblem.RP005, ReportProblem.RP013);

    private ReportMaking() {}

    /** What became of putting a report together. */
    public sealed interface Composed permits Ready, Refused {}

    /** It cannot come out; every reason why, and what was noted. */
    public record Refused(List<Problem> problems) implements Composed {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It can be written.
     *
     * @param languages the report in each language asked for
     * @param notes what a person should know all the same
     */
    public record Ready(
            Inspection inspection, List<Composition> languages, ReportComposer.Edition edition, List<Problem> notes)
            implements Composed {
        public Ready {
            languages = List.copyOf(languages);
            notes = List.copyOf(notes);
        }

        /**
         * Its files by their paths, with the manifest that lists them.
         *
         * @param inputs every file that was read
         * @param progress is told the name of each file when it is there; what it throws ends the making
         */
        public NavigableMap<String, byte[]> files(
                Set<Format> formats, NavigableMap<String, byte[]> inputs, Consumer<String> progress) {
            var files = ReportFiles.of(languages, formats, progress);
            var manifest = new Manifest(
                    ReportComposer.identifier(inspection),
                    inspection.edition().name().toString(),
                    inspection.hash(),
                    inputs,
                    edition == ReportComposer.Edition.DRAFT);
            var all = new TreeMap<>(files);
            all.put(Manifest.NAME, manifest.of(files).getBytes(StandardCharsets.UTF_8));
            return all;
        }

        /** The digest of all that the report says, whatever form it takes: another one when a word or a number is another. */
        public String says() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var each : languages) {
                    digest.update(DocumentJson.of(each.document()).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(BookJson.of(each.data()).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
                return "sha256:" + HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java has SHA-256", missing);
            }
        }
    }

    /** Puts a report together in these languages, and looks for everything that is against it. */
    public static Composed compose(
            Inspection inspection, Manuscript manuscript, List<String> languages, ReportComposer.Edition edition) {
        var problems = new ArrayList<>(
                ReportCheck.problems(inspection, manuscript, ManuscriptFolder.givenNames(), languages, edition));
        var compositions = compositions(inspection, manuscript, languages, edition);
        compositions.forEach(each -> problems.addAll(each.problems()));
        return problems.stream().anyMatch(Problem::isError)
                ? new Refused(problems.stream().distinct().toList())
                : new Ready(inspection, compositions, edition, problems);
    }

    /**
     * Puts a draft together from what is there so far: a text or table that is missing, and a figure that cannot be said
     * yet, are noted and stay as they are. What does not fit what is there stands against a draft too.
     */
    public static Composed composeSoFar(Inspection inspection, Manuscript manuscript, List<String> languages) {
        return switch (compose(inspection, manuscript, languages, ReportComposer.Edition.DRAFT)) {
            case Ready ready -> ready;
            case Refused(var problems) -> {
                var noted = problems.stream().map(ReportMaking::notedIfMissing).toList();
                yield noted.stream().anyMatch(Problem::isError)
                        ? new Refused(noted)
                        : new Ready(
                                inspection,
                                compositions(inspection, manuscript, languages, ReportComposer.Edition.DRAFT),
                                ReportComposer.Edition.DRAFT,
                                noted);
            }
        };
    }

    private static Problem notedIfMissing(Problem problem) {
        return problem.code() instanceof ReportProblem code && MISSING.contains(code)
                ? new Problem(code, Severity.NOTE, problem.path(), problem.place(), problem.what(), problem.remedy())
                : problem;
    }

    private static List<Composition> compositions(
            Inspection inspection, Manuscript manuscript, List<String> languages, ReportComposer.Edition edition) {
        var scores = inspection.scores();
        var figures = new Figures(
                inspection, scores, inspection.ratings(scores), manuscript.gathered(), manuscript.findings());
        return languages.stream()
                .map(each -> ReportComposer.compose(inspection, figures, manuscript, each, edition))
                .toList();
    }
}

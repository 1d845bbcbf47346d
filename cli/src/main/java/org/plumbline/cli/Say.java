package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Problem;
import picocli.CommandLine;

/** How the command line speaks of problems. */
final class Say {
    /** Notes beyond this many are counted, not listed: a folder half done has thousands. */
    private static final int MOST_NOTES = 20;

    private Say() {}

    /** Prints every error, and as many notes as a person can read. */
    static void problems(PrintWriter to, Path folder, List<Problem> found, boolean all) {
        var problems = found.stream().sorted(Comparator.comparing(Say::placeOf)).toList();
        problems.stream().filter(Problem::isError).forEach(problem -> to.println(from(folder, problem) + problem));
        var notes = problems.stream().filter(problem -> !problem.isError()).toList();
        notes.stream().limit(all ? Long.MAX_VALUE : MOST_NOTES).forEach(note -> to.println(from(folder, note) + note));
        if (!all && notes.size() > MOST_NOTES) {
            to.println("… and %d notes more; 'plumbline check --all' lists them".formatted(notes.size() - MOST_NOTES));
        }
        to.flush();
    }

    /** File, then line, then column. */
    private static String placeOf(Problem problem) {
        var place = problem.place();
        return place == null ? "" : "%s %9d %9d".formatted(place.file(), place.line(), place.column());
    }

    /** The folder that a problem's file is in; nothing for a file that stands elsewhere, such as a framework's. */
    private static String from(Path folder, Problem problem) {
        var file = problem.place() == null ? "" : problem.place().file();
        return folder.toString().isEmpty() || file.startsWith("frameworks/") ? "" : folder + "/";
    }

    /**
     * Says why nothing was done: the problems for people, and for programs that asked for JSON a document of them.
     *
     * @return the exit code for problems found in the input
     */
    static int refused(CommandLine line, Path folder, List<Problem> problems, boolean asJson) {
        if (asJson) {
            line.getOut().print(ScoreJson.refused(problems));
            line.getOut().flush();
        }
        problems(line.getErr(), folder, problems, false);
        return 1;
    }

    /** A rating, or that there is none. */
    static String rating(@Nullable String rating) {
        return rating == null ? "not rated" : rating;
    }

    static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }
}

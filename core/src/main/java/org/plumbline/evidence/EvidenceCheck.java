package org.plumbline.evidence;

import static org.plumbline.evidence.EvidenceProblem.EV001;
import static org.plumbline.evidence.EvidenceProblem.EV002;
import static org.plumbline.evidence.EvidenceProblem.EV003;
import static org.plumbline.evidence.EvidenceProblem.EV004;
import static org.plumbline.evidence.EvidenceProblem.EV005;
import static org.plumbline.evidence.EvidenceProblem.EV011;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;

/** Whether evidence fits the edition, and is whole. */
public final class EvidenceCheck {
    private EvidenceCheck() {}

    /**
     * Every problem of the evidence.
     *
     * @param requests the requests that there are, by number
     * @return problems with paths such as {@code evidence[0].ties}, counting from 0
     */
    public static List<Problem> problems(Edition edition, Set<String> requests, List<Evidence> all) {
        var known = Weighed.of(edition);
        var ids = known.stream().flatMap(it -> it.ids().stream()).collect(Collectors.toSet());
        var named = known.stream().map(it -> it.id().value()).collect(Collectors.joining(", "));
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int at = 0; at < all.size(); at++) {
            var piece = all.get(at);
            var path = "evidence[%d]".formatted(at);
            if (!seen.add(piece.number() + " " + piece.version())) {
                problems.add(Problem.error(
                        EV003,
                        path + ".evidence",
                        "version %d of %s stands here again".formatted(piece.version(), piece.number()),
                        "Keep one of the two, or give it the next version"));
            }
            whole(piece, path, problems);
            if (piece.ties().isEmpty() && piece.withdrawn().isEmpty()) {
                problems.add(Problem.note(
                        EV002,
                        path + ".ties",
                        "%s speaks about no standard".formatted(piece.number()),
                        "Say about which, such as '%s for fair'".formatted(first(known))));
            }
            for (var tie : piece.ties()) {
                if (!ids.contains(tie.about())) {
                    problems.add(Problem.error(
                            EV001,
                            path + ".ties",
                            "evidence cannot be about '%s'".formatted(tie.about()),
                            "Use one of %s, or one of their questions".formatted(named)));
                }
            }
            if (!piece.request().isEmpty() && !requests.contains(piece.request())) {
                problems.add(Problem.error(
                        EV011,
                        path + ".request",
                        "there is no request '%s'".formatted(piece.request()),
                        "Use the number of a row of requests.csv, or leave it out"));
            }
        }
        return problems;
    }

    private static Id first(List<Weighed> known) {
        return known.isEmpty() ? Id.of("1.1") : known.getFirst().id();
    }

    private static void whole(Evidence piece, String path, List<Problem> problems) {
        if (piece.title().isBlank()) {
            problems.add(missing(path + ".title", piece.number() + " has no title", "Say in a few words what it is"));
        }
        if (piece.says().isBlank() && piece.file().isEmpty()) {
            problems.add(missing(
                    path + ".says",
                    piece.number() + " says nothing",
                    "Say what it says, or name the file that says it"));
        }
        if (piece.by().isBlank()) {
            problems.add(missing(path + ".by", "nobody is named for " + piece.number(), "Say who recorded it"));
        }
        if (!piece.day().isEmpty() && !AttributeType.isDate(piece.day())) {
            problems.add(Problem.error(
                    EV005, path + ".day", "'%s' is no day".formatted(piece.day()), "Write it as 2018-09-03"));
        }
    }

    private static Problem missing(String path, String what, String remedy) {
        return Problem.error(EV004, path, what, remedy);
    }
}

package org.plumbline.evidence.raised;

import static org.plumbline.evidence.EvidenceProblem.EV001;
import static org.plumbline.evidence.EvidenceProblem.EV004;
import static org.plumbline.evidence.EvidenceProblem.EV009;
import static org.plumbline.evidence.EvidenceProblem.EV010;
import static org.plumbline.evidence.EvidenceProblem.EV011;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.evidence.Weighed;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;

/** Whether concerns and lines of enquiry fit the inspection, and their acts follow one another. */
public final class RaisedCheck {
    private final Set<String> cases;
    private final List<Problem> problems = new ArrayList<>();

    private RaisedCheck(Set<String> cases) {
        this.cases = cases;
    }

    /**
     * Every problem of the concerns.
     *
     * @param cases the references of the caseload
     * @return problems with paths such as {@code concerns[0].case}, counting from 0
     */
    public static List<Problem> concerns(Set<String> cases, List<Concern.Done> acts) {
        var check = new RaisedCheck(cases);
        Map<String, List<Concern.Done>> before = new HashMap<>();
        for (int at = 0; at < acts.size(); at++) {
            var done = acts.get(at);
            var path = "concerns[%d]".formatted(at);
            var so = new Concern(done.concern(), before.getOrDefault(done.concern(), List.of()));
            check.whole(path, done.concern(), done.words(), done.by());
            if (!so.mayBe(done.act(), done.kind())) {
                check.outOfOrder(path, done.act().word(), done.concern());
            }
            if (done.act() == Concern.Act.RAISED) {
                check.known(path + ".case", done.caseReference());
                check.oneOf(path, done.kind(), Concern.KINDS);
            }
            if (done.act() == Concern.Act.CLOSED) {
                check.oneOf(path, done.kind(), Concern.OUTCOMES);
            }
            if (done.act() == Concern.Act.TOLD && done.post().isBlank()) {
                check.problems.add(Problem.error(
                        EV004,
                        path + ".post",
                        "nobody is named who was told of %s".formatted(done.concern()),
                        "Say who at the service was told, by post"));
            }
            before.computeIfAbsent(done.concern(), _ -> new ArrayList<>()).add(done);
        }
        return check.problems;
    }

    /**
     * Every problem of the lines of enquiry.
     *
     * @param evidence the numbers of the pieces of evidence that there are
     * @return problems with paths such as {@code enquiries[0].about}, counting from 0
     */
    public static List<Problem> enquiries(
            Edition edition, Set<String> cases, Set<String> evidence, List<Enquiry.Done> acts) {
        var check = new RaisedCheck(cases);
        var known =
                Weighed.of(edition).stream().flatMap(it -> it.ids().stream()).collect(Collectors.toSet());
        Map<String, List<Enquiry.Done>> before = new HashMap<>();
        for (int at = 0; at < acts.size(); at++) {
            var done = acts.get(at);
            var path = "enquiries[%d]".formatted(at);
            check.whole(path, done.enquiry(), done.words(), done.by());
            if (!new Enquiry(done.enquiry(), before.getOrDefault(done.enquiry(), List.of())).mayBe(done.act())) {
                check.outOfOrder(path, done.act().word(), done.enquiry());
            }
            done.cases().forEach(each -> check.known(path + ".cases", each));
            done.about().stream()
                    .filter(it -> !known.contains(it))
                    .forEach(it -> check.problems.add(Problem.error(
                            EV001,
                            path + ".about",
                            "an enquiry cannot be about '%s'".formatted(it),
                            "Use a standard that people judge, or one of its questions")));
            done.evidence().stream()
                    .filter(it -> !evidence.contains(it))
                    .forEach(it -> check.problems.add(Problem.error(
                            EV011,
                            path + ".evidence",
                            "there is no evidence '%s'".formatted(it),
                            "Use numbers of evidence.csv")));
            before.computeIfAbsent(done.enquiry(), _ -> new ArrayList<>()).add(done);
        }
        return check.problems;
    }

    private void whole(String path, String number, String words, String by) {
        if (words.isBlank()) {
            problems.add(Problem.error(
                    EV004,
                    path + ".words",
                    "this act of %s has no words".formatted(number),
                    "Say what was seen, told, asked or answered"));
        }
        if (by.isBlank()) {
            problems.add(
                    Problem.error(EV004, path + ".by", "nobody is named for this act of " + number, "Say who did it"));
        }
    }

    private void known(String path, String reference) {
        if (!cases.contains(reference)) {
            problems.add(Problem.error(
                    EV009,
                    path,
                    "case '%s' is not in the caseload".formatted(reference),
                    "Use a reference of caseload.csv"));
        }
    }

    private void oneOf(String path, String kind, List<String> allowed) {
        if (!allowed.contains(kind)) {
            problems.add(Problem.error(
                    EV004,
                    path + ".kind",
                    "'%s' is no kind".formatted(kind),
                    "Use one of " + String.join(", ", allowed)));
        }
    }

    private void outOfOrder(String path, String act, String number) {
        problems.add(
                Problem.error(
                        EV010,
                        path + ".act",
                        "%s cannot be %s here".formatted(number, act),
                        "It is raised first and once, and nothing follows after it is closed; nobody answers who was not told"));
    }
}

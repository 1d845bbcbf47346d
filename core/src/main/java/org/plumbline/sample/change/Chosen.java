package org.plumbline.sample.change;

import static org.plumbline.sample.SampleProblem.SA008;
import static org.plumbline.sample.SampleProblem.SA009;
import static org.plumbline.sample.SampleProblem.SA010;
import static org.plumbline.sample.SampleProblem.SA011;
import static org.plumbline.sample.SampleProblem.SA012;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.sample.SampleProblem;
import org.plumbline.sample.change.ChosenCase.State;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawn;

/** A sample as it stands: as it was drawn, with everything done to it since. */
public final class Chosen {
    private final Draw draw;
    private final List<Change> changes;
    private final Map<String, ChosenCase> cases;

    private Chosen(Draw draw, List<Change> changes, Map<String, ChosenCase> cases) {
        this.draw = draw;
        this.changes = List.copyOf(changes);
        this.cases = cases;
    }

    /** The sample as it was drawn. */
    public static Chosen of(Draw draw) {
        var cases = new LinkedHashMap<String, ChosenCase>();
        draw.cases().stream()
                .filter(each -> each.standing() != Drawn.Standing.REST)
                .forEach(each -> cases.put(
                        each.reference(),
                        chosen(draw, each, each.standing() == Drawn.Standing.SAMPLE ? State.DRAWN : State.RESERVE)));
        return new Chosen(draw, List.of(), cases);
    }

    /** The sample with changes made before, which are checked like new ones. */
    public static Loaded<Chosen> of(Draw draw, List<Change> changes) {
        var chosen = of(draw);
        var problems = new ArrayList<Problem>();
        for (int at = 0; at < changes.size(); at++) {
            var path = "samples.%s.changes[%d]".formatted(draw.plan().id(), at);
            switch (chosen.with(changes.get(at), path)) {
                case Loaded.Good<Chosen>(var next, var _) -> chosen = next;
                case Loaded.Bad<Chosen>(var found) -> problems.addAll(found);
            }
        }
        return problems.isEmpty() ? new Loaded.Good<>(chosen, List.of()) : new Loaded.Bad<>(problems);
    }

    public Draw draw() {
        return draw;
    }

    /** Everything done since the draw, in order. */
    public List<Change> changes() {
        return changes;
    }

    /** Every case that was drawn, stands ready, or came in; as {@link Draw#cases} orders them, others behind. */
    public List<ChosenCase> cases() {
        return List.copyOf(cases.values());
    }

    /** The cases that are in the sample now. */
    public List<Case> sample() {
        return cases.values().stream()
                .filter(each -> each.state().isInSample())
                .flatMap(each -> known(each.reference()).stream())
                .toList();
    }

    /** The case that would come in for another: see {@link Reserves}. */
    public Optional<Drawn> reserveFor(String reference) {
        return Reserves.next(draw, reference, this::isReady);
    }

    /** The sample with a case replaced by the next reserve. */
    public Loaded<Chosen> replace(String out, String reason, String by, String at) {
        var reserve = reserveFor(out);
        if (reserve.isEmpty() && isInSample(out)) {
            return bad(
                    SA011,
                    path(),
                    "no reserve is left for case %s".formatted(out),
                    "Take it out, or add another case with a reason");
        }
        return with(new Change.Replaced(out, reserve.map(Drawn::reference).orElse(""), reason, by, at), path());
    }

    /** The sample with one more case. */
    public Loaded<Chosen> add(String in, String reason, String by, String at) {
        return with(new Change.Added(in, reason, by, at), path());
    }

    /** The sample with one case less. */
    public Loaded<Chosen> remove(String out, String reason, String by, String at) {
        return with(new Change.Removed(out, reason, by, at), path());
    }

    private Loaded<Chosen> with(Change change, String path) {
        var next = new LinkedHashMap<>(cases);
        var problem = change.reason().isBlank()
                ? Problem.error(SA010, path, "the change has no reason", "Say why, in a few words")
                : switch (change) {
                    case Change.Replaced(var out, var in, var reason, var _, var _) -> {
                        var first = out(next, out, State.REPLACED, reason, path);
                        yield first != null ? first : in(next, in, out, reason, path);
                    }
                    case Change.Added(var in, var reason, var _, var _) -> in(next, in, "", reason, path);
                    case Change.Removed(var out, var reason, var _, var _) ->
                        out(next, out, State.REMOVED, reason, path);
                };
        if (problem != null) {
            return new Loaded.Bad<>(List.of(problem));
        }
        var all = new ArrayList<>(changes);
        all.add(change);
        return new Loaded.Good<>(new Chosen(draw, all, next), List.of());
    }

    private @Nullable Problem out(Map<String, ChosenCase> next, String out, State state, String reason, String path) {
        var there = next.get(out);
        if (there == null || !there.state().isInSample()) {
            return Problem.error(SA008, path, "case '%s' is not in the sample".formatted(out), "Name a case that is");
        }
        next.put(out, there.become(state, there.replaces(), reason));
        return null;
    }

    private @Nullable Problem in(Map<String, ChosenCase> next, String in, String replaces, String reason, String path) {
        var there = next.get(in);
        if (there != null && there.state() != State.RESERVE) {
            return Problem.error(
                    SA009,
                    path,
                    there.state().isInSample()
                            ? "case %s is in the sample already".formatted(in)
                            : "case %s was taken out of the sample".formatted(in),
                    "Name another case");
        }
        if (there == null && known(in).isEmpty()) {
            return Problem.error(
                    SA012,
                    path,
                    "case '%s' is not one that plan %s draws from"
                            .formatted(in, draw.plan().id()),
                    "Name a case of the caseload and of the plan's units");
        }
        var before = there == null
                ? draw.find(in)
                        .map(each -> chosen(draw, each, State.RESERVE))
                        .orElseGet(() -> new ChosenCase(in, draw.plan().id(), "", 0, State.RESERVE, "", ""))
                : there;
        next.put(in, before.become(State.ADDED, replaces, reason));
        return null;
    }

    private boolean isInSample(String reference) {
        var there = cases.get(reference);
        return there != null && there.state().isInSample();
    }

    private boolean isReady(String reference) {
        var there = cases.get(reference);
        return there != null && there.state() == State.RESERVE;
    }

    private Optional<Case> known(String reference) {
        return draw.find(reference)
                .map(Drawn::one)
                .or(() -> draw.eligibility().excluded().stream()
                        .map(Eligibility.Excluded::one)
                        .filter(each -> each.reference().equals(reference))
                        .findFirst());
    }

    private String path() {
        return "samples." + draw.plan().id();
    }

    private static ChosenCase chosen(Draw draw, Drawn each, State state) {
        return new ChosenCase(each.reference(), draw.plan().id(), each.stratum(), each.place(), state, "", "");
    }

    private static Loaded<Chosen> bad(SampleProblem code, String path, String what, String remedy) {
        return new Loaded.Bad<>(List.of(Problem.error(code, path, what, remedy)));
    }
}

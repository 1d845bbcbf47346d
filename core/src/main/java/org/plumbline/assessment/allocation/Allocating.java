package org.plumbline.assessment.allocation;

import static org.plumbline.assessment.allocation.AllocationProblem.AL001;
import static org.plumbline.assessment.allocation.AllocationProblem.AL002;
import static org.plumbline.assessment.allocation.AllocationProblem.AL003;
import static org.plumbline.assessment.allocation.AllocationProblem.AL004;
import static org.plumbline.assessment.allocation.AllocationProblem.AL005;
import static org.plumbline.assessment.allocation.AllocationProblem.AL006;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.assessment.Marking;
import org.plumbline.framework.problem.Problem;

/** One allocation being made: what is held, what is dealt, and what is told. */
final class Allocating {
    private final List<Work> cases;
    private final List<Assessor> assessors;
    private final Map<String, Given> before;
    private final Marking marking;
    private final List<Problem> problems = new ArrayList<>();

    Allocating(List<Work> cases, List<Assessor> assessors, List<Given> before, Marking marking) {
        this.cases = cases;
        this.assessors = assessors;
        this.before = before.stream().collect(Collectors.toMap(Given::reference, given -> given, (one, _) -> one));
        this.marking = marking;
        var references = cases.stream().map(Work::reference).distinct().count();
        var ids = assessors.stream().map(Assessor::id).distinct().count();
        if (references < cases.size() || ids < assessors.size()) {
            throw new IllegalArgumentException(
                    "need each case and each assessor once, got %d cases of %d and %d assessors of %d"
                            .formatted(references, cases.size(), ids, assessors.size()));
        }
    }

    Allocation made(PurposeOrder order) {
        var held = held();
        var free =
                cases.stream().filter(work -> !held.works().containsKey(work)).toList();
        var had = new HashMap<String, String>();
        free.forEach(work -> given(work).ifPresent(given -> had.put(work.reference(), given.assessor())));
        var turns = byDigest(assessors, Assessor::id, order);
        var deal = new Deal(byDigest(free, Work::reference, order), turns, held, had);
        var made = deal.made();
        if (cases.stream().anyMatch(work -> work.weight() > 1)) {
            new Polish(turns, deal.fair(), held, made).run();
        }
        made.putAll(held.works());
        return told(made, held, deal.fair());
    }

    private Deal.Held held() {
        var held = new LinkedHashMap<Work, String>();
        for (var work : cases) {
            given(work).ifPresent(given -> {
                var assessor = assessor(given.assessor());
                if (given.started()) {
                    held.put(work, given.assessor());
                    assessor.flatMap(each -> each.bar(work))
                            .ifPresent(bar -> problems.add(Problem.error(
                                    AL003,
                                    path(work),
                                    "case %s was begun by %s, who must not mark it: %s"
                                            .formatted(work.reference(), given.assessor(), bar),
                                    "Have it judged by somebody else")));
                }
                if (assessor.isEmpty()) {
                    problems.add(Problem.note(
                            AL005,
                            path(work),
                            "case %s was given to %s, who does not mark cases here"
                                    .formatted(work.reference(), given.assessor()),
                            given.started() ? "It stays as it is, as it was begun" : "It is given to somebody else"));
                }
            });
        }
        return new Deal.Held(held);
    }

    private Allocation told(Map<Work, String> made, Deal.Held held, Map<String, Fair> fair) {
        var loads = assessors.stream().map(each -> load(each, made, fair)).toList();
        if (assessors.stream().allMatch(each -> !each.away().isEmpty())) {
            problems.add(Problem.error(
                    AL006, "team", "there is nobody to mark cases", "Put people who judge cases on the team"));
        } else {
            cases.stream().filter(work -> !made.containsKey(work)).forEach(work -> left(work, loads));
        }
        for (var load : loads) {
            var most = assessor(load.assessor()).map(Assessor::most).orElse(Assessor.NO_LIMIT);
            if (held.count(load.assessor()) > most) {
                problems.add(Problem.note(
                        AL004,
                        "team." + load.assessor(),
                        "%s has begun %d cases and can mark %d"
                                .formatted(load.assessor(), held.count(load.assessor()), most),
                        "Ask whether they can finish them"));
            }
        }
        var allotments = cases.stream()
                .filter(made::containsKey)
                .map(work -> allotment(work, made.getOrDefault(work, ""), loads))
                .toList();
        int moved = (int) cases.stream()
                .filter(work -> given(work)
                        .filter(given -> !given.assessor().equals(made.get(work)))
                        .isPresent())
                .count();
        return new Allocation(allotments, loads, moved, problems);
    }

    private Allotment allotment(Work work, String assessor, List<Load> loads) {
        return new Allotment(work.reference(), marking, assessor, because(work, assessor, loads));
    }

    private String because(Work work, String assessor, List<Load> loads) {
        var had = given(work);
        if (had.filter(Given::started).isPresent()) {
            return "begun by them, so it stays";
        }
        if (had.filter(given -> given.assessor().equals(assessor)).isPresent()) {
            return "as before";
        }
        var moved =
                had.map(given -> "moved from %s; ".formatted(given.assessor())).orElse("");
        if (assessors.stream().filter(each -> each.bar(work).isEmpty()).count() == 1) {
            return moved + "nobody else may mark it";
        }
        var load = loads.stream()
                .filter(each -> each.assessor().equals(assessor))
                .findFirst()
                .orElseThrow();
        return moved + "one of %d, of a fair share of %s".formatted(load.work(), load.fair());
    }

    private void left(Work work, List<Load> loads) {
        var may = assessors.stream()
                .filter(each -> each.bar(work).isEmpty())
                .map(Assessor::id)
                .toList();
        if (may.isEmpty()) {
            var bars = assessors.stream()
                    .map(each -> "%s %s".formatted(each.id(), each.bar(work).orElse("")))
                    .collect(Collectors.joining("; "));
            problems.add(Problem.error(
                    AL001,
                    path(work),
                    "nobody may mark case %s: %s".formatted(work.reference(), bars),
                    "Put somebody on the team who may"));
        } else {
            var full = loads.stream()
                    .filter(load -> may.contains(load.assessor()))
                    .map(load -> "%s (%d)".formatted(load.assessor(), load.cases()))
                    .collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    AL002,
                    path(work),
                    "all who may mark case %s have as many as they can: %s".formatted(work.reference(), full),
                    "Let somebody mark more, or put somebody on the team"));
        }
    }

    private static Load load(Assessor assessor, Map<Work, String> made, Map<String, Fair> fair) {
        var own = made.entrySet().stream()
                .filter(each -> each.getValue().equals(assessor.id()))
                .map(Map.Entry::getKey)
                .toList();
        long all = made.keySet().stream().mapToLong(Work::weight).sum();
        var share = fair.getOrDefault(assessor.id(), new Fair(0, 1));
        return new Load(
                assessor.id(),
                own.size(),
                own.stream().mapToInt(Work::weight).sum(),
                Fair.reduced(share.part() * all, share.of() * Math.max(1, made.size())),
                own.stream().collect(Collectors.toMap(Work::kind, _ -> 1, Integer::sum)));
    }

    private Optional<Given> given(Work work) {
        return Optional.ofNullable(before.get(work.reference()));
    }

    private Optional<Assessor> assessor(String id) {
        return assessors.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static <T> List<T> byDigest(List<T> all, Function<T, String> name, PurposeOrder order) {
        var byName = all.stream().collect(Collectors.toMap(name, each -> each));
        return order.of(all.stream().map(name).toList()).stream()
                .map(byName::get)
                .toList();
    }

    private static String path(Work work) {
        return "allocation." + work.reference();
    }
}

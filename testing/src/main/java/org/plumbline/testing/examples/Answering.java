package org.plumbline.testing.examples;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.assessment.Truth;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Id;

/**
 * Answers every question of every case, so that pinned questions and targets come out as published.
 *
 * <p>Questions that others depend on are answered first, for good; then the counts of the rest are solved for.
 */
final class Answering {
    private final Plan plan;
    private final List<Case> cases;
    private final Map<Id, Pin> pins;
    private final List<Target> targets;
    private final RandomGenerator random;
    private final Map<Id, Question> questions;
    private final Set<Id> gates;
    private final Map<String, Map<Id, AnswerEvent>> given = new LinkedHashMap<>();

    Answering(
            Plan plan,
            Edition edition,
            List<Case> cases,
            Map<Id, Pin> pins,
            List<Target> targets,
            RandomGenerator random) {
        this.plan = plan;
        this.cases = cases;
        this.pins = pins;
        this.targets = targets;
        this.random = random;
        questions = edition.questionsById();
        gates = questions.values().stream()
                .flatMap(question -> question.when().questions().stream())
                .collect(Collectors.toSet());
        cases.forEach(each -> given.put(each.reference(), new HashMap<>()));
        pins.keySet().stream()
                .filter(id -> !questions.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("pinned question %s is not in %s".formatted(id, edition.name()));
                });
    }

    /** Every event, case by case in the order of the questions. */
    List<AnswerEvent> events() {
        inOrder().filter(question -> gates.contains(question.id())).forEach(this::settle);
        var cells = new ArrayList<Cell>();
        questions.values().stream()
                .filter(question -> question.kind().isCounted() && !gates.contains(question.id()))
                .forEach(question -> cells.addAll(cells(question, eligible(question))));
        var fixed = questions.values().stream()
                .filter(question -> question.kind().isCounted() && gates.contains(question.id()))
                .flatMap(question -> answered(question).stream())
                .toList();
        var all = new ArrayList<>(cells);
        all.addAll(fixed);
        new Solver(all, targets, random).solve();
        cells.forEach(this::answer);
        questions.values().stream()
                .filter(question -> !question.kind().isCounted() && !gates.contains(question.id()))
                .forEach(this::settle);
        return cases.stream()
                .flatMap(each -> questions.keySet().stream()
                        .flatMap(
                                id -> java.util.Optional.ofNullable(given.getOrDefault(each.reference(), Map.of())
                                                .get(id))
                                        .stream()))
                .toList();
    }

    /** Questions with those first that conditions of others look at. */
    private java.util.stream.Stream<Question> inOrder() {
        var order = new LinkedHashMap<Id, Question>();
        questions.values().forEach(question -> place(question, order));
        return order.values().stream();
    }

    private void place(Question question, Map<Id, Question> order) {
        question.when().questions().forEach(id -> place(java.util.Objects.requireNonNull(questions.get(id)), order));
        order.putIfAbsent(question.id(), question);
    }

    private List<Case> eligible(Question question) {
        var events = given.values().stream()
                .flatMap(answers -> answers.values().stream())
                .toList();
        var answers = Answers.of(events);
        var able = new ArrayList<Case>();
        for (var each : cases) {
            if (new Applicability(questions, each, answers).applies(question) == Truth.YES && informs(question, each)) {
                able.add(random.nextInt(able.size() + 1), each);
            }
        }
        var attribute = plan.first().get(question.id().value());
        if (attribute != null) {
            able.sort(Comparator.comparing(
                    each -> !each.attribute(Id.of(attribute)).orElse("").equals("yes")));
        }
        return able;
    }

    /** A prompt is asked where its key question is. */
    private boolean informs(Question question, Case each) {
        if (question.informs() == null) {
            return true;
        }
        var informed = given.getOrDefault(each.reference(), Map.of()).get(question.informs());
        return informed == null || informed.answer() != Answer.Judgement.NOT_APPLICABLE;
    }

    private void settle(Question question) {
        var able = eligible(question);
        if (question.kind() == QuestionKind.INFORMATION) {
            inform(question, able);
        } else {
            cells(question, able).forEach(this::answer);
        }
    }

    private void inform(Question question, List<Case> able) {
        var pin = pins.get(question.id());
        if (!question.type().isPicked()) {
            return;
        }
        int next = 0;
        if (pin != null) {
            for (var choice : pin.choices().entrySet()) {
                for (int dealt = 0; dealt < choice.getValue(); dealt++) {
                    if (next >= able.size()) {
                        throw new IllegalArgumentException(
                                "%s is pinned for more than its %d cases".formatted(question.id(), able.size()));
                    }
                    give(able.get(next++), question, new Answer.Said(List.of(choice.getKey())), List.of());
                }
            }
        }
        for (; next < able.size(); next++) {
            var choice = question.choices()
                    .get(random.nextInt(question.choices().size()))
                    .id()
                    .value();
            give(able.get(next), question, new Answer.Said(List.of(choice)), List.of());
        }
    }

    private List<Cell> cells(Question question, List<Case> able) {
        var byArea = areas().stream()
                .map(area -> able.stream()
                        .filter(each -> area.equals(or(each.area())))
                        .toList())
                .toList();
        var pin = pins.get(question.id());
        var cells = new ArrayList<Cell>();
        int relevantLeft = pin == null ? 0 : pin.relevant();
        int metLeft = pin == null ? 0 : pin.met();
        int ableLeft = able.size();
        for (int at = 0; at < byArea.size(); at++) {
            var here = byArea.get(at);
            int relevant;
            int met;
            if (pin == null) {
                relevant = here.size() <= 5
                        ? here.size()
                        : Math.ceilDiv(here.size() * (plan.applies() - random.nextInt(6)), 100);
                met = Math.clamp(
                        Math.round(relevant * (start(question, areas().get(at)) + random.nextInt(25) - 12) / 100.0),
                        0,
                        relevant);
            } else {
                relevant = ableLeft == 0 ? 0 : (int) Math.round((double) relevantLeft * here.size() / ableLeft);
                met = relevantLeft == 0
                        ? 0
                        : Math.min(relevant, (int) Math.round((double) metLeft * relevant / relevantLeft));
                relevantLeft -= relevant;
                metLeft -= met;
                ableLeft -= here.size();
                if (at == byArea.size() - 1) {
                    relevant += relevantLeft;
                    met += metLeft;
                }
            }
            cells.add(new Cell(
                    question, areas().get(at), here, met, relevant, pin == null ? Cell.Hold.FREE : Cell.Hold.TOTAL));
        }
        return cells;
    }

    /** Where a free question starts: at the published score that it is part of, if it is. */
    private int start(Question question, String area) {
        return targets.stream()
                .filter(target -> target.questions().contains(question.id()))
                .filter(target -> target.area() == null || target.area().equals(area))
                .mapToInt(target -> (target.least() + target.most()) / 2)
                .findFirst()
                .orElse(plan.met());
    }

    /** A question that is answered already, as cells that the solver counts and cannot move. */
    private List<Cell> answered(Question question) {
        var cells = new ArrayList<Cell>();
        for (var area : areas()) {
            var here =
                    cases.stream().filter(each -> area.equals(or(each.area()))).toList();
            int met = count(question, here, Answer.Judgement.MET);
            int relevant = met + count(question, here, Answer.Judgement.NOT_MET);
            cells.add(new Cell(question, area, here, met, relevant, Cell.Hold.ALL));
        }
        return cells;
    }

    private int count(Question question, List<Case> here, Answer.Judgement judgement) {
        return (int) here.stream()
                .map(each -> given.getOrDefault(each.reference(), Map.of()).get(question.id()))
                .filter(event -> event != null && event.answer() == judgement)
                .count();
    }

    private void answer(Cell cell) {
        for (int at = 0; at < cell.eligible.size(); at++) {
            var judgement = at < cell.met
                    ? Answer.Judgement.MET
                    : at < cell.relevant ? Answer.Judgement.NOT_MET : Answer.Judgement.NOT_APPLICABLE;
            give(cell.eligible.get(at), cell.question, judgement, List.of());
        }
        if (cell.area.equals(areas().getLast())) {
            reasons(cell.question);
        }
    }

    private void reasons(Question question) {
        var notMet = cases.stream()
                .filter(each -> {
                    var event = given.getOrDefault(each.reference(), Map.of()).get(question.id());
                    return event != null && event.answer() == Answer.Judgement.NOT_MET;
                })
                .toList();
        var pin = pins.get(question.id());
        if (notMet.isEmpty() || question.reasons().isEmpty()) {
            return;
        }
        var chosen = new HashMap<String, List<Id>>();
        if (pin != null && !pin.reasons().isEmpty()) {
            int start = 0;
            for (var reason : pin.reasons().entrySet()) {
                if (reason.getValue() > notMet.size()) {
                    throw new IllegalArgumentException("%s: reason %s of %d cases, and %d are not met"
                            .formatted(question.id(), reason.getKey(), reason.getValue(), notMet.size()));
                }
                for (int at = 0; at < reason.getValue(); at++) {
                    var each = notMet.get((start + at) % notMet.size());
                    chosen.computeIfAbsent(each.reference(), _ -> new ArrayList<>())
                            .add(reason.getKey());
                }
                start += reason.getValue();
            }
        } else {
            notMet.forEach(each -> chosen.put(
                    each.reference(),
                    List.of(question.reasons()
                            .get(random.nextInt(question.reasons().size())))));
        }
        notMet.forEach(each ->
                give(each, question, Answer.Judgement.NOT_MET, chosen.getOrDefault(each.reference(), List.of())));
    }

    private void give(Case each, Question question, Answer answer, List<Id> reasons) {
        int number = cases.indexOf(each);
        var days = ChronoUnit.DAYS.between(
                        plan.fieldwork().from(), plan.fieldwork().to())
                + 1;
        var day = plan.fieldwork().from().plusDays(number * days / cases.size());
        var event = new AnswerEvent(
                each.reference() + "/" + question.id(),
                each.reference(),
                question.id(),
                answer,
                reasons,
                "",
                plan.assessors().get(number % plan.assessors().size()),
                Marking.FIRST,
                new Moment(day.toString(), day),
                null,
                List.of());
        java.util.Objects.requireNonNull(given.get(each.reference())).put(question.id(), event);
    }

    private List<String> areas() {
        return plan.areas().isEmpty() ? List.of("") : plan.areas();
    }

    private static String or(@Nullable String area) {
        return area == null ? "" : area;
    }
}

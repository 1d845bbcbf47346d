package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answer.Judgement;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.Truth;
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
    private final Pins pins;
    private final List<Target> targets;
    private final RandomGenerator random;
    private final Map<Id, Question> questions;
    private final Set<Id> gates;
    private final Given given;
    private final CellMaker maker;
    private final ReasonGiver reasons;

    Answering(Plan plan, Edition edition, List<Case> cases, Pins pins, List<Target> targets, RandomGenerator random) {
        this.plan = plan;
        this.cases = cases;
        this.pins = pins;
        this.targets = targets;
        this.random = random;
        questions = edition.questionsById();
        gates = questions.values().stream()
                .flatMap(question -> question.when().questions().stream())
                .collect(Collectors.toSet());
        given = new Given(plan, cases);
        maker = new CellMaker(plan, targets, random);
        reasons = new ReasonGiver(given, cases, random);
    }

    /** Every event, case by case in the order of the questions. */
    List<AnswerEvent> events() {
        gatesFirst().stream().filter(question -> gates.contains(question.id())).forEach(this::settle);
        var cells = new ArrayList<Cell>();
        var fixed = new ArrayList<Cell>();
        for (var question : questions.values()) {
            if (question.kind().isCounted() && gates.contains(question.id())) {
                fixed.addAll(answered(question));
            } else if (question.kind().isCounted()) {
                cells.addAll(cells(question));
            }
        }
        fixed.addAll(cells);
        new Solver(fixed, targets, random).solve();
        cells.forEach(this::answer);
        questions.values().stream()
                .filter(question -> !question.kind().isCounted() && !gates.contains(question.id()))
                .forEach(this::settle);
        return given.events(questions);
    }

    /** The questions, each after those that its condition looks at. */
    private List<Question> gatesFirst() {
        var order = new LinkedHashMap<Id, Question>();
        questions.values().forEach(question -> place(question, order));
        return List.copyOf(order.values());
    }

    private void place(Question question, Map<Id, Question> order) {
        question.when().questions().forEach(id -> place(Objects.requireNonNull(questions.get(id)), order));
        order.putIfAbsent(question.id(), question);
    }

    /** The cases that a question applies to, shuffled, those that the plan wants first in front. */
    private List<Case> eligible(Question question) {
        var answers = Answers.of(given.events(questions));
        var able = new ArrayList<Case>();
        for (var each : cases) {
            var applies = new Applicability(questions, each, answers).applies(question) == Truth.YES;
            var informs =
                    question.informs() == null || given.answer(each, question.informs()) != Judgement.NOT_APPLICABLE;
            if (applies && informs) {
                able.add(random.nextInt(able.size() + 1), each);
            }
        }
        var wanted = plan.first().get(question.id().value());
        if (wanted != null) {
            able.sort(Comparator.comparing(each -> !has(each, Id.of(wanted))));
        }
        return able;
    }

    /** Whether an attribute of the case is "yes", or a question of it met. */
    private boolean has(Case each, Id wanted) {
        return each.attribute(wanted).orElse("").equals("yes") || given.answer(each, wanted) == Judgement.MET;
    }

    private List<Cell> cells(Question question) {
        var able = eligible(question);
        return maker.cells(question, able, pins.of(question.id(), able.size()));
    }

    private void settle(Question question) {
        var able = eligible(question);
        if (question.kind() == QuestionKind.INFORMATION) {
            inform(question, able);
        } else {
            maker.cells(question, able, pins.of(question.id(), able.size())).forEach(this::answer);
        }
    }

    private void inform(Question question, List<Case> able) {
        if (!question.type().isPicked()) {
            return;
        }
        var dealt = new ArrayList<String>();
        var pin = pins.of(question.id(), able.size());
        if (pin != null) {
            pin.choices().forEach((choice, count) -> dealt.addAll(Collections.nCopies(count, choice)));
        }
        if (dealt.size() > able.size()) {
            throw new IllegalArgumentException("%s is pinned for %d cases, and %d could count"
                    .formatted(question.id(), dealt.size(), able.size()));
        }
        while (dealt.size() < able.size()) {
            dealt.add(question.choices()
                    .get(random.nextInt(question.choices().size()))
                    .id()
                    .value());
        }
        for (int at = 0; at < able.size(); at++) {
            given.give(able.get(at), question, new Answer.Said(List.of(dealt.get(at))), List.of());
        }
    }

    /** A question that is answered already, as cells that the solver counts and cannot move. */
    private List<Cell> answered(Question question) {
        var cells = new ArrayList<Cell>();
        for (var area : maker.areas()) {
            var here = cases.stream()
                    .filter(each -> area.equals(CellMaker.areaOf(each)))
                    .toList();
            int met = given.with(Judgement.MET, question.id(), here).size();
            int notMet = given.with(Judgement.NOT_MET, question.id(), here).size();
            cells.add(new Cell(question, area, here, met, met + notMet, Cell.Hold.ALL));
        }
        return cells;
    }

    private void answer(Cell cell) {
        for (int at = 0; at < cell.eligible.size(); at++) {
            var judgement =
                    at < cell.met ? Judgement.MET : at < cell.relevant ? Judgement.NOT_MET : Judgement.NOT_APPLICABLE;
            given.give(cell.eligible.get(at), cell.question, judgement, List.of());
        }
        if (cell.area.equals(maker.areas().getLast())) {
            reasons.give(cell.question, pins.of(cell.question.id(), cases.size()));
        }
    }
}

package org.plumbline.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Moment;
import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.check.EditionCheck;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;
import org.plumbline.rating.Overall;
import org.plumbline.rating.Rating;
import org.plumbline.rating.RatingRules;
import org.plumbline.rating.Ratings;
import org.plumbline.sample.Sample;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Scoring;

/** An inspection being made: a case that is answered or recorded is in its caseload and its sample. */
public final class Inspection {
    private static final Moment DAY = new Moment("2018-09-03", LocalDate.of(2018, 9, 3));

    private final Edition edition;
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final List<String> areas = new ArrayList<>();
    private final List<AnswerEvent> events = new ArrayList<>();
    private final List<Award> judged = new ArrayList<>();
    private final List<Award> awarded = new ArrayList<>();

    private Inspection(Edition edition) {
        this.edition = edition;
    }

    /** An inspection without cases, under an edition that must be lawful. */
    public static Inspection under(Edition edition) {
        var problems = EditionCheck.problems(edition);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the scenario's edition is not lawful: " + problems);
        }
        return new Inspection(edition);
    }

    public Inspection cases(String... references) {
        for (var reference : references) {
            cases.computeIfAbsent(
                    reference, name -> new Case(name, edition.units().getFirst().id(), null, Map.of()));
        }
        return this;
    }

    public Inspection inArea(String area, String... references) {
        if (!areas.contains(area)) {
            areas.add(area);
        }
        for (var reference : references) {
            var each = known(reference);
            cases.put(reference, new Case(reference, each.unit(), area, each.attributes()));
        }
        return this;
    }

    public Inspection ofUnit(String unit, String... references) {
        for (var reference : references) {
            var each = known(reference);
            cases.put(reference, new Case(reference, Id.of(unit), each.area(), each.attributes()));
        }
        return this;
    }

    /** What the service's records say of a case. */
    public Inspection recorded(String reference, String attribute, String value) {
        var each = known(reference);
        var attributes = new TreeMap<>(each.attributes());
        attributes.put(Id.of(attribute), value);
        cases.put(reference, new Case(reference, each.unit(), each.area(), attributes));
        return this;
    }

    /** An answer that replaces what stands. */
    public Inspection answer(String reference, String question, Answer answer) {
        return event(reference, question, answer, Marking.FIRST, standing(reference, question, Marking.FIRST));
    }

    /** What an information question of a case was answered with. */
    public Inspection say(String reference, String question, String... values) {
        return answer(reference, question, new Answer.Said(List.of(values)));
    }

    /** An answer given by somebody who had not seen the others: it replaces nothing. */
    public Inspection alsoAnswer(String reference, String question, Answer answer) {
        return event(reference, question, answer, Marking.FIRST, List.of());
    }

    /** An answer in another marking than the first. */
    public Inspection mark(Marking marking, String reference, String question, Answer answer) {
        return event(reference, question, answer, marking, standing(reference, question, marking));
    }

    /** So many cases, case-1 and on, met, and the next so many not. */
    public Inspection count(String question, int met, int notMet) {
        for (int at = 1; at <= met + notMet; at++) {
            answer("case-" + at, question, at <= met ? Answer.Judgement.MET : Answer.Judgement.NOT_MET);
        }
        return this;
    }

    /** Every counted question without an answer gets this one, in every case. */
    public Inspection answerTheRest(Answer.Judgement judgement) {
        for (var reference : List.copyOf(cases.keySet())) {
            for (var question : edition.questions()) {
                var nothing = answers().standing(reference, question.id()) instanceof Standing.None;
                if (question.kind().isCounted() && nothing) {
                    answer(reference, question.id().value(), judgement);
                }
            }
        }
        return this;
    }

    public Inspection judge(String standard, String rating) {
        judged.add(new Award(Id.of(standard), rating, "seen on site", "lead", "2018-09-07"));
        return this;
    }

    public Inspection award(String of, String rating) {
        awarded.add(new Award(Id.of(of), rating, "near the edge", "panel", "2018-10-01"));
        return this;
    }

    /** The same with other cases and events, however ordered. */
    public Inspection with(List<Case> otherCases, List<AnswerEvent> otherEvents) {
        var other = new Inspection(edition);
        otherCases.forEach(each -> other.cases.put(each.reference(), each));
        other.areas.addAll(areas);
        other.events.addAll(otherEvents);
        other.judged.addAll(judged);
        other.awarded.addAll(awarded);
        return other;
    }

    public Edition edition() {
        return edition;
    }

    public List<Case> cases() {
        return List.copyOf(cases.values());
    }

    public List<String> areas() {
        return List.copyOf(areas);
    }

    public Sample sample() {
        return Sample.whole(cases());
    }

    public List<AnswerEvent> events() {
        return List.copyOf(events);
    }

    public List<Award> judged() {
        return List.copyOf(judged);
    }

    public List<Award> awarded() {
        return List.copyOf(awarded);
    }

    public Answers answers() {
        return Answers.of(events);
    }

    public ScoreSheet sheet() {
        return Scoring.of(edition, areas, sample(), answers());
    }

    public Ratings ratings() {
        return RatingRules.of(edition, sheet(), judged, awarded);
    }

    public Score scoreOf(String id) {
        return sheet().score(Id.of(id)).orElseThrow();
    }

    public Score scoreOf(String id, String area) {
        return sheet().score(Id.of(id), area).orElseThrow();
    }

    public @Nullable Integer percentOf(String id) {
        return scoreOf(id).percent();
    }

    /** What the rules give. */
    public Rated ratingOf(String id) {
        var rating = fullRatingOf(id);
        return Rated.of(rating.computed(), rating.worst(), rating.best());
    }

    public Rating fullRatingOf(String id) {
        return ratings().rating(Id.of(id)).orElseThrow();
    }

    public Overall overall() {
        return Objects.requireNonNull(ratings().overall(), "the edition has no overall rating");
    }

    /** What the rules give overall. */
    public Rated overallRating() {
        var overall = overall();
        return Rated.of(overall.computed(), overall.worst(), overall.best());
    }

    private Case known(String reference) {
        cases(reference);
        return Objects.requireNonNull(cases.get(reference));
    }

    private Inspection event(String reference, String question, Answer answer, Marking marking, List<String> replaces) {
        cases(reference);
        events.add(new AnswerEvent(
                "e%05d".formatted(events.size() + 1),
                reference,
                Id.of(question),
                answer,
                List.of(),
                "",
                "assessor",
                marking,
                DAY,
                null,
                replaces));
        return this;
    }

    private List<String> standing(String reference, String question, Marking marking) {
        return switch (answers().standing(reference, Id.of(question), marking)) {
            case Standing.None() -> List.of();
            case Standing.One(var event) -> List.of(event.event());
            case Standing.Conflict(var several) ->
                several.stream().map(AnswerEvent::event).toList();
        };
    }
}

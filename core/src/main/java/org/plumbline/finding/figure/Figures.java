package org.plumbline.finding.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Case;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.disclosure.Characteristics;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Rating;
import org.plumbline.rating.Ratings;
import org.plumbline.sample.Sample;
import org.plumbline.score.Outcome;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Scoring;

/** Looks up what references stand for in one inspection. */
public final class Figures {
    private final Inspection inspection;
    private final Edition edition;
    private final ScoreSheet scores;
    private final Ratings ratings;
    private final GatheredFigures gathered;
    private final SurveyFigures surveys;
    private final Findings findings;
    private final Characteristics characteristics;
    private final Map<String, ScoreSheet> narrowed = new HashMap<>();

    public Figures(Inspection inspection, ScoreSheet scores, Ratings ratings, Gathered gathered, Findings findings) {
        this.inspection = inspection;
        this.edition = inspection.edition();
        this.scores = scores;
        this.ratings = ratings;
        this.gathered = new GatheredFigures(edition, gathered);
        surveys = new SurveyFigures(edition, gathered.surveys());
        this.findings = findings;
        characteristics = Characteristics.of(edition, inspection.visit().areas(), inspection.sample());
    }

    public Inspection inspection() {
        return inspection;
    }

    public ScoreSheet scores() {
        return scores;
    }

    public Ratings ratings() {
        return ratings;
    }

    public Characteristics characteristics() {
        return characteristics;
    }

    /** What the first thing that a reference names stands for. */
    public Value value(FigureRef ref) {
        var of = ref.first();
        int dot = of.indexOf('.');
        var kind = dot < 0 ? of : of.substring(0, dot);
        var rest = dot < 0 ? "" : of.substring(dot + 1);
        var scored = scored(Id.of(of), ref);
        if (scored != null) {
            return scored;
        }
        if (of.indexOf('=') > 0 && edition.questionsById().containsKey(Id.of(of.substring(0, of.indexOf('='))))) {
            return new ChoiceFigures(inspection, characteristics.below()).value(of);
        }
        return switch (kind) {
            case "cases" -> cases(ref);
            case "service" -> new Value.Named(inspection.visit().service());
            case "fieldwork", "published" -> dated(kind);
            case "overall" -> overall();
            case "survey" -> surveys.value(rest);
            case "interviews" -> gathered.interviews(rest);
            case "indicator" -> gathered.indicator(rest, ref);
            case "benchmark" -> gathered.benchmark(rest);
            case "fact" -> gathered.fact(rest);
            case "recommendations" -> new Value.Many(findings.recommendations().size());
            case "strengths" ->
                new Value.Many(findings.of(Finding.Kind.STRENGTH).size());
            case "areas" -> new Value.Many(findings.of(Finding.Kind.AREA).size());
            default ->
                new Value.Unknown(
                        "there is no figure '%s'".formatted(of),
                        "Name a question, standard, section or theme of the edition, or one of service, fieldwork, published, cases, overall, survey.…,"
                                + " interviews.…, indicator.…, benchmark.…, fact.…");
        };
    }

    private @Nullable Value scored(Id id, FigureRef ref) {
        var rating = ratings.rating(id);
        var score = scores.score(id);
        if (score.isEmpty() && rating.isEmpty()) {
            return edition.questionsById().containsKey(id)
                    ? new Value.Unknown(
                            "nobody has answered %s".formatted(id), "Take the sentence out until somebody has")
                    : null;
        }
        if (score.isEmpty()) {
            return new Value.Rated(band(rating.get()), 0, 0, !rating.get().isProvisional());
        }
        if (ref.where().isEmpty() && ref.reason() == null) {
            return counted(score.get(), rating.map(this::band).orElseGet(() -> banded(score.get())));
        }
        var wrong = unknownOption(ref);
        if (wrong != null) {
            return wrong;
        }
        int cases = (int)
                inspection.sample().cases().stream().filter(within(ref.where())).count();
        if (isKeptBack(ref, cases)) {
            return new Value.Withheld();
        }
        var sheet = narrowed.computeIfAbsent(ref.where().toString(), _ -> narrowed(ref.where()));
        if (ref.reason() != null) {
            return reasons(id, ref.reason(), sheet);
        }
        return sheet.score(id)
                .map(narrow -> counted(narrow, null))
                .orElseGet(() -> new Value.Counted(0, 0, true, null));
    }

    /** The band of a question's own score, where questions are banded. */
    private @Nullable Band banded(Score score) {
        return named(edition.rules().scale(edition.rules().questionScale()).orElse(null), score.band());
    }

    private Value.Counted counted(Score score, @Nullable Band band) {
        return new Value.Counted(score.tally().met(), score.tally().relevant(), !score.isProvisional(), band);
    }

    private ScoreSheet narrowed(Map<String, List<String>> where) {
        var cases = inspection.sample().cases().stream().filter(within(where)).toList();
        return Scoring.of(edition, List.of(), new Sample(cases), Answers.of(inspection.events()));
    }

    private static Predicate<Case> within(Map<String, List<String>> where) {
        return each -> where.entrySet().stream().allMatch(option -> {
            var value = switch (option.getKey()) {
                case "area" -> each.area();
                case "unit" -> each.unit().value();
                default -> each.attribute(Id.of(option.getKey())).orElse("");
            };
            return value != null && option.getValue().contains(value);
        });
    }

    private Value reasons(Id id, Id reason, ScoreSheet sheet) {
        var question = edition.questionsById().get(id);
        if (question == null || !question.reasons().contains(reason)) {
            return new Value.Unknown(
                    "reason %s cannot be given for %s".formatted(reason, id),
                    question == null ? "Give reasons of questions only" : NamesShown.of(question.reasons()));
        }
        int missed = 0;
        int forThis = 0;
        for (var outcome : sheet.outcomes(id)) {
            if (outcome.outcome().state() == Outcome.State.NOT_MET) {
                missed++;
                forThis += outcome.standing() instanceof Standing.One(var event)
                                && event.reasons().contains(reason)
                        ? 1
                        : 0;
            }
        }
        return new Value.Counted(missed - forThis, missed, true, null);
    }

    private @Nullable Value unknownOption(FigureRef ref) {
        for (var option : ref.where().entrySet()) {
            var known = switch (option.getKey()) {
                case "area" -> inspection.visit().areas();
                case "unit" ->
                    edition.units().stream().map(unit -> unit.id().value()).toList();
                default ->
                    edition.attributes().stream()
                            .filter(attribute -> attribute.id().value().equals(option.getKey()))
                            .flatMap(attribute -> Characteristics.values(attribute).stream())
                            .toList();
            };
            if (!new HashSet<>(known).containsAll(option.getValue())) {
                return new Value.Unknown(
                        "'%s=%s' narrows it to nothing that exists"
                                .formatted(option.getKey(), String.join("|", option.getValue())),
                        known.isEmpty() ? "Use area, unit or an attribute of the cases" : NamesShown.of(known));
            }
        }
        return null;
    }

    private Value cases(FigureRef ref) {
        var wrong = unknownOption(ref);
        if (wrong != null) {
            return wrong;
        }
        var all = inspection.sample().cases();
        int count = (int) all.stream().filter(within(ref.where())).count();
        return isKeptBack(ref, count) ? new Value.Withheld() : new Value.Counted(count, all.size(), true, null);
    }

    /** A count of one attribute, whole or in one area, is that of the tables; any other must not be small itself. */
    private boolean isKeptBack(FigureRef ref, int count) {
        var attributes = ref.where().keySet().stream()
                .filter(key -> !key.equals("area") && !key.equals("unit"))
                .toList();
        if (attributes.isEmpty()) {
            return false;
        }
        var areas = ref.where().getOrDefault("area", List.of());
        if (attributes.size() == 1 && areas.size() < 2 && !ref.where().containsKey("unit")) {
            var id = Id.of(attributes.getFirst());
            var area = areas.isEmpty() ? null : areas.getFirst();
            return ref.where().getOrDefault(attributes.getFirst(), List.of()).stream()
                    .anyMatch(value -> characteristics.count(id, area, value).isEmpty());
        }
        boolean leavesFew = ref.where().entrySet().stream()
                .anyMatch(option -> isSmall((int) inspection.sample().cases().stream()
                                .filter(within(Map.of(option.getKey(), option.getValue())))
                                .count()
                        - count));
        return isSmall(count)
                || leavesFew
                || attributes.stream().anyMatch(attribute -> characteristics.withholds(Id.of(attribute)));
    }

    private boolean isSmall(int count) {
        return count > 0 && count < characteristics.below();
    }

    private Value dated(String kind) {
        var visit = inspection.visit();
        var fieldwork = visit.fieldwork();
        var period = kind.equals("published")
                ? visit.published()
                : fieldwork == null ? "" : fieldwork.from() + "/" + fieldwork.to();
        return period.isEmpty()
                ? new Value.Unknown("inspection.yaml does not say '%s'".formatted(kind), "Add it there")
                : new Value.Dated(period);
    }

    private Value overall() {
        var overall = ratings.overall();
        if (overall == null) {
            return new Value.Unknown("this edition has no overall rating", "Take the sentence out");
        }
        var scale = edition.rules().scores().stream()
                .filter(rule -> rule instanceof ScoreRule.Points)
                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                .findFirst();
        return new Value.Rated(
                named(scale.orElse(null), overall.awarded()), overall.points(), overall.of(), !overall.isProvisional());
    }

    private @Nullable Band band(Rating rating) {
        var scale = edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(rating.id()))
                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                .findFirst();
        return named(scale.orElse(null), rating.awarded());
    }

    private static @Nullable Band named(@Nullable Scale scale, @Nullable String rating) {
        return scale == null || rating == null ? null : scale.named(rating).orElse(null);
    }
}

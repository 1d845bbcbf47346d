package org.plumbline.scenario;

import static org.plumbline.scenario.Scenario.MADE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.EditionName;
import org.plumbline.framework.Section;
import org.plumbline.framework.Surroundings;
import org.plumbline.framework.Terms;
import org.plumbline.framework.Theme;
import org.plumbline.framework.question.AnswerWords;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.NearEdge;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.rule.SubAreas;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** An edition being said. What is not said is lawful. */
public final class AnEdition {
    private final List<AStandard> standards;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final Map<Id, Scale> scales = new LinkedHashMap<>();
    private final List<ScoreRule> more = new ArrayList<>();
    private List<String> languages = List.of("en");
    private List<String> units = List.of("court");
    private BandOn bandOn = BandOn.PRINTED;
    private @Nullable Id questionScale = Scales.RATING.id();
    private @Nullable NearEdge nearEdge;
    private @Nullable SubAreas subAreas;
    private List<SamplePlan> samples = List.of();
    private final List<Phase> practice = new ArrayList<>();

    AnEdition(List<AStandard> standards) {
        this.standards = standards;
        scales.put(Scales.RATING.id(), Scales.RATING);
        standards.forEach(standard -> standard.ownScale().ifPresent(this::scale));
    }

    public AnEdition languages(String... codes) {
        languages = List.of(codes);
        return this;
    }

    public AnEdition units(String... ids) {
        units = List.of(ids);
        return this;
    }

    /** A column of the caseload that may be left empty; values make it a choice. */
    public AnEdition attribute(String id, AttributeType type, String... values) {
        return attribute(id, type, false, values);
    }

    public AnEdition requiredAttribute(String id, AttributeType type, String... values) {
        return attribute(id, type, true, values);
    }

    /** A headline over these questions, scored and rated. */
    public AnEdition theme(String id, String... questions) {
        themes.add(new Theme(Id.of(id), say("Theme " + id), Scenario.ids(questions), MADE));
        return rule(new ScoreRule.Pooled(Id.of(id), ScoreKind.THEME, Scenario.ids(id), Scales.RATING.id(), MADE));
    }

    /** A section has a pooled score too. */
    public AnEdition sectionScore(String id) {
        return rule(new ScoreRule.Pooled(Id.of(id), ScoreKind.SECTION, Scenario.ids(id), null, MADE));
    }

    /** An overall rating by the points of all rated standards. */
    public AnEdition overall(ScoreRule.Unrated unrated) {
        var rated =
                standards.stream().filter(AStandard::isRated).map(AStandard::id).toList();
        return overall(Scales.overall(3 * rated.size()), unrated, rated);
    }

    public AnEdition overall(Scale scale, ScoreRule.Unrated unrated, List<Id> of) {
        return scale(scale).rule(new ScoreRule.Points(Id.of("overall"), of, scale.id(), unrated, MADE));
    }

    public AnEdition scale(Scale scale) {
        scales.put(scale.id(), scale);
        return this;
    }

    public AnEdition rule(ScoreRule rule) {
        more.add(rule);
        return this;
    }

    public AnEdition bandOn(BandOn value) {
        bandOn = value;
        return this;
    }

    public AnEdition withoutQuestionBands() {
        questionScale = null;
        return this;
    }

    public AnEdition nearEdge(int points, boolean oneCase, int fewCases) {
        nearEdge = new NearEdge(points, oneCase, fewCases, MADE);
        return this;
    }

    /** Parts of a service are scored too. */
    public AnEdition scoringAreas() {
        subAreas = new SubAreas(true, MADE);
        return this;
    }

    /** A column of the caseload that only the drawing of samples looks at. */
    public AnEdition samplingAttribute(String id, AttributeType type) {
        attributes.add(new Attribute(Id.of(id), type, false, say(id), List.of(), Attribute.Purpose.SAMPLING));
        return this;
    }

    public AnEdition samples(SamplePlan... plans) {
        samples = List.of(plans);
        return this;
    }

    /** A phase of practice, asking these questions or standards. */
    public AnEdition phase(String id, String... asks) {
        practice.add(new Phase(Id.of(id), Words.NONE, Scenario.ids(asks)));
        return this;
    }

    /** The edition as it has been said, lawful or not. */
    public Edition build() {
        return new Edition(
                new EditionName(Id.of("made"), "1", 1),
                say("A made framework"),
                "made for tests",
                languages,
                Set.of(),
                new Terms(say("section"), say("standard"), say("rating")),
                new AnswerWords(say("Yes"), say("No"), say("Not applicable"), say("Not answered")),
                attributes.stream()
                        .map(it -> new Attribute(
                                it.id(), it.type(), it.required(), say(it.id().value()), values(it), it.purpose()))
                        .toList(),
                named(units.stream()),
                sections(),
                themes.stream()
                        .map(it -> new Theme(it.id(), say("Theme " + it.id()), it.questions(), it.grounds()))
                        .toList(),
                named(standards.stream().flatMap(AStandard::reasons).distinct()),
                rules(),
                new Surroundings(
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        samples,
                        practice.stream()
                                .map(it -> new Phase(it.id(), say("Phase " + it.id()), it.questions()))
                                .toList(),
                        List.of(),
                        List.of(),
                        HouseWords.style(),
                        HouseWords.phrases(),
                        List.of()));
    }

    private AnEdition attribute(String id, AttributeType type, boolean required, String... values) {
        attributes.add(new Attribute(Id.of(id), type, required, say(id), named(Stream.of(values))));
        return this;
    }

    private List<Named> values(Attribute attribute) {
        return named(attribute.values().stream().map(value -> value.id().value()));
    }

    private List<Section> sections() {
        var bySection = new LinkedHashMap<Id, List<AStandard>>();
        standards.forEach(standard -> bySection
                .computeIfAbsent(standard.section(), _ -> new ArrayList<>())
                .add(standard));
        var sections = new ArrayList<Section>();
        bySection.forEach((id, inside) -> sections.add(new Section(
                id,
                say("Section " + id),
                inside.stream().map(standard -> standard.build(this::say)).toList())));
        return sections;
    }

    private Rules rules() {
        var scores = Stream.concat(standards.stream().flatMap(AStandard::rule), more.stream())
                .toList();
        return new Rules(bandOn, List.copyOf(scales.values()), questionScale, scores, nearEdge, subAreas);
    }

    private List<Named> named(Stream<String> ids) {
        return ids.map(id -> new Named(Id.of(id), say(id))).toList();
    }

    private Words say(String text) {
        var byLanguage = new TreeMap<String, String>();
        languages.forEach(language -> byLanguage.put(language, text));
        return new Words(byLanguage);
    }
}

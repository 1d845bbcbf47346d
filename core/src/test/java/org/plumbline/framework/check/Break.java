package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW012;
import static org.plumbline.framework.check.FrameworkProblem.FW013;
import static org.plumbline.framework.check.FrameworkProblem.FW014;
import static org.plumbline.framework.check.FrameworkProblem.FW015;
import static org.plumbline.framework.check.FrameworkProblem.FW016;
import static org.plumbline.framework.check.FrameworkProblem.FW017;
import static org.plumbline.framework.check.FrameworkProblem.FW018;
import static org.plumbline.framework.check.FrameworkProblem.FW019;
import static org.plumbline.framework.check.FrameworkProblem.FW020;
import static org.plumbline.framework.check.FrameworkProblem.FW021;
import static org.plumbline.framework.check.FrameworkProblem.FW022;
import static org.plumbline.framework.check.FrameworkProblem.FW023;
import static org.plumbline.framework.check.FrameworkProblem.FW024;
import static org.plumbline.framework.check.FrameworkProblem.FW025;
import static org.plumbline.framework.check.FrameworkProblem.FW026;
import static org.plumbline.framework.check.FrameworkProblem.FW027;
import static org.plumbline.framework.check.FrameworkProblem.FW028;
import static org.plumbline.framework.check.FrameworkProblem.FW029;
import static org.plumbline.framework.check.FrameworkProblem.FW030;
import static org.plumbline.framework.check.FrameworkProblem.FW031;
import static org.plumbline.framework.check.FrameworkProblem.FW032;
import static org.plumbline.framework.check.FrameworkProblem.FW033;
import static org.plumbline.framework.check.FrameworkProblem.FW034;
import static org.plumbline.framework.check.FrameworkProblem.FW035;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.all;
import static org.plumbline.scenario.Scenario.answered;
import static org.plumbline.scenario.Scenario.atLeast;
import static org.plumbline.scenario.Scenario.atMost;
import static org.plumbline.scenario.Scenario.attribute;
import static org.plumbline.scenario.Scenario.ids;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.Phrasebook;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.rule.NearEdge;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;
import org.plumbline.scenario.FullEdition;
import org.plumbline.scenario.Scales;

/** One thing broken in the lawful edition, and a part of one line that is told of it. */
record Break(FrameworkProblem code, String part, @Nullable Object value, String told) {
    private static final Edition LAWFUL = FullEdition.edition();

    private static final String STANDARD = "sections[1].standards[0]";
    private static final String QUESTION = STANDARD + ".questions[3]";
    private static final Named AGAIN = new Named(Id.of("court"), words("Again"));
    private static final Grounds NO_WHY = new Grounds(" ", "this test");
    private static final Grounds NO_SOURCE = new Grounds("made for a test", "");
    private static final Words ENGLISH_ONLY = new Words(Map.of("en", "Only", "cy", " "));

    static Stream<Break> everyOne() {
        return Stream.of(
                        idBreaks(),
                        nameBreaks(),
                        conditionBreaks(),
                        scaleBreaks(),
                        ruleBreaks(),
                        groundsBreaks(),
                        textBreaks(),
                        milestoneBreaks(),
                        SamplingBreaks.everyOne(),
                        PracticeBreaks.everyOne(),
                        reportBreaks())
                .flatMap(breaks -> breaks);
    }

    private static Stream<Break> idBreaks() {
        var item = "surroundings.questionnaires[0].questions[0]";
        return Stream.of(
                broken(FW010, "units[+]", AGAIN, "units[2]: FW010 court stands here and at units[0]. Give one of"),
                broken(
                        FW010,
                        "sections[2].id",
                        Id.of("2"),
                        "sections[2]: FW010 2 stands here and at sections[1]. Give one of the two another id."),
                broken(
                        FW010,
                        STANDARD + ".id",
                        Id.of("1"),
                        "sections[1].standards[0]: FW010 1 stands here and at sections[0]."),
                broken(
                        FW010,
                        QUESTION + ".id",
                        Id.of("plan"),
                        "questions[3]: FW010 plan stands here and at sections[1].standards[0].questions[0]"),
                broken(FW010, "themes[0].id", Id.of("plan"), "themes[0]: FW010 plan stands here and at sections[1]"),
                broken(FW010, STANDARD + ".parts[1].id", Id.of("a"), ".parts[1]: FW010 a stands here and at sections"),
                broken(
                        FW010,
                        STANDARD + ".questions[0].choices[1].id",
                        Id.of("dto"),
                        ".questions[0].choices[1]: FW010 dto stands here and at"),
                broken(FW010, "reasons[1].id", Id.of("late"), "reasons[1]: FW010 late stands here and at reasons[0]"),
                broken(
                        FW010,
                        "attributes[1].id",
                        Id.of("custody"),
                        "case-attributes[1]: FW010 custody stands here and at case-attributes[0]"),
                broken(
                        FW010,
                        "attributes[2].values[1].id",
                        Id.of("dto"),
                        "case-attributes[2].values[1]: FW010 dto stands here and at case-attributes[2].values[0]"),
                broken(
                        FW010,
                        "surroundings.owners[+]",
                        new Named(Id.of("manager"), words("Again")),
                        "owners[1]: FW010 manager stands here and at owners[0]"),
                broken(
                        FW010,
                        "surroundings.milestones[1].id",
                        Id.of("draft"),
                        "milestones[1]: FW010 draft stands here and at milestones[0]"),
                broken(
                        FW010,
                        "surroundings.glossary[+]",
                        LAWFUL.surroundings().glossary().getFirst(),
                        "glossary[1]: FW010 rosh stands here and at glossary[0]"),
                broken(
                        FW010,
                        "surroundings.questionnaires[+]",
                        LAWFUL.surroundings().questionnaires().getFirst(),
                        "questionnaires[1]: FW010 children stands here and at questionnaires[0]"),
                broken(
                        FW010,
                        "surroundings.questionnaires[0].questions[+]",
                        LAWFUL.surroundings()
                                .questionnaires()
                                .getFirst()
                                .questions()
                                .getFirst(),
                        "questionnaires[0].questions[1]: FW010 c1 stands here and at questionnaires[0].questions[0]"),
                broken(
                        FW010,
                        item + ".choices[1].id",
                        Id.of("yes"),
                        "questionnaires[0].questions[0].choices[1]: FW010 yes stands here and at"),
                broken(
                        FW010,
                        "surroundings.report[0].parts[0].id",
                        Id.of("section-1"),
                        "report[0].parts[0]: FW010 section-1 stands here and at report[0]"),
                broken(
                        FW010,
                        "rules.scales[+]",
                        Scales.RATING,
                        "bands.rating: FW010 rating stands here and at bands.rating"),
                broken(
                        FW010,
                        "rules.scales[0].bands[1].id",
                        "Good",
                        "bands.rating.bands[2]: FW010 Good stands here and at bands.rating.bands[1]"),
                broken(
                        FW010,
                        "rules.scores[0].id",
                        Id.of("2.1"),
                        "scores[1]: FW010 2.1 stands here and at scores[0]. Give one of the two another id."),
                broken(
                        FW020,
                        "units[0].id",
                        Id.of("the court"),
                        "units[0]: FW020 'the court' cannot be an id. "
                                + "Use letters, digits, dots and hyphens, starting with a letter or digit, 80 at most."),
                broken(FW020, "name.framework", Id.of("-made"), ": FW020 '-made' cannot be an id."),
                broken(
                        FW033,
                        "rules.scores[0].id",
                        Id.of("screened"),
                        "scores[0]: FW033 rule screened has the id of a question, which has a score of its own already."
                                + " Give the rule the id of a standard, section or theme, or a new one."));
    }

    private static Stream<Break> nameBreaks() {
        return Stream.of(
                broken(
                        FW011,
                        QUESTION + ".unit",
                        Id.of("prison"),
                        ".questions[3].unit: FW011 unit prison is not known. Use one of community, court."),
                broken(
                        FW011,
                        QUESTION + ".part",
                        Id.of("c"),
                        ".questions[3].part: FW011 part c is not known. Use one of a, b."),
                broken(
                        FW011,
                        STANDARD + ".questions[4].part",
                        Id.of("c"),
                        ".questions[4].part: FW011 part c is not known."),
                broken(
                        FW011,
                        "sections[2].standards[0].questions[0].part",
                        Id.of("a"),
                        ".questions[0].part: FW011 part a is not known. There is none to name yet."),
                broken(
                        FW011,
                        QUESTION + ".reasons",
                        ids("late", "lost"),
                        ".questions[3].reasons[1]: FW011 reason lost is not known. Use one of late, thin."),
                broken(
                        FW017,
                        "themes[0].questions[1]",
                        Id.of("9.9"),
                        "themes[0].questions[1]: FW017 the theme lists question 9.9, which does not exist. "
                                + "List scored or key questions of this edition."),
                broken(
                        FW017,
                        "themes[0].questions[0]",
                        Id.of("2.2.1a"),
                        "themes[0].questions[0]: FW017 the theme lists 2.2.1a, whose answers are not counted."),
                broken(
                        FW023,
                        STANDARD + ".questions[0].choices",
                        List.of(),
                        ".questions[0]: FW023 question plan has no choices to pick from. "
                                + "Give choices to questions of type choice or several, and to no others."),
                broken(
                        FW023,
                        QUESTION + ".choices",
                        List.of(AGAIN),
                        ".questions[3]: FW023 question screened has choices nobody can pick."),
                broken(
                        FW024,
                        "sections[2].standards[0].questions",
                        List.of(),
                        "sections[2].standards[0]: FW024 standard 3.1 has no questions and is not judged by people. "
                                + "Add questions, or a score rule 'judged'."),
                broken(
                        FW029,
                        "sections[1].standards[1].questions[2].informs",
                        Id.of("screened"),
                        ".questions[2].for: FW029 question 2.2.1a cannot inform screened. "
                                + "Use 'for' on a prompt, and name a key question."),
                broken(
                        FW029,
                        "sections[1].standards[1].questions[2].informs",
                        Id.of("9.9"),
                        ".questions[2].for: FW029 question 2.2.1a cannot inform 9.9."),
                broken(
                        FW029,
                        QUESTION + ".informs",
                        Id.of("2.2.1"),
                        ".questions[3].for: FW029 question screened cannot inform 2.2.1."),
                broken(FW032, "units", List.of(), "units: FW032 the edition has no unit. Add at least one."),
                broken(FW032, "languages", List.of(), "languages: FW032 the edition has no language."),
                broken(FW032, "sections", List.of(), "sections: FW032 the edition has no section."),
                broken(FW032, "sections", List.of(), "sections: FW032 the edition has no question."));
    }

    private static Stream<Break> conditionBreaks() {
        var when = QUESTION + ".when";
        var path = "sections[1].standards[0].questions[3].when: ";
        return Stream.of(
                broken(
                        FW011,
                        when,
                        attribute("gender", "f"),
                        path + "FW011 the condition looks at attribute gender, which does not exist. "
                                + "Use one of age, custody, sentence, start."),
                broken(FW011, when, atLeast("gender", "1"), path + "FW011 the condition looks at attribute gender"),
                broken(
                        FW011,
                        when,
                        answered("9.9", "met"),
                        path + "FW011 the condition looks at question 9.9, which does not exist. "
                                + "Name a question of this edition."),
                broken(
                        FW021,
                        when,
                        attribute("custody", "perhaps"),
                        path + "FW021 custody is never 'perhaps'. Use one of yes, no."),
                broken(
                        FW021,
                        when,
                        attribute("sentence", "dto", "s91"),
                        path + "FW021 sentence is never 's91'. Use one of dto, yro."),
                broken(
                        FW021,
                        when,
                        attribute("custody"),
                        path + "FW021 the condition on custody names no value. Use one of yes, no."),
                broken(
                        FW021,
                        when,
                        answered("2.2.2", "yes"),
                        path + "FW021 2.2.2 is never 'yes'. Use one of met, not-met, not-applicable."),
                broken(FW021, when, answered("plan", "met"), path + "FW021 plan is never 'met'. Use one of dto, yro."),
                broken(
                        FW021,
                        when,
                        answered("agencies", "fire"),
                        path + "FW021 agencies is never 'fire'. Use one of police, health."),
                broken(
                        FW021,
                        when,
                        all(attribute("custody", "yes"), answered("2.2.2", "perhaps")),
                        path + "FW021 2.2.2 is never 'perhaps'."),
                broken(
                        FW022,
                        when,
                        attribute("age", "14"),
                        path + "FW022 attribute age is not a flag or choice, so it cannot be compared with 'is' or "
                                + "'in'. Use at-least or at-most for a number, or make it a choice."),
                broken(
                        FW022,
                        when,
                        atMost("custody", "1"),
                        path + "FW022 attribute custody is not a number, so it cannot be compared with 'at-least' or "
                                + "'at-most'. Use 'is' or 'in', or make it a number."),
                broken(
                        FW022,
                        when,
                        answered("visits", "3"),
                        path + "FW022 question visits takes a number, which no condition can look at. "
                                + "Look at a judged question, or one with choices."),
                broken(
                        FW012,
                        when,
                        answered("screened", "met"),
                        path + "FW012 each of these depends on the next: screened -> screened. "
                                + "Take one of them out of the circle."),
                broken(
                        FW012,
                        when,
                        answered("analysed", "met"),
                        path + "FW012 each of these depends on the next: screened -> analysed -> screened."));
    }

    private static Stream<Break> scaleBreaks() {
        var bands = "rules.scales[0].bands";
        return Stream.of(
                broken(
                        FW013,
                        bands + "[2].from",
                        67,
                        "bands.rating.bands[2]: FW013 no band holds 65 to 66, between 'Requires improvement' and 'Good'."
                                + " Start 'Good' at 65."),
                broken(
                        FW014,
                        bands + "[2].from",
                        64,
                        "bands.rating.bands[2]: FW014 'Requires improvement' and 'Good' both hold 64. "
                                + "Start 'Good' at 65, and write the bands lowest first."),
                broken(
                        FW015,
                        bands + "[0].from",
                        1,
                        "bands.rating.bands: FW015 scale rating runs from 1 to 100, not from 0 to 100. "
                                + "Make the lowest band start at 0 and the highest end at 100."),
                broken(
                        FW015,
                        bands + "[3].to",
                        99,
                        "bands.rating.bands: FW015 scale rating runs from 0 to 99, not from 0 to 100."),
                broken(
                        FW015,
                        "rules.scales[1].bands[3].to",
                        100,
                        "bands.overall.bands: FW015 scale overall runs from 0 to 100, not from 0 to 9."),
                broken(
                        FW015,
                        bands,
                        List.of(),
                        "bands.rating.bands: FW015 scale rating has no bands. Add bands from 0"),
                broken(
                        FW015,
                        bands + "[1].to",
                        49,
                        "bands.rating.bands[1]: FW015 band 'Requires improvement' runs from 50 to 49, backwards. "
                                + "Put the lower value first."),
                broken(
                        FW025,
                        bands + "[2].points",
                        null,
                        "scores[6].of[0]: FW025 'Good' of scale rating has no points. Give each of its bands points."),
                broken(
                        FW027,
                        bands + "[0].points",
                        -1,
                        "bands.rating.bands[0]: FW027 band 'Inadequate' is worth -1 points. Use 0 or more."));
    }

    private static Stream<Break> ruleBreaks() {
        return Stream.of(
                broken(
                        FW011,
                        "rules.questionScale",
                        Id.of("stars"),
                        "question-bands: FW011 stars is not known here. Use one of rating, overall."),
                broken(
                        FW011,
                        "rules.scores[1].scale",
                        Id.of("stars"),
                        "scores[1].bands: FW011 stars is not known here."),
                broken(
                        FW011,
                        "rules.scores[1].of",
                        ids("2.1", "9.9"),
                        "scores[1].of[1]: FW011 9.9 is not known here. "
                                + "Name a question, standard, section or theme of this edition."),
                broken(
                        FW011,
                        "rules.scores[0].id",
                        Id.of("9.9"),
                        "scores[0].id: FW011 9.9 is not known here. Name a standard, section or theme of this edition."),
                broken(
                        FW011,
                        "rules.scores[6].of",
                        ids("2.1", "9.9"),
                        "scores[6].of[1]: FW011 9.9 is not known here. Name something that has a rating."),
                broken(
                        FW012,
                        "rules.scores[6].of",
                        ids("overall"),
                        "scores[6].of: FW012 each of these depends on the next: overall -> overall."),
                broken(
                        FW016,
                        "rules.scores[3].of",
                        ids("screened"),
                        "sections[2].standards[0].questions[0]: FW016 question outcome is in no score. "
                                + "Add it to a score rule, or make it a prompt or information question."),
                broken(
                        FW026,
                        "rules.scores[6].of",
                        ids("2.1", "3.1"),
                        "scores[6].of[1]: FW026 3.1 has no rating that can be worth points. Name rules with bands."),
                broken(
                        FW026,
                        "rules.scores[6].of",
                        ids("2.1", "overall"),
                        "scores[6].of[1]: FW026 overall has no rating that can be worth points."),
                broken(
                        FW028,
                        "rules.nearEdge",
                        new NearEdge(101, true, 5, MADE),
                        "near-edge: FW028 near-edge has points 101 and few-cases 5. Use 0 to 100 points, and 0 cases"),
                broken(FW028, "rules.nearEdge", new NearEdge(-1, true, 5, MADE), "near-edge has points -1 and"),
                broken(
                        FW028,
                        "rules.nearEdge",
                        new NearEdge(5, true, -1, MADE),
                        "near-edge has points 5 and few-cases -1"),
                broken(
                        FW031,
                        "rules.scores[1].of",
                        ids("2.2.1a"),
                        "scores[1].of[0]: FW031 2.2.1a has no counted question. "
                                + "Name scored or key questions, or what has some."),
                broken(
                        FW031,
                        "rules.scores[1].of",
                        List.of(),
                        "scores[1]: FW031 rule 2.1 counts nothing. Say what it counts with 'of'."),
                broken(
                        FW031,
                        "rules.scores[6].of",
                        List.of(),
                        "scores[6]: FW031 rule overall adds up nothing. Say with 'of' whose points are added."));
    }

    private static Stream<Break> groundsBreaks() {
        return Stream.of(
                broken(
                        FW019,
                        "themes[0].grounds",
                        NO_WHY,
                        "themes[0]: FW019 this rule has no 'why'. "
                                + "Say why it is so, and which document or reasoning it comes from."),
                broken(FW019, "themes[0].grounds", NO_SOURCE, "themes[0]: FW019 this rule has no 'source'."),
                broken(FW019, "rules.scales[0].grounds", NO_WHY, "bands.rating: FW019 this rule has no 'why'."),
                broken(FW019, "rules.scores[2].grounds", NO_SOURCE, "scores[2]: FW019 this rule has no 'source'."),
                broken(FW019, "rules.nearEdge.grounds", NO_WHY, "near-edge: FW019 this rule has no 'why'."),
                broken(FW019, "rules.subAreas.grounds", NO_WHY, "sub-areas: FW019 this rule has no 'why'."),
                broken(
                        FW019,
                        "surroundings.milestones[1].grounds",
                        NO_SOURCE,
                        "milestones[1]: FW019 this rule has no 'source'."));
    }

    private static Stream<Break> textBreaks() {
        var paths = Map.ofEntries(
                Map.entry("title", "title"),
                Map.entry("terms.section", "terms.section"),
                Map.entry("terms.standard", "terms.standard"),
                Map.entry("terms.rating", "terms.rating"),
                Map.entry("answers.met", "answers.met"),
                Map.entry("answers.notMet", "answers.not-met"),
                Map.entry("answers.notApplicable", "answers.not-applicable"),
                Map.entry("answers.unanswered", "answers.unanswered"),
                Map.entry("units[1].words", "units[1].title"),
                Map.entry("reasons[0].words", "reasons[0].text"),
                Map.entry("attributes[0].title", "case-attributes[0].title"),
                Map.entry("attributes[2].values[1].words", "case-attributes[2].values[1].text"),
                Map.entry("sections[1].title", "sections[1].title"),
                Map.entry(STANDARD + ".title", STANDARD + ".title"),
                Map.entry(STANDARD + ".text", STANDARD + ".text"),
                Map.entry(STANDARD + ".parts[1].words", STANDARD + ".parts[1].title"),
                Map.entry(QUESTION + ".text", QUESTION + ".text"),
                Map.entry(QUESTION + ".guidance", QUESTION + ".guidance"),
                Map.entry(STANDARD + ".questions[0].choices[1].words", STANDARD + ".questions[0].choices[1].text"),
                Map.entry("themes[0].title", "themes[0].title"),
                Map.entry("rules.scales[0].bands[3].label", "bands.rating.bands[3].label"),
                Map.entry("surroundings.owners[0].words", "owners[0].title"),
                Map.entry("surroundings.milestones[1].title", "milestones[1].title"),
                Map.entry("surroundings.samples[0].title", "samples[0].title"),
                Map.entry("surroundings.samples[0].mustInclude[1].title", "samples[0].must-include[1].title"),
                Map.entry("surroundings.practice[1].title", "practice[1].title"),
                Map.entry("surroundings.glossary[0].term", "glossary[0].term"),
                Map.entry("surroundings.glossary[0].text", "glossary[0].text"),
                Map.entry("surroundings.questionnaires[0].title", "questionnaires[0].title"),
                Map.entry("surroundings.questionnaires[0].questions[0].text", "questionnaires[0].questions[0].text"),
                Map.entry(
                        "surroundings.questionnaires[0].questions[0].choices[1].words",
                        "questionnaires[0].questions[0].choices[1].text"),
                Map.entry("surroundings.report[0].title", "report[0].title"),
                Map.entry("surroundings.report[0].parts[0].title", "report[0].parts[0].title"));
        return paths.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> broken(
                        FW018,
                        entry.getKey(),
                        ENGLISH_ONLY,
                        entry.getValue() + ": FW018 the text is missing in language 'cy'. Write it; mark the language "
                                + "as a draft under 'translations' until somebody has reviewed it."));
    }

    private static Stream<Break> milestoneBreaks() {
        return Stream.of(
                broken(
                        FW028,
                        "surroundings.milestones[0].until",
                        3,
                        "milestones[0]: FW028 milestone draft ends 3 before it starts 4. Make the later time the larger."),
                broken(
                        FW030,
                        "surroundings.milestones[0].after",
                        Id.of("comments"),
                        "milestones[0].after: FW030 milestone draft follows comments, which does not come before it. "
                                + "Use one of fieldwork-start, fieldwork-end, publication."),
                broken(
                        FW030,
                        "surroundings.milestones[1].after",
                        Id.of("comments"),
                        "milestones[1].after: FW030 milestone comments follows comments, which does not come before it. "
                                + "Use one of fieldwork-start, fieldwork-end, publication, draft."));
    }

    private static Stream<Break> reportBreaks() {
        var part = "surroundings.report[0].parts[0]";
        return Stream.of(
                broken(
                        FW034,
                        part + ".shows",
                        List.of(new Showing(Showing.Kind.STRENGTHS, ids("plan"))),
                        "report[0].parts[0].shows[0]: FW034 'strengths' cannot show plan. "
                                + "Use one of 1, 2, 3, 1.1, 2.1, 2.2, 3.1."),
                broken(
                        FW034,
                        part + ".shows",
                        List.of(new Showing(Showing.Kind.COVER, ids("1.1"))),
                        "report[0].parts[0].shows[0]: FW034 'cover' cannot show 1.1. Write it without a list."),
                broken(
                        FW034,
                        part + ".shows",
                        List.of(new Showing(Showing.Kind.WORDS, List.of())),
                        "report[0].parts[0]: FW034 part strengths-1 shows the edition's own words and has none. "
                                + "Write them under 'text'."),
                broken(
                        FW034,
                        part + ".text",
                        words("Ours"),
                        "report[0].parts[0]: FW034 part strengths-1 has a text that it does not show. "
                                + "Add 'words' to 'shows', or take the text out."),
                broken(
                        FW034,
                        part + ".shows",
                        List.of(),
                        "report[0].parts[0]: FW034 part strengths-1 shows nothing. Say under 'shows' what stands in it."),
                broken(
                        FW034,
                        "surroundings.report[0].parts",
                        List.of(),
                        "report[0]: FW034 part section-1 shows nothing."),
                broken(
                        FW035,
                        "surroundings.style.fractions[2].from",
                        34,
                        "house-style.fractions[2]: FW035 34 to 34 stands where 33 should come next. "
                                + "Give words for every whole percentage from 0 to 100, in order."),
                broken(
                        FW035,
                        "surroundings.style.quantities[2].to",
                        99,
                        "house-style.quantities: FW035 the words end at 99. "
                                + "Give words for every percentage up to 100."),
                broken(
                        FW028,
                        "surroundings.style.wordsTo",
                        21,
                        "house-style.words-to: FW028 'words-to' is 21. Use a number from 0 to 20."),
                broken(
                        FW018,
                        "surroundings.style.fractions[1].words",
                        ENGLISH_ONLY,
                        "house-style.fractions[1].words: FW018 the text is missing in language 'cy'."),
                broken(
                        FW018,
                        "surroundings.phrases",
                        Phrasebook.NONE,
                        "phrases.publisher: FW018 the text is missing in language 'en'."));
    }

    static Break broken(FrameworkProblem code, String part, @Nullable Object value, String told) {
        return new Break(code, part, value, told);
    }

    @Override
    public String toString() {
        return code + " " + part;
    }
}

package org.plumbline.framework.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/** Takes an edition apart into entries, in the edition's order. */
final class Entries {
    private final List<Entry> entries = new ArrayList<>();

    private Entries() {}

    static List<Entry> of(Edition edition) {
        var all = new Entries();
        all.head(edition);
        all.tree(edition);
        all.rules(edition);
        all.surroundings(edition);
        return all.entries;
    }

    private void head(Edition edition) {
        var answers = edition.answers();
        add("edition", "title", Map.of("title", edition.title()), "");
        add(
                "edition",
                "terms",
                Map.of(
                        "section",
                        edition.terms().section(),
                        "standard",
                        edition.terms().standard(),
                        "rating",
                        edition.terms().rating()),
                "");
        add(
                "edition",
                "answers",
                Map.of(
                        "met",
                        answers.met(),
                        "not-met",
                        answers.notMet(),
                        "not-applicable",
                        answers.notApplicable(),
                        "unanswered",
                        answers.unanswered()),
                "");
        edition.attributes().forEach(this::attribute);
        edition.units().forEach(unit -> add("unit", unit.id().value(), Map.of("title", unit.words()), "unit"));
        plain("reason", edition.reasons());
    }

    private void attribute(Attribute attribute) {
        var words = withEach(Map.of("title", attribute.title()), "value", attribute.values());
        var is = "type=%s required=%s values=%s"
                .formatted(attribute.type().name(), attribute.required(), ids(attribute.values()));
        switch (attribute.purpose()) {
            case EVERYTHING -> add("case attribute", attribute.id().value(), words, is);
            case SAMPLING -> drawing("case attribute", attribute.id().value(), words, is);
        }
    }

    private void tree(Edition edition) {
        for (var section : edition.sections()) {
            add("section", section.id().value(), Map.of("title", section.title()), "section");
            for (var standard : section.standards()) {
                add(
                        "standard",
                        standard.id().value(),
                        withEach(Map.of("title", standard.title(), "text", standard.text()), "part", standard.parts()),
                        "in=" + section.id());
                for (var question : standard.questions()) {
                    var words = withEach(said(question), "choice", question.choices());
                    add(
                            "question",
                            question.id().value(),
                            words,
                            EffectText.of(question, standard.id().value()));
                }
            }
        }
        edition.themes()
                .forEach(theme -> add(
                        "theme",
                        theme.id().value(),
                        Map.of("title", theme.title()),
                        "of=" + EffectText.list(theme.questions())));
    }

    private void rules(Edition edition) {
        var rules = edition.rules();
        var areas = rules.scoresAreas() ? "scored" : "not scored";
        add("rule", "band-on", Map.of(), rules.bandOn().name());
        add("rule", "question-bands", Map.of(), EffectText.or(rules.questionScale()));
        add("rule", "sub-areas", Map.of(), areas);
        var near = rules.nearEdge();
        add(
                "rule",
                "near-edge",
                Map.of(),
                near == null
                        ? "-"
                        : "points=%d one-case=%s few-cases=%d"
                                .formatted(near.points(), near.oneCase(), near.fewCases()));
        rules.scales().forEach(scale -> {
            var words = new TreeMap<String, Words>();
            scale.bands().forEach(band -> words.put("label " + band.id(), band.label()));
            add("scale", scale.id().value(), words, EffectText.of(scale));
        });
        rules.scores().forEach(rule -> add("score", rule.id().value(), Map.of(), EffectText.of(rule)));
    }

    private void surroundings(Edition edition) {
        var around = edition.surroundings();
        plain("owner", around.owners());
        around.questionnaires().forEach(questionnaire -> {
            add("questionnaire", questionnaire.id().value(), Map.of("title", questionnaire.title()), "");
            questionnaire
                    .questions()
                    .forEach(item -> add(
                            "questionnaire question",
                            questionnaire.id() + " " + item.id(),
                            withEach(Map.of("text", item.text()), "choice", item.choices()),
                            ""));
        });
        around.samples().forEach(plan -> {
            var words = new TreeMap<>(Map.of("title", plan.title()));
            plan.mustInclude().forEach(rule -> words.put("must-include " + rule.id(), rule.title()));
            drawing("sample", plan.id().value(), words, DrawingText.of(plan));
        });
        practice(around.practice());
        around.milestones()
                .forEach(milestone -> add("milestone", milestone.id().value(), Map.of("title", milestone.title()), ""));
        around.glossary()
                .forEach(entry -> add(
                        "glossary entry", entry.id().value(), Map.of("term", entry.term(), "text", entry.text()), ""));
        around.style().fractions().forEach(saying -> said("fraction", saying));
        around.style().quantities().forEach(saying -> said("quantity", saying));
        around.phrases().words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(phrase -> add("phrase", phrase.getKey().word(), Map.of("text", phrase.getValue()), ""));
        report(around.report());
    }

    private static Map<String, Words> said(Question question) {
        var guidance = question.guidance();
        return guidance == null
                ? Map.of("text", question.text())
                : Map.of("text", question.text(), "guidance", guidance);
    }

    private void practice(List<Phase> phases) {
        phases.forEach(phase -> entry(
                "phase",
                phase.id().value(),
                Map.of("title", phase.title()),
                "",
                "",
                EffectText.list(phase.questions())));
        if (!phases.isEmpty()) {
            var order = EffectText.list(phases.stream().map(Phase::id).toList());
            entry("practice", "order", Map.of(), "", "", order);
        }
    }

    private void said(String kind, HouseStyle.Saying saying) {
        add(kind, "%d-%d".formatted(saying.from(), saying.to()), Map.of("text", saying.words()), "");
    }

    private void report(List<ReportPart> parts) {
        for (var part : parts) {
            add("report part", part.id().value(), Map.of("title", part.title(), "text", part.text()), "");
            report(part.parts());
        }
    }

    private void plain(String kind, List<Named> items) {
        items.forEach(item -> add(kind, item.id().value(), Map.of("text", item.words()), ""));
    }

    private static Map<String, Words> withEach(Map<String, Words> words, String name, List<Named> items) {
        var all = new TreeMap<>(words);
        items.forEach(item -> all.put(name + " " + item.id(), item.words()));
        return all;
    }

    private void add(String kind, String id, Map<String, Words> words, String effect) {
        entry(kind, id, words, effect, "", "");
    }

    private void drawing(String kind, String id, Map<String, Words> words, String drawing) {
        entry(kind, id, words, "", drawing, "");
    }

    private void entry(String kind, String id, Map<String, Words> words, String effect, String drawing, String order) {
        var texts = new TreeMap<String, String>();
        words.forEach((name, text) ->
                text.byLanguage().forEach((language, said) -> texts.put(name + " in " + language, said)));
        entries.add(new Entry(kind, id, texts, effect, drawing, order));
    }

    private static String ids(List<Named> items) {
        return EffectText.list(items.stream().map(Named::id).toList());
    }
}

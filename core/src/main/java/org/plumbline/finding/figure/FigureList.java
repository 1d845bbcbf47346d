package org.plumbline.finding.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.FigureSyntax;
import org.plumbline.finding.prose.Form;
import org.plumbline.finding.prose.Span;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** Every figure that a text of an inspection can be given, with all the ways to say it. */
public final class FigureList {
    private static final List<Form> FORMS = List.of(
            Form.RATING,
            Form.PERCENT,
            Form.COUNT,
            Form.NUMBER,
            Form.OF,
            Form.ALL_BUT,
            Form.FRACTION,
            Form.QUANTITY,
            Form.POINTS,
            Form.COMPARATOR,
            Form.LOWEST,
            Form.HIGHEST,
            Form.AVERAGE,
            Form.SERVICES);

    private final Figures figures;
    private final List<String> languages;
    private final Map<String, Wording> wordings = new LinkedHashMap<>();

    /** The figures of an inspection, said in these languages. */
    public FigureList(Figures figures, List<String> languages) {
        this.figures = figures;
        this.languages = List.copyOf(languages);
        var surroundings = figures.inspection().edition().surroundings();
        languages.forEach(language -> wordings.put(language, new Wording(new HouseVoice(surroundings, language))));
    }

    /**
     * Something that figures are about.
     *
     * @param words what it is; {@link Words#NONE} where its name is all there is
     */
    public record About(String of, Words words) {}

    /**
     * One way to say it.
     *
     * @param form the word for the form; empty for what house style chooses, {@code checked} for a writer's own words
     * @param written what stands in the text, by language
     * @param said what it reads now, by language
     * @param settled whether nothing missing can still change it
     */
    public record Way(String form, Map<String, String> written, Map<String, String> said, boolean settled) {
        public Way {
            written = Map.copyOf(written);
            said = Map.copyOf(said);
        }
    }

    /** All that figures can be about, what is judged first, in the edition's order. */
    public List<About> all(Gathered gathered) {
        var all = new ArrayList<About>();
        scored().forEach(id -> all.add(about(id.value())));
        if (figures.ratings().overall() != null) {
            all.add(about("overall"));
        }
        Stream.of("cases", "service", "fieldwork", "published", "strengths", "areas", "recommendations")
                .forEach(of -> all.add(about(of)));
        var edition = edition();
        gathered.surveys().forEach(survey -> {
            all.add(about("survey." + survey.questionnaire()));
            edition.surroundings().questionnaires().stream()
                    .filter(each -> each.id().equals(survey.questionnaire()))
                    .flatMap(each -> each.questions().stream())
                    .forEach(item -> item.choices()
                            .forEach(choice -> all.add(new About(
                                    "survey.%s.%s=%s".formatted(survey.questionnaire(), item.id(), choice.id()),
                                    joined(item.text(), choice.words())))));
        });
        gathered.interviews().forEach(group -> all.add(new About("interviews." + group.id(), group.title())));
        gathered.indicators().stream()
                .filter(each -> each.area() == null)
                .forEach(each -> all.add(new About("indicator." + each.id(), each.title())));
        gathered.benchmarks()
                .forEach(each -> all.add(new About(
                        "benchmark." + each.of(), edition.wordsFor(each.of()).orElse(Words.NONE))));
        edition.surroundings().facts().forEach(fact -> all.add(about("fact." + fact.id())));
        return all;
    }

    private static Words joined(Words question, Words choice) {
        var both = new LinkedHashMap<String, String>();
        question.byLanguage()
                .forEach((language, text) -> both.put(language, "%s – %s".formatted(text, choice.in(language))));
        return new Words(both);
    }

    /** Sections, standards with their questions, themes, and whatever else the rules score. */
    private Set<Id> scored() {
        var ids = new LinkedHashSet<Id>();
        var edition = edition();
        edition.themes().forEach(theme -> ids.add(theme.id()));
        for (var section : edition.sections()) {
            ids.add(section.id());
            for (var standard : section.standards()) {
                ids.add(standard.id());
                standard.questions().forEach(question -> ids.add(question.id()));
            }
        }
        edition.rules().scores().stream().map(ScoreRule::id).forEach(ids::add);
        ids.removeIf(id -> figures.scores().score(id).isEmpty()
                && figures.ratings().rating(id).isEmpty());
        return ids;
    }

    private Edition edition() {
        return figures.inspection().edition();
    }

    private About about(String of) {
        return new About(of, edition().wordsFor(Id.of(of)).orElse(Words.NONE));
    }

    /** The ways to say something, each in every language; none when it cannot be said at all. */
    public List<Way> ways(About about) {
        var ways = new ArrayList<Way>();
        if (FigureSyntax.span(about.of(), null) instanceof Span.Figure(var ref)) {
            var value = figures.value(ref);
            if (!(value instanceof Value.Counted)) {
                add(ways, value, ref, Form.AUTO);
            }
            FORMS.stream()
                    .filter(form -> about.of().equals("cases") ? form == Form.NUMBER : isItsOwn(value, form))
                    .forEach(form -> add(ways, value, ref, form));
            if (value instanceof Value.Counted && !about.of().equals("cases")) {
                checked(ways, about);
            }
        }
        return ways;
    }

    /** What the form of choice does not say already. */
    private static boolean isItsOwn(Value value, Form form) {
        return switch (value) {
            case Value.Rated _ -> form == Form.POINTS || form == Form.OF;
            case Value.Measured _ -> form == Form.COMPARATOR;
            case Value.Stood _ -> form == Form.LOWEST || form == Form.HIGHEST || form == Form.SERVICES;
            case Value.Counted _ -> true;
            case Value.Many _, Value.Named _, Value.Dated _, Value.Stated _, Value.Withheld _, Value.Unknown _ -> false;
        };
    }

    private void add(List<Way> ways, Value value, FigureRef ref, Form form) {
        var said = new LinkedHashMap<String, String>();
        var written = new LinkedHashMap<String, String>();
        boolean settled = true;
        for (var language : languages) {
            var wording = wordings.get(language);
            if (wording == null || !(wording.say(value, ref.as(form), false) instanceof Said.Words words)) {
                return;
            }
            said.put(language, words.text());
            written.put(language, "{%s}".formatted(form == Form.AUTO ? ref.first() : ref.first() + " " + form.word()));
            settled &= words.settled();
        }
        if (ways.stream().noneMatch(way -> way.form().equals(form == Form.AUTO ? "" : form.word()))) {
            ways.add(new Way(form == Form.AUTO ? "" : form.word(), written, said, settled));
        }
    }

    /** The words for its share, as a writer's own, so that whoever wrote them is told when they no longer fit. */
    private static void checked(List<Way> ways, About about) {
        ways.stream()
                .filter(way -> way.form().equals(Form.FRACTION.word()))
                .findFirst()
                .ifPresent(fraction -> {
                    var written = new LinkedHashMap<String, String>();
                    fraction.said()
                            .forEach((language, words) ->
                                    written.put(language, "[%s]{%s}".formatted(words, about.of())));
                    ways.add(new Way("checked", written, fraction.said(), fraction.settled()));
                });
    }
}

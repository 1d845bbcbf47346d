package org.plumbline.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.framework.question.AnswerWords;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;

/**
 * One frozen version of a framework: all that is inspected against.
 *
 * @param source the published document it follows
 * @param languages the languages each text must have; the first is the one to fall back to
 * @param drafts languages whose texts nobody has reviewed yet
 * @param attributes what a caseload says of each case
 * @param units what a case assessment can be about; at least one
 * @param reasons what may be given for "not met"
 */
public record Edition(
        EditionName name,
        Words title,
        String source,
        List<String> languages,
        Set<String> drafts,
        Terms terms,
        AnswerWords answers,
        List<Attribute> attributes,
        List<Named> units,
        List<Section> sections,
        List<Theme> themes,
        List<Named> reasons,
        Rules rules,
        Surroundings surroundings) {
    public Edition {
        languages = List.copyOf(languages);
        drafts = Set.copyOf(drafts);
        attributes = List.copyOf(attributes);
        units = List.copyOf(units);
        sections = List.copyOf(sections);
        themes = List.copyOf(themes);
        reasons = List.copyOf(reasons);
    }

    /** Every standard, in the order of the sections. */
    public List<Standard> standards() {
        return sections.stream()
                .flatMap(section -> section.standards().stream())
                .toList();
    }

    /** Every question, in the order of the standards. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.standards().stream())
                .flatMap(standard -> standard.questions().stream())
                .toList();
    }

    /**
     * The phases of practice, the order in which people judge a case, each with the ids of its questions: those that
     * the edition writes, or else one for each standard. Which of them a case is asked depends on its unit.
     */
    public List<Phase> practice() {
        if (surroundings.practice().isEmpty()) {
            return standards().stream()
                    .filter(standard -> !standard.questions().isEmpty())
                    .map(standard -> new Phase(standard.id(), standard.title(), asked(standard.id())))
                    .toList();
        }
        return surroundings.practice().stream()
                .map(phase -> new Phase(
                        phase.id(),
                        phase.title(),
                        phase.questions().stream()
                                .flatMap(id -> asked(id).stream())
                                .toList()))
                .toList();
    }

    /** The questions that a phase asks under this id: itself, or all of the standard, counted or not. */
    public List<Id> asked(Id id) {
        var ofStandard = standards().stream()
                .filter(standard -> standard.id().equals(id))
                .flatMap(standard -> standard.questions().stream());
        var itself = questions().stream().filter(question -> question.id().equals(id));
        return Stream.concat(ofStandard, itself).map(Question::id).distinct().toList();
    }

    /** Every question by its id; of two with the same id the first. */
    public Map<Id, Question> questionsById() {
        var byId = new LinkedHashMap<Id, Question>();
        questions().forEach(question -> byId.putIfAbsent(question.id(), question));
        return byId;
    }

    /** The counted questions that an id stands for: itself, or those of the standard, section or theme. */
    public List<Id> counted(Id id) {
        return standsFor(id).toList();
    }

    /** The counted questions that several ids stand for, each once, in the edition's order. */
    public List<Id> counted(List<Id> ids) {
        var wanted = Set.copyOf(ids.stream().flatMap(this::standsFor).toList());
        return questions().stream()
                .map(Question::id)
                .filter(wanted::contains)
                .distinct()
                .toList();
    }

    /** The title of a section, standard or theme, or the text of a question. */
    public Optional<Words> wordsFor(Id id) {
        return Stream.of(
                        sections.stream().filter(it -> it.id().equals(id)).map(Section::title),
                        standards().stream().filter(it -> it.id().equals(id)).map(Standard::title),
                        themes.stream().filter(it -> it.id().equals(id)).map(Theme::title),
                        questions().stream().filter(it -> it.id().equals(id)).map(Question::text))
                .flatMap(words -> words)
                .findFirst();
    }

    private Stream<Id> standsFor(Id id) {
        var asked = Stream.concat(
                        standards().stream().filter(standard -> standard.id().equals(id)),
                        sections.stream()
                                .filter(section -> section.id().equals(id))
                                .flatMap(section -> section.standards().stream()))
                .flatMap(standard -> standard.questions().stream())
                .filter(question -> question.kind().isCounted())
                .map(Question::id);
        var headline =
                themes.stream().filter(theme -> theme.id().equals(id)).flatMap(theme -> theme.questions().stream());
        var itself = questions().stream()
                .filter(question -> question.id().equals(id) && question.kind().isCounted())
                .map(Question::id);
        return Stream.of(asked, headline, itself).flatMap(ids -> ids).distinct();
    }
}

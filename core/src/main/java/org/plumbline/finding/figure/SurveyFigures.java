package org.plumbline.finding.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.survey.Survey;

/** Figures of questionnaires: {@code children} for all who answered, {@code children.knows-plan=yes|no} for a choice. */
final class SurveyFigures {
    private final Edition edition;
    private final List<Survey> surveys;

    SurveyFigures(Edition edition, List<Survey> surveys) {
        this.edition = edition;
        this.surveys = surveys;
    }

    Value value(String of) {
        int dot = of.indexOf('.');
        var name = dot < 0 ? of : of.substring(0, dot);
        var survey = surveys.stream()
                .filter(each -> each.questionnaire().value().equals(name))
                .findFirst();
        if (survey.isEmpty()) {
            return new Value.Unknown(
                    "there is no survey '%s'".formatted(name), "Put surveys/%s.csv into the folder".formatted(name));
        }
        if (dot < 0) {
            return new Value.Many(survey.get().respondents().size());
        }
        if (survey.get().respondents().size() < edition.surroundings().style().withholdBelow()) {
            return new Value.Withheld();
        }
        return choice(survey.get(), of.substring(dot + 1));
    }

    private Value choice(Survey survey, String asked) {
        int equals = asked.indexOf('=');
        var id = Id.of(equals < 0 ? asked : asked.substring(0, equals));
        var item = edition.surroundings().questionnaires().stream()
                .filter(questionnaire -> questionnaire.id().equals(survey.questionnaire()))
                .flatMap(questionnaire -> questionnaire.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
        if (item.isEmpty()) {
            return new Value.Unknown(
                    "questionnaire %s does not ask '%s'".formatted(survey.questionnaire(), id),
                    "Name one of its questions");
        }
        int answered = survey.answered(id);
        if (equals < 0) {
            return new Value.Many(answered);
        }
        var choices = Set.of(asked.substring(equals + 1).split("\\|", -1));
        var offered = item.map(Questionnaire.Item::choices).orElseThrow().stream()
                .map(Named::id)
                .map(Id::value)
                .toList();
        if (!new HashSet<>(offered).containsAll(choices)) {
            return new Value.Unknown(
                    "'%s' is not all among the answers to %s".formatted(asked.substring(equals + 1), id),
                    NamesShown.of(offered));
        }
        return new Value.Counted(survey.chose(id, choices), answered, true, null);
    }
}

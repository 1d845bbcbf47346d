package org.plumbline.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.framework.words.Id;

/**
 * What was answered to one questionnaire.
 *
 * @param questionnaire of the edition
 * @param respondents each with what they answered; nobody is known by more than a reference
 */
public record Survey(Id questionnaire, List<Respondent> respondents) {
    public Survey {
        respondents = List.copyOf(respondents);
    }

    /**
     * One person's answers.
     *
     * @param answers by question; a question that is not there was not answered
     */
    public record Respondent(String reference, Map<Id, List<String>> answers) {
        public Respondent {
            answers = Map.copyOf(answers);
        }
    }

    /** How many answered this question. */
    public int answered(Id question) {
        return (int) respondents.stream()
                .filter(each -> each.answers().containsKey(question))
                .count();
    }

    /** How many of those chose any of these. */
    public int chose(Id question, Set<String> choices) {
        return (int) respondents.stream()
                .filter(each -> each.answers().getOrDefault(question, List.of()).stream()
                        .anyMatch(choices::contains))
                .count();
    }
}

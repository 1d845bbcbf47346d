package org.plumbline.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.FullEdition.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.survey.Survey.Respondent;

class SurveyCheckTest {
    private static final Questionnaire CHILDREN = new Questionnaire(
            Id.of("children"),
            words("What you think"),
            Id.of("child"),
            List.of(
                    item("knows-plan", AnswerType.CHOICE, "yes", "no"),
                    item("helped-with", AnswerType.SEVERAL, "school", "family"),
                    item("visits", AnswerType.NUMBER),
                    item("since", AnswerType.DATE),
                    item("anything-else", AnswerType.WORDS)));

    private static Questionnaire.Item item(String id, AnswerType type, String... choices) {
        return new Questionnaire.Item(
                Id.of(id),
                type,
                words(id),
                Stream.of(choices)
                        .map(choice -> new Named(Id.of(choice), words(choice)))
                        .toList());
    }

    /** Somebody's answers, as {@code question=answer} or {@code question=answer|answer}. */
    private static Respondent respondent(String reference, String... answers) {
        var given = new LinkedHashMap<Id, List<String>>();
        for (var answer : answers) {
            int equals = answer.indexOf('=');
            given.put(
                    Id.of(answer.substring(0, equals)),
                    List.of(answer.substring(equals + 1).split("\\|", -1)));
        }
        return new Respondent(reference, given);
    }

    private static Survey survey(Respondent... respondents) {
        return new Survey(CHILDREN.id(), List.of(respondents));
    }

    private static List<String> problems(Respondent... respondents) {
        return SurveyCheck.problems(CHILDREN, survey(respondents), "survey").stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void finds_nothing_wrong_with_answers_that_fit() {
        assertThat(problems(
                        respondent(
                                "R01",
                                "knows-plan=yes",
                                "helped-with=school|family",
                                "visits=-3.5",
                                "since=2018-09-03",
                                "anything-else=Nothing, thank you"),
                        respondent("R02", "helped-with=school")))
                .isEmpty();
    }

    @Test
    void a_question_that_was_left_out_is_no_fault() {
        assertThat(problems(respondent("R01"))).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void sv001_a_respondent_without_a_reference() {
        assertThat(problems(respondent("R01"), respondent("")))
                .containsExactly(
                        "survey[1].respondent: SV001 a respondent has no reference. Number them: R01, R02, ….");
    }

    @Test
    void sv002_a_respondent_twice() {
        assertThat(problems(respondent("R01"), respondent("R02"), respondent("R01")))
                .containsExactly(
                        "survey[2].respondent: SV002 respondent R01 stands twice. Give each questionnaire one row.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "knows-plan; maybe; Use one of yes, no",
                "knows-plan; Yes; Use one of yes, no",
                "helped-with; money; Use one of school, family",
                "visits; often; Write a number",
                "visits; 1,5; Write a number",
                "since; 03/09/2018; Write it as 2018-09-03",
                "since; 2018-02-30; Write it as 2018-09-03"
            })
    void sv003_an_answer_that_the_question_does_not_offer(String question, String answer, String remedy) {
        assertThat(problems(respondent("R01"), respondent("R02", question + "=" + answer)))
                .containsExactly("survey[1].%s: SV003 '%s' is no answer to %s. %s."
                        .formatted(question, answer, question, remedy));
    }

    @Test
    void sv003_each_of_several_answers_is_looked_at() {
        assertThat(problems(respondent("R01", "helped-with=school|money||family")))
                .containsExactly(
                        "survey[0].helped-with: SV003 'money' is no answer to helped-with. Use one of school, family.",
                        "survey[0].helped-with: SV003 '' is no answer to helped-with. Use one of school, family.");
    }

    @Test
    void tells_all_problems_at_once() {
        assertThat(problems(respondent("", "knows-plan=maybe"), respondent("", "visits=x")))
                .extracting(told -> told.replaceFirst(".*: (SV\\d+) .*", "$1"))
                .containsExactly("SV001", "SV003", "SV001", "SV003");
    }

    @Test
    void every_code_says_what_it_means() {
        assertThat(SurveyProblem.values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    @Test
    void who_left_a_question_out_did_not_answer_it() {
        var survey = survey(
                respondent("R01", "knows-plan=yes", "helped-with=school|family"),
                respondent("R02", "knows-plan=no"),
                respondent("R03", "helped-with=family"),
                respondent("R04"));
        assertThat(survey.answered(Id.of("knows-plan"))).isEqualTo(2);
        assertThat(survey.chose(Id.of("knows-plan"), Set.of("yes"))).isEqualTo(1);
        assertThat(survey.answered(Id.of("helped-with"))).isEqualTo(2);
        assertThat(survey.chose(Id.of("helped-with"), Set.of("family"))).isEqualTo(2);
        assertThat(survey.answered(Id.of("visits"))).isZero();
    }

    @Test
    void who_chose_two_of_the_choices_asked_for_is_one_respondent() {
        var survey = survey(respondent("R01", "helped-with=school|family"), respondent("R02", "helped-with=school"));
        assertThat(survey.chose(Id.of("helped-with"), Set.of("school", "family")))
                .isEqualTo(2);
    }
}

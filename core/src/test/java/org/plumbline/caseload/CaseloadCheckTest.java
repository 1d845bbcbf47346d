package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.aFact;
import static org.plumbline.scenario.Scenario.aQuestion;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;

class CaseloadCheckTest {
    private static final Edition EDITION = anEdition(withStandard("1.1").question("a"))
            .units("court", "community")
            .attribute("custody", AttributeType.FLAG)
            .attribute("age", AttributeType.NUMBER)
            .attribute("start", AttributeType.DATE)
            .attribute("sentence", AttributeType.CHOICE, "dto", "yro")
            .attribute("remark", AttributeType.WORDS)
            .build();

    private static Case aCase(String reference) {
        return aCase(reference, null, Map.of());
    }

    private static Case aCase(String reference, @Nullable String area, Map<Id, String> attributes) {
        return new Case(reference, Id.of("court"), area, attributes);
    }

    private static List<String> problems(Edition edition, List<String> areas, Case... cases) {
        return CaseloadCheck.problems(edition, areas, List.of(cases)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void finds_nothing_wrong_with_cases_that_fit() {
        var attributes = Map.of(
                Id.of("custody"), "yes",
                Id.of("age"), "14",
                Id.of("start"), "2018-03-05",
                Id.of("sentence"), "yro",
                Id.of("remark"), "none");
        assertThat(problems(EDITION, List.of(), aCase("C-1", null, attributes), aCase("C-2")))
                .isEmpty();
        assertThat(problems(EDITION, List.of("east", "west"), aCase("C-1", "west", Map.of())))
                .isEmpty();
    }

    @Test
    void cl001_a_case_twice() {
        assertThat(problems(EDITION, List.of(), aCase("C-1"), aCase("C-1")))
                .containsExactly("caseload[1].case: CL001 case C-1 stands here again. Keep one row a case.");
    }

    @Test
    void cl002_a_case_without_a_reference() {
        assertThat(problems(EDITION, List.of(), aCase(" "), aCase(" ")))
                .containsExactly(
                        "caseload[0].case: CL002 a case has no reference. Give it one; never a name.",
                        "caseload[1].case: CL002 a case has no reference. Give it one; never a name.");
    }

    @Test
    void cl003_an_unknown_unit() {
        assertThat(problems(EDITION, List.of(), new Case("C-1", Id.of("prison"), null, Map.of())))
                .containsExactly("caseload[0].unit: CL003 unit 'prison' is not known. Use one of court, community.");
    }

    @Test
    void cl004_an_area_that_is_missing_or_unknown() {
        assertThat(problems(EDITION, List.of("east", "west"), aCase("C-1"), aCase("C-2", "south", Map.of())))
                .containsExactly(
                        "caseload[0].area: CL004 the case has no area. Use one of east, west.",
                        "caseload[1].area: CL004 area 'south' is not known. Use one of east, west.");
    }

    @Test
    void cl004_an_area_of_a_service_that_has_none() {
        assertThat(problems(EDITION, List.of(), aCase("C-1", "east", Map.of())))
                .containsExactly("caseload[0].area: CL004 area 'east' is not known. "
                        + "List the service's areas in inspection.yaml, or leave the column out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FLAG; Fill it in: yes or no",
                "NUMBER; Fill it in: a number",
                "DATE; Fill it in: a date such as 2018-09-03",
                "CHOICE; Fill it in: one of dto, yro",
                "WORDS; Fill it in: words"
            })
    void cl005_a_required_attribute_that_is_missing(AttributeType type, String remedy) {
        var values = type == AttributeType.CHOICE ? new String[] {"dto", "yro"} : new String[0];
        var edition = anEdition(withStandard("1.1").question("a"))
                .requiredAttribute("thing", type, values)
                .build();
        assertThat(problems(edition, List.of(), new Case("C-1", Id.of("court"), null, Map.of())))
                .containsExactly("caseload[0].thing: CL005 thing is missing. %s.".formatted(remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "custody; true; Use yes or no",
                "custody; ''; Use yes or no",
                "age; fourteen; Use a number",
                "age; 1e3; Use a number",
                "start; 2018-02-30; Use a date such as 2018-09-03",
                "start; 05/03/2018; Use a date such as 2018-09-03",
                "sentence; DTO; Use one of dto, yro"
            })
    void cl006_a_value_that_the_attribute_cannot_have(String attribute, String value, String remedy) {
        assertThat(problems(EDITION, List.of(), aCase("C-1", null, Map.of(Id.of(attribute), value))))
                .containsExactly(
                        "caseload[0].%s: CL006 %s cannot be '%s'. %s.".formatted(attribute, attribute, value, remedy));
    }

    @Test
    void cl008_no_cases_at_all() {
        assertThat(problems(EDITION, List.of()))
                .containsExactly("caseload: CL008 the caseload has no cases. Add one row a case.");
    }

    @Test
    void every_code_says_what_it_means() {
        assertThat(CaseloadProblem.values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    /** Such as the organisation itself: questions of it are answered in judging, not case by case. */
    @Test
    void cl003_a_unit_that_nothing_is_judged_of_is_no_cases() {
        var edition = anEdition(withStandard("1.1")
                        .question(aQuestion("a").of("court"))
                        .question(aFact("told", AnswerType.WORDS).of("organisation")))
                .units("court", "organisation")
                .build();
        assertThat(problems(edition, List.of(), new Case("case-1", Id.of("organisation"), null, Map.of())))
                .containsExactly("caseload[0].unit: CL003 unit 'organisation' is not known. Use one of court.");
    }
}

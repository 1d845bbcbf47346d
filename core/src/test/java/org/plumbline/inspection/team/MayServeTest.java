package org.plumbline.inspection.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MayServeTest {
    private static final LocalDate DAY = LocalDate.parse("2031-05-12");
    private static final String LIGHTS = "Saltmere Harbour Lights";
    private static final List<Training> TRAINED = List.of(training("Judging cases", "2030-01-10", null));

    @Test
    void somebody_trained_and_without_ties_may_serve() {
        assertThat(MayServe.of(person("", List.of(), TRAINED), Role.INSPECTOR, LIGHTS, DAY))
                .isEqualTo(new MayServe.Yes());
        assertThat(MayServe.of(person("Port Môr Lights", List.of(), TRAINED), Role.LOCAL_ASSESSOR, LIGHTS, DAY))
                .isEqualTo(new MayServe.Yes());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SERVICE_CONTACT")
    void nobody_serves_where_they_work_in_any_role_and_however_it_is_written(Role role) {
        assertThat(reasons(person(" saltmere harbour LIGHTS ", List.of(), TRAINED), role))
                .containsExactly("A7 works for Saltmere Harbour Lights");
    }

    @Test
    void the_service_s_own_contact_must_be_of_the_service() {
        var own = person(LIGHTS, List.of(interest(Interest.Kind.WORKS_THERE, null, null)), List.of());
        assertThat(MayServe.of(own, Role.SERVICE_CONTACT, LIGHTS, DAY)).isEqualTo(new MayServe.Yes());
        assertThat(reasons(person("", List.of(), List.of()), Role.SERVICE_CONTACT))
                .containsExactly("A7 is not of Saltmere Harbour Lights");
    }

    @ParameterizedTest
    @CsvSource({
        "works-there, , , false",
        "relation, , , false",
        "other, , 2031-05-12, false",
        "other, , 2031-05-11, true",
        "relation, 2031-05-13, , true",
        "worked-there, , 2028-05-12, false",
        "worked-there, , 2028-05-11, true",
        "works-there, , 2030-12-31, false",
    })
    void a_declared_interest_walls_off_while_it_lasts_and_a_job_three_years_more(
            String kind, @Nullable LocalDate from, @Nullable LocalDate until, boolean may) {
        var tied =
                person("", List.of(new Interest(LIGHTS, Interest.Kind.of(kind).orElseThrow(), from, until)), TRAINED);
        assertThat(MayServe.of(tied, Role.OBSERVER, LIGHTS, DAY) instanceof MayServe.Yes)
                .isEqualTo(may);
        assertThat(MayServe.of(tied, Role.OBSERVER, "Elsewhere", DAY)).isEqualTo(new MayServe.Yes());
    }

    @Test
    void those_who_judge_must_be_trained_and_others_need_not() {
        var untrained = person("", List.of(), List.of());
        assertThat(reasons(untrained, Role.INSPECTOR)).containsExactly("A7 has not passed any course");
        assertThat(MayServe.of(untrained, Role.PARTNER_INSPECTOR, LIGHTS, DAY)).isEqualTo(new MayServe.Yes());
    }

    @Test
    void training_counts_from_the_day_it_was_passed_until_it_runs_out() {
        assertThat(reasons(person("", List.of(), List.of(training("Judging", "2031-05-13", null))), Role.INSPECTOR))
                .containsExactly("what A7 passed of any course does not count on 2031-05-12");
        var lastDay = person("", List.of(), List.of(training("Judging", "2031-05-12", "2031-05-12")));
        assertThat(MayServe.of(lastDay, Role.INSPECTOR, LIGHTS, DAY)).isEqualTo(new MayServe.Yes());
    }

    @Test
    void every_course_that_is_asked_for_must_be_passed() {
        var rules = new ServingRules(0, Set.of("Judging", "Safe data", "Welsh names"));
        var person = person(
                "",
                List.of(),
                List.of(training("judging", "2030-01-10", null), training("Safe data", "2028-01-10", "2030-01-10")));
        assertThat(says(MayServe.of(person, Role.QUALITY_LEAD, LIGHTS, DAY, rules)))
                .containsExactly(
                        "what A7 passed of Safe data does not count on 2031-05-12", "A7 has not passed Welsh names");
    }

    @Test
    void every_reason_is_told_at_once() {
        var person = person(
                LIGHTS,
                List.of(
                        interest(Interest.Kind.RELATION, null, null),
                        interest(Interest.Kind.WORKED_THERE, "2010-01-01", "2030-03-31")),
                List.of());
        assertThat(reasons(person, Role.LOCAL_ASSESSOR))
                .containsExactly(
                        "A7 works for Saltmere Harbour Lights",
                        "A7 declared 'relation' for Saltmere Harbour Lights",
                        "A7 declared 'worked-there' for Saltmere Harbour Lights, until 2030-03-31",
                        "A7 has not passed any course");
    }

    @ParameterizedTest
    @CsvSource({
        "lead inspector, LEAD_INSPECTOR",
        "Lead-Inspector, LEAD_INSPECTOR",
        "assessor, PRACTICE_ASSESSOR",
        "regional assessor, LOCAL_ASSESSOR",
        "panel, PANEL_MEMBER",
        "publications team, PUBLICATIONS",
        "service, SERVICE_CONTACT",
    })
    void words_that_teams_use_are_known(String word, Role role) {
        assertThat(Role.called(word)).contains(role);
        assertThat(Role.called(role.word())).contains(role);
    }

    @Test
    void other_words_are_nobody_s_role() {
        assertThat(Role.called("")).isEmpty();
        assertThat(Role.called("lamplighter")).isEmpty();
    }

    @Test
    void what_each_role_may_do() {
        assertThat(Stream.of(Role.values()).filter(Role::judgesCases))
                .containsExactly(
                        Role.LEAD_INSPECTOR,
                        Role.INSPECTOR,
                        Role.PRACTICE_ASSESSOR,
                        Role.LOCAL_ASSESSOR,
                        Role.QUALITY_LEAD);
        assertThat(Stream.of(Role.values()).filter(Role::onlySees)).containsExactly(Role.OBSERVER);
        assertThat(Stream.of(Role.values()).filter(Role::signs))
                .containsExactly(Role.CHIEF_INSPECTOR, Role.ASSISTANT_CHIEF_INSPECTOR);
        assertThat(Stream.of(Role.values()).filter(Role::agreesRatings))
                .hasSize(3)
                .contains(Role.PANEL_MEMBER);
        assertThat(Stream.of(Role.values()).filter(Role::isPeer)).containsExactly(Role.LOCAL_ASSESSOR);
        assertThat(Stream.of(Role.values()).filter(Role::isOfTheService)).containsExactly(Role.SERVICE_CONTACT);
        assertThat(Stream.of(Role.values()).filter(Role::gathersEvidence))
                .containsExactly(Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.PARTNER_INSPECTOR);
        assertThat(Stream.of(Role.values()).filter(Role::arranges))
                .containsExactly(Role.LEAD_INSPECTOR, Role.SUPPORT_STAFF, Role.ADMINISTRATOR);
        assertThat(Stream.of(Role.values()).filter(Role::worksOnTexts))
                .containsExactly(Role.LEAD_INSPECTOR, Role.EDITOR, Role.TRANSLATOR, Role.PUBLICATIONS);
        assertThat(Stream.of(Role.values()).filter(Role::judgesCases)).allMatch(Role::seesCases);
        assertThat(Role.ANALYST.seesCases()).isFalse();
    }

    private static List<String> reasons(Person person, Role role) {
        return says(MayServe.of(person, role, LIGHTS, DAY));
    }

    private static List<String> says(MayServe may) {
        return switch (may) {
            case MayServe.Yes _ -> List.of();
            case MayServe.No(var reasons) ->
                reasons.stream().map(MayServe.Reason::says).toList();
        };
    }

    private static Person person(String service, List<Interest> interests, List<Training> training) {
        return new Person("A7", service, interests, training);
    }

    private static Interest interest(Interest.Kind kind, @Nullable String from, @Nullable String until) {
        return new Interest(
                LIGHTS,
                kind,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Training training(String course, String passed, @Nullable String until) {
        return new Training(course, LocalDate.parse(passed), until == null ? null : LocalDate.parse(until));
    }
}

package org.plumbline.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.FullEdition.words;
import static org.plumbline.scenario.Scenario.MADE;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.ids;
import static org.plumbline.scenario.Scenario.withStandard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.Window;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.evidence.Indicator;
import org.plumbline.evidence.Indicator.Better;
import org.plumbline.evidence.Indicator.Unit;
import org.plumbline.evidence.Interviews;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.Recommendation;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.report.Fact;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.scenario.Changed;
import org.plumbline.scenario.Inspection;
import org.plumbline.survey.Survey;
import org.plumbline.survey.Survey.Respondent;

/** Figures of what was gathered beside the judgements, and of what the edition and the visit state. */
class GatheredFiguresTest {
    private static final Questionnaire CHILDREN = new Questionnaire(
            Id.of("children"),
            words("What you think"),
            Id.of("child"),
            List.of(new Questionnaire.Item(
                    Id.of("helped"),
                    AnswerType.CHOICE,
                    words("Did it help?"),
                    List.of(named("yes"), named("a-bit"), named("no")))));

    private static Named named(String id) {
        return new Named(Id.of(id), words(id));
    }

    private static AReport report() {
        var plain = anEdition(withStandard("1.1").question("lit"))
                .languages("en", "cy")
                .build();
        var asking = Changed.in(plain, "surroundings.questionnaires[+]", CHILDREN);
        var stating = Changed.in(asking, "surroundings.facts[+]", new Fact(Id.of("services"), "1158", MADE));
        var edition = Changed.in(stating, "surroundings.facts[+]", new Fact(Id.of("share"), "12.5", MADE));
        return AReport.on(Inspection.under(edition).count("lit", 6, 2));
    }

    /** Answers to "did it help", one letter a respondent: y, b, n, or - for none. */
    private static AReport surveyed(String answers) {
        var respondents = new ArrayList<Respondent>();
        for (int at = 0; at < answers.length(); at++) {
            var given = Map.of("y", "yes", "b", "a-bit", "n", "no").get(answers.substring(at, at + 1));
            Map<Id, List<String>> said = given == null ? Map.of() : Map.of(Id.of("helped"), List.of(given));
            respondents.add(new Respondent("R" + respondents.size(), said));
        }
        var survey = new Survey(CHILDREN.id(), respondents);
        return report().gathered(new Gathered(List.of(survey), List.of(), List.of(), List.of()));
    }

    private static Indicator indicator(
            String id, @Nullable String area, String value, @Nullable String comparator, Unit unit) {
        return new Indicator(
                Id.of(id),
                area,
                new BigDecimal(value),
                comparator == null ? null : new BigDecimal(comparator),
                unit,
                Better.LOWER,
                "2017",
                "made",
                words(id),
                words("England and Wales"));
    }

    private static AReport measured() {
        return report().gathered(new Gathered(
                List.of(),
                List.of(),
                List.of(
                        indicator("again", null, "41.3", "40.9", Unit.PERCENT),
                        indicator("again", "North", "38", null, Unit.PERCENT),
                        indicator("first", null, "1234567", "12000.5", Unit.COUNT),
                        indicator("change", null, "-7.5", null, Unit.PER_1000)),
                List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "survey.children, nine, naw",
        "survey.children number, nine, naw",
        "survey.children noun=plentyn/plant, nine plant, naw plentyn",
        "survey.children.helped, eight, wyth",
        "survey.children.helped=yes, five of the eight, pump o'r wyth",
        "survey.children.helped=yes|a-bit, six of the eight, chwech o'r wyth",
        "survey.children.helped=yes percent, 63%, 63%",
        "survey.children.helped=no out-of, two out of eight, dau allan o wyth",
        "survey.children.helped=yes|a-bit fraction, three-quarters, tri chwarter"
    })
    void a_survey_counts_those_who_answered(String written, String english, String welsh) {
        assertThat(surveyed("yyyyybnn-").reads(written)).isEqualTo(english);
        assertThat(surveyed("yyyyybnn-").readsInWelsh(written)).isEqualTo(welsh);
    }

    @Test
    void of_a_survey_that_few_answered_only_their_number_is_said() {
        assertThat(surveyed("yyyy").reads("survey.children")).isEqualTo("four");
        assertThat(surveyed("yyyy").refuses("survey.children.helped=yes")).contains("withheld");
        assertThat(surveyed("yyyyn").reads("survey.children.helped=yes")).isEqualTo("four of the five");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "survey.parents; there is no survey 'parents'. Put surveys/parents.csv into the folder",
                "survey.children.age; questionnaire children does not ask 'age'. Name one of its questions",
                "survey.children.helped=maybe; 'maybe' is not all among the answers to helped. Use one of yes, a-bit, no",
                "survey.children percent; survey.children cannot be said as 'percent'. Use number",
                "interviews.keepers; interviews.csv has no 'keepers'. There is none to name",
                "indicator.again; indicators.csv has no 'again'. There is none to name",
                "benchmark.1.1; benchmark.csv has no '1.1'. There is none to name",
                "fact.lamps; the edition states no 'lamps'. Use one of services, share",
                "fact.services count; fact.services cannot be said as 'count'. Use number or percent"
            })
    void what_was_not_gathered_is_told_with_what_would_do(String written, String told) {
        assertThat(surveyed("yyyyyy").refuses(written)).isEqualTo(told);
    }

    @Test
    void interviews_say_how_many_people_were_spoken_to() {
        var report = report().gathered(new Gathered(
                List.of(),
                List.of(
                        new Interviews(Id.of("keepers"), 3, words("Keepers")),
                        new Interviews(Id.of("crew"), 1200, words("Crew"))),
                List.of(),
                List.of()));
        assertThat(report.reads("interviews.keepers")).isEqualTo("three");
        assertThat(report.reads("interviews.keepers noun=keeper/keepers")).isEqualTo("three keepers");
        assertThat(report.readsInWelsh("interviews.keepers noun=ceidwad/ceidwaid"))
                .isEqualTo("tri cheidwad");
        assertThat(report.readsInWelsh("interviews.keepers soft")).isEqualTo("dri");
        assertThat(report.reads("interviews.crew")).isEqualTo("1" + thousands() + "200");
        assertThat(report.words("interviews.keepers")).isEqualTo(new Said.Words("three", 3, null, "number", true));
        assertThat(report.refuses("interviews.cooks"))
                .isEqualTo("interviews.csv has no 'cooks'. Use one of keepers, crew");
    }

    /** The made words say it by its name. */
    private static String thousands() {
        return Phrase.THOUSANDS.word();
    }

    private static String decimal() {
        return Phrase.DECIMAL.word();
    }

    @Test
    void an_indicator_is_said_in_its_unit_with_the_marks_of_house_style() {
        assertThat(measured().reads("indicator.again")).isEqualTo("41" + decimal() + "3%");
        assertThat(measured().reads("indicator.again comparator")).isEqualTo("40" + decimal() + "9%");
        assertThat(measured().reads("indicator.again area=North")).isEqualTo("38%");
        assertThat(measured().reads("indicator.first")).isEqualTo("1" + thousands() + "234" + thousands() + "567");
        assertThat(measured().reads("indicator.change")).isEqualTo("−7" + decimal() + "5");
        assertThat(measured().readsInWelsh("indicator.again area=North")).isEqualTo("38%");
        assertThat(measured().words("indicator.again comparator").form()).isEqualTo("comparator");
    }

    @Test
    void an_indicator_that_is_not_there_is_told_with_those_that_are() {
        assertThat(measured().refuses("indicator.other"))
                .isEqualTo("indicators.csv has no 'other'. Use one of again, first, change");
        assertThat(measured().refuses("indicator.first area=North"))
                .startsWith("indicators.csv has no 'first' for area 'North'");
        assertThat(measured().refuses("indicator.change comparator"))
                .isEqualTo("indicator change has no comparator. Give it one in indicators.csv");
        assertThat(measured().refuses("indicator.again count"))
                .isEqualTo("indicator.again cannot be said as 'count'. Use number or comparator");
    }

    @Test
    void a_benchmark_says_where_services_stand() {
        var day = LocalDate.of(2018, 12, 1);
        var report = report().gathered(new Gathered(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Benchmark(day, Id.of("1.1"), 42, 93, 71, 7),
                        new Benchmark(day, Id.of("lit"), null, null, null, null))));
        assertThat(report.reads("benchmark.1.1")).isEqualTo("71%");
        assertThat(report.reads("benchmark.1.1 average")).isEqualTo("71%");
        assertThat(report.reads("benchmark.1.1 lowest")).isEqualTo("42%");
        assertThat(report.readsInWelsh("benchmark.1.1 highest")).isEqualTo("93%");
        assertThat(report.reads("benchmark.1.1 services")).isEqualTo("seven");
        assertThat(report.readsInWelsh("benchmark.1.1 services noun=llys/llysoedd"))
                .isEqualTo("saith llys");
        assertThat(report.refuses("benchmark.1.1 percent"))
                .isEqualTo("benchmark.1.1 cannot be said as 'percent'. Use lowest, highest, average or services");
        for (var form : List.of("average", "lowest", "highest", "services")) {
            assertThat(report.refuses("benchmark.lit " + form)).contains("not recorded", "benchmark.csv");
        }
        assertThat(report.refuses("benchmark.9")).isEqualTo("benchmark.csv has no '9'. Use one of 1.1, lit");
    }

    @Test
    void a_fact_is_a_number_that_the_edition_states() {
        assertThat(report().reads("fact.services")).isEqualTo("1" + thousands() + "158");
        assertThat(report().reads("fact.services noun=service/services")).isEqualTo("1" + thousands() + "158 services");
        assertThat(report().reads("fact.share percent")).isEqualTo("12" + decimal() + "5%");
    }

    @Test
    void findings_and_recommendations_are_counted() {
        var strength = new Finding(Id.of("s-1"), Finding.Kind.STRENGTH, null, Map.of());
        var area = new Finding(Id.of("a-1"), Finding.Kind.AREA, null, Map.of());
        var other = new Finding(Id.of("a-2"), Finding.Kind.AREA, null, Map.of());
        var asked = new Recommendation(Id.of("r-1"), Id.of("manager"), null, ids("1.1"), Map.of());
        var report = report().concluding(
                        new Findings(List.of(strength, area, other), List.of(), List.of(asked, asked, asked)));
        assertThat(report.reads("recommendations")).isEqualTo("three");
        assertThat(report.begins("recommendations noun=argymhelliad/argymhellion", "cy"))
                .isEqualTo("Tri argymhelliad");
        assertThat(report.reads("strengths noun=strength/strengths")).isEqualTo("one strength");
        assertThat(report.readsInWelsh("areas")).isEqualTo("dau");
        assertThat(report().reads("recommendations")).isEqualTo("none");
        assertThat(report.refuses("areas percent")).isEqualTo("areas cannot be said as 'percent'. Use number");
        assertThat(report.accepts("three", "recommendations")).isTrue();
        assertThat(report.refuses("four", "recommendations"))
                .isEqualTo("'four' does not fit: it is three. Write the sentence anew");
    }

    @Test
    void the_service_and_its_days_are_said_as_they_are() {
        var fieldwork = new Window(LocalDate.of(2018, 9, 3), LocalDate.of(2018, 9, 7));
        var report = report().visited(fieldwork, "2018-12-14");
        assertThat(report.reads("service")).isEqualTo("Little Sand");
        assertThat(report.reads("fieldwork")).isEqualTo("3 September 2018 to 7 September 2018");
        assertThat(report.readsInWelsh("fieldwork")).isEqualTo("3 Medi 2018 i 7 Medi 2018");
        assertThat(report.reads("published")).isEqualTo("14 December 2018");
        assertThat(report().visited(null, "2018-12").readsInWelsh("published")).isEqualTo("Rhagfyr 2018");
        assertThat(report().visited(null, "2018").reads("published")).isEqualTo("2018");
    }

    @Test
    void days_that_nobody_recorded_are_to_be_added() {
        assertThat(report().refuses("fieldwork")).isEqualTo("inspection.yaml does not say 'fieldwork'. Add it there");
        assertThat(report().refuses("published")).isEqualTo("inspection.yaml does not say 'published'. Add it there");
    }
}

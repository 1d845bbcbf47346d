package org.plumbline.server.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;

/** A sample is drawn through the pages, as the command line draws it; changed with a reason, and never lost. */
class SampleTest {
    private final TestServer server = TestServer.shared();

    private static Visitor.Page draws(Fieldwork fieldwork, Visitor lead, String seed, String... fields) {
        return lead.send(
                fieldwork.path("/sample/preview?reference=2018-09-03&seed=" + seed),
                fieldwork.path("/sample/draw"),
                fields);
    }

    private Fieldwork ready() {
        var fieldwork = new Fieldwork(server, "yos", "2018");
        fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        return fieldwork;
    }

    private List<String> actions(Fieldwork fieldwork) {
        return server
                .office()
                .rows(
                        "select action from audit_entry where inspection = ? and action like 'sample-%' order by id",
                        fieldwork.inspection())
                .stream()
                .map(List::getFirst)
                .toList();
    }

    // the golden files were written by `plumbline sample --write` on the same caseload, seed and fieldwork
    @ParameterizedTest
    @ValueSource(strings = {"yos", "cci", "fji", "sqs"})
    void the_files_are_those_of_the_command_line_byte_for_byte(String framework) {
        var inspection = Fieldwork.golden(framework, "inspection.yaml");
        var fieldwork = new Fieldwork(server, framework, edition(inspection), areas(inspection));
        var lead = fieldwork.takes(Fieldwork.golden(framework, "caseload.csv"));
        var drawn = lead.send(
                fieldwork.path("/sample/preview?reference=%s&seed=%s"
                        .formatted(
                                found(inspection, "from: ([0-9-]+)"),
                                found(inspection, "random-seed: \"?([^\"\n]+)").replace(" ", "%20"))),
                fieldwork.path("/sample/draw"));
        assertThat(drawn.status()).isEqualTo(303);
        assertThat(lead.open(fieldwork.path("/sample/sample.csv")).text())
                .isEqualTo(Fieldwork.golden(framework, "sample.csv"));
        assertThat(lead.open(fieldwork.path("/sample/sample.yaml")).text())
                .isEqualTo(Fieldwork.golden(framework, "sample.yaml"));
    }

    private static String edition(String inspection) {
        return found(inspection, "edition: \"([^\"]+)\"");
    }

    private static String[] areas(String inspection) {
        var found = Pattern.compile("areas: \\[([^]]*)]").matcher(inspection);
        return found.find() ? found.group(1).split(", ", -1) : new String[0];
    }

    private static String found(String text, String what) {
        var found = Pattern.compile(what).matcher(text);
        assertThat(found.find()).as(what).isTrue();
        return found.group(1);
    }

    @Test
    void a_seed_that_nobody_entered_is_made_shown_and_recorded() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        var start = lead.open(fieldwork.path("/sample"));
        assertThat(start.text())
                .contains("Draw the sample")
                .contains("published")
                .contains("inferred");
        var made = lead.open(
                fieldwork.path("/sample/preview?seed=&reference-day=3&reference-month=9&reference-year=2018"));
        assertThat(made.status()).isEqualTo(303);
        var preview = made.location().replace(server.url(), "");
        assertThat(preview).matches(".*[?]seed=[0-9]{10,12}&reference=2018-09-03");
        // 101 of the 200 cases began inside the window, of which the golden sample has 63; of 61 it has 45
        assertThat(lead.open(preview).text()).contains("Cases that would be drawn: 108");
        assertThat(lead.send(preview, fieldwork.path("/sample/draw")).status()).isEqualTo(303);
        var seed = preview.replaceAll(".*seed=([0-9]+)&.*", "$1");
        assertThat(lead.open(fieldwork.path("/sample")).text())
                .contains("Cases in the sample: 108.")
                .contains("The random seed was " + seed);
        assertThat(server.office().rows("select random_seed from inspection where id = ?", fieldwork.inspection()))
                .containsExactly(List.of(seed));
        assertThat(actions(fieldwork)).containsExactly("sample-previewed", "sample-previewed", "sample-drawn");
    }

    @Test
    void without_a_day_or_with_one_that_does_not_exist_nothing_is_drawn() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        assertThat(lead.open(fieldwork.path("/sample/preview?seed=1")).text())
                .contains("Enter the day from which the windows are reckoned");
        assertThat(lead.open(fieldwork.path("/sample/preview?seed=1&reference=2018-02-31"))
                        .status())
                .isEqualTo(422);
        assertThat(lead.open(fieldwork.path("/sample/preview?seed=1&reference=1990-01-01"))
                        .text())
                .contains("Nothing can be drawn");
        var long_ = "x".repeat(3000);
        assertThat(lead.open(fieldwork.path("/sample/preview?reference=2018-09-03&seed=" + long_))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_sample_is_drawn_once_however_often_its_form_is_sent() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        var form = Visitor.form(
                lead.open(fieldwork.path("/sample/preview?reference=2018-09-03&seed=7"))
                        .text(),
                fieldwork.path("/sample/draw"));
        assertThat(lead.post(fieldwork.path("/sample/draw"), form).status()).isEqualTo(303);
        assertThat(lead.post(fieldwork.path("/sample/draw"), form).status()).isEqualTo(303);
        assertThat(server.office().rows("select count(*) from draw where inspection = ?", fieldwork.inspection()))
                .containsExactly(List.of("1"));
        assertThat(lead.open(fieldwork.path("/caseload")).text()).contains("so it stays as it is");
    }

    @Test
    void of_two_leads_who_draw_at_once_the_second_is_told() {
        var fieldwork = ready();
        var second = server.office().person("Sam Second");
        server.office().puts(second, Role.LEAD_INSPECTOR, fieldwork.inspection());
        var other = Visitor.as(server, second);
        var path = fieldwork.path("/sample/draw");
        var kept = Visitor.form(
                other.open(fieldwork.path("/sample/preview?reference=2018-09-03&seed=9"))
                        .text(),
                path);
        assertThat(draws(fieldwork, fieldwork.leading(), "8").status()).isEqualTo(303);
        var told = other.post(path, kept, "reason", "Mine");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead changed it after you opened this page");
        assertThat(server.office()
                        .rows("select record from draw where inspection = ?", fieldwork.inspection())
                        .toString())
                .contains("seed: \"8\"");
    }

    @Test
    void drawn_again_with_a_reason_the_sample_before_is_kept() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        draws(fieldwork, lead, "1");
        var refused = draws(fieldwork, lead, "2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why the sample is drawn again");
        assertThat(draws(fieldwork, lead, "2", "reason", "The window was wrong").status())
                .isEqualTo(303);
        assertThat(lead.open(fieldwork.path("/sample")).text())
                .contains("Seed 1, given up because: The window was wrong");
        assertThat(server.office()
                        .rows(
                                "select superseded_at is null, reason from draw where inspection = ? order by id",
                                fieldwork.inspection()))
                .containsExactly(List.of("f", "The window was wrong"), List.of("t", ""));
    }

    @Test
    void a_case_is_replaced_by_the_next_reserve_with_a_reason() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        draws(fieldwork, lead, "2018");
        var csv = lead.open(fieldwork.path("/sample/sample.csv")).text();
        var first = csv.lines().skip(1).findFirst().orElseThrow().split(",", -1);
        var reserve = csv.lines()
                .map(line -> line.split(",", -1))
                .filter(row -> row[4].equals("reserve") && row[2].equals(first[2]) && row[1].equals(first[1]))
                .findFirst()
                .orElseThrow();
        var page = fieldwork.path("/sample/replace?case=" + first[0]);
        var action = fieldwork.path("/sample/replace");
        assertThat(lead.open(page).text()).contains("The next reserve is " + reserve[0]);
        var without = lead.send(page, action, "act", "replace");
        assertThat(without.status()).isEqualTo(422);
        var kept = Visitor.form(lead.open(page).text(), action);
        assertThat(lead.post(action, kept, "act", "replace", "reason", "=Moved <b>away</b>")
                        .status())
                .isEqualTo(303);
        assertThat(lead.open(fieldwork.path("/sample/sample.csv")).text())
                .contains(
                        first[0] + "," + first[1] + "," + first[2] + "," + first[3] + ",replaced,,'=Moved <b>away</b>")
                .contains(reserve[0] + "," + first[1] + "," + reserve[2] + "," + reserve[3] + ",added," + first[0]);
        assertThat(lead.open(fieldwork.path("/sample/cases?q=" + first[0])).text())
                .contains("=Moved &lt;b&gt;away&lt;/b&gt;");
        // the page that another lead had open is too old now
        var late = java.util.stream.IntStream.range(0, kept.size())
                .mapToObj(at -> at > 0 && kept.get(at - 1).equals("once") ? "" : kept.get(at))
                .toList();
        var told = lead.post(action, late, "act", "replace", "reason", "Again");
        assertThat(told.status()).isEqualTo(409);
        assertThat(lead.open(fieldwork.path("/sample")).text()).contains("Cases in the sample: 108.");
        assertThat(actions(fieldwork)).contains("sample-case-replaced");
    }

    @Test
    void the_balance_compares_every_attribute() {
        var fieldwork = ready();
        var lead = fieldwork.leading();
        draws(fieldwork, lead, "2018");
        var page = lead.open(fieldwork.path("/sample/balance")).text();
        assertThat(page).contains("<circle class=\"dot").contains("A sample of 63 beside 101 cases");
        assertThat(lead.open(fieldwork.path("/sample/cases?state=reserve")).text())
                .contains("Stands ready: place");
    }

    @Test
    void who_judges_sees_the_sample_and_does_not_draw_it() {
        var fieldwork = ready();
        draws(fieldwork, fieldwork.leading(), "5");
        var assessor = Visitor.as(server, fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR));
        assertThat(assessor.open(fieldwork.path("/sample")).text()).doesNotContain("Draw again");
        assertThat(assessor.open(fieldwork.path("/sample/preview?reference=2018-09-03&seed=1"))
                        .status())
                .isEqualTo(403);
        assertThat(assessor.open(fieldwork.path("/sample/replace?case=M001")).status())
                .isEqualTo(403);
        var contact = Visitor.as(server, fieldwork.joins("Con Tact", Role.SERVICE_CONTACT));
        assertThat(contact.open(fieldwork.path("/sample")).status()).isEqualTo(403);
        assertThat(contact.open(fieldwork.path("/sample/sample.csv")).status()).isEqualTo(403);
    }
}

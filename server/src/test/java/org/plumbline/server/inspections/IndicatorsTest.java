package org.plumbline.server.inspections;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspection.team.Role.ANALYST;
import static org.plumbline.inspection.team.Role.OBSERVER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Published statistics about the service, typed or taken in. */
class IndicatorsTest {
    private static final String HEADER =
            "indicator,area,value,comparator,unit,better,period,source,title_en,title_cy,comparator_en,comparator_cy\n";

    private final Planning planning = new Planning(TestServer.shared());
    private final Office office = planning.office();
    private final Office.Someone lead = planning.trained("Ida Lead");
    private final long inspection = planning.inspection(planning.service("Rhyl"), LocalDate.of(2026, 9, 7), lead);
    private final String list = "/inspections/" + inspection + "/indicators";
    private final Visitor visitor = planning.visits(lead);

    private Visitor.Page type(Visitor who, String page, String... more) {
        var fields = new ArrayList<>(List.of(
                "title_en",
                "Reoffending",
                "title_cy",
                "Aildroseddu",
                "value",
                "47.3",
                "unit",
                "percent",
                "better",
                "lower",
                "source",
                "Made for a test",
                "indicator",
                "reoffending"));
        fields.addAll(List.of(more));
        return who.send(page, page, fields.toArray(String[]::new));
    }

    private Visitor.Page take(String rows) {
        return visitor.sendFile(list + "/import", list + "/import", "file", "x.csv", (HEADER + rows).getBytes(UTF_8));
    }

    @Test
    void an_indicator_is_typed_changed_and_removed_and_each_is_noted() {
        assertThat(type(visitor, list + "/new", "comparator", "41.9", "comparator_en", "England")
                        .location())
                .isEqualTo(list);
        assertThat(visitor.open(list).text()).contains("Reoffending", "47.3", "41.9", "England", "per cent");
        var one = list + "/" + office.number("select id from indicator where inspection = ?", inspection);
        assertThat(visitor.send(
                                one,
                                one,
                                "title_en",
                                "Reoffending",
                                "value",
                                "48",
                                "unit",
                                "percent",
                                "better",
                                "lower",
                                "source",
                                "Made for a test",
                                "indicator",
                                "reoffending")
                        .location())
                .isEqualTo(list);
        assertThat(office.rows(
                        "select detail ->> 'value' from audit_entry where action = 'indicator-changed' and inspection = ?",
                        inspection))
                .containsExactly(List.of("47.3 → 48"));
        visitor.send(one, one, "do", "remove");
        assertThat(visitor.open(list).text()).contains("No indicator has been entered yet");
    }

    @Test
    void everything_wrong_in_a_form_is_said_at_once() {
        var page = visitor.send(
                list + "/new",
                list + "/new",
                "value",
                "about 5",
                "unit",
                "feet",
                "better",
                "",
                "indicator",
                "a b",
                "area",
                "Nowhere",
                "period",
                "x".repeat(201));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Fill this in",
                        "Write it in digits",
                        "Choose one",
                        "letters, digits, dots",
                        "Choose an area",
                        "at most 200");
        type(visitor, list + "/new");
        assertThat(type(visitor, list + "/new").text()).contains("already");
    }

    @Test
    void the_second_of_two_is_told_what_the_first_changed() {
        type(visitor, list + "/new");
        var one = list + "/" + office.number("select id from indicator where inspection = ?", inspection);
        var analyst = office.person("Ana Analyst");
        office.puts(analyst, ANALYST, inspection);
        var late = planning.visits(analyst);
        var old = Visitor.form(late.open(one).text(), one);
        type(visitor, one, "period", "2025");
        var told = late.post(
                one,
                old,
                "title_en",
                "Reoffending",
                "value",
                "1",
                "unit",
                "percent",
                "better",
                "lower",
                "source",
                "s",
                "indicator",
                "reoffending");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Ida Lead", "47.3", "2025");
        assertThat(type(late, one, "period", "2026").location()).isEqualTo(list);
    }

    @Test
    void every_examples_file_is_taken_and_taken_again_changes_the_same() throws IOException {
        var file = Path.of(
                System.getProperty("plumbline.root", ".."), "examples/barking-and-dagenham-2018/indicators.csv");
        var rows = Files.readString(file).substring(HEADER.length());
        assertThat(take(rows).location()).isEqualTo(list);
        long count = rows.lines().count();
        assertThat(office.number("select count(*) from indicator where inspection = ?", inspection))
                .isEqualTo(count);
        take(rows);
        assertThat(visitor.open(list).text())
                .contains("0 indicators added, %d changed".formatted(count), "First-time entrants");
    }

    @Test
    void a_file_with_faults_is_not_taken_and_every_fault_is_told() {
        var page = take("""
                a,,ten,,percent,,,s,A,A,,
                b,Nowhere,1,x,feet,,,s,B,B,,
                c d,,1,,count,,,s,<script>alert(1)</script>,C,,
                """);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("'ten' is no number", "indicators.csv:2", "FI003", "FI004")
                .doesNotContain("<script>alert");
        assertThat(take("e,,1,,count,,,s,E,E,,\ne,,2,,count,,,s,E,E,,\n").text())
                .contains("stands here again");
        assertThat(office.rows("select id from indicator where inspection = ?", inspection))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_table_is_told_of() {
        var notUtf8 = visitor.sendFile(
                list + "/import", list + "/import", "file", "x.csv", "Cyngor Môn".getBytes(ISO_8859_1));
        assertThat(notUtf8.text()).contains("FI009");
        assertThat(visitor.sendFile(list + "/import", list + "/import", "file", "x.csv", new byte[0])
                        .text())
                .contains("Choose a file");
    }

    @Test
    void who_only_sees_keeps_none() {
        var observer = office.person("Oz Observer");
        office.puts(observer, OBSERVER, inspection);
        var sees = planning.visits(observer);
        assertThat(sees.open(list).status()).isEqualTo(200);
        assertThat(sees.open(list + "/new").status()).isEqualTo(403);
    }
}

package org.plumbline.server.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** A list of services is looked at before any of it is taken. */
class ServiceImportTest {
    private static final String IMPORT = "/services/import";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Office.Someone keeper = office.person("List Keeper", Role.SUPPORT_STAFF);
    private final Visitor support = Visitor.as(server, keeper);

    @Test
    void a_list_says_line_by_line_what_it_would_do_and_does_it_when_told() {
        office.number("insert into service (name, region, code) values ('Import Same', 'North', 'IM1') returning id");
        office.number("insert into service (name, region, code) values ('Import Other', 'North', 'IM2') returning id");
        var preview = sent("""
                Name;Region;Code;Areas;Nation
                Import Same;North;IM1;;
                Import Other;South;IM2;East / West;England
                Import Fresh;South;IM3;Up;northern ireland
                """);
        assertThat(support.open(preview).text())
                .contains("Unchanged", "Changed", "New", "North → South", "Nothing of list.csv has been taken yet");
        assertThat(count("Import Fresh")).isZero();
        assertThat(support.send(preview, preview).location()).isEqualTo("/services");
        assertThat(count("Import Fresh")).isEqualTo(1);
        assertThat(
                        office.rows(
                                "select region, nation from service where name in ('Import Other', 'Import Fresh') order by code"))
                .hasToString("[[South, england], [South, northern-ireland]]");
        assertThat(support.post(preview, Visitor.form(support.open("/services").text(), "/sign-out"))
                        .location())
                .as("a list is taken once")
                .isEqualTo("/services");
    }

    @Test
    void every_problem_is_told_at_once_and_nothing_can_be_taken() {
        var preview = sent("name,code,nation,closed\n"
                + "Faulty One,F1,mars,31/02/2026\n,F2,england,\nFaulty One,F1,england,\n" + "x".repeat(201) + ",,,\n");
        var text = support.open(preview).text();
        assertThat(text)
                .contains("SE003", "SE004", "SE005", "SE006", "SE008", "Faulty")
                .doesNotContain("Take the list");
        var forged =
                support.post(preview, Visitor.form(support.open("/services").text(), "/sign-out"));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(count("Faulty One")).isZero();
    }

    @Test
    void a_column_that_is_not_known_and_a_file_that_is_no_table_are_told() {
        assertThat(support.open(sent("name,colour\nA,red\n")).text()).contains("SE002", "colour");
        assertThat(support.open(sent("region\nNorth\n")).text()).contains("SE001");
        var picture = new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0};
        var location = support.sendFile(IMPORT, IMPORT, "list.ods", picture).location();
        assertThat(support.open(location).text()).contains("FI0").doesNotContain("Take the list");
        assertThat(support.sendFile(IMPORT, IMPORT, "", new byte[0]).text()).contains("Choose a file");
    }

    @Test
    void a_code_and_a_name_of_two_services_are_a_problem() {
        office.number("insert into service (name, code) values ('Cross A', 'CA') returning id");
        office.number("insert into service (name, code) values ('Cross B', 'CB') returning id");
        assertThat(support.open(sent("name,code\nCross B,CA\n")).text()).contains("SE007");
    }

    @Test
    void a_list_is_seen_by_its_sender_only() {
        var preview = sent("name\nOnly Mine\n");
        assertThat(Visitor.as(server, office.person("Other Keeper", Role.SUPPORT_STAFF))
                        .open(preview)
                        .status())
                .isEqualTo(404);
    }

    private String sent(String text) {
        return support.sendFile(IMPORT, IMPORT, "list.csv", text.getBytes(UTF_8))
                .location();
    }

    private long count(String name) {
        return office.number("select count(*) from service where name = ?", name);
    }
}

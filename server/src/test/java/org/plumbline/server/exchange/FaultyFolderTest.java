package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Office;

/** A folder that is not right is not taken in, not in part either, and everything that is wrong is said at once. */
class FaultyFolderTest {
    private final TestServer server = TestServer.shared();
    private final Trips trips = new Trips(server);
    private final Folder example = Trips.example("barking-and-dagenham-2018");

    private List<List<String>> counts() {
        return server.office()
                .rows("select (select count(*) from inspection), (select count(*) from case_record),"
                        + " (select count(*) from folder_file), (select count(*) from audit_entry)");
    }

    private void refusedWhole(Folder folder, String... says) {
        var before = counts();
        assertThat(trips.refused(folder)).satisfies(found -> {
            for (var say : says) {
                assertThat(found).anySatisfy(problem -> assertThat(problem).contains(say));
            }
        });
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void every_problem_that_check_finds_is_said_at_once() {
        var answers = Trips.text(example, "answers.csv").replaceFirst("3.1.1,not-met", "9.9.9,not-met");
        var caseload = Trips.text(example, "caseload.csv").replaceFirst("BD-02,court", "BD-01,court");
        refusedWhole(
                Trips.with(Trips.with(example, "answers.csv", answers), "caseload.csv", caseload),
                "answers.csv:2",
                "caseload.csv:3");
    }

    @Test
    void a_folder_without_what_every_folder_has_is_refused() {
        refusedWhole(Trips.without(example, "inspection.yaml"), "inspection.yaml: FI010 the file is not there");
        refusedWhole(Folder.of(Map.of()), "inspection.yaml: FI010");
    }

    @Test
    void an_edition_that_is_here_with_another_content_is_refused() {
        trips.taken(example);
        var other = Trips.text(example, "edition.yaml").replaceFirst("few-cases: \\d+", "few-cases: 77");
        assertThat(other).isNotEqualTo(Trips.text(example, "edition.yaml"));
        var visit = Trips.text(example, "inspection.yaml").replaceFirst(", hash: \"[^\"]+\"", "");
        refusedWhole(
                Trips.with(Trips.with(example, "edition.yaml", other), "inspection.yaml", visit),
                "edition.yaml: EX004 revision 1 of yos/2018 is on this server with the hash sha256:",
                "a changed edition needs a revision of its own");
    }

    @Test
    void an_edition_that_is_not_here_must_come_along() {
        var folder = Trips.example("first-steps");
        var visit = Trips.text(folder, "inspection.yaml").replace("edition: \"2018\"", "edition: \"1999\"");
        refusedWhole(Trips.with(folder, "inspection.yaml", visit), "FI016 edition yos/1999 is not in the library");
    }

    @Test
    void an_edition_that_came_along_is_kept_and_not_offered() {
        var edition = Trips.text(example, "edition.yaml").replaceFirst("revision: 1", "revision: 41");
        var visit = Trips.text(example, "inspection.yaml").replaceFirst("revision: 1", "revision: 41");
        trips.taken(Trips.with(Trips.with(example, "edition.yaml", edition), "inspection.yaml", visit));
        assertThat(server.office()
                        .rows("select state, title_en <> '' from edition where framework = 'yos' and revision = 41"))
                .containsExactly(List.of("retired", "t"));
    }

    @Test
    void what_no_table_takes_is_a_problem_and_no_breakdown() {
        var steps = Trips.example("first-steps");
        trips.taken(example);
        refusedWhole(
                Trips.with(
                        steps,
                        "indicators.csv",
                        "indicator,value,unit,title_en,title_cy\nx,1,percent,%s,y\n".formatted("t".repeat(301))),
                "EX005 something in the folder is longer than the server keeps");
        refusedWhole(
                Trips.with(steps, "indicators.csv", "indicator,colour\nx,red\n"),
                "indicators.csv:1",
                "FI011 column 'value' is missing",
                "FI012 column 'colour' is not known");
        refusedWhole(Trips.with(steps, "texts/odd.md", "zero\0byte"), "texts/odd.md: EX007 the file holds a zero byte");
        refusedWhole(Trips.with(steps, "run.sh", "rm"), "run.sh: EX002");
    }

    @Test
    void whoever_is_tied_to_the_service_cannot_come_in_with_its_folder() {
        trips.taken(example);
        var office = server.office();
        var service =
                office.number("select id from service where name = 'Barking and Dagenham Youth Offending Service'");
        var walled = office.person("Wanda Walls", Role.LEAD_INSPECTOR);
        office.walls(walled, service);
        assertThat(in(new Newcomers(walled.id(), Map.of())))
                .singleElement()
                .asString()
                .contains("EX006 Wanda Walls declared 'worked-there' for Barking and Dagenham");
        assertThat(in(new Newcomers(null, Map.of("A1", walled.id())))).hasSize(1);
        assertThat(in(new Newcomers(0L, Map.of()))).singleElement().asString().contains("there is no such person");
    }

    private List<String> in(Newcomers who) {
        var exchange = server.context().getBean(Exchange.class);
        var administrator = new Office(server).person("Ida Minister", Role.ADMINISTRATOR);
        try {
            var refused = Acting.asPerson(administrator.id(), () -> exchange.importFolder(example, who));
            return ((TakenIn.Refused) refused)
                    .problems().stream().map(Object::toString).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

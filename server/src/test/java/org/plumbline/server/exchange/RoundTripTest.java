package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.server.TestServer;

/** What comes in goes out the same; what changed in between is in it. */
class RoundTripTest {
    private final TestServer server = TestServer.shared();
    private final Trips trips = new Trips(server);

    static List<Path> examples() {
        return Trips.allExamples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_goes_out_byte_for_byte_as_it_came_in_and_again_from_there(Path example) {
        if (example.endsWith("first-steps")) {
            // it names an edition that it does not carry
            trips.taken(Trips.example("barking-and-dagenham-2018"));
        }
        var came = Trips.folder(example);
        var once = trips.out(trips.taken(came));
        Trips.same(once, came);
        Trips.same(trips.out(trips.taken(once)), came);
    }

    @Test
    void the_tables_hold_what_the_files_say() {
        var inspection = trips.taken(Trips.example("cheshire-2009"));
        var office = server.office();
        assertThat(office.rows("""
                        select (select count(*) from case_record where inspection = ?),
                               (select count(*) from answer_event where inspection = ?),
                               (select count(*) from inspection_area where inspection = ?),
                               (select count(*) from team_member where inspection = ? and person is null),
                               (select count(*) from indicator where inspection = ?)""", inspection, inspection, inspection, inspection, inspection))
                .containsExactly(List.of("79", "12125", "2", "5", "7"));
        assertThat(office.rows("""
                        select s.name, i.state, i.fieldwork_from, i.fieldwork_until, i.publication_on, i.random_seed,
                               e.framework || '/' || e.edition
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                         where i.id = ?""", inspection))
                .containsExactly(List.of(
                        "Cheshire Youth Offending Service",
                        "finished",
                        "2009-07-01",
                        "2009-07-31",
                        "null",
                        "20091001",
                        "cci/2009"));
    }

    @Test
    void files_that_the_tables_give_the_same_are_not_kept_twice() {
        var inspection = trips.taken(Trips.example("norfolk-2012"));
        var kept = server.office().rows("select path from folder_file where inspection = ?", inspection).stream()
                .map(List::getFirst)
                .toList();
        assertThat(kept)
                .contains("inspection.yaml", "edition.yaml", "published.csv")
                .doesNotContain("answers.csv");
    }
}

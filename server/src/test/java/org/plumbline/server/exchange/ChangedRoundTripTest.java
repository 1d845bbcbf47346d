package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.TestServer;

/** What changed on the server is in the folder that goes out, and only that. */
class ChangedRoundTripTest {
    private static final String[] COLUMNS = {"inspection.yaml", "caseload.csv", "answers.csv"};

    private final TestServer server = TestServer.shared();
    private final Trips trips = new Trips(server);

    @TempDir
    private Path disk = Path.of("");

    @BeforeEach
    void the_edition_is_there() {
        trips.taken(Trips.example("barking-and-dagenham-2018"));
    }

    private Inspection read(Folder folder) {
        try {
            folder.writeTo(Files.createTempDirectory(disk, "folder").toRealPath());
            var place = Files.createTempDirectory(disk, "read").toRealPath();
            folder.writeTo(place);
            var loaded = InspectionFolder.load(
                    place, new FrameworkLibrary(Trips.examples().resolveSibling("frameworks")));
            assertThat(loaded).as(loaded.problems().toString()).isInstanceOf(Loaded.Good.class);
            return ((Loaded.Good<Inspection>) loaded).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_folder_with_whatever_changes_comes_out_the_same_after_it_went_in_again(long seed) {
        var inspection = trips.taken(Trips.example("first-steps"));
        var changes = new Changes(trips, inspection, seed);
        for (int change = 0; change < 6; change++) {
            changes.one();
        }
        var out = trips.out(inspection);
        Trips.same(trips.out(trips.taken(out)), out);
    }

    @Test
    void an_answer_added_here_stands_after_those_that_came_which_say_what_they_said() {
        var came = Trips.example("first-steps");
        var inspection = trips.taken(came);
        trips.change(
                "insert into answer_event (event, inspection, reference, question, answer, reasons, note, assessor, marking,"
                        + " given_at, received_at) values ('0b5ad0a4-7c5c-4b2c-8b0a-5c6f8e6a1d01', ?, 'C1', '2.1.1',"
                        + " 'unanswered', '{}', '=1+1', 'A2', 'first', '2018-06-12T09:30', '2018-06-12T08:30:05Z')",
                inspection);
        var out = trips.out(inspection);
        var before = read(came).events();
        var after = read(out).events();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(Trips.text(out, "answers.csv").lines().reduce((_, last) -> last))
                .hasValue(
                        "0b5ad0a4-7c5c-4b2c-8b0a-5c6f8e6a1d01,C1,2.1.1,unanswered,,'=1+1,A2,2018-06-12T09:30,2018-06-12T08:30:05Z");
        assertThat(Trips.text(out, "caseload.csv")).isEqualTo(Trips.text(came, "caseload.csv"));
        assertThat(Trips.text(out, "inspection.yaml")).isEqualTo(Trips.text(came, "inspection.yaml"));
    }

    @Test
    void a_changed_visit_keeps_what_no_table_knows() {
        var came = Trips.example("cheshire-2009");
        var inspection = trips.taken(came);
        trips.change("update inspection set fieldwork_until = '2009-08-05' where id = ?", inspection);
        var out = trips.out(inspection);
        assertThat(Trips.text(out, "inspection.yaml"))
                .contains("fieldwork: {from: 2009-07-01, to: 2009-08-05}")
                .contains("published: 2009-10")
                .contains("name: Edward Fairholt")
                .contains("isbn: 978-1-84099-254-0");
        Trips.same(Trips.with(out, "inspection.yaml", Trips.text(came, "inspection.yaml")), came);
    }

    @Test
    void what_is_changed_and_changed_back_goes_out_as_it_came() {
        var came = Trips.example("west-london-2016");
        var inspection = trips.taken(came);
        trips.change("update indicator set value = '1' || value where inspection = ?", inspection);
        assertThat(Trips.text(trips.out(inspection), "indicators.csv")).contains("143.6");
        trips.change("update indicator set value = substr(value, 2) where inspection = ?", inspection);
        Trips.same(trips.out(inspection), came);
    }

    @Test
    void scores_are_those_of_before() {
        var came = Trips.example("first-steps");
        var inspection = trips.taken(came);
        // every file that tables hold is written anew, although it says the same
        for (var file : COLUMNS) {
            trips.change(
                    "update folder_file set state = 'another' where inspection = ? and path = ?", inspection, file);
        }
        var out = trips.out(inspection);
        assertThat(Trips.text(out, "answers.csv")).isNotEqualTo(Trips.text(came, "answers.csv"));
        assertThat(scores(read(out))).isEqualTo(scores(read(came)));
    }

    private static String scores(Inspection inspection) {
        var scores = inspection.scores();
        return ScoreJson.of(inspection, scores, inspection.ratings(scores), java.util.List.of());
    }
}

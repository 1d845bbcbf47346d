package org.plumbline.server.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;

/** What a panel agreed goes out with the folder and comes in again, with how it came about. */
class PanelTripTest {
    private static final String AWARDED = """
            rating_of,rating,reasons,by,at
            2.1,Good,"Seen on site, twice",A1,2018-06-29
            """;

    private static final String PANEL = """
            act,rating_of,rating,computed,words,sitting,day,present,others,by,at
            proposed,2.1,Good,Outstanding,Seen on site,,,,,A1,2018-06-28
            sat,,,,,S1,2018-06-29,A1|A2,Head of standards,A1,2018-06-29
            agreed,2.1,Good,Outstanding,"Seen on site, twice",S1,,,,A1,2018-06-29
            agreed,2.2,,Good,,S1,,,,A1,2018-06-29
            """;

    private final TestServer server = TestServer.shared();
    private final Trips trips = new Trips(server);

    private static Folder full() {
        var files = new TreeMap<>(Trips.example("first-steps").files());
        files.put("awarded.csv", AWARDED.getBytes(UTF_8));
        files.put("panel.csv", PANEL.getBytes(UTF_8));
        return new Folder(files);
    }

    private String awarded(long inspection) {
        return Trips.text(trips.out(inspection), "awarded.csv");
    }

    @Test
    void all_of_it_goes_out_as_it_came_and_lies_in_tables_alone() {
        var inspection = trips.taken(full());
        Trips.same(trips.out(inspection), full());
        assertThat(server.office()
                        .rows(
                                "select path from folder_file where inspection = ? and path in ('awarded.csv', 'panel.csv')",
                                inspection))
                .isEmpty();
        assertThat(server.office().number("select count(*) from award where inspection = ?", inspection))
                .isEqualTo(3);
    }

    @Test
    void awards_alone_make_no_panel_until_there_is_one() {
        var example = Trips.example("cheshire-2009");
        var inspection = trips.taken(example);
        assertThat(trips.out(inspection).files()).doesNotContainKey("panel.csv");
        trips.change(
                "insert into panel_sitting (inspection, number, version, day, others, by_said) values (?, 1, 1, '2009-11-02', 'Chair', 'A1')",
                inspection);
        trips.change(
                "insert into award (inspection, act, of, rating, computed, sitting, by_said) values (?, 'agreed', '1.3', '', 'MODERATE', 1, 'A1')",
                inspection);
        var out = trips.out(inspection);
        // the panel took one award back: its row is gone, the others stay byte for byte, and how it came about is told
        var came = Trips.text(example, "awarded.csv").lines().toList();
        assertThat(Trips.text(out, "awarded.csv").lines().toList())
                .containsExactly(came.get(0), came.get(2), came.get(3));
        assertThat(Trips.text(out, "panel.csv"))
                .contains("agreed,1.3,SUBSTANTIAL,,", "sat,,,,,S1,2009-11-02,,Chair,", "agreed,1.3,,MODERATE,,S1");
        Trips.same(trips.out(trips.taken(out)), out);
    }

    @Test
    void the_last_decision_of_each_holds_in_the_order_of_the_file() {
        var inspection = trips.taken(full());
        trips.change(
                "insert into award (inspection, act, of, rating, computed, reasons, sitting, by_said, at_said) values (?, 'agreed', '3.1', 'Inadequate', 'Good', 'No plan', 1, 'A2', '2018-07-02')",
                inspection);
        trips.change(
                "insert into award (inspection, act, of, rating, computed, reasons, sitting, by_said, at_said) values (?, 'agreed', '2.1', 'Requires improvement', 'Good', 'Third look', 1, 'A2', '2018-07-02')",
                inspection);
        trips.change(
                "insert into award (inspection, act, of, rating, computed, reasons, by_said, at_said) values (?, 'proposed', '2.1', 'Inadequate', 'Good', 'Only proposed', 'A2', '2018-07-03')",
                inspection);
        assertThat(awarded(inspection).lines())
                .containsExactly(
                        "rating_of,rating,reasons,by,at",
                        "2.1,Requires improvement,Third look,A2,2018-07-02",
                        "3.1,Inadequate,No plan,A2,2018-07-02");
    }

    @Test
    void awards_that_lie_in_a_file_alone_stand_until_the_panel_decides() {
        var example = Trips.example("cheshire-2009");
        var inspection = trips.taken(example);
        var came = Trips.text(example, "awarded.csv");
        // as an inspection has it that was taken in before there was a table for them
        trips.change("delete from award where inspection = ?", inspection);
        trips.change(
                "insert into folder_file (inspection, path, content) values (?, 'awarded.csv', ?) on conflict do nothing",
                inspection,
                came.getBytes(UTF_8));
        trips.change("update folder_file set state = null where inspection = ? and path = 'awarded.csv'", inspection);
        assertThat(awarded(inspection)).isEqualTo(came);
        trips.change(
                "insert into award (inspection, act, of, rating, computed, reasons) values (?, 'agreed', '2.3', '', 'MINIMUM', '')",
                inspection);
        assertThat(awarded(inspection))
                .contains("1.3,SUBSTANTIAL", "3.1,MODERATE")
                .doesNotContain("2.3,");
    }

    @Test
    void a_panel_that_does_not_fit_what_is_awarded_is_refused() {
        assertThat(trips.refused(Trips.with(full(), "awarded.csv", AWARDED.replace("2.1,Good", "2.1,Inadequate"))))
                .anyMatch(it -> it.contains("RT010"));
        assertThat(trips.refused(Trips.with(full(), "panel.csv", PANEL.replace("twice\",S1", "twice\",S9"))))
                .anyMatch(it -> it.contains("RT009"));
    }
}

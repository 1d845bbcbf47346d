package org.plumbline.server.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.trial.Fieldwork;
import org.springframework.transaction.support.TransactionTemplate;

/** What the server follows are the scores of the rules, number by number: those of the folder that goes out. */
class SameScoresTest {
    private final TestServer server = TestServer.shared();

    @TempDir
    private Path disk = Path.of("");

    @ParameterizedTest(name = "{0} {1}, seed {2}")
    @CsvSource({"yos, 2018, 1", "yos, 2018, 2", "cci, 2012, 3", "cci, 2012, 4", "sqs, 2012, 6"})
    void after_each_of_many_saves_the_scores_are_those_of_the_folder(String framework, String edition, long seed) {
        var fieldwork = framework.equals("cci")
                ? new Fieldwork(server, framework, edition, "Ashford", "Brook")
                : new Fieldwork(server, framework, edition);
        var lead = fieldwork.takes(Fieldwork.golden(framework, "caseload.csv"));
        if (seed % 2 == 1) {
            lead.send(
                    fieldwork.path("/sample/preview?reference=2018-09-03&seed=" + seed),
                    fieldwork.path("/sample/draw"));
        }
        var answered = new Answered(server, fieldwork.inspection(), seed);
        assertThat(answered.followed()).isEqualTo(answered.fromFolder(disk));
        answered.answersMost(80);
        assertThat(answered.followed()).isEqualTo(answered.fromFolder(disk));
        for (int save = 1; save <= 20; save++) {
            var before = answered.live().version();
            answered.saves();
            var live = answered.live();
            assertThat(live.version()).isNotEqualTo(before);
            assertThat(live.scores()).isEqualTo(live.inspection().scores());
            if (save % 20 == 0) {
                assertThat(answered.followed()).as("save %d", save).isEqualTo(answered.fromFolder(disk));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barking-and-dagenham-2018",
                "cheshire-2009",
                "first-steps",
                "norfolk-2012",
                "waltham-forest-2012",
                "west-london-2016"
            })
    void the_examples_come_to_the_same_with_what_people_judged_and_awarded(String example) throws IOException {
        var folder = Folder.at(Path.of(System.getProperty("plumbline.root", ".."))
                .resolve("examples")
                .resolve(example));
        var exchange = server.context().getBean(Exchange.class);
        var taken = Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
        long inspection = ((TakenIn.Taken) taken).inspection();
        var answered = new Answered(server, inspection, 1);
        assertThat(answered.followed()).isEqualTo(answered.fromFolder(disk));
        var judged = answered.live().inspection().judged();
        if (!judged.isEmpty()) {
            // another rating is proposed for one of them
            server.office()
                    .rows(
                            "insert into judged_proposal (inspection, standard, rating, reasons, by_said, at_said) values (?, ?, 'Outstanding', 'Seen again', 'Lena Lead', '2018-11-02') returning id",
                            inspection,
                            judged.getFirst().of().value());
            assertThat(answered.followed()).contains("Seen again").isEqualTo(answered.fromFolder(disk));
        }
    }

    @ParameterizedTest
    @CsvSource({"barking-and-dagenham-2018, 2.1, Outstanding", "cheshire-2009, 1.3, MINIMUM"})
    void what_the_panel_agrees_counts_here_as_in_the_folder(String example, String of, String rating)
            throws IOException {
        var folder = Folder.at(Path.of(System.getProperty("plumbline.root", ".."))
                .resolve("examples")
                .resolve(example));
        var exchange = server.context().getBean(Exchange.class);
        var taken = Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
        long inspection = ((TakenIn.Taken) taken).inspection();
        var answered = new Answered(server, inspection, 1);
        var before = answered.live().version();
        for (var each : new String[] {rating, ""}) {
            server.office()
                    .rows(
                            "insert into award (inspection, act, of, rating, reasons, by_said, at_said) values (?, 'agreed', ?, ?, 'Agreed at length', 'Pat Panel', '2018-11-02') returning id",
                            inspection,
                            of,
                            each);
            assertThat(answered.live().version()).isNotEqualTo(before);
            before = answered.live().version();
            assertThat(answered.followed().contains("Agreed at length")).isEqualTo(!each.isEmpty());
            assertThat(answered.followed()).isEqualTo(answered.fromFolder(disk));
        }
    }

    @Test
    void before_there_is_a_case_there_is_nothing_to_count() {
        var fieldwork = new Fieldwork(server, "yos", "2018");
        var live = server.context()
                .getBean(LiveScores.class)
                .of(fieldwork.inspection())
                .orElseThrow();
        assertThat(live.cases()).isEmpty();
        assertThat(live.scores().scores()).allMatch(score -> score.tally().relevant() == 0);
    }

    @Test
    void an_inspection_that_is_not_there_has_no_scores() {
        assertThat(server.context().getBean(LiveScores.class).of(Long.MAX_VALUE))
                .isEmpty();
        assertThat(server.context().getBean(LiveScores.class).version(Long.MAX_VALUE))
                .isEmpty();
    }

    @Test
    void scores_are_not_read_with_the_eyes_of_whoever_looks() {
        var scores = server.context().getBean(LiveScores.class);
        var transactions = server.context().getBean(TransactionTemplate.class);
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> scores.of(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("as the server");
    }
}

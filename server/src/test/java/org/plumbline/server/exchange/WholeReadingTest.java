package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.springframework.transaction.support.TransactionTemplate;

/** The server reads an inspection whole by itself: what it reads is the folder that goes out, to the byte. */
class WholeReadingTest {
    private final TestServer server = TestServer.shared();
    private final WholeReading reading = server.context().getBean(WholeReading.class);

    @ParameterizedTest
    @ValueSource(strings = {"barking-and-dagenham-2018", "cheshire-2009", "first-steps"})
    void what_is_read_whole_is_what_came_in(String example) throws IOException {
        var came = Folder.at(Path.of(System.getProperty("plumbline.root", ".."))
                .resolve("examples")
                .resolve(example));
        var exchange = server.context().getBean(Exchange.class);
        var taken = Acting.forTask("demo", () -> exchange.importFolder(came, Newcomers.NONE));
        long inspection = ((TakenIn.Taken) taken).inspection();
        switch (reading.of(inspection)) {
            case Loaded.Bad<ReadWhole>(var problems) -> assertThat(problems).isEmpty();
            case Loaded.Good<ReadWhole>(var read, var _) -> {
                assertThat(read.folder().files().keySet())
                        .isEqualTo(came.files().keySet());
                came.files()
                        .forEach((path, content) -> assertThat(
                                        read.folder().files().get(path))
                                .as(path)
                                .isEqualTo(content));
                assertThat(read.inspection().events()).isNotEmpty();
                assertThat(read.manuscript().texts().isEmpty())
                        .isEqualTo(came.files().keySet().stream().noneMatch(path -> path.startsWith("texts/")));
            }
        }
    }

    @Test
    void in_a_transaction_of_somebody_it_reads_nothing() {
        var transactions = server.context().getBean(TransactionTemplate.class);
        assertThatThrownBy(() -> transactions.execute(_ -> reading.of(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by the server");
    }
}

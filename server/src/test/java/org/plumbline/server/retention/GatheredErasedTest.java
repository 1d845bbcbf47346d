package org.plumbline.server.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was gathered beside the cases and raised by them goes at the end of retention; proposed ratings stay. */
class GatheredErasedTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final long inspection = fieldwork.inspection();

    private Integer acting(Office.Someone who, String sql, Object... values) throws Exception {
        var transactions = server.context().getBean(TransactionTemplate.class);
        var pool = server.context().getBean(JdbcClient.class);
        return Acting.asPerson(
                who.id(),
                () -> transactions.execute(_ -> pool.sql(sql)
                        .params(List.of(values))
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void pieces_files_requests_concerns_and_enquiries_go_and_proposed_ratings_stay() throws Exception {
        long file = office.number(
                "insert into evidence_file (inspection, name, kind, size, digest) values (?, 'a.txt', 'TEXT', 1, 'x') returning id",
                inspection);
        office.number(
                "insert into evidence_part (file, inspection, part, content) values (?, ?, 0, 'a') returning part",
                file,
                inspection);
        office.number(
                "insert into evidence_version (inspection, number, version, kind, title, file) values (?, 1, 1, 'document', 'T', ?) returning id",
                inspection,
                file);
        office.number(
                "insert into evidence_request (inspection, number, what, asked_on, file) values (?, 1, 'W', '2018-01-01', ?) returning id",
                inspection,
                file);
        office.number(
                "insert into concern_act (inspection, number, step, act, reference, kind, words) values (?, 1, 1, 'raised', 'C1', 'child', 'W') returning id",
                inspection);
        office.number(
                "insert into enquiry_act (inspection, number, step, act, cases, words) values (?, 1, 1, 'raised', '{C1}', 'W') returning id",
                inspection);
        office.number(
                "insert into judged_proposal (inspection, standard, rating, reasons) values (?, '1.1', 'Good', 'R') returning id",
                inspection);
        office.rows("update inspection set state = 'finished' where id = ? returning id", inspection);
        var keeper = office.person("Ada Eraser", Role.ADMINISTRATOR);
        acting(keeper, "select erase_inspection(?, 'Its time has come', '{}', '')", inspection);
        for (var table : List.of(
                "evidence_file",
                "evidence_part",
                "evidence_version",
                "evidence_request",
                "concern_act",
                "enquiry_act")) {
            assertThat(office.rows("select 1 from %s where inspection = ?".formatted(table), inspection))
                    .as(table)
                    .isEmpty();
        }
        assertThat(office.rows("select rating from judged_proposal where inspection = ?", inspection))
                .containsExactly(List.of("Good"));
        assertThatThrownBy(() -> acting(
                        fieldwork.lead(),
                        "insert into concern_act (inspection, number, step, act, reference, kind, words) values (?, 1, 1, 'raised', 'C1', 'child', 'W') returning 1",
                        inspection))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void what_was_done_is_only_ever_added_to() {
        for (var statement : List.of(
                "update concern_act set words = 'x' where true returning 1",
                "delete from enquiry_act where true returning 1",
                "update evidence_version set says = 'x' where true returning 1",
                "update judged_proposal set rating = 'x' where true returning 1",
                "delete from evidence_file where true returning 1")) {
            assertThatThrownBy(() -> acting(fieldwork.lead(), statement))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_here_does_something_in_anothers_name() {
        var other = office.person("Otto Other");
        assertThatThrownBy(() -> acting(
                        fieldwork.lead(),
                        "insert into judged_proposal (inspection, standard, rating, reasons, proposed_by) values (?, '1.1', 'Good', 'R', ?) returning 1",
                        inspection,
                        other.id()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}

package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, through the running server's own pool, were every check of the server to fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTest {
    /** Tables that say nothing of a person or an inspection, or are read before it is known who asks. */
    private static final Set<String> OPEN =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes", "attempt");

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final JdbcClient pool = server.context().getBean(JdbcClient.class);
    private final TransactionTemplate transactions = server.context().getBean(TransactionTemplate.class);
    private final long service = office.service("Service behind walls");
    private final Office.Someone lead = office.person("Lena Lead");
    private final Office.Someone other = office.person("Otto Other", Role.LEAD_INSPECTOR);
    private final Office.Someone walled = office.person("Wanda Walled", Role.ADMINISTRATOR, Role.SUPPORT_STAFF);
    private final Office.Someone administrator = office.person("Ada Administrator", Role.ADMINISTRATOR);
    private long inspection;

    @BeforeAll
    void an_inspection_with_a_case_and_an_answer() {
        var edition =
                office.number("insert into edition (framework, edition, revision, hash, text_hash, content, state)"
                        + " values ('rls', '1', 1, '', '', '{}', 'draft') returning id");
        inspection =
                office.number("insert into inspection (service, edition) values (?, ?) returning id", service, edition);
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
        office.puts(walled, Role.LEAD_INSPECTOR, inspection);
        office.walls(walled, service);
        office.number(
                "insert into case_record (inspection, position, reference, unit, attributes)"
                        + " values (?, 1, 'C1', 'court', '{}') returning id",
                inspection);
        office.rows(
                "insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)"
                        + " values (gen_random_uuid(), ?, 'C1', '1.1', 'met', 'P1', 'first', '') returning event",
                inspection);
        office.number(
                "insert into audit_entry (at, digest, action, inspection) values (now(), '\\x00', 'case-read', ?) returning id",
                inspection);
    }

    @Test
    void the_pools_role_is_neither_superuser_nor_owner_and_cannot_go_round() {
        var role = pool.sql("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles"
                        + " where rolname = current_user")
                .query()
                .singleRow();
        assertThat(role.values()).containsOnly(false);
        assertThat(pool.sql("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                + " where r.rolname = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(pool.sql("select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                                + " where r.rolname = current_user")
                        .query(Integer.class)
                        .single())
                .as("it is in no other role")
                .isZero();
        assertThatThrownBy(() -> transactions.execute(_ -> {
                    pool.sql("set local row_security = off").update();
                    return pool.sql("select count(*) from person")
                            .query(Integer.class)
                            .single();
                }))
                .hasMessageContaining("person");
    }

    @Test
    void every_table_but_a_few_has_row_level_security() {
        assertThat(tables("not c.relrowsecurity")).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void where_nobody_acts_no_table_shows_a_row() {
        var shown = new ArrayList<String>();
        for (var table : tables("c.relrowsecurity and has_table_privilege(?, c.oid, 'select')")) {
            if (count(table, "true") > 0) {
                shown.add(table);
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void nothing_of_an_inspection_shows_to_who_is_not_on_it_or_is_walled_off() throws Exception {
        assertThat(ofTheInspection(lead)).contains("case_record", "answer_event", "team_member", "audit_entry");
        assertThat(ofTheInspection(other)).isEmpty();
        assertThat(ofTheInspection(walled)).isEmpty();
        assertThat(ofTheInspection(administrator))
                .contains("team_member")
                .doesNotContain("case_record", "answer_event");
    }

    @Test
    void who_runs_the_programme_finds_no_inspection_that_they_are_walled_off_from() throws Exception {
        var seen = Acting.asPerson(walled.id(), () -> count("inspection", "id = " + inspection));
        assertThat(seen).isZero();
        assertThat(Acting.asPerson(administrator.id(), () -> count("inspection", "id = " + inspection)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update answer_event set answer = 'not-met'",
                "delete from answer_event",
                "update audit_entry set action = 'nothing'",
                "update audit_entry set at = now(), detail = '{}'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set entries = 0",
                "alter table answer_event disable row level security",
                "create table mine (id integer)",
                "update person set own_service = null, name = 'Another' where id = me()",
                "insert into office_role (person, role) values (me(), 'administrator')"
            })
    void what_may_never_happen_is_refused_by_the_database(String statement) {
        assertThatThrownBy(() -> Acting.asPerson(
                        lead.id(),
                        () -> transactions.execute(_ -> pool.sql(statement).update())))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void others_accounts_and_ways_in_show_to_nobody_but_an_administrator() throws Exception {
        assertThat(Acting.asPerson(lead.id(), () -> count("account", "person <> me()")))
                .isZero();
        assertThat(Acting.asPerson(lead.id(), () -> count("way_in", "true"))).isZero();
        assertThat(Acting.asPerson(administrator.id(), () -> count("account", "person <> me()")))
                .isPositive();
    }

    @Test
    void once_there_is_an_administrator_the_first_start_makes_nobody() {
        assertThatThrownBy(() -> Acting.forTask(
                        "first-start",
                        () -> transactions.execute(
                                _ -> pool.sql("insert into person (name, email) values ('X', 'x@office.example')")
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void who_acts_is_forgotten_when_the_transaction_ends() throws Exception {
        Acting.asPerson(lead.id(), () -> count("person", "true"));
        for (int time = 0; time < 20; time++) {
            assertThat(pool.sql("select me() is null and task() = ''")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    private List<String> ofTheInspection(Office.Someone someone) throws Exception {
        var seen = new ArrayList<String>();
        for (var table : tables("c.relrowsecurity and has_table_privilege(?, c.oid, 'select') and exists (select 1"
                + " from pg_attribute a where a.attrelid = c.oid and a.attname = 'inspection')")) {
            if (Acting.asPerson(someone.id(), () -> count(table, "inspection = " + inspection)) > 0) {
                seen.add(table);
            }
        }
        return seen;
    }

    private int count(String table, String which) {
        return Objects.requireNonNull(
                transactions.execute(_ -> pool.sql("select count(*) from %s where %s".formatted(table, which))
                        .query(Integer.class)
                        .single()));
    }

    private List<String> tables(String which) {
        var sql = "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and c.relkind in ('r', 'p') and " + which + " order by 1";
        var role = pool.sql("select current_user").query(String.class).single();
        var rows = which.contains("?") ? office.rows(sql, role) : office.rows(sql);
        return rows.stream().map(List::getFirst).toList();
    }
}

package org.plumbline.server.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.audit.chain.Sealer;
import org.plumbline.server.audit.chain.Verification;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases are kept for a time; then an administrator is asked, and what they confirm goes, and only that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionTest {
    /** Its own: the audit is verified here, and others take theirs apart. */
    private final TestServer server = TestServer.onNewDatabase(Map.of());

    private final Office office = server.office();
    private final Office.Someone keeper = office.person("Administrator R", Role.ADMINISTRATOR);

    @AfterAll
    void stop() {
        server.close();
    }

    /** An inspection with cases and answers, finished so many months ago. */
    private long finished(int monthsAgo) {
        return finished("west-london-2016", monthsAgo);
    }

    private long finished(String example, int monthsAgo) {
        long inspection = taken(example);
        office.rows(
                "update inspection set state = 'finished', fieldwork_from = null, publication_on = null, fieldwork_until = current_date - make_interval(months => ?) where id = ? returning id",
                monthsAgo,
                inspection);
        return inspection;
    }

    private long taken(String example) {
        var exchange = server.context().getBean(Exchange.class);
        try {
            var folder = Folder.at(Path.of(System.getProperty("plumbline.root", ".."), "examples")
                    .resolve(example));
            var taken = Acting.forTask("demo", () -> exchange.importFolder(folder, Newcomers.NONE));
            assertThat(taken).isInstanceOf(TakenIn.Taken.class);
            return ((TakenIn.Taken) taken).inspection();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long rows(String table, long inspection) {
        return office.number("select count(*) from %s where inspection = ?".formatted(table), inspection);
    }

    private String standing(Visitor visitor, long inspection) {
        var page = visitor.open("/retention/" + inspection).text();
        return page.replaceAll("(?s).*?<strong class=\"govuk-tag[^>]*>([^<]*)</strong>.*", "$1");
    }

    @Test
    void the_clock_starts_when_an_inspection_is_finished_and_ends_after_two_years_unless_said_otherwise() {
        var visitor = Visitor.as(server, keeper);
        var inspection = finished(23);
        assertThat(standing(visitor, inspection)).isEqualTo("Running");
        office.rows(
                "update inspection set fieldwork_until = current_date - interval '24 months' where id = ? returning 1",
                inspection);
        assertThat(standing(visitor, inspection)).isEqualTo("Waits for you");
        office.rows(
                "update inspection set publication_on = current_date - interval '1 month' where id = ? returning 1",
                inspection);
        assertThat(standing(visitor, inspection)).isEqualTo("Running");
        office.rows("update inspection set state = 'under-way' where id = ? returning 1", inspection);
        assertThat(standing(visitor, inspection)).isEqualTo("Not begun");
        assertThat(visitor.open("/retention/" + inspection).text()).contains("The clock starts when");
        assertThat(visitor.open("/retention/" + inspection + "/erase").status()).isEqualTo(303);
    }

    @Test
    void a_hold_and_a_later_day_each_need_a_reason_and_keep_it() {
        var visitor = Visitor.as(server, keeper);
        var inspection = finished(30);
        var page = "/retention/" + inspection;
        assertThat(visitor.send(page, page + "/hold", "reason", " ").status()).isEqualTo(422);
        assertThat(visitor.send(page, page + "/hold", "reason", "a <complaint>").status())
                .isEqualTo(303);
        assertThat(standing(visitor, inspection)).isEqualTo("Held");
        assertThat(visitor.open(page).text()).contains("a &lt;complaint").contains("Let it run again");
        assertThat(visitor.open(page + "/erase").location()).isEqualTo(page);
        visitor.send(page, page + "/hold", "reason", "settled");
        assertThat(standing(visitor, inspection)).isEqualTo("Waits for you");
        var early = LocalDate.parse(
                office.rows("select (current_date - 1)::text").getFirst().getFirst());
        assertThat(extended(visitor, page, early.minusYears(1), "why").status()).isEqualTo(422);
        assertThat(extended(visitor, page, early.plusYears(80), "why").text())
                .contains("not more than 50 years after it");
        assertThat(visitor.send(page, page + "/extend", "until-day", "31", "until-month", "2", "until-year", "2031")
                        .text())
                .contains("Enter a day that exists")
                .contains("Fill this in");
        assertThat(extended(visitor, page, early.plusYears(1), "a court asks").status())
                .isEqualTo(303);
        assertThat(standing(visitor, inspection)).isEqualTo("Running");
        assertThat(office.rows(
                        "select action, detail ->> 'reason' from audit_entry where inspection = ? and action like 'retention-%' order by id",
                        inspection))
                .containsExactly(
                        List.of("retention-hold", "a <complaint>"),
                        List.of("retention-release", "settled"),
                        List.of("retention-extend", "a court asks"));
    }

    private static Visitor.Page extended(Visitor visitor, String page, LocalDate until, String why) {
        return visitor.send(
                page,
                page + "/extend",
                "until-day",
                "" + until.getDayOfMonth(),
                "until-month",
                "" + until.getMonthValue(),
                "until-year",
                "" + until.getYear(),
                "why",
                why);
    }

    @Test
    void when_an_administrator_confirms_the_cases_go_and_the_scores_stay_and_the_audit_still_holds() throws Exception {
        var inspection = finished(25);
        var reference = office.rows("select reference from case_record where inspection = ? limit 1", inspection)
                .getFirst()
                .getFirst();
        var audit = server.context().getBean(Audit.class);
        Acting.asPerson(keeper.id(), () -> {
            audit.note(Deed.of("case-read").on(inspection).about(reference));
            audit.note(Deed.of("wall-made").on(inspection).to("A1").with("behind", reference));
            return true;
        });
        var cases = rows("case_record", inspection);
        var answers = rows("answer_event", inspection);
        assertThat(cases).isPositive();
        assertThat(answers).isPositive();
        var visitor = Visitor.as(server, keeper);
        assertThat(visitor.open("/").text()).contains("Inspections whose cases should no longer be kept");
        assertThat(visitor.open("/retention?standing=due").text()).contains("/retention/" + inspection + "\"");
        var page = "/retention/" + inspection + "/erase";
        var unsure = visitor.send(page, page, "reason", "its time has come");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.text()).contains("Tick that you have looked").contains("its time has come");
        assertThat(rows("case_record", inspection)).isEqualTo(cases);
        var form = Visitor.form(visitor.open(page).text(), page);
        for (int time = 0; time < 2; time++) {
            var done = visitor.post(page, form, "reason", "its time has come", "sure", "yes");
            assertThat(done.location()).isEqualTo("/retention/" + inspection);
        }
        for (var table : List.of("case_record", "answer_event", "draw", "drawn_case", "allocation")) {
            assertThat(rows(table, inspection)).as(table).isZero();
        }
        assertThat(office.rows("select path from folder_file where inspection = ?", inspection))
                .extracting(List::getFirst)
                .contains("inspection.yaml", "findings.yaml")
                .doesNotContain("answers.csv", "caseload.csv", "interviews.csv");
        assertThat(office.rows(
                        "select id from audit_entry where inspection = ? and to_jsonb(audit_entry)::text like '%\"' || ? || '\"%'",
                        inspection, reference))
                .isEmpty();
        assertThat(office.rows("select cases, answers from retention_remains where inspection = ?", inspection))
                .containsExactly(List.of("" + cases, "" + answers));
        assertThat(visitor.open("/retention/" + inspection + "/scores").text())
                .contains("\"scores\"")
                .contains("\"met\" :");
        assertThat(visitor.open("/retention/" + inspection).text())
                .contains("The cases are erased.")
                .contains("Left of it: %d cases had been listed".formatted(cases))
                .contains("its time has come");
        var manager = server.context().getBean(PlatformTransactionManager.class);
        server.context().getBean(Sealer.class).sealAll();
        var verified = new Verification(server.context().getBean(javax.sql.DataSource.class), manager)
                .verify(java.util.Optional.empty(), (_, _, _, _) -> {});
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.erased()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_erased_is_not_filled_again() {
        var inspection = finished(25);
        var visitor = Visitor.as(server, keeper);
        var page = "/retention/" + inspection + "/erase";
        visitor.send(page, page, "reason", "old", "sure", "yes");
        assertThat(standing(visitor, inspection)).isEqualTo("Erased");
        assertThatThrownBy(() -> asKeeper(
                        Role.LEAD_INSPECTOR,
                        inspection,
                        "insert into case_record (inspection, position, reference, unit, attributes) values (%d, 1, 'X1', 'case', '{}')"
                                .formatted(inspection)))
                .hasStackTraceContaining("row-level security");
        var mark = Visitor.form(visitor.open("/retention/periods").text(), "/retention/periods");
        var held = visitor.post("/retention/" + inspection + "/hold", mark, "reason", "x");
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.text()).contains("Its cases are erased already");
    }

    private int asKeeper(Role role, long inspection, String sql) throws Exception {
        var lead = office.person("Lead R");
        office.puts(lead, role, inspection);
        return Acting.asPerson(
                lead.id(),
                () -> server.context()
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> server.context()
                                .getBean(JdbcClient.class)
                                .sql(sql)
                                .update()));
    }

    @Test
    void nothing_goes_before_its_time_whoever_asks_the_database() throws Exception {
        var young = finished(3);
        var due = finished(25);
        var lead = office.person("Lead R2", Role.LEAD_INSPECTOR);
        office.puts(lead, Role.LEAD_INSPECTOR, due);
        var walled = office.person("Administrator W", Role.ADMINISTRATOR);
        office.walls(walled, office.number("select service from inspection where id = ?", due));
        assertThatThrownBy(() -> erases(keeper, young, "why")).hasStackTraceContaining("its retention has not ended");
        assertThatThrownBy(() -> erases(keeper, due, " ")).hasStackTraceContaining("an erasure needs a reason");
        assertThatThrownBy(() -> erases(lead, due, "why")).hasStackTraceContaining("only an administrator erases");
        assertThatThrownBy(() -> erases(walled, due, "why")).hasStackTraceContaining("only an administrator erases");
        assertThat(rows("case_record", due)).isPositive();
        assertThat(Visitor.as(server, walled).open("/retention/" + due).status())
                .isEqualTo(404);
        assertThat(Visitor.as(server, lead).open("/retention").status()).isEqualTo(403);
    }

    private int erases(Office.Someone who, long inspection, String why) throws Exception {
        return Acting.asPerson(
                who.id(),
                () -> server.context()
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> server.context()
                                .getBean(JdbcClient.class)
                                .sql("select erase_inspection(?, ?, null, '')")
                                .params(inspection, why)
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void an_edition_can_have_a_period_of_its_own_and_of_two_who_set_it_the_second_is_told() {
        var visitor = Visitor.as(server, keeper);
        var inspection = finished("cheshire-2009", 13);
        assertThat(standing(visitor, inspection)).isEqualTo("Running");
        var page = "/retention/periods";
        assertThat(visitor.send(page, page, "for", "cci/2009", "months", "0", "reason", "")
                        .text())
                .contains("Enter a whole number from 1 to 600")
                .contains("Fill this in");
        assertThat(visitor.send(page, page, "for", "no/such", "months", "12", "reason", "x")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.send(page, page, "for", "cci/2009", "months", "12", "reason", "schedule, line 4")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.open(page).text()).contains("schedule, line 4").contains("12 months");
        assertThat(standing(visitor, inspection)).isEqualTo("Waits for you");
        var opened = Visitor.form(visitor.open(page + "?for=cci/2009").text(), page);
        visitor.send(page + "?for=cci/2009", page, "for", "cci/2009", "months", "240", "reason", "first");
        var second = visitor.post(page, opened, "for", "cci/2009", "months", "36", "reason", "second");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("Administrator R changed it after you opened this page")
                .contains("second");
        assertThat(standing(visitor, inspection)).isEqualTo("Running");
    }
}

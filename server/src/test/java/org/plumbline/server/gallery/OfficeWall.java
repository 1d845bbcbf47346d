package org.plumbline.server.gallery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;

/** The pages of the office: people, services, editions, the programme, the audit, one's own account. */
final class OfficeWall {
    private final TestServer server;
    private final Someone keeper;
    private final Someone other;
    private final Walls walls;

    OfficeWall(TestServer server, Someone keeper, Someone other, Walls walls) {
        this.server = server;
        this.keeper = keeper;
        this.other = other;
        this.walls = walls;
    }

    void hang(long service) {
        hang("account", "/account");
        hang("account-password", "/account/password");
        hang("account-second-factor", "/account/second-factor");
        hang("account-interests", "/account/interests");
        hang("people", "/people");
        hang("people-nobody", "/people?search=nobody-is-called-so");
        hang("people-new", "/people/new");
        hang("people-import", "/people/import");
        hang("person", "/people/" + other.id());
        hang("person-ties", "/people/%d/ties".formatted(other.id()));
        hang("deployability-ask", "/people/deployability");
        hang(
                "deployability",
                "/people/deployability?role=inspector&day-day=1&day-month=6&day-year=2026&service=" + service);
        hang("services", "/services");
        hang("services-new", "/services/new");
        hang("service", "/services/" + service);
        hang("service-edit", "/services/%d/edit".formatted(service));
        hang("services-import", "/services/import");
        hang(
                "services-import-preview",
                sent("/services/import", "name,region,nation\nNew One,East,wales\n,West,mars\n"));
        editions();
        programme(service);
        audit();
        kept();
        hang("backup", "/backup");
        hang("nowhere", "/nowhere");
    }

    private void editions() {
        var edition = server.office()
                .number("select id from edition where framework = 'yos' and edition = '2021' and state = 'published'");
        hang("editions", "/editions");
        hang("editions-upload", "/editions/upload");
        hang("edition", "/editions/%d?q=court".formatted(edition));
        hang("edition-changes", "/editions/%d/changes".formatted(edition));
    }

    private void programme(long service) {
        var monday = LocalDate.of(2027, 5, 10);
        var entry = server.office().number("""
                        insert into programme_entry (service, week, why, notice_sent_on, notice_sent_by)
                        values (?, ?, 'Longest since the last', '2027-04-12', ?) returning id""", service, monday, keeper.id());
        for (int week = 1; week <= 3; week++) {
            server.office()
                    .number(
                            "insert into programme_entry (service, week, why) values (?, ?, 'Its turn has come') returning id",
                            server.office().service("Looks of a Plan"),
                            monday.plusWeeks(week % 2 * 9L));
        }
        hang("programme", "/programme?year=2027");
        hang("programme-none", "/programme?year=2035");
        hang("programme-new", "/programme/new");
        hang("programme-entry", "/programme/" + entry);
        hang("programme-import", "/programme/import");
        hang("calendar", "/calendar");
    }

    private void audit() {
        var entry = server.office().number("select max(id) from audit_entry where person is not null");
        hang("audit", "/audit");
        hang("audit-mine", "/audit/mine");
        hang("audit-entry", "/audit/entries/" + entry);
        hang("audit-chain", "/audit/chain");
        hang("audit-erase", "/audit/erase");
    }

    /** What is kept of people and cases, for how long, and copies of it. */
    private void kept() {
        var due = new Fieldwork(server, "cci", "2012");
        server.office().rows("update inspection set state = 'finished' where id = ? returning id", due.inspection());
        server.office().rows("""
                        insert into case_record (inspection, position, reference, unit, attributes)
                        values (?, 1, 'C-1', 'case', '{"gender": "female"}') returning id""", due.inspection());
        var running = new Fieldwork(server, "cci", "2012");
        server.office().rows("""
                        update inspection set state = 'finished', fieldwork_from = null, fieldwork_until = current_date - 30
                         where id = ? returning id""", running.inspection());
        hang("home-due", "/");
        hang("retention", "/retention");
        hang("retention-due", "/retention/" + due.inspection());
        hang("retention-running", "/retention/" + running.inspection());
        hang("retention-erase", "/retention/%d/erase".formatted(due.inspection()));
        hang("retention-periods", "/retention/periods");
        hang("copy-case", due.path("/copy?case=C-1"));
        hang("copy-person", "/people/%d/copy".formatted(keeper.id()));
        hang("copy-own", "/account/copy");
        hang("tokens", "/account/tokens");
        hang("tokens-all", "/people/tokens");
    }

    private void hang(String name, String path) {
        walls.hang(keeper, name, path);
    }

    private String sent(String page, String list) {
        return Visitor.as(server, keeper)
                .sendFile(page, page, "list.csv", list.getBytes(StandardCharsets.UTF_8))
                .location()
                .replace(server.url(), "");
    }
}

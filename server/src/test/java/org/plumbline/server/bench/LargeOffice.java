package org.plumbline.server.bench;

import java.sql.SQLException;
import java.sql.Statement;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;

/**
 * An office with years of work behind it, made by the database itself: 200 services, 1,000 inspections, 100 cases on each,
 * a million answers to them, 200 people, and as many entries of the audit as are wanted, sealed by the thousand.
 */
final class LargeOffice {
    static final int SERVICES = 200;
    static final int INSPECTIONS = 1_000;
    static final int CASES_EACH = 100;
    static final int PEOPLE = 200;

    private static final String ENTRIES = """
            insert into audit_entry (at, digest, person, person_name, action, inspection, case_reference, subject, from_address,
                                     detail, salt, seal, place)
            select e.at, audit_digest(e.salt, e.at, e.person, e.name, e.action, e.inspection, e.reference, '', e.address,
                                      e.detail), e.person, e.name, e.action, e.inspection, e.reference, '', e.address,
                   e.detail, e.salt, (e.n - 1) / 1000 + 1, (e.n - 1) % 1000 + 1
              from (select n, timestamptz '2026-11-01' - (ENTRIES - n) * interval '30 seconds' as at,
                           decode(md5(n::text), 'hex') as salt,
                           p.id as person, p.name,
                           case when n % 50000 = 7 then 'edition-retired' when n % 10 < 6 then 'case-read'
                                when n % 10 < 9 then 'answer-given' else 'signed-in' end as action,
                           case when n % 10 < 9 then (n * 31 % 1000 + 1) end as inspection,
                           case when n % 10 < 9 then 'C' || (n * 31 % 1000 + 1) || '-' || (n / 1000 % 100 + 1) end as reference,
                           '10.0.0.' || (n % 200 + 1) as address,
                           '{"question": "2.1.1"}'::jsonb as detail
                      from generate_series(1, ENTRIES) n
                      join person p on p.id = (n * 17 / 3) % 200 + 1) e
            """;

    private final TestServer server;
    private long led;

    LargeOffice(TestServer server) {
        this.server = server;
    }

    /** One inspection by hand: its list of 200 cases taken in, its sample drawn, its cases given out. */
    private long setUp() {
        var fieldwork = new Fieldwork(server, "yos", "2018");
        fieldwork.joins("Ava Assessor", Role.PRACTICE_ASSESSOR);
        fieldwork.joins("Ben Assessor", Role.PRACTICE_ASSESSOR);
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        lead.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
        lead.send(fieldwork.path("/allocation/preview?second=10"), fieldwork.path("/allocation"));
        return fieldwork.inspection();
    }

    /** Makes it all, and the administrator who looks at it. */
    Office.Someone make(int entries) throws SQLException {
        led = setUp();
        try (var owner = server.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into person (name, email) select 'Person ' || n, 'person.' || n || '@large.example'"
                            + " from generate_series(1, %d) n".formatted(PEOPLE));
            statement.execute(
                    "insert into service (name) select 'Service ' || n || ' of the country' from generate_series(1, %d) n"
                            .formatted(SERVICES));
            inspections(statement);
            cases(statement);
            answers(statement);
            audit(statement, entries);
        }
        var office = server.office();
        var looker = office.person("Looker At It", Role.ADMINISTRATOR);
        office.puts(looker, Role.LEAD_INSPECTOR, led);
        return looker;
    }

    /** The inspection that the administrator leads. */
    long led() {
        return led;
    }

    /** A case of its sample that somebody has to judge. */
    String drawn() {
        return server.office()
                .rows("select min(reference) from allocation where inspection = ? and marking = 'first'", led)
                .getFirst()
                .getFirst();
    }

    private void inspections(Statement statement) throws SQLException {
        statement.execute("""
                insert into inspection (service, edition, state, fieldwork_from, fieldwork_until)
                select (select min(id) from service where name like 'Service%%') + n %% %d,
                       (select edition from inspection where id = %d),
                       case when n %% 20 = 0 then 'under-way' else 'finished' end,
                       date '2020-01-06' + n * 2, date '2020-01-17' + n * 2
                  from generate_series(1, %d) n""".formatted(SERVICES, led, INSPECTIONS - 1));
        statement.execute("""
                insert into team_member (inspection, person, reference, role)
                select i.id, p.id, 'P' || p.id, case when n = 0 then 'lead-inspector' else 'inspector' end
                  from inspection i cross join generate_series(0, 3) n
                  join person p on p.id = (i.id * 7 + n * 50) %% %d + 1
                 where i.id <> %d""".formatted(PEOPLE, led));
    }

    /** Every inspection gets the cases of the one that was set up by hand, as they were drawn and given out. */
    private void cases(Statement statement) throws SQLException {
        statement.execute("""
                insert into case_record (inspection, position, reference, unit, area, attributes)
                select i.id, c.position, 'C' || i.id || '-' || c.position, c.unit, c.area, c.attributes
                  from inspection i join case_record c on c.inspection = %1$d and c.position < %2$d
                 where i.id <> %1$d""".formatted(led, CASES_EACH));
        statement.execute("""
                insert into draw (inspection, record)
                select i.id, d.record from inspection i join draw d on d.inspection = %1$d where i.id <> %1$d""".formatted(led));
        statement.execute("""
                insert into drawn_case (draw, inspection, reference, position, row_text, state)
                select d.id, d.inspection, 'C' || d.inspection || '-' || c.position, c.position, c.row_text, c.state
                  from draw d join drawn_case c on c.inspection = %1$d and c.position < %2$d
                 where d.inspection <> %1$d""".formatted(led, CASES_EACH));
        statement.execute("""
                insert into allocation (inspection, reference, marking, assessor)
                select c.inspection, c.reference, 'first', m.reference
                  from drawn_case c
                  join lateral (select reference from team_member t where t.inspection = c.inspection
                                 order by t.id offset c.position %% 4 limit 1) m on true
                 where c.inspection <> %1$d""".formatted(led));
    }

    /** Every case of the one that was set up by hand is judged whole; the cases of all others are judged in ten questions. */
    private void answers(Statement statement) throws SQLException {
        var asked = """
                insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at)
                select gen_random_uuid(), c.inspection, c.reference, q,
                       case when hashtext(c.reference || q) %% 10 < 6 then 'met' else 'not-met' end, 'P1', 'first', '2018-09-04'
                  from drawn_case c cross join (
                       select distinct value ->> 'id' as q from jsonb_path_query(
                         (select e.content::jsonb from edition e join inspection i on i.edition = e.id where i.id = %d),
                         '$.**.questions[*]') value where value ->> 'kind' in (%s) order by 1 limit %d) questions
                 where c.inspection %s %d""";
        statement.execute(asked.formatted(led, "'key', 'prompt'", 1000, "=", led));
        statement.execute(asked.formatted(led, "'key'", 10, "<>", led));
    }

    private static void audit(Statement statement, int entries) throws SQLException {
        statement.execute(
                "insert into audit_seal select n, timestamptz '2026-11-01', least(1000, %1$d - (n - 1) * 1000), ''::bytea"
                                .formatted(entries)
                        + " from generate_series(1, (%d + 999) / 1000) n".formatted(entries));
        statement.execute(ENTRIES.replace("ENTRIES", Integer.toString(entries)));
        statement.execute("""
                do $$ declare n bigint; before bytea := decode(repeat('00', 32), 'hex'); begin
                  for n in select number from audit_seal order by number loop
                    update audit_seal s set digest = sha256(before || int8send(number)
                        || int8send((extract(epoch from sealed_at) * 1000000)::bigint) || int4send(entries)
                        || (select string_agg(e.digest, ''::bytea order by e.place) from audit_entry e where e.seal = n))
                     where number = n returning digest into before;
                  end loop;
                end $$""");
        statement.execute("vacuum analyze");
    }
}

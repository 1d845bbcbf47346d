package org.plumbline.server.bench;

import java.sql.SQLException;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;

/**
 * An office with years of work behind it, made by the database itself: 200 services, 1,000 inspections, 100 cases on each,
 * 200 people, and as many entries of the audit as are wanted, sealed by the thousand.
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

    LargeOffice(TestServer server) {
        this.server = server;
    }

    /** Makes it all, and the administrator who looks at it. */
    Office.Someone make(int entries) throws SQLException {
        try (var owner = server.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into person (name, email) select 'Person ' || n, 'person.' || n || '@large.example'"
                            + " from generate_series(1, %d) n".formatted(PEOPLE));
            statement.execute(
                    "insert into service (name) select 'Service ' || n || ' of the country' from generate_series(1, %d) n"
                            .formatted(SERVICES));
            statement.execute(
                    "insert into edition (framework, edition, revision, hash, text_hash, content, state, title_en)"
                            + " values ('large', '2026', 1, 'x', 'x', '{}', 'published', 'Large office')");
            statement.execute(
                    "insert into inspection (service, edition, state, fieldwork_from) select n %% %d + 1, (select max(id) from edition),"
                                    .formatted(SERVICES)
                            + " case when n %% 20 = 0 then 'under-way' else 'finished' end, date '2020-01-01' + n * 2 from generate_series(1, %d) n"
                                    .formatted(INSPECTIONS));
            statement.execute("insert into case_record (inspection, position, reference, unit, attributes)"
                    + " select i, n, 'C' || i || '-' || n, 'court', '{\"age\": 15}' from generate_series(1, %d) i, generate_series(1, %d) n"
                            .formatted(INSPECTIONS, CASES_EACH));
            audit(statement, entries);
        }
        var office = server.office();
        var looker = office.person("Looker At It", Role.ADMINISTRATOR);
        office.puts(looker, Role.LEAD_INSPECTOR, 1);
        return looker;
    }

    private static void audit(java.sql.Statement statement, int entries) throws SQLException {
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

package org.plumbline.server.inspections;

import java.nio.file.Path;
import java.time.LocalDate;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** What tests of set-up start from: an edition in use, people with training, services with areas, inspections. */
public final class Planning {
    private final Office office;
    private final TestServer server;

    public Planning(TestServer server) {
        this.server = server;
        this.office = server.office();
    }

    public Office office() {
        return office;
    }

    /** The number of the published edition of 2018, put there if nobody has. */
    public synchronized long edition() {
        return edition("yos", "2018");
    }

    /** The number of a published edition of the library. */
    public synchronized long edition(String framework, String edition) {
        var there = office.rows(
                "select id from edition where framework = ? and edition = ? and state = 'published'",
                framework,
                edition);
        if (!there.isEmpty()) {
            return Long.parseLong(there.getFirst().getFirst());
        }
        var root = Path.of(System.getProperty("plumbline.root", ".."));
        var file = root.resolve("frameworks/%s/%s/framework.yaml".formatted(framework, edition));
        if (!(EditionFile.load(file, "framework.yaml") instanceof Loaded.Good<EditionFile>(var read, var _))) {
            throw new IllegalStateException("the library's editions are right");
        }
        return office.number(
                """
                insert into edition (framework, edition, revision, hash, text_hash, content, state, title_en, title_cy)
                values (?, ?, 1, 'sha256:test', '', ?::jsonb, 'published', ?, ?) returning id""",
                framework,
                edition,
                EditionJson.of(read),
                read.edition().title().in("en"),
                read.edition().title().in("cy"));
    }

    /** Somebody trained to judge, with these roles across the office. */
    public Office.Someone trained(String name, Role... roles) {
        var person = office.person(name, roles);
        office.number(
                "insert into training (person, course, passed_on) values (?, 'Case assessment', '2015-01-01') returning id",
                person.id());
        return person;
    }

    /** A service with areas. */
    public long service(String name, String... areas) {
        long service = office.service(name);
        for (int at = 0; at < areas.length; at++) {
            office.number(
                    "insert into area (service, name, position) values (?, ?, ?) returning id", service, areas[at], at);
        }
        return service;
    }

    public String name(long service) {
        return office.rows("select name from service where id = ?", service)
                .getFirst()
                .getFirst();
    }

    /** An inspection of a service from a day on, for two weeks, led by somebody. */
    public long inspection(long service, LocalDate from, Office.Someone lead) {
        long inspection = office.number("""
                insert into inspection (service, edition, fieldwork_from, fieldwork_until, publication_on)
                values (?, ?, ?, ?, ?) returning id""", service, edition(), from, from.plusDays(11), from.plusWeeks(16));
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
        return inspection;
    }

    public Visitor visits(Office.Someone person) {
        return Visitor.as(server, person);
    }
}

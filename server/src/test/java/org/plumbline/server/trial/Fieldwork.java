package org.plumbline.server.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.trial.Office.Someone;

/** An inspection for tests that stands before its caseload: an edition of ours, days and a lead. */
public final class Fieldwork {
    private final Site server;
    private final long inspection;
    private final Someone lead;

    /** An inspection against an edition whose fieldwork begins on 3 September 2018, as the published one's did. */
    public Fieldwork(Site server, String framework, String edition, String... areas) {
        this.server = server;
        var office = server.office();
        lead = office.person("Lena Lead", Role.LEAD_INSPECTOR);
        inspection = office.number("""
                        insert into inspection (service, edition, state, fieldwork_from, fieldwork_until, created_by)
                        values (?, (select id from edition where framework = ? and edition = ? and state = 'published'
                                     order by revision desc limit 1), 'planned', '2018-09-03', '2018-09-14', ?) returning id""", office.service("Mereside"), framework, edition, lead.id());
        for (int at = 0; at < areas.length; at++) {
            office.rows(
                    "insert into inspection_area (inspection, name, position) values (?, ?, ?) returning name",
                    inspection,
                    areas[at],
                    at);
        }
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
    }

    public long inspection() {
        return inspection;
    }

    public Someone lead() {
        return lead;
    }

    /** The service that is inspected. */
    public long service() {
        return server.office().number("select service from inspection where id = ?", inspection);
    }

    /** Somebody new on its team. */
    public Someone joins(String name, Role role) {
        var someone = server.office().person(name);
        server.office().puts(someone, role, inspection);
        return someone;
    }

    /** A path of its pages. */
    public String path(String rest) {
        return "/inspections/" + inspection + rest;
    }

    /** The lead at a browser. */
    public Visitor leading() {
        return Visitor.as(server, lead);
    }

    /** Sends a list through the page for it; the path of the page on which it is looked at. */
    public String sends(Visitor visitor, String name, String list, String... fields) {
        var page = visitor.sendFile(
                path("/caseload"), path("/caseload"), name, list.getBytes(StandardCharsets.UTF_8), fields);
        if (page.status() != 303) {
            throw new IllegalStateException("%d:%n%s".formatted(page.status(), page.text()));
        }
        return page.location().replace(server.url(), "");
    }

    /** Sends a list and takes it. */
    public Visitor takes(String list) {
        var visitor = leading();
        var upload = sends(visitor, "list.csv", list);
        var page = visitor.send(upload, upload + "/take");
        if (page.status() != 303) {
            throw new IllegalStateException("%d:%n%s".formatted(page.status(), page.text()));
        }
        return visitor;
    }

    /** A caseload that the command line's samples were drawn from. */
    public static String golden(String framework, String file) {
        var root = Path.of(System.getProperty("plumbline.root", ".."));
        try {
            return Files.readString(root.resolve("cli/src/test/resources/samples")
                    .resolve(framework)
                    .resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

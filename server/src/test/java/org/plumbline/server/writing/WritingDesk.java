package org.plumbline.server.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.trial.Office.Someone;
import org.plumbline.server.trial.Visitor;

/** An example taken in, with people here who write its report. */
final class WritingDesk {
    private final TestServer server;
    private final long inspection;
    private final Someone lead;

    WritingDesk(TestServer server, String example) {
        this.server = server;
        inspection = taken(server, example);
        lead = joins("Lena Lead", Role.LEAD_INSPECTOR);
    }

    static Folder folder(String example) {
        try {
            return Folder.at(Path.of(System.getProperty("plumbline.root", ".."), "examples")
                    .resolve(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long taken(TestServer server, String example) {
        var exchange = server.context().getBean(Exchange.class);
        return Acting.forTask("demo", () -> switch (exchange.importFolder(folder(example), Newcomers.NONE)) {
            case TakenIn.Taken(var number, var _) -> number;
            case TakenIn.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        });
    }

    Someone joins(String name, Role role) {
        var someone = server.office().person(name);
        server.office().puts(someone, role, inspection);
        return someone;
    }

    long inspection() {
        return inspection;
    }

    Someone lead() {
        return lead;
    }

    Visitor visitor(String name, Role role) {
        return Visitor.as(server, joins(name, role));
    }

    Visitor leading() {
        return Visitor.as(server, lead);
    }

    String path(String rest) {
        return "/inspections/%d/writing%s".formatted(inspection, rest);
    }

    /** Saves a text in these languages, on what stands now. */
    Visitor.Page write(Visitor who, String text, String... fields) {
        return who.send(path("/" + text), path("/" + text), fields);
    }

    /** What the script of the page is told. */
    String reads(Visitor who, String text, String english, String welsh) {
        var form = Visitor.form(who.open(path("/texts/foreword")).text(), path("/texts/foreword"));
        var token = List.of(form.get(0), form.get(1));
        var page = who.post(path("/preview"), token, "text", text, "text-en", english, "text-cy", welsh);
        if (page.status() != 200) {
            throw new IllegalStateException(page.status() + page.text());
        }
        return page.text();
    }

    /** A file of the folder that goes out. */
    String file(String path) {
        var exchange = server.context().getBean(Exchange.class);
        var bytes = Acting.forTask("demo", () -> exchange.export(inspection))
                .files()
                .get(path);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        var exchange = server.context().getBean(Exchange.class);
        return Acting.forTask("demo", () -> exchange.export(inspection)).files();
    }

    /** Somebody judges a question of a case anew. */
    void answers(String reference, String question, String answer) {
        var before = new ArrayList<String>();
        server.office()
                .rows(
                        "select event::text from answer_event where inspection = ? and reference = ? and question = ?",
                        inspection,
                        reference,
                        question)
                .forEach(row -> before.add(row.getFirst()));
        server.office().rows("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at, replaces)
                        values (gen_random_uuid(), ?, ?, ?, ?, 'A1', 'first', '2018-06-12', ?::uuid[]) returning event""", inspection, reference, question, answer, "{" + String.join(",", before) + "}");
    }
}

package org.plumbline.server.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list of people as a CSV file: all of them are added, or every fault is told and nobody is. */
@Controller
public class ImportPage {
    private static final int MOST = 2000;
    private static final int SHOWN = 200;

    private final People people;
    private final Services services;
    private final PersonForm form;
    private final Audit audit;
    private final Texts texts;

    ImportPage(People people, Services services, PersonForm form, Audit audit, Texts texts) {
        this.people = people;
        this.services = services;
        this.form = form;
        this.audit = audit;
        this.texts = texts;
    }

    /** What is asked for, and what was wrong with what was sent. */
    public record Sent(Entered entered, List<Fault> faults, int all) {}

    /** One fault: a sentence of the reader of files, or a text of ours with what is put into it. */
    public record Fault(int line, String field, String sentence, String key, List<Object> with) {}

    @GetMapping("/people/import")
    @Needs(Right.KEEP_PEOPLE)
    Screen ask() {
        return Screen.of("people/import", new Sent(Entered.nothing(), List.of(), 0));
    }

    @PostMapping("/people/import")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen take(@RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        var entered = Entered.nothing();
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "people.import.none");
            return Screen.notRight("people/import", new Sent(entered, List.of(), 0));
        }
        var problems = new Problems();
        var table = TableFile.read(
                file.getBytes(),
                "people.csv",
                List.of("name", "email"),
                List.of("roles", "service", "language"),
                problems);
        var faults = new ArrayList<Fault>();
        problems.all()
                .forEach(it -> faults.add(new Fault(
                        it.place() == null ? 0 : it.place().line(),
                        "",
                        it.what() + ". " + it.remedy(),
                        "",
                        List.of())));
        var given = table == null ? List.<People.Given>of() : read(table, faults);
        if (!faults.isEmpty() || given.isEmpty()) {
            entered.wrong("file", "people.import.faulty");
            return Screen.notRight(
                    "people/import",
                    new Sent(entered, faults.subList(0, Math.min(SHOWN, faults.size())), faults.size()));
        }
        for (var person : given) {
            var id = people.add(person);
            audit.note(Deed.of("person-added").to(person.name()).with("person", id));
        }
        audit.note(Deed.of("people-imported").with("people", given.size()));
        Notice.say(texts, "people.import.done", given.size());
        return Screen.goTo("/people");
    }

    private List<People.Given> read(Table table, List<Fault> faults) {
        var given = new ArrayList<People.Given>();
        var seen = new HashSet<String>();
        if (table.rows().size() > MOST) {
            faults.add(new Fault(MOST + 2, "", "", "people.import.too-many", List.of(MOST)));
            return given;
        }
        for (var row : table.rows()) {
            var entered = entered(table, row);
            var person = form.read(entered, 0);
            if (!seen.add(entered.text("email").toLowerCase(Locale.ROOT))) {
                entered.wrong("email", "people.import.twice");
            }
            entered.problems().forEach(it -> faults.add(new Fault(row.line(), it.field(), "", it.key(), it.with())));
            person.ifPresent(given::add);
        }
        return given;
    }

    private Entered entered(Table table, Table.Row row) {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(cell(table, row, "name")));
        values.put("email", List.of(cell(table, row, "email")));
        values.put("language", List.of(cell(table, row, "language").toLowerCase(Locale.ROOT)));
        values.put(
                "roles",
                Stream.of(cell(table, row, "roles").split(";", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
        var service = cell(table, row, "service");
        values.put(
                "own-service",
                List.of(
                        service.isEmpty()
                                ? ""
                                : services.called(service)
                                        .map(id -> Long.toString(id))
                                        .orElse("?")));
        return new Entered(values);
    }

    private static String cell(Table table, Table.Row row, String column) {
        return table.has(column) ? table.cell(row, column).strip() : "";
    }
}

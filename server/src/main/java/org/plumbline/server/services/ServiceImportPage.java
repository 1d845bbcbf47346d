package org.plumbline.server.services;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A list of services is sent, looked at line by line, and taken whole or not at all. */
@Controller
public class ServiceImportPage {
    private final JdbcClient database;
    private final ServiceRows rows;
    private final Audit audit;
    private final Texts texts;

    ServiceImportPage(JdbcClient database, ServiceRows rows, Audit audit, Texts texts) {
        this.database = database;
        this.rows = rows;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page for a file shows. */
    public record Asked(Entered entered) {}

    /** What the preview shows. */
    public record Preview(
            long id,
            String file,
            Map<String, Long> counts,
            List<Line> lines,
            List<Told> problems,
            boolean isRight,
            Paging paging) {}

    /** One line of the list; changes by the names of fields. */
    public record Line(int number, String kind, String name, Map<String, String> changes) {}

    /** One problem as a row of a table. */
    public record Told(String code, String place, String what, String remedy) {
        static Told of(Problem problem) {
            return new Told(problem.code().name(), String.valueOf(problem.place()), problem.what(), problem.remedy());
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sent(String fileName, byte[] content, boolean taken) {}

    @GetMapping("/services/import")
    @Needs(Right.KEEP_SERVICES)
    public Screen ask() {
        return Screen.of("services/import", new Asked(Entered.nothing()));
    }

    @PostMapping("/services/import")
    @Needs(Right.KEEP_SERVICES)
    @Transactional
    public Screen send(Entered entered, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "services.import.choose");
            return Screen.notRight("services/import", new Asked(entered));
        }
        var name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        long id = database.sql("insert into service_upload (file_name, content) values (?, ?) returning id")
                .params(name.substring(0, Math.min(name.length(), 150)), file.getBytes())
                .query(Long.class)
                .single();
        return Screen.goTo("/services/import/" + id);
    }

    @GetMapping("/services/import/{id}")
    @Needs(Right.KEEP_SERVICES)
    @Transactional(readOnly = true)
    public Screen preview(@PathVariable long id, Entered asked) {
        var sent = sent(id);
        return sent.taken() ? Screen.goTo("/services") : Screen.of("services/preview", shown(id, sent, asked));
    }

    @PostMapping("/services/import/{id}")
    @Needs(Right.KEEP_SERVICES)
    @Transactional
    public Screen take(@PathVariable long id, Entered entered) {
        rows.lock();
        var sent = sent(id);
        if (sent.taken()) {
            return Screen.goTo("/services");
        }
        var preview = ServicePreview.of(ServiceList.read(sent.content(), sent.fileName()), rows);
        if (!preview.isRight()) {
            return Screen.notRight("services/preview", shown(id, sent, Entered.nothing()));
        }
        preview.lines().forEach(this::take);
        database.sql("update service_upload set taken_at = now() where id = ?")
                .param(id)
                .update();
        long added = preview.count(ServicePreview.Kind.NEW);
        long changed = preview.count(ServicePreview.Kind.CHANGED);
        audit.note(Deed.of("services-imported")
                .to(sent.fileName())
                .with("added", added)
                .with("changed", changed));
        Notice.say(texts, "services.import.done", added, changed);
        return Screen.goTo("/services");
    }

    private void take(ServicePreview.Line line) {
        var standing = line.standing();
        if (standing == null) {
            rows.add(line.service());
        } else if (line.kind() == ServicePreview.Kind.CHANGED) {
            rows.change(standing, line.service());
        }
    }

    private Sent sent(long id) {
        return database.sql("select file_name, content, taken_at is not null as taken from service_upload where id = ?")
                .param(id)
                .query(Sent.class)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Preview shown(long id, Sent sent, Entered asked) {
        var preview = ServicePreview.of(ServiceList.read(sent.content(), sent.fileName()), rows);
        int page = Paging.asked(asked.text("page"));
        var counts = new java.util.LinkedHashMap<String, Long>();
        for (var kind : ServicePreview.Kind.values()) {
            counts.put(word(kind), preview.count(kind));
        }
        var lines = preview.lines().stream()
                .skip(Paging.before(page))
                .limit(Paging.SIZE)
                .map(line -> new Line(
                        line.number(), word(line.kind()), line.service().name(), line.changes()))
                .toList();
        return new Preview(
                id,
                sent.fileName(),
                counts,
                lines,
                preview.problems().stream().limit(500).map(Told::of).toList(),
                preview.isRight() && !preview.lines().isEmpty(),
                new Paging(page, preview.lines().size(), "/services/import/" + id, Map.of()));
    }

    private static String word(ServicePreview.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

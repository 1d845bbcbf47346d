package org.plumbline.server.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The files of a report. The web page opens in the browser, where nothing in it may run, send or fetch anything but its own
 * style sheet; every other file is saved. Who took what out is noted.
 */
@Controller
public class FilesRoute {
    /**
     * No script, no form, no window; the other forms can be saved from it. Same-origin, because without it the browser sends
     * no session for the style sheet.
     */
    static final String CLOSED =
            "sandbox allow-same-origin allow-downloads; default-src 'none'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String STYLES = "text/css;charset=UTF-8";
    private static final String WEB_PAGE = "text/html;charset=UTF-8";
    /** Zip files carry a time; ours carry the same one always, so that the same files give the same bytes. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Map<String, String> TYPES = Map.of(
            "html", WEB_PAGE,
            "css", STYLES,
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "csv", "text/csv;charset=UTF-8",
            "json", "application/json");

    private final Runs runs;
    private final RunFiles files;
    private final Audit audit;

    FilesRoute(Runs runs, RunFiles files, Audit audit) {
        this.runs = runs;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/inspections/{inspection}/report/runs/{run}/files/{*path}")
    @Needs(Right.SEE_REPORT)
    @Transactional
    public void send(
            @PathVariable long inspection,
            @PathVariable long run,
            @PathVariable String path,
            HttpServletResponse response)
            throws IOException {
        var name = path.startsWith("/") ? path.substring(1) : path;
        var kept = files.find(kept(inspection, run).id(), name).orElseThrow(FilesRoute::notThere);
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        if (!type.equals(STYLES)) {
            audit.note(Deed.of("report-taken-out")
                    .on(inspection)
                    .to(name)
                    .with("report", run)
                    .with("sha-256", kept.digest()));
        }
        response.setContentType(type);
        response.setContentLengthLong(kept.size());
        closed(response);
        if (!type.equals(WEB_PAGE) && !type.equals(STYLES)) {
            saved(response, name.substring(name.lastIndexOf('/') + 1));
        }
        files.write(kept.id(), response.getOutputStream());
    }

    /** All of them. */
    @GetMapping("/inspections/{inspection}/report/runs/{run}/zip")
    @Needs(Right.SEE_REPORT)
    @Transactional
    public void zip(@PathVariable long inspection, @PathVariable long run, HttpServletResponse response)
            throws IOException {
        var found = kept(inspection, run);
        var all = files.of(found.id());
        audit.note(
                Deed.of("report-taken-out").on(inspection).with("report", run).with("files", all.size()));
        response.setContentType("application/zip");
        closed(response);
        saved(response, "report-%d-%d%s.zip".formatted(inspection, run, found.isFinal() ? "" : "-draft"));
        var zip = new ZipOutputStream(response.getOutputStream());
        for (var file : all) {
            var entry = new ZipEntry(file.path());
            entry.setTimeLocal(SOME_TIME);
            zip.putNextEntry(entry);
            files.write(file.id(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void closed(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CLOSED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    private static void saved(HttpServletResponse response, String name) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private Run kept(long inspection, long run) {
        return runs.find(inspection, run).filter(Run::isKept).orElseThrow(FilesRoute::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

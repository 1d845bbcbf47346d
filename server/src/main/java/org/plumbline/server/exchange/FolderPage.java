package org.plumbline.server.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The folder of an inspection, to look at and to take out. */
@Controller
public class FolderPage {
    private final JdbcClient database;
    private final FolderExport export;
    private final Exchange exchange;

    FolderPage(JdbcClient database, FolderExport export, Exchange exchange) {
        this.database = database;
        this.export = export;
        this.exchange = exchange;
    }

    /** What is in the folder. */
    public record Contents(long inspection, String service, List<Listed> files, String size) {}

    /** One file. */
    public record Listed(String path, String size) {}

    @GetMapping("/inspections/{inspection}/folder")
    @Needs(Right.TAKE_OUT_FOLDER)
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Screen contents(@PathVariable long inspection) {
        var folder = export.of(inspection);
        var files = folder.files().entrySet().stream()
                .map(file -> new Listed(file.getKey(), size(file.getValue().length)))
                .toList();
        var all = folder.files().values().stream()
                .mapToLong(content -> content.length)
                .sum();
        return Screen.of("exchange/folder", new Contents(inspection, service(inspection), files, size(all)));
    }

    @GetMapping("/inspections/{inspection}/folder/zip")
    @Needs(Right.TAKE_OUT_FOLDER)
    public void zip(@PathVariable long inspection, HttpServletResponse response) throws IOException {
        var folder = exchange.export(inspection);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inspection-%d.zip\"".formatted(inspection));
        folder.zipTo(response.getOutputStream());
    }

    private String service(long inspection) {
        return database.sql("select s.name from inspection i join service s on s.id = i.service where i.id = ?")
                .param(inspection)
                .query(String.class)
                .single();
    }

    private static String size(long bytes) {
        return String.format(Locale.UK, "%,d", Math.max(1, Math.round(bytes / 1000.0)));
    }
}

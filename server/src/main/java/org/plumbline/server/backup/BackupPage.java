package org.plumbline.server.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.DatabaseAddress;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A backup of a server that is at work, for administrators: the only way while it keeps its own database. */
@Controller
public class BackupPage {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");

    private final DatabaseAddress database;
    private final Audit audit;
    private final Clock clock;

    BackupPage(DatabaseAddress database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param command what makes a server out of a backup
     */
    public record Make(String command) {}

    @GetMapping("/backup")
    @Needs(Right.OPERATE)
    public Screen ask() {
        return Screen.of("backup/make", new Make("plumbline restore %s --data DIR".formatted(name())));
    }

    /** Sends it as it is written; one that was cut short is refused by a restore. It is noted before, so that it holds that. */
    @PostMapping("/backup")
    @Needs(Right.OPERATE)
    public void make(HttpServletResponse response) throws IOException, SQLException {
        audit.note(Deed.of("backup-made"));
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name()));
        Backup.write(database, response.getOutputStream());
    }

    private String name() {
        return "plumbline-%s.backup"
                .formatted(NAME.format(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC)));
    }
}

package org.plumbline.server.audit.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.table.CsvText;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.pages.Entered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What was found, as a table to keep: the newest of it, a batch of rows at a time. */
@Controller
public class DownloadPage {
    /** So many rows at most: a spreadsheet opens no more with ease. */
    public static final int MOST = 100_000;

    private static final int AT_ONCE = 2_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> HEADER = List.of(
            "entry", "at", "person", "name", "action", "inspection", "case", "subject", "from", "detail", "erased");

    private final Entries entries;
    private final Asked asked;
    private final Audit audit;

    DownloadPage(Entries entries, Asked asked, Audit audit) {
        this.entries = entries;
        this.asked = asked;
        this.audit = audit;
    }

    @GetMapping("/audit/download.csv")
    @Needs(Right.SEARCH_AUDIT)
    @Transactional
    public void download(Entered entered, HttpServletResponse response) throws IOException {
        var search = asked.read(entered).search();
        if (!entered.isRight()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/audit");
            return;
        }
        audit.note(AuditPage.deed("audit-downloaded", search, entered));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        var out = response.getOutputStream();
        out.write(CsvText.of(List.of(HEADER)).getBytes(StandardCharsets.UTF_8));
        var mark = "";
        for (int written = 0; written < MOST; ) {
            var batch = entries.older(search, mark, AT_ONCE);
            out.write(CsvText.of(batch.stream().map(DownloadPage::row).toList()).getBytes(StandardCharsets.UTF_8));
            written += batch.size();
            if (batch.size() < AT_ONCE) {
                return;
            }
            mark = batch.getLast().mark();
        }
    }

    private static List<String> row(Noted entry) {
        var row = new ArrayList<String>();
        row.add(Long.toString(entry.id()));
        row.add(entry.at().toString());
        row.add(Noted.shown(entry.person()));
        row.add(Noted.shown(entry.by()));
        row.add(entry.action());
        row.add(Noted.shown(entry.inspection()));
        row.add(Noted.shown(entry.caseReference()));
        row.add(Noted.shown(entry.subject()));
        row.add(Noted.shown(entry.from()));
        row.add(entry.detail().isEmpty() ? "" : JSON.writeValueAsString(entry.detail()));
        row.add(Noted.shown(entry.erasedAt()));
        return row;
    }
}

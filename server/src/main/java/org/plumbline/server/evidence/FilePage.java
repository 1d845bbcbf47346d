package org.plumbline.server.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plumbline.formats.document.DocumentKind;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A file of evidence: saved by the browser, never shown by it, kept by nothing on the way; who read it is noted. */
@Controller
public class FilePage {
    private final EvidenceFiles files;
    private final Audit audit;

    FilePage(EvidenceFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/inspections/{inspection}/evidence/files/{file}")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional
    public void send(@PathVariable long inspection, @PathVariable long file, HttpServletResponse response)
            throws IOException {
        var kept = files.find(inspection, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.note(Deed.of("evidence-file-read").on(inspection).to(kept.name()).with("sha-256", kept.digest()));
        var kind = kept.document();
        response.setContentType(
                kind == DocumentKind.TEXT ? MediaType.APPLICATION_OCTET_STREAM_VALUE : kind.mediaType());
        response.setContentLengthLong(kept.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(kept.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(kept.id(), response.getOutputStream());
    }
}

package org.plumbline.server.panel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A file of feedback as it was made: its web page opens here, the others are saved; who opened it is noted. */
@Controller
public class FeedbackFilePage {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Feedbacks feedbacks;
    private final Audit audit;

    FeedbackFilePage(Feedbacks feedbacks, Audit audit) {
        this.feedbacks = feedbacks;
        this.audit = audit;
    }

    @GetMapping("/inspections/{inspection}/feedback/{version}/files/{*path}")
    @Needs(Right.SEE_FEEDBACK)
    @Transactional
    public ResponseEntity<byte[]> send(
            @PathVariable long inspection, @PathVariable int version, @PathVariable String path) {
        var wanted = path.replaceFirst("^/", "");
        var content = feedbacks
                .content(inspection, version, wanted)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var ending = wanted.substring(wanted.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("css")) {
            audit.note(Deed.of("feedback-read").on(inspection).to(wanted).with("version", version));
        }
        boolean opens = ending.equals("html") || ending.equals("css");
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type(ending));
        if (!opens) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(wanted, StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        return answer.body(content);
    }

    private static MediaType type(String ending) {
        return switch (ending) {
            case "html" -> new MediaType("text", "html", StandardCharsets.UTF_8);
            case "css" -> new MediaType("text", "css", StandardCharsets.UTF_8);
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "docx" -> WORD;
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}

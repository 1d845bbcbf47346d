package org.plumbline.server.caseload;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files about cases: saved by the browser, kept by nothing on the way. */
public final class Downloads {
    private Downloads() {}

    /**
     * A file of a name.
     *
     * @param kind its media type
     */
    public static ResponseEntity<byte[]> of(String name, String kind, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}

package org.plumbline.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scoped;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document that describes this API. It is made from the code when that changes, and a test holds the two together. */
@RestController
class OpenApiDocument {
    static final String FILE = "openapi.json";

    @GetMapping("/api/openapi.json")
    @Needs(Right.OWN_PLACE)
    @Scoped({})
    ResponseEntity<byte[]> document() {
        try (var in = new ClassPathResource(FILE, OpenApiDocument.class).getInputStream()) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the API's document cannot be read", e);
        }
    }
}

package org.plumbline.server.copies;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A copy as a file: a page to read, and the same for programs. */
@Component
class CopyFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Texts texts;

    CopyFile(Texts texts) {
        this.texts = texts;
    }

    void send(Copy copy, String language, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var zip = new ZipOutputStream(response.getOutputStream());
        put(zip, "copy.html", page(copy, language));
        put(zip, "copy.json", JSON.writeValueAsString(copy.forPrograms()) + "\n");
        zip.finish();
    }

    private String page(Copy copy, String language) {
        var out = new StringOutput();
        engine.render("copies/copy.jte", Map.of("texts", texts, "language", language, "copy", copy), out);
        return out.toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

package org.plumbline.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NavigableMap;
import org.plumbline.formats.json.Json;
import tools.jackson.core.JsonGenerator;

/**
 * Says what a folder of report files holds, so that anybody can tell whether they are whole and what they were made of.
 *
 * @param report the report's identifier
 * @param edition the framework edition, such as {@code lights/3}
 * @param editionHash what pins it
 * @param inputs digest of every file that was read
 * @param draft whether it is a draft
 */
public record Manifest(
        String report, String edition, String editionHash, NavigableMap<String, byte[]> inputs, boolean draft) {
    /** Its file name. */
    public static final String NAME = "manifest.json";

    /** The manifest of these files, as JSON. */
    public String of(NavigableMap<String, byte[]> files) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeNumberProperty("manifest", 1);
            json.writeStringProperty("report", report);
            json.writeStringProperty("edition", edition);
            json.writeStringProperty("hash", editionHash);
            json.writeBooleanProperty("draft", draft);
            list(json, "made-of", inputs);
            list(json, "files", files);
            json.writeEndObject();
        });
    }

    private static void list(JsonGenerator json, String name, NavigableMap<String, byte[]> files) {
        json.writeArrayPropertyStart(name);
        files.forEach((path, bytes) -> {
            json.writeStartObject();
            json.writeStringProperty("path", path);
            json.writeNumberProperty("bytes", bytes.length);
            json.writeStringProperty("sha256", sha256(bytes));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

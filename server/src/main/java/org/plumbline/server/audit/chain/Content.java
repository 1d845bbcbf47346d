package org.plumbline.server.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit says: all that its digest covers. Null and empty are the same in a digest.
 *
 * @param at when, to the microsecond that the database keeps
 * @param person null when the server did it by itself
 * @param name the person's name at the time, or the server's task
 * @param from the address that the request came from
 * @param detail in order of its names
 */
public record Content(
        OffsetDateTime at,
        @Nullable Long person,
        @Nullable String name,
        String action,
        @Nullable Long inspection,
        @Nullable String caseReference,
        @Nullable String subject,
        @Nullable String from,
        SortedMap<String, String> detail) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    public Content {
        detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }

    /** SHA-256 of the salt and every part in order, each with its length before it, so that no two contents meet. */
    public byte[] digest(byte[] salt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(salt);
            write(out, AT.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
            write(out, person);
            write(out, name);
            write(out, action);
            write(out, inspection);
            write(out, caseReference);
            write(out, subject);
            write(out, from);
            for (Map.Entry<String, String> part : detail.entrySet()) {
                write(out, part.getKey());
                write(out, part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return Sha256.fresh().digest(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable Object part) throws IOException {
        var bytes = (part == null ? "" : part.toString()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

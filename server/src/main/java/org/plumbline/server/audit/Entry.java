package org.plumbline.server.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit.
 *
 * @param at when, in UTC, to the microsecond that the database keeps
 * @param person null when the server did it by itself
 * @param name the person's name at the time, or the server's task
 * @param from the address that the request came from; empty when there was none
 */
record Entry(OffsetDateTime at, @Nullable Long person, String name, Deed deed, String from) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    /** SHA-256 of the salt and every part in order, each with its length before it, so that no two contents meet. */
    byte[] digest(byte[] salt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(salt);
            write(out, AT.format(at));
            write(out, person == null ? "" : person.toString());
            write(out, name);
            write(out, deed.action());
            write(out, deed.inspection() == null ? "" : deed.inspection().toString());
            write(out, deed.caseReference() == null ? "" : deed.caseReference());
            write(out, deed.subject());
            write(out, from);
            for (var detail : deed.detail().entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void write(DataOutputStream out, String part) throws IOException {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

package org.plumbline.server.audit.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A seal over a batch of entries and over the seal before it.
 *
 * @param number from 1, without a gap
 * @param sealedAt to the microsecond
 * @param entries how many it covers
 * @param digest in hexadecimal digits
 */
public record Seal(long number, Instant sealedAt, int entries, String digest) {
    /** What stands in the place of the seal before the first one. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** A seal as people note it down: {@code 12:9f86d0…}. */
    public String noted() {
        return number + ":" + digest;
    }

    /** Begins the digest of a seal: over the seal before, its number, its moment, its count; the entries follow. */
    static MessageDigest begun(String digestBefore, long number, Instant sealedAt, int entries) {
        var sha = Sha256.fresh();
        sha.update(HexFormat.of().parseHex(digestBefore));
        sha.update(ByteBuffer.allocate(Long.BYTES + Long.BYTES + Integer.BYTES)
                .putLong(number)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .putInt(entries)
                .array());
        return sha;
    }
}

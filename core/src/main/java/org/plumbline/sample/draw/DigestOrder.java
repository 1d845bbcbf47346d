package org.plumbline.sample.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Puts cases in an order that depends on nothing but the random seed and their references.
 *
 * <p>A case's digest is the SHA-256, in lower-case hexadecimal, of these bytes in UTF-8: the seed, one line feed, the
 * case's reference. Cases stand in the order of their digests as text. On a command line:
 * {@code printf '%s\n%s' SEED REFERENCE | sha256sum}. How it is done must never change; another way gets another name.
 */
public final class DigestOrder {
    /** What a record calls this order. */
    public static final String NAME = "sha256-order-1";

    private DigestOrder() {}

    /** The digest of one case. */
    public static String digest(String seed, String reference) {
        try {
            var bytes = (seed + "\n" + reference).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

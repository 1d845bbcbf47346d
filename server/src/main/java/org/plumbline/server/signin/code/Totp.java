package org.plumbline.server.signin.code;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords of RFC 6238, as authenticator apps make them: SHA-1, six digits, every 30 seconds. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The step of time that an instant lies in. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var at = digest[digest.length - 1] & 0xf;
            var number = ByteBuffer.wrap(digest).getInt(at) & 0x7fffffff;
            return "%08d".formatted(number % 100_000_000).substring(8 - digits);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA1", impossible);
        }
    }

    /**
     * The step whose code this is: the one of now, the one before or the one after, as clocks differ; none that is not
     * later than the last one used.
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long lastUsed) {
        var here = step(now);
        for (var step = here - 1; step <= here + 1; step++) {
            if (step > lastUsed && same(code(secret, step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean same(String one, String other) {
        return java.security.MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Bytes as RFC 4648's base 32 writes them, without padding. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var kept = 0;
        var bits = 0;
        for (var one : bytes) {
            kept = (kept << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((kept >> bits) & 31));
            }
            kept &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((kept << (5 - bits)) & 31)).toString();
    }
}

package org.plumbline.server.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The text of a token: 256 random bits behind a prefix by which those who look for leaks know it. */
final class Secret {
    static final String PREFIX = "plumb_";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private Secret() {}

    static String made() {
        var bits = new byte[BYTES];
        CHANCE.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether a text could be one at all. */
    static boolean isLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** What is kept of it: 256 random bits are not guessed, so that no slow digest is needed. */
    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

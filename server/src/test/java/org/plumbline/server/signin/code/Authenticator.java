package org.plumbline.server.signin.code;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.regex.Pattern;

/** An authenticator app, as a person has it on a phone: it takes the key from the page and makes codes. */
public final class Authenticator {
    private static final Pattern KEY = Pattern.compile("<span class=\"secret\">([A-Z2-7 ]+)</span>");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    /** One that took in the key which a page shows. */
    public static Authenticator from(String page) {
        var key = KEY.matcher(page);
        if (!key.find()) {
            throw new IllegalStateException("no key on the page:\n" + page);
        }
        return new Authenticator(bytes(key.group(1).replace(" ", "")));
    }

    /** The code of now; the one of so many half minutes later or earlier. */
    public String code(int later) {
        return Totp.code(secret, Totp.step(Instant.now()) + later);
    }

    static byte[] bytes(String base32) {
        var bytes = new ByteArrayOutputStream();
        var kept = 0L;
        var bits = 0;
        for (var sign : base32.chars().toArray()) {
            kept = (kept << 5) | ALPHABET.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((int) (kept >> bits));
                kept &= (1L << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}

package org.plumbline.server.signin.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.server.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what the database keeps and must not be able to read, by AES-GCM. The key follows from {@code PLUMBLINE_SECRET},
 * or, where that is not set, from the password of the database's owner, which every server that shares it knows.
 */
@Component
public final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    Sealing(DatabaseAddress address, @Value("${plumbline.secret}") String secret) {
        this.secret = (secret.isEmpty() ? address.ownerPassword() : secret).getBytes(StandardCharsets.UTF_8);
    }

    /** The content sealed, for this purpose and owner and no other. */
    byte[] sealed(byte[] content, String of) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, of).doFinal(content);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /**
     * The content that was sealed.
     *
     * @throws IllegalStateException if it was sealed for another, changed, or under another secret
     */
    byte[] opened(byte[] sealed, String of) {
        try {
            var nonce = java.util.Arrays.copyOf(sealed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce, of).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A second factor cannot be opened: PLUMBLINE_SECRET, or the password of the database's owner, is"
                            + " not the one that it was sealed with. Set the earlier one as PLUMBLINE_SECRET, or take"
                            + " the second factor away and let it be set up anew.",
                    e);
        }
    }

    /** A digest that only who knows the secret can make. */
    byte[] digest(String purpose, String text) {
        return mac(purpose, text);
    }

    private Cipher cipher(int mode, byte[] nonce, String of) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("plumbline seal", ""), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}

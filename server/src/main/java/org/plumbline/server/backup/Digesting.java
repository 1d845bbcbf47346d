package org.plumbline.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on and keeps their SHA-256; closing it leaves what lies below open. */
final class Digesting extends DigestOutputStream {
    Digesting(OutputStream out) {
        super(out, sha256());
    }

    /** The digest of all that went through. */
    String hex() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The digest of all that a stream gives. */
    static String of(InputStream in) throws IOException {
        var digest = new Digesting(OutputStream.nullOutputStream());
        in.transferTo(digest);
        return digest.hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

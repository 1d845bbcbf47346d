package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.framework.EditionName;
import org.plumbline.framework.change.EditionHash;

/**
 * An edition as a row holds it.
 *
 * @param hash of all that can change a result
 * @param textHash of the whole content
 */
record EditionContent(EditionFile file, String hash, String textHash) {
    static EditionContent of(EditionFile file) {
        return new EditionContent(file, EditionHash.ofRules(file.edition()), sha256(file.export()));
    }

    EditionName name() {
        return file.edition().name();
    }

    String json() {
        return EditionJson.of(file);
    }

    String title(String language) {
        var title = file.edition().title();
        return title.speaks(language) ? title.in(language) : "";
    }

    /** The languages that nobody has reviewed yet, between commas. */
    String drafts() {
        return file.edition().drafts().stream().sorted().collect(Collectors.joining(","));
    }

    static String sha256(String text) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

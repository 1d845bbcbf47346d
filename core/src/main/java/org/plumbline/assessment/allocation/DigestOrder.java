package org.plumbline.assessment.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * An order that nobody chose and anybody can repeat: by the SHA-256 of random seed, purpose and name, each on a line of
 * its own in UTF-8, written in hexadecimal.
 *
 * @param purpose so that one draw says nothing about another
 */
record DigestOrder(String seed, String purpose) {
    List<String> of(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(this::digest).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    String digest(String name) {
        try {
            var text = "%s\n%s\n%s\n".formatted(seed, purpose, name);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

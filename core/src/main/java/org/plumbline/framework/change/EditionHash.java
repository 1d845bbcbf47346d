package org.plumbline.framework.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;

/** What pins an edition: digests of what can change a result, and of its words. */
public final class EditionHash {
    private EditionHash() {}

    /**
     * The digest of all that can change a result: the framework's id, the edition, and every question, unit,
     * attribute, theme, scale and rule, in order. Words do not count, so a reviewed translation changes no pin.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String ofRules(Edition edition) {
        var lines = Entries.of(edition).stream()
                .filter(entry -> !entry.effect().isEmpty())
                .map(entry -> entry.key() + " " + entry.effect());
        return sha256(lines.collect(Collectors.joining("\n", edition.name() + "\n", "\n")));
    }

    /** The digest of every text in one language, in the same form. */
    public static String ofWords(Edition edition, String language) {
        var lines = Entries.of(edition).stream().map(entry -> entry.key() + " " + wordsIn(language, entry));
        return sha256(lines.collect(Collectors.joining("\n", edition.name() + "\n", "\n")));
    }

    private static List<String> wordsIn(String language, Entry entry) {
        return new TreeMap<>(entry.words())
                .entrySet().stream()
                        .filter(words -> words.getKey().endsWith(" in " + language))
                        .map(words -> words.getKey() + "=" + words.getValue())
                        .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

package org.plumbline.report.manuscript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plumbline.finding.prose.Prose;
import org.plumbline.framework.words.Words;

/**
 * One text of a manuscript with its translations.
 *
 * @param id which text, such as {@code texts/foreword} or {@code findings/s-1.1-1}
 * @param byLanguage the text as written
 * @param file where it stands
 */
public record Written(String id, Map<String, String> byLanguage, String file) {
    public Written {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Every text that an inspection itself wrote, in one fixed order. */
    public static List<Written> all(Manuscript manuscript) {
        var all = new ArrayList<Written>();
        manuscript.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> add("texts/" + text.getKey(), text.getValue(), all));
        var findings = manuscript.findings();
        findings.findings().forEach(finding -> add("findings/" + finding.id(), finding.text(), all));
        findings.examples().forEach(example -> add("practice-examples/" + example.id(), example.text(), all));
        findings.recommendations().forEach(each -> add("recommendations/" + each.id(), each.text(), all));
        for (int at = 0; at < manuscript.corrections().size(); at++) {
            add("corrections/" + (at + 1), manuscript.corrections().get(at).text(), all);
        }
        manuscript
                .gathered()
                .interviews()
                .forEach(group -> add("interviews/" + group.id(), group.title(), "interviews.csv", all));
        manuscript.gathered().indicators().forEach(each -> {
            var id = "indicators/" + each.id() + (each.area() == null ? "" : "/" + each.area());
            add(id, each.title(), "indicators.csv", all);
            if (!each.comparatorOf().equals(Words.NONE)) {
                add(id + "/comparator", each.comparatorOf(), "indicators.csv", all);
            }
        });
        for (int at = 0; at < manuscript.officials().size(); at++) {
            add("officials/" + (at + 1), manuscript.officials().get(at).role(), "inspection.yaml", all);
        }
        return all;
    }

    private static void add(String id, Map<String, Prose> text, List<Written> all) {
        var sources = new HashMap<String, String>();
        text.forEach((language, prose) -> sources.put(language, prose.source()));
        var file = text.values().stream()
                .map(Prose::file)
                .min(Comparator.naturalOrder())
                .orElse("");
        all.add(new Written(id, sources, file));
    }

    private static void add(String id, Words words, String file, List<Written> all) {
        all.add(new Written(id, words.byLanguage(), file));
    }

    /** The digest of an original and its translation: a review holds as long as neither has changed. */
    public String hash(String original, String translation) {
        return hash(byLanguage.getOrDefault(original, ""), byLanguage.getOrDefault(translation, ""), id);
    }

    private static String hash(String original, String translation, String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(id, original, translation)) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

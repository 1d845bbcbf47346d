package org.plumbline.server.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.server.exchange.Folder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report was made of: of each file of the folder its digest, and how many lines it had.
 *
 * @param files by their paths, such as {@code 9f86d0… 120}
 */
public record MadeOf(SortedMap<String, String> files) {
    private static final JsonMapper JSON = new JsonMapper();

    public MadeOf {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * What is another now than it was then.
     *
     * @param answers how many answers were given since
     * @param texts how many files of texts, findings and recommendations are others
     * @param rest how many others are, beside those that say nothing that is printed but the dates
     */
    public record Changed(int answers, int texts, int rest) {
        public boolean isNothing() {
            return answers + texts + rest == 0;
        }
    }

    static MadeOf of(Folder folder) {
        var files = new TreeMap<String, String>();
        folder.files().forEach((path, bytes) -> files.put(path, "%s %d".formatted(sha256(bytes), lines(bytes))));
        return new MadeOf(files);
    }

    /** One digest for all of it. */
    String digest() {
        return sha256(files.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is another in what is made of a later folder. */
    Changed until(MadeOf now) {
        int answers = 0;
        int texts = 0;
        int rest = 0;
        var all = new TreeSet<>(files.keySet());
        all.addAll(now.files.keySet());
        for (var path : all) {
            var was = files.get(path);
            var is = now.files.get(path);
            if (Objects.equals(was, is)) {
                continue;
            }
            switch (path) {
                // the first says who and when, the second what was published: neither changes what is found
                case "inspection.yaml", "publication.yaml" -> {}
                case "answers.csv" -> answers = Math.max(1, lines(is) - lines(was));
                case "findings.yaml", "recommendations.yaml" -> texts++;
                default -> {
                    if (path.startsWith("texts/")) {
                        texts++;
                    } else {
                        rest++;
                    }
                }
            }
        }
        return new Changed(answers, texts, rest);
    }

    private static int lines(@org.jspecify.annotations.Nullable String mark) {
        return mark == null ? 0 : Integer.parseInt(mark.substring(mark.indexOf(' ') + 1));
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    String json() {
        return JSON.writeValueAsString(files);
    }

    static MadeOf read(String json) {
        var files = new TreeMap<String, String>();
        for (Map.Entry<String, tools.jackson.databind.JsonNode> each :
                JSON.readTree(json).properties()) {
            files.put(each.getKey(), each.getValue().asString());
        }
        return new MadeOf(files);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

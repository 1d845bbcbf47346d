package org.plumbline.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of the screens is there in both languages, and every word asked for is there. */
class TextsTest {
    private static final Pattern ASKED =
            Pattern.compile("(?:say|texts\\.in|Notice\\.say|wrong)\\([^\"()]*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern DEED = Pattern.compile("Deed\\.of\\(([^;]*?)\\)");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    private final Texts texts = new Texts();

    @Test
    void every_text_stands_in_english_and_in_welsh_with_the_same_holes() {
        assertThat(texts.all()).hasSizeGreaterThan(30);
        texts.all().forEach((key, byLanguage) -> {
            assertThat(byLanguage.keySet()).as(key).containsExactlyInAnyOrder("en", "cy");
            assertThat(byLanguage.values()).as(key).noneMatch(String::isBlank);
            assertThat(holes(byLanguage.getOrDefault("cy", "")))
                    .as(key)
                    .isEqualTo(holes(byLanguage.getOrDefault("en", "")));
        });
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() throws IOException {
        var missing = new ArrayList<String>();
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file :
                    files.filter(it -> it.toString().matches(".*[.](jte|java)")).toList()) {
                var found = ASKED.matcher(Files.readString(file));
                while (found.find()) {
                    asked.add(found.group(1));
                    if (!texts.has(found.group(1))) {
                        missing.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_deed_that_the_audit_notes_has_words() throws IOException {
        var missing = new TreeSet<String>();
        var words = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var deeds = DEED.matcher(Files.readString(file));
                while (deeds.find()) {
                    WORD.matcher(deeds.group(1))
                            .results()
                            .map(it -> it.group(1))
                            .forEach(words::add);
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(40);
        words.stream().filter(it -> !texts.has("audit.actions." + it)).forEach(missing::add);
        assertThat(missing).as("audit.actions.WORD in texts/audit.yaml").isEmpty();
    }
}

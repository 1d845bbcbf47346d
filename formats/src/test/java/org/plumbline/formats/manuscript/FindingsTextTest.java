package org.plumbline.formats.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.formats.Problems;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.framework.words.Id;

/** Lists of findings as they are written: read again they say the same, and what did not change stands as it came. */
class FindingsTextTest {
    private static final List<String> LANGUAGES = List.of("en", "cy");

    private static final String CAME = """
            # by hand
            findings:
              - id: s-1
                kind: strength
                text:
                  en: >-
                    It is
                    light.
              # about lamps
              - {id: a-1, kind: area, about: "1.1", text: {en: It is dark., cy: 'Mae''n dywyll.'}}
            practice-examples:
              - id: e-1
                about: ["1.1"]
                text: {en: "A \\"lamp\\""}
            """;

    @TempDir
    private Path disk = Path.of("");

    private Findings read(String text) {
        try {
            Files.writeString(disk.resolve("findings.yaml"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var problems = new Problems();
        var read = FindingsFile.read(disk, problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }

    @Test
    void what_did_not_change_is_written_as_it_came() {
        assertThat(FindingsText.findings(read(CAME), LANGUAGES, CAME)).isEqualTo(CAME);
    }

    @Test
    void only_the_entry_that_changed_has_other_lines() {
        var read = read(CAME);
        var findings = new ArrayList<>(read.findings());
        findings.set(
                0,
                new Finding(
                        Id.of("s-1"),
                        Finding.Kind.STRENGTH,
                        null,
                        Map.of("en", MarkdownText.read("Bright.\n\n- # \"so\"", "", 1))));
        var changed = new Findings(findings, read.examples(), List.of());
        var text = FindingsText.findings(changed, LANGUAGES, CAME);
        assertThat(text)
                .startsWith("# by hand\nfindings:\n  - id: s-1\n    kind: strength\n")
                .contains("  - {id: a-1, kind: area", "A \\\"lamp\\\"")
                .doesNotContain("light.");
        assertThat(read(text).findings().getFirst().text().get("en"))
                .isNotNull()
                .extracting(prose -> prose.source())
                .isEqualTo("Bright.\n\n- # \"so\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings: [{id: s-1, kind: strength, text: {en: Light.}}]",
                "findings:\n- id: s-1\n  kind: strength\n  text: {en: Light.}",
                "findings:\n      - id: s-1\n        kind: strength\n        text: {en: Light.}\n",
                "\uFEFFfindings:\r\n  - id: s-1\r\n    kind: strength\r\n    text: {en: Light.}\r\n"
            })
    void whatever_the_layout_what_is_written_is_read_as_what_it_should_say(String came) {
        var read = read(came);
        var more = new ArrayList<>(read.findings());
        more.add(new Finding(
                Id.of("a-9"),
                Finding.Kind.AREA,
                Id.of("1.1"),
                Map.of("cy", MarkdownText.read("Tywyll: na # 'x'", "", 1))));
        var written = read(FindingsText.findings(new Findings(more, List.of(), List.of()), LANGUAGES, came));
        assertThat(written.findings()).extracting(each -> each.id().value()).containsExactly("s-1", "a-9");
        assertThat(FindingsText.findings(written, LANGUAGES, null))
                .isEqualTo(FindingsText.findings(new Findings(more, List.of(), List.of()), LANGUAGES, null));
    }
}

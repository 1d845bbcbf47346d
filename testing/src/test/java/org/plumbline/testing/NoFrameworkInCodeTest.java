package org.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks are data (law 4): no rule, reader or command knows a word of any of them, not even in an example. */
class NoFrameworkInCodeTest {
    private static final List<String> MODULES = List.of("core", "formats", "publishing", "cli", "testing");

    /** Words of the source reports' frameworks as they stand there. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b(CCI|YOS|YOT|YJS|YJB|SQS|FJI|RoH|RoSH|SRoH|LoR|HMIP|MAPPA|Asset|ROSH"
                    + "|MINIMUM|MODERATE|SUBSTANTIAL|DRASTIC|Inadequate|Requires improvement|Outstanding)\\b"
                    + "|\\b(Minimum|Moderate|Substantial|Drastic) improvement|\"Good\"|\\b\\d+(/\\d+)? Good\\b|=Good\\b");

    /** Words of their field, whatever their case. */
    private static final Pattern FIELD = Pattern.compile(
            "\\b(safeguarding|re-?offending|re-?offend|offend(ing|er|ers)|custody|custodial|probation|youth"
                    + "|court|out-of-court|desistance|vulnerability|risk[- ]of[- ](serious[- ])?harm|resettlement"
                    + "|(yos|cci|sqs|fji)(/\\d{4})?|referral order|youth justice|case manager)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void no_main_code_has_a_word_of_the_source_reports() throws IOException {
        var found = new ArrayList<String>();
        for (var module : MODULES) {
            for (var file : sources(module)) {
                found(Files.readString(file))
                        .forEach(word -> found.add("%s:%s".formatted(MadeFiles.ROOT.relativize(file), word)));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (band.equals(\"Good\")) {",
                "/** Such as {@code 65 Good}. */",
                "/** Such as {@code 1.1=Good}. */",
                "case \"Requires improvement\" -> 1;",
                "var worst = \"Inadequate\";",
                "// as in the CCI of 2009",
                "new Id(\"safeguarding\")",
                "new Id(\"risk-of-harm\")",
                "// Risk of Harm to others",
                "library.find(\"yos/2018\")",
                "attribute(\"custody\")",
                "\"MODERATE improvement required\"",
                "// Moderate improvement required",
                "// likelihood of reoffending",
                "// a re-offending rate",
                "@Option(defaultValue = \"sqs\")"
            })
    void the_finder_finds_a_word_in_code_and_comments(String line) {
        assertThat(found("package x;\n" + line + "\n"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).startsWith("2 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case Loaded.Good<Edition>(var edition, var _) -> edition;",
                "/** Good with this value when nothing is an error, else bad. */",
                "int minimum = Math.min(1, 2);",
                "Assets assets = null; courtesy(); gyoshi(); precci();",
                "// a moderate number of lines",
                "var outstanding = answers - given;"
            })
    void the_finder_lets_ordinary_english_and_java_pass(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void the_finder_reads_every_module() throws IOException {
        for (var module : MODULES) {
            assertThat(sources(module)).as(module).hasSizeGreaterThan(5);
        }
    }

    /** Each word found, with its line. */
    private static List<String> found(String source) {
        var found = new ArrayList<String>();
        var lines = source.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            for (var words : List.of(NAMES, FIELD)) {
                var matcher = words.matcher(lines[at]);
                while (matcher.find()) {
                    found.add("%d %s".formatted(at + 1, matcher.group()));
                }
            }
        }
        return found;
    }

    private static List<Path> sources(String module) throws IOException {
        try (var files = Files.walk(MadeFiles.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

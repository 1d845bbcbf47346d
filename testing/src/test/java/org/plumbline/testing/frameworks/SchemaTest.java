package org.plumbline.testing.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.testing.MadeFiles;
import org.plumbline.testing.damage.Made;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schemas, by which editors complete and check, accept what Plumbline accepts and refuse what it refuses. */
class SchemaTest {
    private static final Path FRAMEWORKS = MadeFiles.ROOT.resolve("frameworks");
    private static final Schema FRAMEWORK = schema("framework.schema.json");
    private static final Schema BANK = schema("bank.schema.json");

    static Stream<Path> frameworks() throws IOException {
        return files("framework.yaml");
    }

    static Stream<Path> banks() throws IOException {
        try (var files = Files.list(FRAMEWORKS.resolve("banks"))) {
            return Stream.concat(files.sorted().toList().stream(), Stream.of(madeFile(Made.BANK)));
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_edition_fits_the_schema(Path file) throws IOException {
        assertThat(FRAMEWORK.validate(yaml(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_exported_edition_fits_it_too(Path file) throws IOException {
        if (!(EditionFile.load(file, "framework.yaml") instanceof Loaded.Good<EditionFile>(var read, var _))) {
            throw new AssertionError(file + " should load");
        }
        assertThat(FRAMEWORK.validate(yaml(read.export()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void every_bank_fits_the_schema(Path file) throws IOException {
        assertThat(BANK.validate(yaml(Files.readString(file)))).isEmpty();
    }

    @Test
    void there_are_editions_and_banks_to_try() throws IOException {
        assertThat(frameworks()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(banks()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            form: 1                                | form: 2
            form: 1                                | form: one
            revision: 1                            | revision: 0
            revision: 1                            | revision: one
            edition: "3"                           | edition: 3
            edition: "3"                           | edition: "3 a"
            id: harbour-lights                     | id: harbour lights
            languages: [en, cy]                    | languages: []
            languages: [en, cy]                    | languages: [en, en]
            languages: [en, cy]                    | languages: en
            translations: {cy: draft}              | translations: {cy: reviewed}
            {en: chapter, cy: pennod}              | chapter
            {en: chapter, cy: pennod}              | {en: chapter, cy: " "}
            {en: chapter, cy: pennod}              | {}
            prints: percentages                    | prints: stars
            prints: percentages                    | print: percentages
            band-on: exact                         | band-on: roughly
            band-on: exact                         | bands-on: exact
            {attribute: lamp, is: oil}             | {attribute: lamp}
            {attribute: lamp, is: oil}             | {is: oil}
            {attribute: lamp, is: oil}             | {attribute: lamp, is: oil, in: [gas]}
            {attribute: lamp, is: oil}             | {all: []}
            {attribute: lamp, is: oil}             | oil
            {attribute: height, at-least: 4}       | {attribute: height, at-least: tall}
            {attribute: height, at-least: 4}       | {attribute: height, over: 4}
            kind: information\\n            type: date | kind: information\\n            type: choice
            kind: information\\n            type: date | kind: fact\\n            type: date
            {use: footing-firm, part: a}           | {use: footing-firm, id: footing}
            {use: footing-firm, part: a}           | {part: a}
            type: flag\\n    required: yes          | type: flag\\n    required: maybe
            type: flag\\n    required: yes          | type: tick\\n    required: yes
            type: flag\\n    required: yes          | type: choice\\n    required: yes
            rule: per-case\\n    kind: criterion\\n    bands: grade\\n    why: A post | rule: best\\n    kind: criterion\\n    bands: grade\\n    why: A post
            rule: per-case\\n    kind: criterion\\n    bands: grade\\n    why: A post | rule: per-case\\n    kind: question\\n    bands: grade\\n    why: A post
            rule: per-case\\n    kind: criterion\\n    bands: grade\\n    why: A post | rule: per-case\\n    bands: grade\\n    why: A post
            rule: judged\\n    bands: grade         | rule: judged
            unrated: none                          | unrated: nought
            unrated: none                          | rated: none
            - each: [A, D]                         | - each: []
            why: A post with one weak place is a weak post | because: It is
            from: 0, to: 39                        | from: low, to: 39
            from: 0, to: 39                        | to: 39
            one-case: yes                          | one-case: perhaps
            until-weeks: 5                         | until: 5
            working-days: 3                        | days: 3
            after: fieldwork-start                 | weeks: 1
            {id: harbour-master, title: {en: Harbour master, cy: Harbwrfeistr}} | harbour-master
            """)
    void a_break_does_not_fit_the_schema(String from, String to) throws IOException {
        assertThat(broken(FRAMEWORK, Made.FRAMEWORK, from, to)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            form: 1                                | form: 2
            bank: made-bank                        | name: made-bank
            source: Made up for Plumbline's tests  | about: Made up
            - id: bell-polished\\n                 | - id: bell polished\\n
            - id: bell-polished\\n                 | - name: bell-polished\\n
            reasons: [salt-left]                   | reasons: salt-left
            reasons: [salt-left]                   | reason: [salt-left]
            {attribute: lamp, in: [oil, gas]}      | {attribute: lamp, in: []}
            questions:                             | queries:
            """)
    void a_break_of_a_bank_does_not_fit_the_schema(String from, String to) throws IOException {
        assertThat(broken(BANK, Made.BANK, from, to)).isNotEmpty();
    }

    private static List<Error> broken(Schema schema, String file, String from, String to) throws IOException {
        var text = Files.readString(madeFile(file));
        var broken = text.replaceFirst(
                java.util.regex.Pattern.quote(from.replace("\\n", "\n")),
                java.util.regex.Matcher.quoteReplacement(to.replace("\\n", "\n")));
        assertThat(broken).as("'%s' should stand in %s", from, file).isNotEqualTo(text);
        return schema.validate(yaml(broken));
    }

    /** As an editor reads YAML 1.2: numbers are numbers, and yes is the word yes. */
    private static JsonNode yaml(String text) {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new ObjectMapper().valueToTree(new Load(settings).loadFromString(text));
    }

    private static Path madeFile(String name) {
        return MadeFiles.GOOD.folder().resolve(name);
    }

    private static Stream<Path> files(String name) throws IOException {
        try (var published = Files.walk(FRAMEWORKS)) {
            return Stream.concat(
                    published.filter(file -> file.endsWith(name)).sorted().toList().stream(),
                    Stream.of(madeFile(Made.FRAMEWORK)));
        }
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FRAMEWORKS.resolve(name)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.plumbline.testing.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.report.Showing;
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

    /** Kinds about which nothing is to be shown without a list, though their like take one or none. */
    private static final Set<Showing.Kind> NEED_A_LIST =
            Set.of(Showing.Kind.RATINGS, Showing.Kind.STANDARD_TEXTS, Showing.Kind.OFFICIALS);

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
            questions: [D, E]                      | questions: []
            questions: [D, E]                      | questions: D
            questions: [D, E]                      | questions: [D, E, D]
            questions: [D, E]                      | standards: [D, E]
            {en: By night, cy: Liw nos}            | By night
            - id: by-night\\n                      | - id: by night\\n
            guidance:\\n              en: A wick   | guidance:\\n              en: " "\\n              fy: A wick
            guidance:\\n              en: A wick   | guide:\\n              en: A wick
            z: {value: "1.96", known: own}         | z: "1.96"
            z: {value: "1.96", known: own}         | z: {value: "1.96"}
            z: {value: "1.96", known: own}         | z: {value: "1.96", known: guessed}
            z: {value: "1.96", known: own}         | z: {value: "about two", known: own}
            {value: up, known: own}                | {value: down, known: own}
            {months: 72, known: own}               | {months: 72, weeks: 3, known: own}
            {months: 72, known: own}               | {years: 6, known: own}
            {months: 72, known: own}               | {months: -1, known: own}
            undated: out                           | undated: perhaps
            by: [area, unit]                       | by: area
            by: [area, unit]                       | by: [unit, unit]
            share: {value: "0.1", known: own}      | part: {value: "0.1", known: own}
            reserves: {value: "2", known: own}     | spares: {value: "2", known: own}
            required: no\\n    title: {en: Hands aboard | required: no\\n    only-for: show\\n    title: {en: Hands aboard
            value: "1.83"                          | value: about two
            value: "1.83"                          | value: "1,83"
            value: "1.83"                          | number: "1.83"
            words-to: 12                           | words-to: twelve
            words-to: 12                           | words-to: 21
            words-to: 12                           | words-up-to: 12
            withhold-below: 3                      | withhold-below: 0
            {from: 33, to: 34, words:              | {from: 33, to: 101, words:
            {from: 33, to: 34, words:              | {at: 33, to: 34, words:
            {en: a third, cy: traean}              | a third
            publisher: {en:                        | publishers: {en:
            publisher: {en:                        | out of: {en:
            publisher: {en: Commissioners of Made-up Lights, cy: Comisiynwyr y Goleuadau Dychmygol} | publisher: Commissioners of Made-up Lights
            phrases:\\n                             | standing-phrases: [publishers]\\nphrases:\\n
            phrases:\\n                             | standing-phrases: publisher\\nphrases:\\n
            shows: [contents]                      | shows: contents
            shows: [contents]                      | shows: []
            shows: [contents]                      | shows: [sights]
            shows: [contents]                      | shows: [{contents: [A]}]
            shows: [contents]                      | shows: [{sights: [A]}]
            shows: [contents]                      | shows: [{ratings: [A], results: [I]}]
            shows: [contents]                      | shows: [{ratings: A}]
            shows: [contents]                      | shows: [{ratings: []}]
            shows: [contents]                      | shows: [[ratings, A]]
            shows: [contents]                      | shows: [words]
            shows: [contents]                      | text: {en: Nobody sees it, cy: Nid oes neb yn ei weld}
            shows: [contents]                      | showing: [contents]
            new-page: yes\\n    shows: [contents]   | new-page: perhaps\\n    shows: [contents]
            new-page: yes\\n    shows: [contents]   | newpage: yes\\n    shows: [contents]
            new-page: yes\\n    shows: [contents]   | new-page: yes
            headed: no                             | headed: nowhere
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
            guidance:\\n      en: A night          | guide:\\n      en: A night
            {attribute: lamp, in: [oil, gas]}      | {attribute: lamp, in: []}
            questions:                             | queries:
            """)
    void a_break_of_a_bank_does_not_fit_the_schema(String from, String to) throws IOException {
        assertThat(broken(BANK, Made.BANK, from, to)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_part_may_show_every_kind_of_thing(Showing.Kind kind) throws IOException {
        for (var shown : lawful(kind)) {
            assertThat(showing(shown)).as(shown).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_part_shows_nothing_of_another_name_or_form(Showing.Kind kind) throws IOException {
        for (var shown : List.of("%s-too", "%s-too: [A]", "not-%s", "[%s]")) {
            assertThat(showing(shown.formatted(kind.word()))).as(shown).isNotEmpty();
        }
        var listed = kind.word() + ": [A]";
        assertThat(showing(listed).isEmpty()).as(listed).isEqualTo(kind.about() != Showing.About.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_may_be_said_otherwise_and_no_other_word(Phrase phrase) throws IOException {
        assertThat(saying(phrase.word())).isEmpty();
        assertThat(saying(phrase.word() + "-too")).isNotEmpty();
        assertThat(saying(phrase.name())).isNotEmpty();
    }

    @Test
    void the_schema_names_what_a_report_can_show_and_say_and_nothing_else() throws IOException {
        var named = new ObjectMapper()
                .readTree(FRAMEWORKS.resolve("framework.schema.json").toFile())
                .path("$defs");
        var phrases = Stream.of(Phrase.values()).map(Phrase::word).toList();
        assertThat(keys(named.at("/phrases/properties"))).containsExactlyElementsOf(phrases);
        assertThat(named.path("phraseName").path("enum")).map(JsonNode::asText).containsExactlyElementsOf(phrases);
        var shown = named.at("/showing/oneOf/0/oneOf").findValuesAsText("const");
        shown.addAll(keys(named.at("/showing/oneOf/1/properties")));
        assertThat(Set.copyOf(shown))
                .isEqualTo(
                        Stream.of(Showing.Kind.values()).map(Showing.Kind::word).collect(Collectors.toSet()));
    }

    /** The forms in which a kind may be written: a word where it needs no list, a word with a list where it takes one. */
    private static List<String> lawful(Showing.Kind kind) {
        var list = kind.word() + ": [A, B]";
        return switch (kind.about()) {
            case NOTHING -> List.of(kind.word());
            case SCORED, SECTIONS, QUESTIONNAIRES -> List.of(list);
            case ASPECTS, ATTRIBUTES, ANYTHING ->
                NEED_A_LIST.contains(kind) ? List.of(list) : List.of(kind.word(), list);
        };
    }

    /** What is wrong when the made framework's contents show this instead. */
    private static List<Error> showing(String shown) throws IOException {
        var part = "shows: [%s]".formatted(shown)
                + (shown.equals("words") ? "\n    text: {en: Ours, cy: Ein rhai ni}" : "");
        var text = Files.readString(madeFile(Made.FRAMEWORK));
        assertThat(text).contains("shows: [contents]");
        return FRAMEWORK.validate(yaml(text.replace("shows: [contents]", part)));
    }

    /** What is wrong when the made framework says this one phrase. */
    private static List<Error> saying(String phrase) throws IOException {
        var tree = (ObjectNode) yaml(Files.readString(madeFile(Made.FRAMEWORK)));
        tree.putObject("phrases").putObject(phrase).put("en", "said").put("cy", "dywedwyd");
        return FRAMEWORK.validate(tree);
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
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

package org.plumbline.formats.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.SmallFolder.good;
import static org.plumbline.formats.SmallFolder.problem;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.SmallFolder;
import org.plumbline.formats.json.EditionJson;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.check.FrameworkProblem;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;

class EditionFileTest {
    @TempDir
    private Path root = Path.of("");

    private SmallFolder small;

    @BeforeEach
    void aSmallFramework() {
        small = SmallFolder.in(root);
    }

    @Test
    void reads_a_whole_edition() {
        var edition = good(small.edition()).edition();
        assertThat(edition.name()).hasToString("gardens/7");
        assertThat(edition.name().revision()).isEqualTo(2);
        assertThat(edition.languages()).containsExactly("en", "cy");
        assertThat(edition.drafts()).containsExactly("cy");
        assertThat(edition.questions())
                .extracting(question -> question.id().value())
                .containsExactly("watered", "fed", "staked", "colour", "pests", "height", "flowered", "said");
        assertThat(edition.rules().scores()).hasSize(4);
        assertThat(small.edition().problems()).isEmpty();
    }

    @Test
    void one_entry_with_each_stands_for_a_rule_an_id() {
        small.change(
                "framework.yaml",
                "- {id: \"1.2\", rule: judged, bands: rosette, why: A shed cannot be counted, source: Made up}",
                "- {each: [\"1.2\", \"1\"], rule: judged, bands: rosette, why: Neither can be counted, source: Made up}");
        assertThat(good(small.edition()).edition().rules().scores())
                .filteredOn(ScoreRule.Judged.class::isInstance)
                .extracting(ScoreRule::id)
                .containsExactly(Id.of("1.2"), Id.of("1"));
    }

    @Test
    void a_problem_of_a_rule_stands_once_at_its_own_entry_whatever_each_there_is_before_it() {
        small.change(
                "framework.yaml",
                "- {id: \"1.1\", rule: pooled, kind: criterion, bands: rosette, why: Each weighs the same, source: Made up}",
                "- {each: [\"1.1\", \"1\"], rule: pooled, kind: criterion, bands: rosette, of: [gone], why: x, source: y}");
        small.change(
                "framework.yaml",
                "- {id: kept, rule: per-case, kind: theme, why: A plant is dead or not, source: Made up}",
                "- {id: kept, rule: per-case, kind: theme, of: [lost], why: A plant is dead or not, source: Made up}");
        var line = small.placeOf("framework.yaml", "of: [gone]").line();
        var other = small.placeOf("framework.yaml", "of: [lost]").line();
        assertThat(small.edition().problems())
                .filteredOn(problem -> problem.code() == FrameworkProblem.FW011)
                .extracting(problem -> problem.what() + " " + problem.place())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("gone is not known here framework.yaml:" + line + ":"),
                        second ->
                                assertThat(second).startsWith("lost is not known here framework.yaml:" + other + ":"));
    }

    /** What to change, what to change it to, the problem, what stands at its place, what it says. */
    @ParameterizedTest(name = "{2} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source: Made up for these tests   | remark: x                   | FI001 | form: 1          | key 'source' is missing
            source: Made up for these tests   | source: x\\nremark: y       | FI002 | remark: y        | key 'remark' is not known here
            revision: 2                       | revision: two               | FI003 | two              | a whole number should stand here, not 'two'
            revision: 2                       | revision: 99999999999       | FI003 | 99999999999      | a whole number should stand here, not '99999999999'
            revision: 2                       | revision: [2]               | FI003 | [2]              | a single value should stand here, not a list
            languages: [en, cy]               | languages: en               | FI003 | en\\ntransl      | 'languages' should be a list, not 'en'
            title: {en: Inspection of gardens, cy: Arolygu gerddi} | title: Gardens | FI003 | Gardens | a text in each language should stand here, not 'Gardens'
            section: {en: bed, cy: gwely}     | section: [bed]              | FI003 | [bed]            | a text in each language should stand here, not a list
            {id: pot, title: {en: Pot, cy: Potyn}} | pot                    | FI003 | pot\\n           | a map of keys should stand here, not 'pot'
            when: {attribute: shade, is: yes} | when: {is: yes}             | FI003 | {is: yes}        | a condition looks at nothing
            when: {attribute: shade, is: yes} | when: {attribute: shade}    | FI003 | {attribute: shade} | a condition compares with nothing
            when: {attribute: shade, is: yes} | when: {attribute: age, at-least: old} | FI003 | old}    | 'at-least' should be a number, not 'old'
            rule: pooled, kind: criterion     | rule: pooled, kind: question | FI003 | question, bands | 'question' is the kind of questions' own scores
            rule: pooled, kind: criterion     | rule: pooled                | FI001 | {id: "1.1", rule | key 'kind' is missing
            type: flag, required: yes         | type: flag, required: maybe | FI004 | maybe            | 'required' cannot be 'maybe'
            band-on: printed                  | band-on: guessed            | FI004 | guessed          | 'band-on' cannot be 'guessed'
            prints: percentages               | prints: stars               | FI004 | stars            | 'prints' cannot be 'stars'
            translations: {cy: draft}         | translations: {cy: done}    | FI004 | done}            | 'cy' cannot be 'done'
            source: Made up for these tests   | source: a: b                | FI005 | : b              | this is not readable: mapping values are not allowed here
            source: Made up for these tests   | source: x\\nsource: y       | FI006 | source: y        | key 'source' stands here and at framework.yaml:6:1
            form: 1                           | form: 2                     | FI018 | 2\\nid           | this framework is of form '2'
            revision: 2                       | revision: 0                 | FW028 | 0\\ntitle        | revision 0 is not lawful
            """)
    void every_fault_of_form_has_its_code_place_and_words(
            String from, String to, String code, String standsThere, String what) {
        small.change("framework.yaml", from, to.replace("\\n", "\n"));
        var found = small.edition();
        var problem = found.problems().stream()
                .filter(each -> each.code().name().equals(code) && each.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + found.problems()));
        assertThat(found).isInstanceOf(Loaded.Bad.class);
        assertThat(problem.place()).isEqualTo(small.placeOf("framework.yaml", standsThere.replace("\\n", "\n")));
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void a_word_that_is_not_allowed_is_told_those_that_are() {
        small.change("framework.yaml", "band-on: printed", "band-on: guessed");
        assertThat(problem(small.edition(), FileProblem.FI004).remedy()).isEqualTo("Use one of exact, printed");
    }

    @Test
    void a_missing_text_is_told_at_the_text() {
        small.change("framework.yaml", "{en: Was it staked?, cy: A oedd polyn iddo?}", "{en: Was it staked?}");
        assertThat(problem(small.edition(), FrameworkProblem.FW018).place())
                .isEqualTo(small.placeOf("framework.yaml", "{en: Was it staked?}"));
    }

    @Test
    void a_list_is_told_where_a_framework_should_stand() {
        small.put("framework.yaml", "- a\n- b\n");
        assertThat(small.edition().problems())
                .extracting(Problem::toString)
                .containsExactly("framework.yaml:1:1: FI003 a framework should be a map of keys, not a list."
                        + " Start it with 'form: 1' and 'id: …'.");
    }

    @Test
    void an_empty_file_is_told_everything_that_is_missing() {
        small.put("framework.yaml", "");
        assertThat(small.edition().problems())
                .extracting(Problem::what)
                .contains("key 'form' is missing", "key 'title' is missing", "the edition has no unit");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        small.remove("framework.yaml");
        assertThat(small.edition().problems())
                .extracting(Problem::toString)
                .containsExactly("framework.yaml: FI010 the file is not there. Make it, or mend the path.");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_where() {
        small.bytes("framework.yaml", "form: 1\nid: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(small.edition().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "framework.yaml:2:5: FI009 this is not UTF-8. Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8').");
    }

    @Test
    void a_file_beyond_all_measure_is_told() throws IOException {
        try (var sparse = new RandomAccessFile(small.path("framework.yaml").toFile(), "rw")) {
            sparse.setLength(TextFile.MOST_BYTES + 1);
        }
        assertThat(problem(small.edition(), FileProblem.FI007).place()).isEqualTo(new Place("framework.yaml", 0, 0));
    }

    @Test
    void nesting_beyond_all_measure_is_told() {
        var deep = "{not: ".repeat(70) + "{attribute: shade, is: yes}" + "}".repeat(70);
        small.change("framework.yaml", "{attribute: shade, is: yes}", deep);
        assertThat(problem(small.edition(), FileProblem.FI007).what()).isEqualTo("this is nested more than 64 deep");
    }

    @Test
    void many_faults_are_told_in_one_reading() {
        small.change("framework.yaml", "form: 1", "form: 9")
                .change("framework.yaml", "revision: 2", "revision: two")
                .change("framework.yaml", "band-on: printed", "band-on: guessed")
                .change("framework.yaml", "{en: Was it staked?, cy: A oedd polyn iddo?}", "{en: Was it staked?}")
                .change("framework.yaml", "reasons: [broken]", "reasons: [lost]")
                .change("framework.yaml", "from: 50, to: 100", "from: 60, to: 100")
                .change("bank.yaml", "bank: garden-bank", "name: garden-bank")
                .change("framework.yaml", "- watered", "- wattered");
        assertThat(small.edition().problems())
                .extracting(problem -> problem.code().name())
                .contains("FI018", "FI003", "FI004", "FW018", "FW011", "FW013", "FI001", "FI002");
        assertThat(small.edition().problems()).allSatisfy(problem -> {
            assertThat(problem.place()).isNotNull();
            assertThat(String.valueOf(problem.place())).matches("(framework|bank)\\.yaml:\\d+(:\\d+)?");
        });
    }

    @Test
    void an_exported_edition_loads_alone_and_has_the_same_hash() throws IOException {
        var read = good(small.edition());
        var alone = Files.writeString(root.resolve("edition.yaml"), read.export());
        var again = good(EditionFile.load(alone, "edition.yaml"));
        assertThat(EditionHash.ofRules(again.edition())).isEqualTo(EditionHash.ofRules(read.edition()));
        assertThat(EditionHash.ofWords(again.edition(), "cy")).isEqualTo(EditionHash.ofWords(read.edition(), "cy"));
        assertThat(read.export()).doesNotContain("banks:").contains("id: watered");
        assertThat(again.export()).isEqualTo(read.export());
    }

    @Test
    void an_export_carries_the_reasons_used_and_no_others() {
        assertThat(good(small.edition()).export()).contains("id: forgotten", "id: too-late", "id: broken");
        small.change("bank.yaml", "reasons: [forgotten, too-late]", "reasons: [forgotten]");
        assertThat(good(small.edition()).export()).contains("id: forgotten").doesNotContain("too-late");
    }

    @Test
    void a_bank_outside_the_frameworks_is_refused_though_it_is_there() throws IOException {
        var library = Files.createDirectories(root.resolve("library/gardens/7"));
        var file = Files.copy(small.path("framework.yaml"), library.resolve("framework.yaml"));
        Files.copy(small.path("bank.yaml"), root.resolve("bank.yaml"));
        Files.writeString(file, Files.readString(file).replace("banks: [bank.yaml]", "banks: [../../../bank.yaml]"));
        assertThat(codes(EditionFile.load(file, "framework.yaml"))).contains("FI020");
        assertThat(codes(EditionFile.load(file, "framework.yaml", root))).isEmpty();
    }

    @Test
    void a_link_leads_a_bank_outside_no_more_than_a_path_does() throws IOException {
        var inside = Files.createDirectories(root.resolve("inside"));
        Files.copy(small.path("framework.yaml"), inside.resolve("framework.yaml"));
        Files.createSymbolicLink(inside.resolve("bank.yaml"), small.path("bank.yaml"));
        var file = inside.resolve("framework.yaml");
        assertThat(codes(EditionFile.load(file, "framework.yaml", inside))).contains("FI020");
        assertThat(codes(EditionFile.load(file, "framework.yaml", root))).isEmpty();
    }

    @Test
    void files_that_came_together_are_an_edition_and_its_banks() throws IOException {
        var framework = Files.readString(small.path("framework.yaml"));
        var files = Map.of(
                "gardens/7/framework.yaml",
                framework
                        .replace("banks: [bank.yaml]", "banks: [../../banks/bank.yaml]")
                        .getBytes(UTF_8),
                "banks/bank.yaml",
                Files.readAllBytes(small.path("bank.yaml")));
        var read = good(EditionFile.load(files, "gardens/7/framework.yaml"));
        assertThat(read.export()).isEqualTo(good(small.edition()).export());
        assertThat(codes(EditionFile.load(files, "framework.yaml"))).containsExactly("FI010");
    }

    @ParameterizedTest
    @CsvSource({
        "../bank.yaml, FI020",
        "/etc/hostname, FI020",
        "../../../../../../etc/hostname, FI020",
        "gone.yaml, FI008"
    })
    void no_path_leads_out_of_files_that_came_together(String path, String code) throws IOException {
        var framework = Files.readString(small.path("framework.yaml")).replace("[bank.yaml]", "[" + path + "]");
        var files = Map.of("framework.yaml", framework.getBytes(UTF_8));
        assertThat(codes(EditionFile.load(files, "framework.yaml"))).contains(code);
    }

    @Test
    void an_edition_as_json_reads_back_without_the_hash_it_states() throws IOException {
        var read = good(small.edition());
        var json = EditionJson.of(read).replace("sha256:", "sha256:0");
        var again = good(EditionFile.load(Map.of("edition.json", json.getBytes(UTF_8)), "edition.json"));
        assertThat(EditionJson.of(again)).isEqualTo(EditionJson.of(read));
    }

    private static List<String> codes(Loaded<EditionFile> loaded) {
        return loaded.problems().stream().map(problem -> problem.code().name()).toList();
    }
}

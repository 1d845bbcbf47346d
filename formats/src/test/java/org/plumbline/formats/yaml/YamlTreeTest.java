package org.plumbline.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.problem.Place;

class YamlTreeTest {
    private final List<YamlProblem> problems = new ArrayList<>();

    @Test
    void every_node_knows_its_line_and_column() {
        var tree = mapping(read("a: one\nb:\n  - two\n  - {c: three}\n"));
        var list = (Node.Sequence) tree.get("b").orElseThrow();
        var inner = mapping(list.items().get(1));
        assertThat(tree.place()).isEqualTo(at(1, 1));
        assertThat(tree.get("a").orElseThrow().place()).isEqualTo(at(1, 4));
        assertThat(list.place()).isEqualTo(at(3, 3));
        assertThat(list.items().getFirst().place()).isEqualTo(at(3, 5));
        assertThat(inner.place()).isEqualTo(at(4, 5));
        assertThat(inner.entries().getFirst().place()).isEqualTo(at(4, 6));
        assertThat(inner.get("c").orElseThrow().place()).isEqualTo(at(4, 9));
    }

    @Test
    void places_count_characters_and_not_bytes() {
        var tree = mapping(read("{tŷ: ŵy, b: x}"));
        assertThat(tree.entries().get(1).place()).isEqualTo(at(1, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "no", "on", "true", "null", "~", "012", "1e3", "2018-09-03", "0x1F", "1_000", ".inf"})
    void a_scalar_is_read_as_it_was_written(String written) {
        assertThat(mapping(read("key: " + written)).get("key").orElseThrow())
                .isEqualTo(new Node.Scalar(written, at(1, 6)));
    }

    @Test
    void quotes_and_blocks_give_the_text_within() {
        var tree = mapping(read("a: \"x: \\\"y\\\"\"\nb: 'it''s'\nc: >-\n  two\n  lines\nd: |\n  kept\n  lines\n"));
        assertThat(tree.entries())
                .extracting(entry -> ((Node.Scalar) entry.value()).text())
                .containsExactly("x: \"y\"", "it's", "two lines", "kept\nlines\n");
    }

    @Test
    void a_key_without_a_value_has_an_empty_one() {
        assertThat(mapping(read("a:\nb: x\n")).get("a").orElseThrow()).isEqualTo(new Node.Scalar("", at(1, 3)));
        assertThat(mapping(read("a:\n")).get("a").orElseThrow().form()).isEqualTo("nothing");
    }

    @Test
    void a_key_that_is_not_there_is_empty() {
        assertThat(mapping(read("a: x")).get("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a remark\n", "\n\n# and another\n"})
    void an_empty_file_is_a_mapping_without_keys(String text) {
        assertThat(read(text)).isEqualTo(new Node.Mapping(List.of(), at(1, 1)));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_key_that_stands_twice_is_told_at_its_second_place_and_the_first_value_kept() {
        var tree = mapping(read("a: one\nb: two\na: three\n"));
        assertThat(problems)
                .containsExactly(new YamlProblem(
                        YamlProblem.Kind.KEY_TWICE, at(3, 1), "key 'a' stands here and at file.yaml:1:1"));
        assertThat(tree.get("a")).contains(new Node.Scalar("one", at(1, 4)));
        assertThat(tree.entries()).extracting(Node.Entry::key).containsExactly("a", "b");
    }

    @Test
    void every_key_that_stands_twice_is_told_in_one_reading() {
        read("a: {x: 1, x: 2}\nb: {y: 1, y: 2, y: 3}\n");
        assertThat(problems).extracting(YamlProblem::place).containsExactly(at(1, 11), at(2, 11), at(2, 17));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: &x one'          | 1 | 4 | anchors and aliases are not used here
            'a: *x'              | 1 | 4 | anchors and aliases are not used here
            'a: &x [b]'          | 1 | 4 | anchors and aliases are not used here
            'a: !!str one'       | 1 | 4 | the tag 'tag:yaml.org,2002:str' is not used here
            'a: !own {b: c}'     | 1 | 4 | the tag '!own' is not used here
            'a: !own [b]'        | 1 | 4 | the tag '!own' is not used here
            '? [a]'              | 1 | 3 | a key must be a word
            '{a: b}: c'          | 1 | 1 | a key must be a word
            """)
    void what_no_framework_needs_is_refused_at_its_place(String text, int line, int column, String what) {
        assertThat(read(text)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(YamlProblem.Kind.NOT_YAML);
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.place().line()).isEqualTo(line);
        });
        assertThat(problems.getFirst().place().column()).isBetween(1, column);
    }

    @Test
    void aliases_that_would_grow_beyond_memory_are_refused_at_once() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(level, level, level - 1, level - 1, level - 1));
        }
        assertThat(read(bomb.toString())).isNull();
        assertThat(problems).singleElement().extracting(YamlProblem::place).isEqualTo(at(1, 5));
    }

    @Test
    void a_second_document_is_refused_where_it_starts() {
        assertThat(read("a: b\n---\nc: d\n")).isNull();
        assertThat(problems)
                .containsExactly(new YamlProblem(YamlProblem.Kind.NOT_YAML, at(2, 1), "a second document starts here"));
    }

    @Test
    void nesting_of_64_is_read_and_of_65_refused() {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThat(problems).isEmpty();
        assertThat(read("[".repeat(66) + "]".repeat(66))).isNull();
        assertThat(problems)
                .containsExactly(
                        new YamlProblem(YamlProblem.Kind.TOO_DEEP, at(1, 66), "this is nested more than 64 deep"));
    }

    @Test
    void a_hundred_thousand_brackets_are_refused_and_not_followed() {
        assertThat(read("{a: ".repeat(100_000))).isNull();
        assertThat(problems).singleElement().extracting(YamlProblem::kind).isEqualTo(YamlProblem.Kind.TOO_DEEP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: b: c'            | 1
            '{a: b'              | 1
            '[a, b'              | 1
            'a: ''open'          | 1
            'a: "open'           | 1
            """)
    void a_syntax_error_has_the_line_where_reading_stopped(String text, int line) {
        assertThat(read(text)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(YamlProblem.Kind.NOT_YAML);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.what()).isNotBlank();
        });
    }

    @Test
    void a_tab_as_indentation_is_told_in_its_line() {
        assertThat(read("a:\n\tb: c\n")).isNull();
        assertThat(problems).singleElement().extracting(YamlProblem::place).isEqualTo(at(2, 1));
    }

    @Test
    void a_character_that_no_text_holds_is_a_problem_of_the_file() {
        assertThat(read("a: b\u0000c")).isNull();
        assertThat(problems).singleElement().extracting(YamlProblem::kind).isEqualTo(YamlProblem.Kind.NOT_YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\UFFFFFFFF\"", "a: \"\\U00110000\"", "a: \"\\xZZ\"", "a: \"\\u12\"", "a: \"\\q\""})
    void an_escape_that_names_no_character_is_a_problem_with_a_place(String text) {
        assertThat(read(text)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(YamlProblem.Kind.NOT_YAML);
            assertThat(problem.place().file()).isEqualTo("file.yaml");
        });
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() {
        assertThat(mapping(read("\uFEFFa: b")).get("a")).isPresent();
    }

    private @Nullable Node read(String text) {
        return YamlTree.read("file.yaml", text, problems);
    }

    private static Node.Mapping mapping(@Nullable Node node) {
        assertThat(node).isInstanceOf(Node.Mapping.class);
        return (Node.Mapping) java.util.Objects.requireNonNull(node);
    }

    private static Place at(int line, int column) {
        return new Place("file.yaml", line, column);
    }
}

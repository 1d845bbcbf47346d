package org.plumbline.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.framework.problem.Place;

class YamlTextTest {
    private static final Place NOWHERE = new Place("", 0, 0);

    @Test
    void writes_short_things_in_one_line_and_the_rest_in_blocks() {
        var text = """
                a: one
                list: [x, y]
                map: {en: Word, cy: Gair}
                items:
                  - id: first
                    text: {en: "Yes, it is", cy: "ie: do"}
                  - plain
                """;
        assertThat(YamlText.of(read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a ",
                " a",
                "a: b",
                "a #b",
                "#a",
                "- a",
                "-",
                "?",
                "[a]",
                "{a}",
                "'a'",
                "\"a\"",
                "a\\b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "a\nb",
                "a\n",
                "\n",
                "a\tb",
                "a\rb",
                "\u0007",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\u2029",
                "ŵ",
                "😀",
                "a,b",
                "a]b",
                "yes",
                "~",
                "null",
                "1",
                "1.0",
                "2.1.1",
                "a:",
                ":a",
                "2018-09-03",
                "a's",
                "…",
                "--- a",
                "...",
                "=",
                "<<",
                "a  b",
                "()",
                "\uFEFFa",
                "\u200b"
            })
    void any_scalar_comes_back_as_it_was(String value) {
        var tree = new Node.Mapping(
                List.of(
                        entry("plain", scalar(value)),
                        entry("list", new Node.Sequence(List.of(scalar(value), scalar("x")), NOWHERE)),
                        entry("map", new Node.Mapping(List.of(entry("en", scalar(value))), NOWHERE))),
                NOWHERE);
        assertThat(bare(read(YamlText.of(tree)))).isEqualTo(bare(tree));
    }

    @Test
    void empty_lists_and_maps_come_back() {
        var tree = new Node.Mapping(
                List.of(
                        entry("list", new Node.Sequence(List.of(), NOWHERE)),
                        entry("map", new Node.Mapping(List.of(), NOWHERE))),
                NOWHERE);
        assertThat(bare(read(YamlText.of(tree)))).isEqualTo(bare(tree));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_tree_comes_back_from_its_text_and_gives_the_same_bytes_again(long seed) {
        var tree = new Growth(new Random(seed)).mapping(0);
        var text = YamlText.of(tree);
        var again = read(text);
        assertThat(bare(again)).isEqualTo(bare(tree));
        assertThat(YamlText.of(again)).isEqualTo(text);
        assertThat(text).doesNotContain("\r").endsWith("\n");
    }

    private static Node read(String text) {
        var problems = new ArrayList<YamlProblem>();
        var tree = YamlTree.read("text.yaml", text, problems);
        assertThat(problems).as(text).isEmpty();
        assertThat(tree).isNotNull();
        return java.util.Objects.requireNonNull(tree);
    }

    /** The tree without its places. */
    private static Node bare(Node node) {
        return switch (node) {
            case Node.Scalar(var text, var _) -> scalar(text);
            case Node.Sequence(var items, var _) ->
                new Node.Sequence(items.stream().map(YamlTextTest::bare).toList(), NOWHERE);
            case Node.Mapping(var entries, var _) ->
                new Node.Mapping(
                        entries.stream()
                                .map(entry -> entry(entry.key(), bare(entry.value())))
                                .toList(),
                        NOWHERE);
        };
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, NOWHERE, value);
    }

    /** Grows trees by a random seed. */
    private record Growth(Random random) {
        private static final String LETTERS = "aZ0 .:#-,[]{}'\"\\\n\t&*!|>%@`?ŵ😀…/()_=~";

        Node.Mapping mapping(int depth) {
            var entries = new ArrayList<Node.Entry>();
            for (int at = 1 + random.nextInt(4); at > 0; at--) {
                var key = random.nextInt(5) == 0 ? "id" : word();
                if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
                    entries.add(entry(key, node(depth + 1)));
                }
            }
            return new Node.Mapping(entries, NOWHERE);
        }

        private Node node(int depth) {
            return switch (depth > 4 ? 0 : random.nextInt(4)) {
                case 1 -> mapping(depth);
                case 2 -> {
                    var items = new ArrayList<Node>();
                    for (int at = random.nextInt(4); at > 0; at--) {
                        items.add(node(depth + 1));
                    }
                    yield new Node.Sequence(items, NOWHERE);
                }
                default -> scalar(word());
            };
        }

        private String word() {
            var letters = LETTERS.codePoints().toArray();
            var word = new StringBuilder();
            for (int at = random.nextInt(9); at > 0; at--) {
                word.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            return word.toString();
        }
    }
}

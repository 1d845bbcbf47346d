package org.plumbline.publishing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.finding.figure.FigureList;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.report.compose.Preview;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/** Every figure that is offered to a writer reads, once it stands in a text, what it was offered as. */
class FiguresListedTest {
    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void what_is_offered_is_what_is_told(String name) throws Exception {
        var example = ExampleReports.of(name);
        var languages = example.inspection().edition().languages();
        var list = new FigureList(example.figures(), languages);
        var preview = new Preview(example.figures(), example.manuscript(), Set.of());
        int ways = 0;
        for (var about : list.all(example.manuscript().gathered())) {
            for (var way : list.ways(about)) {
                Map<String, Prose> text = new HashMap<>();
                way.written()
                        .forEach((language, written) ->
                                text.put(language, MarkdownText.read("So: " + written, language, 1)));
                preview.of(text, languages).forEach((language, told) -> {
                    assertThat(told.problems().stream()
                                    .filter(problem -> problem.isError())
                                    .toList())
                            .as("%s in %s", way, language)
                            .isEmpty();
                    assertThat(plain(told))
                            .as("%s", way)
                            .isEqualTo("So: " + way.said().get(language));
                });
                ways++;
            }
        }
        assertThat(ways).isGreaterThan(100);
    }

    private static String plain(Preview.Told told) {
        return told.blocks().stream()
                .map(block -> block instanceof Block.Paragraph(var _, var text) ? Inline.plain(text) : "")
                .collect(Collectors.joining());
    }
}

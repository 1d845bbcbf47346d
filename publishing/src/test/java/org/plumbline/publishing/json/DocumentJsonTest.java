package org.plumbline.publishing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Block;
import org.plumbline.scenario.SampleReport;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentJsonTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static JsonNode sample() {
        return STRICT.readTree(DocumentJson.of(SampleReport.english()));
    }

    /** The text of every piece, as {@code Inline.plain} gives it. */
    private static String plain(JsonNode text) {
        var plain = new StringBuilder();
        for (var piece : text) {
            for (var words : List.of("text", "figure")) {
                if (piece.has(words)) {
                    plain.append(piece.get(words).asString());
                }
            }
            for (var inside : List.of("emphasis", "strong", "link")) {
                if (piece.has(inside)) {
                    plain.append(plain(piece.get(inside)));
                }
            }
        }
        return plain.toString();
    }

    private static List<JsonNode> figures(JsonNode within) {
        var found = new ArrayList<JsonNode>();
        if (within.has("figure")) {
            found.add(within);
        }
        within.forEach(inside -> found.addAll(figures(inside)));
        return found;
    }

    @Test
    void the_head_comes_first_with_all_it_says() {
        var json = sample();
        assertThat(json.propertyNames()).containsExactly("head", "blocks", "footnotes");
        assertThat(json.get("head").get("language").asString()).isEqualTo("en");
        assertThat(json.get("head").get("date").asString()).isEqualTo("2031-05-01");
        assertThat(json.get("head").get("words").get("page").asString()).isEqualTo("Page {page} of {pages}");
        assertThat(json.get("head").get("words").size()).isEqualTo(8);
    }

    @Test
    void every_block_is_there_in_its_order_and_says_what_it_is() {
        var kinds = new ArrayList<String>();
        sample().get("blocks").forEach(block -> kinds.add(block.get("block").asString()));
        assertThat(kinds).hasSameSizeAs(SampleReport.english().blocks());
        assertThat(kinds)
                .startsWith("cover", "page break", "heading", "notice", "paragraph", "paragraph", "contents")
                .contains(
                        "list",
                        "table",
                        "chart",
                        "score box",
                        "rating chip",
                        "quotation",
                        "framed",
                        "key facts",
                        "pairs");
    }

    @Test
    void every_figure_says_where_it_comes_from() {
        var figures = figures(sample());
        assertThat(figures).hasSizeGreaterThan(130);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.get("source").propertyNames())
                        .containsExactly("of", "form", "subset", "met", "relevant"));
        var first = figures.getFirst();
        assertThat(first.get("figure").asString()).isEqualTo("68%");
        assertThat(first.get("source").get("of").asString()).isEqualTo("lamp-lit");
        assertThat(first.get("source").get("met").asInt()).isEqualTo(26);
        assertThat(figures).anyMatch(figure -> figure.get("source").get("met").isNull());
    }

    @Test
    void awkward_text_comes_back_as_it_was() {
        assertThat(plain(sample().get("blocks").get(5).get("text"))).isEqualTo(SampleReport.AWKWARD);
    }

    @Test
    void marks_of_footnotes_and_links_are_kept() {
        var paragraph = sample().get("blocks").get(9);
        assertThat(paragraph.get("label").asString()).isEqualTo("1.1.");
        assertThat(paragraph.get("text").get(1).get("footnote").asInt()).isEqualTo(2);
        assertThat(paragraph.get("text").get(3).get("to").asString()).isEqualTo("#foreword");
        assertThat(plain(sample().get("footnotes").get(1).get("text"))).isEqualTo("See the almanac");
    }

    @Test
    void charts_keep_their_values_bounds_and_tables() {
        var charts = new ArrayList<JsonNode>();
        sample().get("blocks").forEach(block -> {
            if (block.has("chart")) {
                charts.add(block);
            }
        });
        assertThat(charts)
                .extracting(it -> it.get("chart").get("kind").asString())
                .containsExactly("bars", "counts", "strip");
        var bars = charts.getFirst().get("chart").get("bars");
        assertThat(bars.get(2).get("worst").asInt()).isEqualTo(30);
        assertThat(bars.get(3).get("value").get("value").isNull()).isTrue();
        assertThat(charts.getFirst().get("table").get("rows").size()).isEqualTo(2);
    }

    @Test
    void the_same_document_gives_the_same_text() {
        assertThat(DocumentJson.of(SampleReport.welshDraft())).isEqualTo(DocumentJson.of(SampleReport.welshDraft()));
    }

    @Test
    void the_sample_has_every_kind_of_block() {
        assertThat(SampleReport.english().blocks().stream().map(Block::getClass).distinct())
                .hasSize(Block.class.getPermittedSubclasses().length);
    }
}

package org.plumbline.publishing.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.report.document.Inline.Figure;
import org.plumbline.report.document.Source;

class MarkupTest {
    @Test
    void text_and_values_are_escaped() {
        assertThat(new Markup()
                        .element("p", "a < b & \"c\" > 'd'", "title", "x\n\"<&>")
                        .written())
                .isEqualTo("<p title=\"x &quot;&lt;&amp;&gt;\">a &lt; b &amp; &quot;c&quot; &gt; 'd'</p>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out() {
        assertThat(new Markup().empty("br", "class", "").written()).isEqualTo("<br/>");
    }

    @Test
    void a_name_without_a_value_is_refused() {
        assertThatThrownBy(() -> new Markup().open("p", "class")).hasMessage("an attribute has no value: class");
    }

    @Test
    void what_is_left_open_is_refused() {
        assertThatThrownBy(() -> new Markup().open("p").open("em").written()).hasMessage("still open: [em, p]");
    }

    @Test
    void a_figure_says_all_that_its_source_says() {
        var figure = new Figure("50%", new Source("I.1", "percent", "area=\"North\" not-met", 4, 8));
        assertThat(new Markup().figure("span", figure).written())
                .isEqualTo("<span data-figure=\"I.1\" data-form=\"percent\""
                        + " data-subset=\"area=&quot;North&quot; not-met\""
                        + " data-met=\"4\" data-relevant=\"8\">50%</span>");
    }

    @Test
    void a_figure_leaves_out_what_its_source_does_not_say() {
        var figure = new Figure("three", new Source("cases", "stated", "", null, null));
        assertThat(new Markup().figure("span", figure).written())
                .isEqualTo("<span data-figure=\"cases\" data-form=\"stated\">three</span>");
    }

    @Test
    void control_characters_and_halves_of_pairs_are_dropped_and_the_rest_is_kept() {
        assertThat(CleanText.of("\u0000a\u0008\u001F\u007F\u0080\u009F\uD800b\uDC00\uFFFE\uFFFF\uFDD0"))
                .isEqualTo("ab");
        assertThat(CleanText.of("Tŷ 🚤\tא\u200F\n\u00A0")).isEqualTo("Tŷ 🚤\tא\u200F\n\u00A0");
        assertThat(CleanText.of("a\r\nb")).isEqualTo("a\nb");
    }
}

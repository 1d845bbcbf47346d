package org.plumbline.finding.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final List<Span> ONE = List.of(new Span.Words("One."));
    private static final List<Span> TWO = List.of(new Span.Words("Two."));

    private static Prose prose(Passage... passages) {
        return new Prose(List.of(passages), Map.of(), "", "texts/made.en.md");
    }

    @Test
    void a_text_that_is_one_paragraph_is_that_line() {
        assertThat(prose(new Passage.Paragraph(ONE, 1)).line()).isEqualTo(ONE);
    }

    @Test
    void of_several_passages_the_first_paragraph_is_the_line() {
        var heading = new Passage.Heading(2, TWO, 1);
        assertThat(prose(heading, new Passage.Paragraph(ONE, 3), new Passage.Paragraph(TWO, 5))
                        .line())
                .isEqualTo(ONE);
    }

    @Test
    void a_text_without_a_paragraph_has_no_line() {
        assertThat(prose().line()).isEmpty();
        assertThat(prose(new Passage.Heading(2, TWO, 1)).line()).isEmpty();
    }
}

package org.plumbline.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void quotes_only_what_needs_it_and_ends_lines_with_a_line_feed() {
        assertThat(CsvText.of(List.of(List.of("id", "what is said"), List.of("1,5", "\"so\""), List.of("", "a\nb"))))
                .isEqualTo("id,what is said\n\"1,5\",\"\"\"so\"\"\"\n,\"a\nb\"\n");
    }

    @Test
    void the_same_rows_give_the_same_bytes() {
        var rows = List.of(List.of("a", "b"), List.of("ŵ", ""));
        assertThat(CsvText.of(rows)).isEqualTo(CsvText.of(rows));
    }
}

package org.plumbline.publishing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.scenario.SampleReport;
import tools.jackson.databind.json.JsonMapper;

class BookJsonTest {
    @Test
    void every_table_comes_back_with_columns_key_and_rows() {
        var book = SampleReport.book("cy");
        var json = JsonMapper.shared().readTree(BookJson.of(book));
        assertThat(json.get("draft").asString()).isEqualTo("DRAFFT – heb ei adolygu");
        assertThat(json.get("about").get(1).asString()).endsWith(SampleReport.AWKWARD);
        assertThat(json.get("marks").get(0).get("meaning").asString()).isEqualTo("withheld");
        var scores = json.get("tables").get(0);
        assertThat(scores.get("columns").get(2).get("type").asString()).isEqualTo("integer");
        assertThat(scores.get("key").get(1).asString()).isEqualTo("area");
        var row = new ArrayList<String>();
        scores.get("rows").get(1).forEach(cell -> row.add(cell.asString()));
        assertThat(row).isEqualTo(book.tables().getFirst().rows().get(1));
    }

    @Test
    void the_same_book_gives_the_same_text() {
        assertThat(BookJson.of(SampleReport.book("en"))).isEqualTo(BookJson.of(SampleReport.book("en")));
    }
}

package org.plumbline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.plumbline.formats.SmallFolder.good;
import static org.plumbline.formats.json.JsonTree.map;
import static org.plumbline.formats.json.JsonTree.maps;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.change.EditionHash;

class EditionJsonTest {
    private SmallFolder small;

    @BeforeEach
    void aSmallFramework(@TempDir Path root) {
        small = SmallFolder.in(root);
    }

    @Test
    void has_the_keys_of_the_file_after_the_hash_and_no_bank() {
        var edition = good(small.edition());
        var json = JsonTree.read(EditionJson.of(edition));
        assertThat(json.keySet()).startsWith("hash", "form", "id", "edition").doesNotContain("banks");
        assertThat(json)
                .contains(
                        entry("hash", EditionHash.ofRules(edition.edition())),
                        entry("form", 1),
                        entry("edition", "7"),
                        entry("revision", 2));
    }

    @Test
    void bank_questions_stand_where_they_are_used() {
        var section = maps(JsonTree.read(EditionJson.of(good(small.edition()))).get("sections"))
                .getFirst();
        var questions = maps(maps(section.get("standards")).getFirst().get("questions"));
        assertThat(questions.getFirst()).containsEntry("id", "watered");
        assertThat(map(questions.get(1).get("text"))).containsEntry("en", "Was it fed in spring?");
    }

    @Test
    void points_and_edges_are_numbers() {
        var bands = map(JsonTree.read(EditionJson.of(good(small.edition()))).get("bands"));
        assertThat(maps(map(bands.get("rosette")).get("bands")).getFirst())
                .contains(entry("from", 0), entry("to", 49), entry("points", 0));
    }

    @Test
    void an_id_that_is_named_like_a_number_setting_is_written_all_the_same() {
        small.change("framework.yaml", "bands:\n  rosette:", "bands:\n  points:");
        small.put("framework.yaml", small.text("framework.yaml").replace("bands: rosette", "bands: points"));
        assertThat(map(JsonTree.read(EditionJson.of(good(small.edition()))).get("bands")))
                .containsKey("points");
    }
}

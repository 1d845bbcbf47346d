package org.plumbline.formats.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.plumbline.formats.SmallFolder.good;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PointsRule;

class RatedStandardsFileTest {
    @TempDir
    private Path root = Path.of("");

    @Test
    void a_blank_rating_or_no_row_means_not_rated() throws IOException {
        assertThat(good(load("standard,rating\n1.1,Evergreen\n1.2,\n")))
                .containsExactly(entry(Id.of("1.1"), "Evergreen"));
    }

    @Test
    void ratings_are_taken_however_they_are_cased() throws IOException {
        assertThat(good(load("rating;standard\ndry straw;1.2\n"))).containsExactly(entry(Id.of("1.2"), "Dry Straw"));
    }

    @Test
    void every_wrong_row_is_told_at_its_cell() throws IOException {
        var loaded = load("standard,rating\n1.1,Hay\n9,Evergreen\n1.2,Evergreen\n1.2,Evergreen\n");
        assertThat(loaded).isInstanceOf(Loaded.Bad.class);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rated.csv:2:2: RT002 'Hay' is not a rating. Use one of Dry Straw, Evergreen, or leave it"
                                + " blank for not rated.",
                        "rated.csv:3:1: RT001 standard '9' is not in the edition. Use one of 1.1, 1.2.",
                        "rated.csv:5:1: RT003 1.2 stands here and in line 4. Keep one row a standard.");
    }

    @Test
    void a_file_without_its_columns_is_told() throws IOException {
        assertThat(load("standard,grade\n").problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("FI011", "FI012");
    }

    private Loaded<Map<Id, String>> load(String text) throws IOException {
        var edition = good(SmallFolder.in(root).edition()).edition();
        var file = Files.writeString(root.resolve("rated.csv"), text);
        return RatedStandardsFile.load(file, "rated.csv", edition, Objects.requireNonNull(PointsRule.of(edition)));
    }
}

package org.plumbline.formats.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkLibraryTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void lists_every_edition_by_framework_and_edition() throws IOException {
        edition("b", "2018");
        edition("a", "2012");
        edition("a", "2009");
        Files.createDirectories(folder.resolve("a/2015"));
        Files.writeString(folder.resolve("README.md"), "not a framework");
        assertThat(new FrameworkLibrary(folder).shelves())
                .extracting(FrameworkLibrary.Shelf::toString)
                .containsExactly("a/2009", "a/2012", "b/2018");
    }

    @Test
    void finds_an_edition_by_name_and_without_one_the_newest() throws IOException {
        edition("a", "2009");
        edition("a", "2012");
        var library = new FrameworkLibrary(folder);
        assertThat(library.find("a")).map(FrameworkLibrary.Shelf::edition).contains("2012");
        assertThat(library.find("a/2009")).map(FrameworkLibrary.Shelf::edition).contains("2009");
        assertThat(library.find("a/2010")).isEmpty();
        assertThat(library.find("c")).isEmpty();
    }

    @Test
    void edition_10_is_newer_than_edition_9() throws IOException {
        edition("a", "9");
        edition("a", "10");
        assertThat(new FrameworkLibrary(folder).find("a"))
                .map(FrameworkLibrary.Shelf::edition)
                .contains("10");
    }

    @Test
    void a_folder_that_is_not_there_has_no_editions() {
        assertThat(new FrameworkLibrary(folder.resolve("gone")).shelves()).isEmpty();
    }

    private void edition(String framework, String edition) throws IOException {
        var at = Files.createDirectories(folder.resolve(framework).resolve(edition));
        Files.writeString(at.resolve("framework.yaml"), "form: 1\n");
    }
}

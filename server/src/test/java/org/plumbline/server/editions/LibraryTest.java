package org.plumbline.server.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;

/** The frameworks folder is taken in at the start: each content once, and one set of rules a revision. */
class LibraryTest {
    private static final String SHELF = "library-test/1";

    private final TestServer server = TestServer.shared();
    private final Editions editions = server.context().getBean(Editions.class);
    private final LibraryReading reading = server.context().getBean(LibraryReading.class);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_edition_of_the_folder_is_published_at_the_start_and_given_back_as_it_was_taken() {
        // of its own: on the shared one others retire editions
        try (var fresh = TestServer.onNewDatabase(Map.of())) {
            var there = fresh.context().getBean(Editions.class);
            var library = new FrameworkLibrary(Path.of("../frameworks"));
            var published = Acting.forTask("library", there::published);
            assertThat(published)
                    .allMatch(each -> each.origin().equals("library"))
                    .extracting(KnownEdition::name)
                    .containsExactlyInAnyOrderElementsOf(library.shelves().stream()
                            .map(FrameworkLibrary.Shelf::toString)
                            .toList());
            for (var known : published) {
                var back = Acting.forTask("library", () -> there.file(known.id()));
                var shelf = library.shelves().stream()
                        .filter(it -> it.toString().equals(known.name()))
                        .findFirst()
                        .orElseThrow();
                assertThat(back.export())
                        .as(known.name())
                        .isEqualTo(Editioned.good(library.load(shelf)).export());
                assertThat(known.hash()).isEqualTo(EditionHash.ofRules(back.edition()));
            }
        }
    }

    @Test
    void the_same_revision_with_other_rules_is_refused_and_told() throws IOException {
        write(Editioned.yaml("library-test", 1));
        read();
        assertThat(states()).isEqualTo("[[1, published]]");
        write(Editioned.yaml("library-test", 1).replace("from: 50", "from: 60").replace("to: 49", "to: 59"));
        read();
        assertThat(states()).isEqualTo("[[1, published]]");
        assertThat(Acting.forTask("library", reading::refused).get(SHELF))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("ED001");
                    assertThat(problem.what())
                            .startsWith("revision 1 of library-test/1 is here already with other rules");
                    assertThat(problem.remedy()).isEqualTo("Give it revision 2");
                });
        write(Editioned.yaml("library-test", 2).replace("from: 50", "from: 60").replace("to: 49", "to: 59"));
        read();
        assertThat(states()).isEqualTo("[[1, published], [2, published]]");
        assertThat(Acting.forTask("library", reading::refused)).doesNotContainKey(SHELF);
        assertThat(Acting.forTask("library", () -> editions.choices("en")))
                .filteredOn(choice -> choice.hint().equals(SHELF))
                .hasSize(1);
    }

    @Test
    void a_revision_reworded_is_offered_in_the_new_wording_and_kept_in_the_old() throws IOException {
        var shelf = "library-words/1";
        write("library-words", Editioned.yaml("library-words", 1));
        read();
        read();
        write(
                "library-words",
                Editioned.yaml("library-words", 1).replace("Were the plants watered?", "Was it watered?"));
        read();
        assertThat(rows("library-words")).isEqualTo("[[1, retired], [1, published]]");
        assertThat(Acting.forTask("library", reading::refused)).doesNotContainKey(shelf);
        write("library-words", Editioned.yaml("library-words", 1));
        read();
        assertThat(rows("library-words")).isEqualTo("[[1, retired], [1, published]]");
    }

    @Test
    void an_edition_that_is_not_right_is_told_with_every_problem_and_the_others_are_taken() throws IOException {
        write("library-bad", Editioned.yaml("library-bad", 1).replace("rule: pooled", "rule: guessed"));
        write("library-good", Editioned.yaml("library-good", 1));
        read();
        assertThat(rows("library-bad")).isEqualTo("[]");
        assertThat(rows("library-good")).isEqualTo("[[1, published]]");
        assertThat(Acting.forTask("library", reading::refused).get("library-bad/1"))
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.place()).startsWith("frameworks/library-bad/1/framework.yaml:"));
    }

    private void write(String yaml) throws IOException {
        write("library-test", yaml);
    }

    private void write(String framework, String yaml) throws IOException {
        var shelf = Files.createDirectories(
                folder.resolve("frameworks").resolve(framework).resolve("1"));
        Files.writeString(shelf.resolve("framework.yaml"), yaml);
    }

    private void read() {
        Acting.forTask("library", () -> {
            reading.read(new FrameworkLibrary(folder.resolve("frameworks")));
            return true;
        });
    }

    private String states() {
        return rows("library-test");
    }

    private String rows(String framework) {
        return server.office()
                .rows("select revision, state from edition where framework = ? order by id", framework)
                .toString();
    }
}

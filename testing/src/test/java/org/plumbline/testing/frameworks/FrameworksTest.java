package org.plumbline.testing.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.framework.FrameworkLibrary.Shelf;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionDiff;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.testing.MadeFiles;

/** What holds for every edition that comes with Plumbline, whatever its words are. */
class FrameworksTest {
    private static final FrameworkLibrary LIBRARY = new FrameworkLibrary(MadeFiles.ROOT.resolve("frameworks"));

    @TempDir
    private Path folder = Path.of("");

    static Stream<Shelf> editions() {
        return Stream.concat(
                LIBRARY.shelves().stream(),
                new FrameworkLibrary(MadeFiles.GOOD.folder().resolve("frameworks")).shelves().stream());
    }

    static Stream<Shelf> published() {
        return LIBRARY.shelves().stream();
    }

    @Test
    void the_six_editions_are_there() {
        assertThat(LIBRARY.shelves())
                .extracting(Shelf::toString)
                .contains("cci/2009", "cci/2012", "fji/2012", "sqs/2012", "yos/2018", "yos/2021");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_edition_has_no_problems_and_its_worked_examples_hold(Shelf shelf) {
        assertThat(MadeFiles.problems(shelf.file())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_edition_is_what_its_folder_says(Shelf shelf) {
        assertThat(read(shelf).name()).hasToString(shelf.toString());
    }

    /** Law 10: nobody who builds Plumbline marks a translation reviewed. */
    @ParameterizedTest
    @MethodSource("editions")
    void the_welsh_is_whole_and_a_draft(Shelf shelf) {
        assertThat(read(shelf).languages()).containsExactly("en", "cy");
        assertThat(read(shelf).drafts()).isEqualTo(Set.of("cy"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_score_rule_has_a_worked_example(Shelf shelf) {
        var problems = new Problems();
        var table = TableFile.read(
                shelf.file().resolveSibling("worked-examples.csv"),
                "worked-examples.csv",
                List.of("rule", "given", "expected"),
                List.of(),
                problems);
        assertThat(table).isNotNull();
        var worked = java.util.Objects.requireNonNull(table).rows().stream()
                .map(row -> Id.of(table.cell(row, "rule")))
                .toList();
        var kinds = read(shelf).rules().scores().stream()
                .filter(rule -> worked.contains(rule.id()))
                .map(Object::getClass)
                .distinct()
                .toList();
        assertThat(read(shelf).rules().scores().stream()
                        .<Class<?>>map(ScoreRule::getClass)
                        .distinct()
                        .toList())
                .as("kinds of rule without a worked example")
                .isSubsetOf(kinds);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_edition_says_where_it_comes_from(Shelf shelf) {
        assertThat(read(shelf).source()).isNotBlank();
        assertThat(shelf.file().resolveSibling("sources.md")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_exported_edition_loads_alone_with_the_same_hashes_and_words(Shelf shelf) throws IOException {
        var before = MadeFiles.good(EditionFile.load(shelf.file(), "framework.yaml"));
        var file = Files.writeString(folder.resolve("edition.yaml"), before.export());
        var after = MadeFiles.good(EditionFile.load(file, "edition.yaml"));
        assertThat(EditionHash.ofRules(after.edition())).isEqualTo(EditionHash.ofRules(before.edition()));
        assertThat(EditionHash.ofWords(after.edition(), "en")).isEqualTo(EditionHash.ofWords(before.edition(), "en"));
        assertThat(EditionHash.ofWords(after.edition(), "cy")).isEqualTo(EditionHash.ofWords(before.edition(), "cy"));
        assertThat(EditionDiff.between(before.edition(), after.edition())).isEmpty();
        assertThat(after.export()).isEqualTo(before.export());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_exported_edition_keeps_its_order_of_practice_and_its_guidance(Shelf shelf) throws IOException {
        var before = MadeFiles.good(EditionFile.load(shelf.file(), "framework.yaml"));
        var file = Files.writeString(folder.resolve("edition.yaml"), before.export());
        var after = MadeFiles.good(EditionFile.load(file, "edition.yaml")).edition();
        assertThat(after.practice()).isEqualTo(before.edition().practice());
        assertThat(after.questions()).isEqualTo(before.edition().questions());
    }

    @Test
    void no_two_editions_have_the_same_hash() {
        assertThat(editions().map(shelf -> EditionHash.ofRules(read(shelf)))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_reason_is_offered_by_a_question(Shelf shelf) {
        var edition = read(shelf);
        var offered = edition.questions().stream()
                .flatMap(question -> question.reasons().stream())
                .distinct()
                .toList();
        assertThat(edition.reasons()).allSatisfy(reason -> assertThat(offered).contains(reason.id()));
    }

    private static Edition read(Shelf shelf) {
        return MadeFiles.good(EditionFile.load(shelf.file(), "framework.yaml")).edition();
    }
}

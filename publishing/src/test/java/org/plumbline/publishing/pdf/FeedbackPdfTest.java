package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.timetable.WorkingDays;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.publishing.examples.ExampleReports;
import org.plumbline.rating.Rating;
import org.plumbline.report.compose.Composition;
import org.plumbline.report.compose.FeedbackComposer;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;
import org.plumbline.report.feedback.Brief;
import org.plumbline.report.feedback.Saying;

/** Feedback to the service, of every example: all its forms, provisional on each page, with the inspection's numbers. */
class FeedbackPdfTest {
    private static final String MARK = "Not the last word";

    private static Composition of(ExampleReports example, String language, Set<Id> agreed) {
        var inspection = example.inspection();
        var on = inspection.visit().fieldwork() == null
                ? LocalDate.of(2018, 1, 1)
                : inspection.visit().fieldwork().to();
        var brief = new Brief(on, inspection.timetable(new WorkingDays(Set.of())), agreed);
        return FeedbackComposer.compose(
                inspection,
                example.figures(),
                example.manuscript(),
                brief,
                language,
                (saying, with) -> saying == Saying.MARK
                        ? MARK
                        : "[%s %s %s]"
                                .formatted(
                                        saying.word(),
                                        language,
                                        Arrays.stream(with).map(String::valueOf).collect(Collectors.joining(" "))));
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void the_validator_finds_nothing_and_every_page_says_what_it_is(String name) throws Exception {
        var example = ExampleReports.of(name);
        var languages = example.inspection().edition().languages().stream()
                .map(language -> of(example, language, Set.of()))
                .toList();
        assertThat(languages).allSatisfy(each -> assertThat(each.problems()).isEmpty());
        var files = ReportFiles.of(languages, EnumSet.of(Format.HTML, Format.PDF, Format.DOCX), _ -> {});
        assertThat(files.keySet().stream().filter(path -> !path.startsWith("assets/")))
                .hasSize(3 * languages.size());
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                for (var conformance : Conformance.values()) {
                    assertThat(conformance.faults(file.getValue()))
                            .as("%s as %s", file.getKey(), conformance)
                            .isEmpty();
                }
                assertThat(PageText.of(file.getValue())).isNotEmpty().allMatch(page -> page.contains("Not"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void it_says_the_ratings_and_scores_of_the_inspection_and_no_case(String name) {
        var example = ExampleReports.of(name);
        var ratings = example.figures().ratings().ratings();
        var agreed = ratings.stream().limit(1).map(Rating::id).collect(Collectors.toSet());
        var document = of(example, "en", agreed).document();
        assertThat(document.head().draft()).isEqualTo(MARK);
        var rows = document.blocks().stream()
                .filter(Block.Tabled.class::isInstance)
                .map(block -> ((Block.Tabled) block).table())
                .filter(table -> table.id().equals("ratings-table"))
                .flatMap(table -> table.rows().stream())
                .toList();
        assertThat(rows).hasSameSizeAs(ratings);
        for (int at = 0; at < rows.size(); at++) {
            var rating = ratings.get(at);
            var said = rows.get(at).stream().map(Inline::plain).toList();
            assertThat(said.get(0))
                    .contains(example.inspection()
                            .edition()
                            .wordsFor(rating.id())
                            .orElseThrow()
                            .in("en"));
            assertThat(said.get(2))
                    .startsWith(
                            rating.isProvisional()
                                    ? rating.worst() != null && rating.worst().equals(rating.best())
                                            ? "[provisional"
                                            : "[could-be"
                                    : agreed.contains(rating.id()) ? "[agreed" : "[not-agreed");
        }
        var references = new HashSet<>(example.inspection().caseload().stream()
                .map(each -> each.reference())
                .toList());
        var words = List.of(document.toString().split("[^A-Za-z0-9-]+"));
        assertThat(words).doesNotContainAnyElementsOf(references);
    }
}

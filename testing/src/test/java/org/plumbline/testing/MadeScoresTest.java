package org.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Ratings;
import org.plumbline.score.ScoreSheet;
import org.plumbline.testing.damage.Made;

/**
 * A framework of another field scores to the last figure as a program written apart from this one says it must.
 *
 * <p>expected.csv and expected-ratings.csv were computed in Python 3 from the made files, by code that shares nothing
 * with Plumbline's.
 */
class MadeScoresTest {
    private static final Inspection INSPECTION = MadeFiles.good(MadeFiles.GOOD.inspection());
    private static final ScoreSheet SCORES = INSPECTION.scores();
    private static final Ratings RATINGS = INSPECTION.ratings(SCORES);

    static Stream<String> scores() {
        return rows("expected.csv", List.of("what", "id", "area", "met", "relevant", "missing", "percent", "band"));
    }

    static Stream<String> ratings() {
        return rows("expected-ratings.csv", List.of("id", "computed", "awarded", "points", "of"));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void a_score_is_as_expected(String row) {
        var cells = row.split("\\|", -1);
        var found = cells[2].isEmpty() ? SCORES.score(Id.of(cells[1])) : SCORES.score(Id.of(cells[1]), cells[2]);
        var score = found.orElseThrow();
        assertThat(Stream.of(
                                score.kind().word(),
                                score.id(),
                                or(score.area()),
                                score.tally().met(),
                                score.tally().relevant(),
                                score.tally().missing(),
                                or(score.percent()),
                                or(score.band()))
                        .map(String::valueOf)
                        .toList())
                .isEqualTo(List.of(cells));
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void a_rating_is_as_expected(String row) {
        var cells = List.of(row.split("\\|", -1));
        var overall = Objects.requireNonNull(RATINGS.overall());
        if (cells.getFirst().equals("overall")) {
            assertThat(List.of(
                            "overall",
                            or(overall.computed()),
                            or(overall.awarded()),
                            or(overall.points()),
                            or(overall.of())))
                    .isEqualTo(cells);
        } else {
            var rating = RATINGS.rating(Id.of(cells.getFirst())).orElseThrow();
            assertThat(List.of(rating.id().value(), or(rating.computed()), or(rating.awarded()), "", ""))
                    .isEqualTo(cells);
        }
    }

    @Test
    void nothing_is_scored_or_rated_beyond_what_was_expected() {
        assertThat(SCORES.scores()).hasSize((int) scores().count());
        assertThat(RATINGS.ratings()).hasSize((int) ratings().count() - 1);
    }

    private static Stream<String> rows(String name, List<String> columns) {
        var problems = new Problems();
        var file = MadeFiles.GOOD.folder().resolve(Made.FOLDER).resolve(name);
        var table = Objects.requireNonNull(TableFile.read(file, name, columns, List.of(), problems));
        assertThat(problems.all()).isEmpty();
        var rows = new ArrayList<String>();
        for (var row : table.rows()) {
            rows.add(String.join("|", cells(table, row, columns)));
        }
        return rows.stream();
    }

    private static List<String> cells(Table table, Table.Row row, List<String> columns) {
        return columns.stream().map(column -> table.cell(row, column)).toList();
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

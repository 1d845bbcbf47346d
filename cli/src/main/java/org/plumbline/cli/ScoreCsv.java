package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.plumbline.score.Extent;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;

/** Scores as a table for spreadsheets. */
final class ScoreCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "kind",
            "area",
            "met",
            "relevant",
            "missing",
            "percent",
            "band",
            "worst_percent",
            "worst_band",
            "best_percent",
            "best_band");

    private ScoreCsv() {}

    static String of(ScoreSheet scores) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        scores.scores().forEach(score -> rows.add(row(score)));
        return CsvText.of(rows);
    }

    private static List<String> row(Score score) {
        return List.of(
                score.id().value(),
                score.kind().word(),
                or(score.area()),
                or(score.tally().met()),
                or(score.tally().relevant()),
                or(score.tally().missing()),
                or(score.percent()),
                or(score.band()),
                or(percent(score.worst())),
                or(band(score.worst())),
                or(percent(score.best())),
                or(band(score.best())));
    }

    private static @Nullable Integer percent(@Nullable Extent extent) {
        return extent == null ? null : extent.percent();
    }

    private static @Nullable String band(@Nullable Extent extent) {
        return extent == null ? null : extent.band();
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

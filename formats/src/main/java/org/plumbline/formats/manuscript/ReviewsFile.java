package org.plumbline.formats.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.CsvText;
import org.plumbline.report.manuscript.Review;

/** {@code reviewed.csv}: which translations somebody has read beside their originals. */
public final class ReviewsFile {
    public static final String NAME = "reviewed.csv";

    static final List<String> COLUMNS = List.of("text", "language", "hash", "by", "at");

    private ReviewsFile() {}

    /** What the file of a folder says; nothing when it is not there. */
    public static List<Review> read(Path folder, Problems problems) {
        return new GatheredFiles(folder, List.of(), List.of(), problems).reviews();
    }

    /** The file's text. */
    public static String text(List<Review> reviews) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        reviews.forEach(each -> rows.add(List.of(each.text(), each.language(), each.hash(), each.by(), each.at())));
        return CsvText.of(rows);
    }
}

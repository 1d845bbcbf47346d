package org.plumbline.server.exchange.written;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.manuscript.ReviewsFile;
import org.plumbline.framework.Edition;
import org.plumbline.report.manuscript.Review;
import org.plumbline.server.exchange.gathered.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code reviewed.csv}: table {@code text_review}. */
@Component
class ReviewedHeld implements LaterTaken {
    private final JdbcClient database;

    ReviewedHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return ReviewsFile.NAME;
    }

    /** A file with anything wrong in it stays a file: whoever makes a report is told what. */
    @Override
    public void take(long inspection, Path folder, Edition edition) {
        var problems = new Problems();
        var reviews = ReviewsFile.read(folder, problems);
        if (problems.hasErrors() || !reviews.stream().allMatch(ReviewedHeld::fits)) {
            return;
        }
        for (var each : reviews) {
            database.sql("""
                            insert into text_review (inspection, text, language, hash, reviewed_by, by_said, at_said)
                            values (?, ?, ?, ?, null, ?, ?)""")
                    .params(inspection, each.text(), each.language(), each.hash(), each.by(), each.at())
                    .update();
        }
    }

    private static boolean fits(Review review) {
        return review.text().matches(".{1,200}")
                && review.language().matches("[a-z]{2,3}")
                && review.hash().length() <= 200;
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var reviews = database.sql("""
                        select a.text, a.language, a.hash, %s as by_whom, %s as at_when
                          from text_review a where a.inspection = ? order by a.id""".formatted(Said.by("reviewed_by"), Said.at("reviewed_at")))
                .param(inspection)
                .query((row, _) -> new Review(
                        row.getString("text"),
                        row.getString("language"),
                        row.getString("hash"),
                        row.getString("by_whom"),
                        row.getString("at_when")))
                .list();
        return reviews.isEmpty() ? null : ReviewsFile.text(reviews);
    }
}

package org.plumbline.server.scores;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.rating.Rating;
import org.plumbline.score.Extent;
import org.plumbline.score.Tally;
import org.plumbline.server.pages.Shell;

/**
 * A score as a page shows it.
 *
 * @param tally what it counts; of a standard by its lowest question, that question's
 * @param percent null when there is nothing to count
 * @param scale what it is rated on; null for none
 * @param worst null when nothing can change it
 * @param best null when nothing can change it
 * @param deciding the question whose score stands for it; null for a score of its own
 * @param rating null for a score without a rating, and for those of areas
 * @param toDate how it stands among finished inspections; null when there is nothing to say
 */
public record Line(
        Id id,
        Words words,
        Level level,
        Tally tally,
        @Nullable Integer percent,
        @Nullable String band,
        @Nullable Scale scale,
        @Nullable Extent worst,
        @Nullable Extent best,
        @Nullable Id deciding,
        @Nullable Rating rating,
        @Nullable Benchmark toDate) {
    /** What a score is of. */
    public enum Level {
        THEME,
        SECTION,
        STANDARD,
        /** A standard that people judge, towards which no answers count. */
        JUDGED,
        QUESTION,
        PROMPT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Lines that belong together.
     *
     * @param title empty for those that belong to no section
     */
    public record Group(String id, Words title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public boolean isProvisional() {
        return worst != null || (rating != null && rating.isProvisional());
    }

    /** How people number it; empty for one that only programs know by its id. */
    public String number() {
        return Character.isDigit(id.value().charAt(0)) ? id.value() : "";
    }

    public boolean isJudged() {
        return level == Level.JUDGED;
    }

    public boolean isCounted() {
        return percent != null;
    }

    /** The least percentage that it could come to. */
    public int least() {
        return end(worst, 0);
    }

    /** The highest percentage that it could come to. */
    public int most() {
        return end(best, 100);
    }

    private int end(@Nullable Extent extent, int otherwise) {
        if (extent == null) {
            return percent == null ? otherwise : percent;
        }
        var end = extent.percent();
        return end == null ? otherwise : end;
    }

    /** How many answers are missing, in conflict, or may not apply. */
    public int open() {
        return tally.missing() + tally.unsettled();
    }

    /** Whether people awarded another rating than the rules give. */
    public boolean isAwardedOtherwise() {
        return rating != null && rating.awarded() != null && !rating.awarded().equals(rating.computed());
    }

    /** What holds: the awarded rating, else the band of the score; empty for none. */
    public String holds(Shell shell) {
        return said(shell, rating == null ? band : rating.awarded());
    }

    public String computed(Shell shell) {
        return said(shell, rating == null ? band : rating.computed());
    }

    /** From which to which rating it could yet go; empty when it can only stay. */
    public String ratings(Shell shell) {
        var from = said(shell, rating == null ? band(worst) : rating.worst());
        var to = said(shell, rating == null ? band(best) : rating.best());
        return from.equals(to) || from.isEmpty() || to.isEmpty() ? "" : shell.say("scores.from-to", from, to);
    }

    private static @Nullable String band(@Nullable Extent extent) {
        return extent == null ? null : extent.band();
    }

    private String said(Shell shell, @Nullable String band) {
        return said(shell, scale, band);
    }

    /** The words of a rating in the language of a page; empty for none. */
    public static String said(Shell shell, @Nullable Scale scale, @Nullable String band) {
        if (band == null) {
            return "";
        }
        return scale == null
                ? band
                : scale.named(band)
                        .map(it -> shell.say(it.label()))
                        .filter(it -> !it.isEmpty())
                        .orElse(band);
    }
}

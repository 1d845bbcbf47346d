package org.plumbline.framework.report;

import java.util.List;
import java.util.Locale;
import org.plumbline.framework.words.Id;

/**
 * One thing that a part of a report shows.
 *
 * @param of what it is about; what may stand here depends on the kind
 */
public record Showing(Kind kind, List<Id> of) {
    public Showing {
        of = List.copyOf(of);
    }

    /** What a {@link Showing} names. */
    public enum About {
        NOTHING,
        /** Sections, standards, themes or counted questions. */
        SCORED,
        /** Standards or sections; none for the service as a whole. */
        ASPECTS,
        SECTIONS,
        ATTRIBUTES,
        QUESTIONNAIRES,
        /** Ids of the inspection's own files, or of groups: whatever they are, they are not the edition's. */
        ANYTHING
    }

    /** The closed set of what a report can show. */
    public enum Kind {
        /** The title page. */
        COVER(About.NOTHING),
        /** The list of contents. */
        CONTENTS(About.NOTHING),
        /** The inspection's own text for this part. */
        TEXT(About.NOTHING),
        /** The same, where there is one. */
        OPTIONAL_TEXT(About.NOTHING),
        /** The same, its paragraphs numbered under the number of the part among its like. */
        NUMBERED_TEXT(About.NOTHING),
        /** The edition's own text for this part. */
        WORDS(About.NOTHING),
        /** People by role, from the lists named. */
        OFFICIALS(About.ANYTHING),
        /** The day of publication, with what it is. */
        PUBLICATION_DATE(About.NOTHING),
        /** The report's number in libraries, where there is one. */
        ISBN(About.NOTHING),
        /** Corrections made since it was first published. */
        CORRECTIONS(About.NOTHING),
        /** Each score in a box with its rating. */
        SCORE_BOXES(About.SCORED),
        /** Each rating as a chip. */
        RATINGS(About.ASPECTS),
        /** The overall rating, the strip of its points, and every rating by section. */
        RATINGS_SUMMARY(About.NOTHING),
        /** What good looks like, standard by standard. */
        STANDARD_TEXTS(About.ASPECTS),
        /** Numbered strengths. */
        STRENGTHS(About.ASPECTS),
        /** Numbered areas for improvement. */
        AREAS(About.ASPECTS),
        /** Recommendations of the groups named, each with its owner in brackets; of no group when none is named. */
        RECOMMENDATIONS(About.ANYTHING),
        /** All recommendations, under their owners, numbered through. */
        RECOMMENDATIONS_BY_OWNER(About.NOTHING),
        /** Practice examples about any of these; all when none is named. */
        PRACTICE_EXAMPLES(About.ASPECTS),
        /** Scores beside the lowest, highest and average of the services inspected so far. */
        BENCHMARK(About.SCORED),
        /** Scores as bars, with their table. */
        SCORE_CHART(About.SCORED),
        /** Scores of the whole service and of each of its areas. */
        AREA_SCORES(About.SCORED),
        /** Standards with their ratings, and their key questions with percentages and counts. */
        RESULTS(About.SECTIONS),
        /** How many cases there are of each kind: charts with their tables. */
        CHARACTERISTICS(About.ATTRIBUTES),
        /** Published statistics as a table. */
        INDICATORS(About.ANYTHING),
        /** Published statistics as large numbers. */
        KEY_FACTS(About.ANYTHING),
        /** What was answered to a questionnaire, question by question. */
        SURVEY(About.QUESTIONNAIRES),
        GLOSSARY(About.NOTHING),
        /** How counts that could point to a child are kept back. */
        DISCLOSURE(About.NOTHING);

        private final About about;

        Kind(About about) {
            this.about = about;
        }

        public About about() {
            return about;
        }

        /** The word for it in framework files, such as {@code score-boxes}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it shows nothing without a list of what it is about. */
        public boolean needsList() {
            return switch (this) {
                case OFFICIALS,
                        SCORE_BOXES,
                        RATINGS,
                        STANDARD_TEXTS,
                        BENCHMARK,
                        SCORE_CHART,
                        AREA_SCORES,
                        RESULTS,
                        SURVEY -> true;
                default -> false;
            };
        }

        /** Whether it shows the inspection's own text. */
        public boolean isText() {
            return this == TEXT || this == OPTIONAL_TEXT || this == NUMBERED_TEXT;
        }
    }
}

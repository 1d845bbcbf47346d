package org.plumbline.framework.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that every report needs whatever it is about; their texts are data, in each language.
 *
 * <p>Texts with names in braces take those values. Lists are separated by {@code |}.
 */
public enum Phrase {
    // the frame
    PAGE,
    CONTENTS,
    NOTES,
    BACK_TO_TEXT,
    SKIP,
    ATTACHED,
    OTHER_LANGUAGE,
    CHART_TABLE,
    DRAFT,
    SUBJECT,
    PUBLISHER,
    // dates and numbers
    MONTHS,
    DAY,
    MONTH,
    PERIOD,
    NUMBERS,
    NUMBERS_FEMININE,
    NUMBERS_BEFORE_NOUN,
    NUMBERS_BEFORE_NOUN_FEMININE,
    THOUSANDS,
    DECIMAL,
    PERCENT,
    PER_100,
    PER_1000,
    PER_100000,
    // figures in text
    COUNT,
    OUT_OF,
    ALL_OF,
    NONE_OF,
    ALL,
    NONE,
    ONLY_ONE,
    ALL_BUT,
    // words that would be numbers if they were typed, and words before numbers that only point somewhere
    SHARE_WORDS,
    NUMBERED_THINGS,
    // words that say how one figure stands to another
    HIGHER,
    LOWER,
    BETTER,
    WORSE,
    SAME,
    HIGHEST,
    LOWEST,
    // scores and ratings
    SCORE,
    SCORES,
    MEASURE,
    WHOLE_SERVICE,
    THIS_SERVICE,
    MET_OF_RELEVANT,
    NOTHING_TO_COUNT,
    WORST_TO_BEST,
    NOT_RATED,
    NOT_RATED_YET,
    RATINGS,
    OVERALL,
    POINTS_OF,
    POINTS,
    AWARDED_INSTEAD,
    KEY_QUESTIONS,
    RESULTS_OF,
    SHARE_MET,
    BAR_SAYS,
    COUNT_SAYS,
    STRIP_SAYS,
    AREA_SCORES,
    // benchmark
    BENCHMARK,
    BENCHMARK_NOTE,
    LOWEST_SO_FAR,
    HIGHEST_SO_FAR,
    AVERAGE_SO_FAR,
    // findings and recommendations
    OWNER_IN_BRACKETS,
    OWNER_SHOULD,
    PRACTICE_EXAMPLE,
    NOTHING_FOUND,
    // surveys, indicators, characteristics
    QUESTION,
    ANSWER,
    RESPONDENTS,
    ANSWERED,
    SURVEY_OF,
    SURVEY_TOO_SMALL,
    INDICATOR,
    INDICATORS,
    VALUE,
    COMPARATOR,
    SOURCE,
    AREA,
    CHARACTERISTIC_OF,
    KIND,
    CASES,
    YES,
    NO,
    NOT_RECORDED,
    WITHHELD,
    WITHHELD_MARK,
    DISCLOSURE,
    // publication
    PUBLISHED_ON,
    ISBN,
    CORRECTED_ON,
    TERM,
    MEANING,
    // open data
    DATA_COVER,
    DATA_CONTENTS,
    DATA_NOTES,
    DATA_SHEET,
    DATA_TABLE,
    DATA_ROWS,
    DATA_MARK,
    DATA_ABOUT,
    DATA_NO_VALUE,
    DATA_SCORES,
    DATA_RATINGS,
    DATA_RECOMMENDATIONS,
    DATA_RECOMMENDATION,
    DATA_OWNER,
    DATA_ID,
    DATA_KIND,
    DATA_TITLE,
    DATA_MET,
    DATA_RELEVANT,
    DATA_MISSING,
    DATA_PERCENT,
    DATA_BAND,
    DATA_COMPUTED,
    DATA_AWARDED,
    DATA_UNIT,
    DATA_PERIOD,
    DATA_AS_OF,
    DATA_SERVICES,
    DATA_CHARACTERISTIC;

    /** The word for it in framework files, such as {@code out-of}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The phrase with this word. */
    public static Optional<Phrase> of(String word) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.word().equals(word))
                .findFirst();
    }
}

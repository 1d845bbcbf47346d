package org.plumbline.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.report.Phrasebook;
import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Words;

/** A house style and fixed words for tests, in English and Welsh. */
public final class HouseWords {
    private HouseWords() {}

    /** Counts up to ten relevant, words up to ten, below five withheld. */
    public static HouseStyle style() {
        return new HouseStyle(10, 10, 5, 4, 75, 3, fractions(), quantities(), new Grounds("made", "made"));
    }

    private static List<HouseStyle.Saying> fractions() {
        return List.of(
                saying(0, 0, "none", "dim un"),
                saying(1, 32, "under a third", "llai na thraean"),
                saying(33, 34, "one-third", "traean"),
                saying(35, 49, "just under half", "ychydig llai na hanner"),
                saying(50, 50, "half", "hanner"),
                saying(51, 65, "just under two-thirds", "ychydig llai na dau draean"),
                saying(66, 67, "two-thirds", "dau draean"),
                saying(68, 74, "just over two-thirds", "ychydig mwy na dau draean"),
                saying(75, 75, "three-quarters", "tri chwarter"),
                saying(76, 99, "over three-quarters", "mwy na thri chwarter"),
                saying(100, 100, "all", "pob un"));
    }

    private static List<HouseStyle.Saying> quantities() {
        return List.of(
                saying(0, 49, "a minority", "lleiafrif"),
                saying(50, 79, "most", "y rhan fwyaf"),
                saying(80, 100, "the great majority", "y mwyafrif mawr"));
    }

    private static HouseStyle.Saying saying(int from, int to, String en, String cy) {
        return new HouseStyle.Saying(from, to, new Words(Map.of("en", en, "cy", cy)));
    }

    /** Every phrase: those that figures need as they should be, every other its own name. */
    public static Phrasebook phrases() {
        var words = new EnumMap<Phrase, Words>(Phrase.class);
        for (var phrase : Phrase.values()) {
            words.put(phrase, new Words(Map.of("en", phrase.word(), "cy", "cy " + phrase.word())));
        }
        for (var said : SAID) {
            words.put(said.phrase(), new Words(Map.of("en", said.en(), "cy", said.cy())));
        }
        return new Phrasebook(words, Set.of());
    }

    private record Said(Phrase phrase, String en, String cy) {}

    private static final List<Said> SAID = new ArrayList<>(List.of(
            new Said(
                    Phrase.NUMBERS,
                    "none|one|two|three|four|five|six|seven|eight|nine|ten",
                    "dim|un|dau|tri|pedwar|pump|chwech|saith|wyth|naw|deg"),
            new Said(
                    Phrase.NUMBERS_FEMININE,
                    "none|one|two|three|four|five|six|seven|eight|nine|ten",
                    "dim|un|dwy|tair|pedair|pump|chwech|saith|wyth|naw|deg"),
            new Said(
                    Phrase.NUMBERS_BEFORE_NOUN,
                    "no|one|two|three|four|five|six|seven|eight|nine|ten",
                    "dim|un|dau|tri|pedwar|pum|chwe|saith|wyth|naw|deg"),
            new Said(
                    Phrase.NUMBERS_BEFORE_NOUN_FEMININE,
                    "no|one|two|three|four|five|six|seven|eight|nine|ten",
                    "dim|un|dwy|tair|pedair|pum|chwe|saith|wyth|naw|deg"),
            new Said(
                    Phrase.MONTHS,
                    "January|February|March|April|May|June|July|August|September|October|November|December",
                    "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr"),
            new Said(Phrase.DAY, "{day} {month} {year}", "{day} {month} {year}"),
            new Said(Phrase.MONTH, "{month} {year}", "{month} {year}"),
            new Said(Phrase.PERIOD, "{from} to {to}", "{from} i {to}"),
            new Said(Phrase.PERCENT, "{n}%", "{n}%"),
            new Said(Phrase.PER_1000, "{n} per 1,000", "{n} fesul 1,000"),
            new Said(Phrase.COUNT, "{met} of the {relevant}", "{met} o'r {relevant}"),
            new Said(Phrase.OUT_OF, "{met} out of {relevant}", "{met} allan o {relevant}"),
            new Said(Phrase.ALL_OF, "all {relevant}", "pob un o'r {relevant}"),
            new Said(Phrase.NONE_OF, "none of the {relevant}", "dim un o'r {relevant}"),
            new Said(Phrase.ALL, "all", "pob un"),
            new Said(Phrase.NONE, "none", "dim un"),
            new Said(Phrase.ONLY_ONE, "the only one", "yr unig un"),
            new Said(Phrase.ALL_BUT, "all but {missed}", "pob un ond {missed}"),
            new Said(Phrase.HIGHER, "above|higher than", "uwch na|yn uwch na"),
            new Said(Phrase.LOWER, "below|lower than", "is na|yn is na"),
            new Said(Phrase.BETTER, "better than", "yn well na"),
            new Said(Phrase.WORSE, "worse than", "yn waeth na"),
            new Said(Phrase.SAME, "the same as", "yr un fath â"),
            new Said(Phrase.HIGHEST, "highest", "uchaf"),
            new Said(Phrase.LOWEST, "lowest", "isaf"),
            new Said(Phrase.WORST_TO_BEST, "{worst} to {best}", "{worst} i {best}"),
            new Said(Phrase.MET_OF_RELEVANT, "{met} of {relevant}", "{met} o {relevant}")));
}

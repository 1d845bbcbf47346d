package org.plumbline.report.compose;

import java.util.TreeSet;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.TypedNumbers;
import org.plumbline.framework.report.Phrase;

/** Knows typed numbers in the language of a voice. */
final class Numbers {
    private Numbers() {}

    static TypedNumbers of(HouseVoice voice) {
        var words = new TreeSet<String>();
        words.addAll(voice.list(Phrase.NUMBERS).stream().skip(2).toList());
        words.addAll(voice.list(Phrase.NUMBERS_FEMININE).stream().skip(2).toList());
        words.addAll(voice.list(Phrase.SHARE_WORDS));
        return new TypedNumbers(words, voice.list(Phrase.NUMBERED_THINGS), voice.list(Phrase.MONTHS));
    }
}

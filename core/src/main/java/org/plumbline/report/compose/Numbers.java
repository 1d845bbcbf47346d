package org.plumbline.report.compose;

import java.util.Arrays;
import java.util.TreeSet;
import org.plumbline.finding.figure.HouseVoice;
import org.plumbline.finding.prose.Mutation;
import org.plumbline.finding.prose.TypedNumbers;
import org.plumbline.framework.report.Phrase;

/** Knows typed numbers in the language of a voice. */
final class Numbers {
    private Numbers() {}

    static TypedNumbers of(HouseVoice voice) {
        var words = new TreeSet<String>();
        words.addAll(voice.list(Phrase.NUMBERS).stream().skip(2).toList());
        words.addAll(voice.list(Phrase.NUMBERS_FEMININE).stream().skip(2).toList());
        words.addAll(voice.list(Phrase.NUMBERS_BEFORE_NOUN).stream().skip(2).toList());
        words.addAll(voice.list(Phrase.SHARE_WORDS));
        var changed = new TreeSet<String>();
        if (voice.language().equals("cy")) {
            words.forEach(word -> Arrays.stream(Mutation.values())
                    .map(mutation -> mutation.of(word))
                    .forEach(changed::add));
        }
        words.addAll(changed);
        return new TypedNumbers(words, voice.list(Phrase.NUMBERED_THINGS), voice.list(Phrase.MONTHS));
    }
}

package org.plumbline.finding.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Mutation;
import org.plumbline.finding.prose.TypedNumbers;
import org.plumbline.framework.Surroundings;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.Phrase;

/** House style and fixed words of one edition in one language. */
public final class HouseVoice {
    private final Surroundings surroundings;
    private final String language;

    public HouseVoice(Surroundings surroundings, String language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    public String language() {
        return language;
    }

    public HouseStyle style() {
        return surroundings.style();
    }

    boolean printsCounts() {
        return surroundings.printsCounts();
    }

    /** A phrase. */
    public String phrase(Phrase phrase) {
        return surroundings.phrases().words(phrase).in(language);
    }

    /**
     * A phrase with values put in where it names them; {@code {name:soft}} softens what comes in, and
     * {@code {name:article}} what the Welsh article softens: two.
     */
    public String phrase(Phrase phrase, Map<String, String> values) {
        var text = phrase(phrase);
        for (var value : values.entrySet()) {
            var said = value.getValue();
            text = text.replace("{" + value.getKey() + "}", said)
                    .replace("{" + value.getKey() + ":soft}", Mutation.SOFT.of(said))
                    .replace(
                            "{" + value.getKey() + ":article}",
                            said.matches("(dau|dwy)\\b.*") ? Mutation.SOFT.of(said) : said);
        }
        return text;
    }

    /** The alternatives of a phrase that is a list. */
    public List<String> list(Phrase phrase) {
        return List.of(phrase(phrase).split("\\|", -1));
    }

    /** Words for a share: the first whose range holds the percentage. */
    String words(List<HouseStyle.Saying> sayings, int percent) {
        return sayings.stream()
                .filter(saying -> saying.from() <= percent && percent <= saying.to())
                .findFirst()
                .map(saying -> alternatives(saying).getFirst())
                .orElseThrow();
    }

    /** All the ways to say a share, the one of choice first. */
    List<String> alternatives(HouseStyle.Saying saying) {
        return List.of(saying.words().in(language).split("\\|", -1));
    }

    /** A count in words or digits. */
    String number(int number, boolean feminine, boolean inWords) {
        var words = list(feminine ? Phrase.NUMBERS_FEMININE : Phrase.NUMBERS);
        return inWords && number < words.size() ? words.get(number) : digits(BigDecimal.valueOf(number));
    }

    /** A count with its noun. */
    String number(int number, FigureRef.Noun noun, boolean feminine, boolean inWords) {
        var words = list(feminine ? Phrase.NUMBERS_BEFORE_NOUN_FEMININE : Phrase.NUMBERS_BEFORE_NOUN);
        var said = (inWords || number == 0) && number < words.size()
                ? words.get(number)
                : digits(BigDecimal.valueOf(number));
        return said + " " + Grammar.of(language).noun(number, noun, feminine);
    }

    /** A count with its noun, where there is one. */
    String number(int number, FigureRef ref, boolean inWords) {
        var noun = ref.noun();
        return noun == null ? number(number, ref.feminine(), inWords) : number(number, noun, ref.feminine(), inWords);
    }

    boolean inWords(int number) {
        return number <= style().wordsTo();
    }

    /** A number in digits, its thousands marked. */
    public String digits(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder();
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % 3 == 0) {
                grouped.append(phrase(Phrase.THOUSANDS));
            }
            grouped.append(whole.charAt(at));
        }
        var fraction = point < 0 ? "" : phrase(Phrase.DECIMAL) + plain.substring(point + 1);
        return (number.signum() < 0 ? "−" : "") + grouped + fraction;
    }

    /** A date that may be a day, a month or a year: {@code 2018-09-03}, {@code 2018-09}, {@code 2018}. */
    public String date(String iso) {
        var parts = iso.split("-", -1);
        if (parts.length == 1) {
            return iso;
        }
        var month = list(Phrase.MONTHS).get(Integer.parseInt(parts[1]) - 1);
        if (parts.length == 2) {
            return phrase(Phrase.MONTH, Map.of("month", month, "year", parts[0]));
        }
        var day = String.valueOf(Integer.parseInt(parts[2]));
        return phrase(Phrase.DAY, Map.of("day", day, "month", month, "year", parts[0]));
    }

    /** A date, or two with a slash between. */
    public String period(String iso) {
        int slash = iso.indexOf('/');
        return slash < 0
                ? date(iso)
                : phrase(
                        Phrase.PERIOD,
                        Map.of("from", date(iso.substring(0, slash)), "to", date(iso.substring(slash + 1))));
    }

    /** The text with a capital at its start. */
    static String capital(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Knows typed numbers in this language. */
    public TypedNumbers typedNumbers() {
        var words = new TreeSet<String>();
        words.addAll(list(Phrase.NUMBERS).stream().skip(2).toList());
        words.addAll(list(Phrase.NUMBERS_FEMININE).stream().skip(2).toList());
        words.addAll(list(Phrase.NUMBERS_BEFORE_NOUN).stream().skip(2).toList());
        words.addAll(list(Phrase.SHARE_WORDS));
        var changed = new TreeSet<String>();
        if (language().equals("cy")) {
            words.forEach(word -> Arrays.stream(Mutation.values())
                    .map(mutation -> mutation.of(word))
                    .forEach(changed::add));
        }
        words.addAll(changed);
        return new TypedNumbers(words, list(Phrase.NUMBERED_THINGS), list(Phrase.MONTHS));
    }
}

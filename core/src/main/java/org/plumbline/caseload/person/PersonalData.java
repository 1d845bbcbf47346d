package org.plumbline.caseload.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a person's name, a date of birth, a postcode, a phone number or an e-mail address.
 *
 * <p>A name is a common given name, or a title before a capital, that nobody declared. It finds too much rather than too
 * little: whoever wrote the text says under {@code names} what is none.
 */
public final class PersonalData {
    /** What a name looks like. */
    public static final String NAME = "a person's name";

    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.,/-])(?:\\+44 ?|0)\\d(?:[ -]?\\d){8,9}(?!\\d)");
    /** From where a word begins and without going back, so that a long text without an address takes no longer than another. */
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.\\w++)+");

    private static final Pattern BIRTH = Pattern.compile(
            "(?:\\b(?:born|DOB|d\\.o\\.b\\.|date of birth|ganwyd|ganed|dyddiad geni)\\b[^.]{0,20})"
                    + "(\\d{1,2}[ /.-]\\p{L}*\\d*[ /.-]\\d{2,4})|\\b\\d{1,2}/\\d{1,2}/(?:19|20)?\\d{2}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Cllr|Councillor|Cynghorydd)\\.? (?:\\p{Lu}\\.? )?(\\p{Lu}[\\p{L}'-]+)");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+");

    private final Set<String> given;
    private final Set<String> declared;

    /**
     * With the names to look for and those that may stand.
     *
     * @param given common given names
     * @param declared names that are altered, of officials, or no person's; each of their words passes
     */
    public PersonalData(Set<String> given, Collection<String> declared) {
        this.given = Set.copyOf(given);
        var words = new TreeSet<String>();
        declared.forEach(name -> words.addAll(List.of(name.split("[\\s-]+", -1))));
        this.declared = words;
    }

    /** What was found, and what it looks like. */
    public record Found(String text, String looksLike) {}

    /** All that is found in a text. */
    public List<Found> in(String text) {
        var found = new ArrayList<Found>();
        add(BIRTH.matcher(text), "a date of birth", found);
        add(POSTCODE.matcher(text), "a postcode", found);
        add(PHONE.matcher(text.replaceAll("[()]", "")), "a phone number", found);
        add(MAIL.matcher(text), "an e-mail address", found);
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            if (!declared.contains(titled.group(1))) {
                found.add(new Found(titled.group(), NAME));
            }
        }
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group().replaceFirst("['’]s?$", "");
            var first = word.replaceFirst("-.*$", "");
            if ((given.contains(word) || given.contains(first))
                    && !declared.contains(word)
                    && !declared.contains(first)) {
                found.add(new Found(word, NAME));
            }
        }
        return found;
    }

    private static void add(Matcher matcher, String looksLike, List<Found> found) {
        while (matcher.find()) {
            found.add(new Found(matcher.group().strip(), looksLike));
        }
    }
}

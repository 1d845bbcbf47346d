package org.plumbline.publishing.file;

import java.util.Locale;

/**
 * The language of a file with its country, as office files want it.
 *
 * @param language such as {@code cy}
 * @param country such as {@code GB}
 */
public record Spoken(String language, String country) {
    private static final String HOME = "GB";

    /** The language of a tag such as {@code cy} or {@code en-GB}; without a country it is the one of Great Britain. */
    public static Spoken of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return new Spoken(
                locale.getLanguage().isEmpty() ? "und" : locale.getLanguage(),
                locale.getCountry().isEmpty() ? HOME : locale.getCountry());
    }

    /** Both as one tag, such as {@code cy-GB}. */
    public String tag() {
        return language + "-" + country;
    }
}

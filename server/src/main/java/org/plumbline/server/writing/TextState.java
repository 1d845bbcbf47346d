package org.plumbline.server.writing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.report.manuscript.Review;
import org.plumbline.report.manuscript.Written;
import org.plumbline.server.writing.kept.Version;

/** Where a text stands in one language. */
public enum TextState {
    EMPTY,
    /** It is the original, and there. */
    WRITTEN,
    /** It is a translation whose original was changed since. */
    OUT_OF_DATE,
    NOT_REVIEWED,
    REVIEWED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TextState of(Desk desk, String text, String language) {
        var versions = desk.text(text);
        var here = versions.get(language);
        if (here == null || !here.isThere()) {
            return EMPTY;
        }
        if (language.equals(desk.first())) {
            return WRITTEN;
        }
        var hash = hash(desk, text, versions, language);
        if (desk.reviews().stream().anyMatch(review -> isFor(review, text, language, hash))) {
            return REVIEWED;
        }
        var original = versions.get(desk.first());
        return original != null && original.at().isAfter(here.at()) ? OUT_OF_DATE : NOT_REVIEWED;
    }

    private static boolean isFor(Review review, String text, String language, String hash) {
        return review.text().equals(text)
                && review.language().equals(language)
                && review.hash().equals(hash);
    }

    /** What a review of a translation as it stands records. */
    static String hash(Desk desk, String text, Map<String, Version> versions, String language) {
        var sources = new HashMap<String, String>();
        versions.forEach((each, version) -> sources.put(each, version.source().strip()));
        return new Written(text, sources, "").hash(desk.first(), language);
    }
}

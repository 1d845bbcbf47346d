package org.plumbline.report.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;

/** The translations that nobody has reviewed as they now stand. */
public final class Unreviewed {
    private Unreviewed() {}

    /**
     * What must be reviewed before a final report can come out in this language; nothing for the edition's first.
     *
     * <p>The words of an edition that is still a draft in this language are one text, {@code edition}: whoever reviews
     * them records {@link EditionHash#ofWords}.
     */
    public static List<Written> in(Edition edition, Manuscript manuscript, String language) {
        var original = edition.languages().getFirst();
        if (language.equals(original)) {
            return List.of();
        }
        var seen = new HashSet<String>();
        manuscript.reviews().stream()
                .filter(review -> review.language().equals(language))
                .forEach(review -> seen.add(review.text() + " " + review.hash()));
        var unreviewed = new ArrayList<Written>();
        var words = EditionHash.ofWords(edition, language);
        var drafts = edition.drafts().contains(language)
                || !edition.surroundings().phrases().standing().isEmpty();
        if (drafts && !seen.contains("edition " + words)) {
            unreviewed.add(new Written("edition", Map.of(original, "", language, words), "edition.yaml"));
        }
        Written.all(manuscript).stream()
                .filter(text -> !seen.contains(text.id() + " " + text.hash(original, language)))
                .forEach(unreviewed::add);
        return unreviewed;
    }

    /** What a review of this text as it now stands records. */
    public static String hash(Written text, Edition edition, String language) {
        return text.id().equals("edition")
                ? EditionHash.ofWords(edition, language)
                : text.hash(edition.languages().getFirst(), language);
    }
}

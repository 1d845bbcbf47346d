package org.plumbline.server.editions;

/**
 * An edition that the server has, without what is in it.
 *
 * @param state {@code draft}, {@code published} or {@code retired}
 * @param origin {@code library}, {@code upload} or {@code folder}
 */
public record KnownEdition(
        long id,
        String framework,
        String edition,
        int revision,
        String hash,
        String state,
        String origin,
        String titleEn,
        String titleCy) {
    static final String COLUMNS = "id, framework, edition, revision, hash, state, origin, title_en, title_cy";

    /** Its title in a language of the screens; in English where it has no other, and its framework where it has none. */
    public String title(String language) {
        return title(language, framework, titleEn, titleCy);
    }

    static String title(String language, String framework, String titleEn, String titleCy) {
        if (language.equals("cy") && !titleCy.isBlank()) {
            return titleCy;
        }
        return titleEn.isBlank() ? framework : titleEn;
    }

    /** Such as {@code yard/2026}. */
    public String name() {
        return framework + "/" + edition;
    }
}

package org.plumbline.publishing.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plumbline.publishing.markup.CleanText;

/** Names that spreadsheets take: short, without their own signs, and not twice, whatever the case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name for a sheet, as near to the wish as can be. */
    String sheet(String wish) {
        var plain = CleanText.of(wish).replaceAll("[\\[\\]*?:/\\\\']", " ").strip();
        return free(plain.isEmpty() ? "-" : plain, " ");
    }

    /** A name for the cells of a table; one that reads as a cell or a number would be refused. */
    String range(String wish) {
        var plain = wish.replaceAll("[^A-Za-z0-9_]", "_");
        return free(plain.matches("[A-Za-z_]{4}.*") ? plain : "_" + plain, "_");
    }

    private String free(String wish, String before) {
        var name = cut(wish, LONGEST);
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            var end = before + next;
            name = cut(wish, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest).strip();
    }
}

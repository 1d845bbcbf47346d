package org.plumbline.publishing.table;

import java.util.regex.Pattern;
import org.plumbline.publishing.markup.CleanText;

/**
 * The text of a CSV cell that no spreadsheet takes for a formula.
 *
 * <p>Text that begins as a formula does gets an apostrophe before it; numbers stay as they are. Text that already
 * begins with apostrophes and then a formula gets one more, so that a reader who takes one away has the text again.
 */
final class SafeCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** The wide forms too, which some spreadsheets take for the narrow ones. */
    private static final Pattern FORMULA = Pattern.compile("'*\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private SafeCell() {}

    static String of(String text) {
        var clean = CleanText.of(text);
        boolean formula =
                FORMULA.matcher(clean).matches() && !NUMBER.matcher(clean).matches();
        return formula ? "'" + clean : clean;
    }
}
